"""Polls: the roll, the rule, casting and closing."""
