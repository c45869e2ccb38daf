"""Comments: what neighbours say for and against a proposal, one each."""
