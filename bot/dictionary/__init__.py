"""The field dictionary: every table and column in plain sentences, for whoever reads a database."""
