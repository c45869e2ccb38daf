"""Writing, reading and supporting proposals, and what the committee does with them."""
