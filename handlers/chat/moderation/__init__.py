"""Reporting a text, hiding it, appealing, and the record of it all, in the chat."""
