"""Joining: by letter, by one's own telephone number, or by claiming a home and waiting."""
