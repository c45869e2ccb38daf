"""The first screen, joining, and what is held about a person."""
