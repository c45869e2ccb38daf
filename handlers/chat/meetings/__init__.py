"""Meetings in the chat: the list, one meeting with its answers, calling and changing one."""
