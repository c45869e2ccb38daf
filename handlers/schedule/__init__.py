"""What reacts to a moment."""
