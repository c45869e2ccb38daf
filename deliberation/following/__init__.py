"""Following: who wants to hear what becomes of a proposal, and who does not."""
