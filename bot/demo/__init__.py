"""The demonstration neighbourhood: a community file, its story, and a clock that can be moved."""
