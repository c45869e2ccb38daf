"""The by-laws in the chat: what holds, what is coming, what was changed."""
