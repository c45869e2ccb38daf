"""What neighbours say for and against a proposal: read in turns, said in a sentence or two."""
