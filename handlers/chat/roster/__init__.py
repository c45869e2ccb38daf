"""The roster, the tree of grids and buildings, letters to print: for desk and committee, in private."""
