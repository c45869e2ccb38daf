"""送达: how many homes a call reached, by which channel, and the next one to take."""
