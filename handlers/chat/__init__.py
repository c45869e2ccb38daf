"""The chat: handlers read, act and show; nothing here knows which chat it is."""
