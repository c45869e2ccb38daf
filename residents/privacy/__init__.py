"""Privacy: what is held about whom and why, who read it, taking it out, and erasing it."""
