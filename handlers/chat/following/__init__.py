"""Following and muting proposals."""
