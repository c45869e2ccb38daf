"""Polls in the chat: the list, one poll, the vote, the rule, the outcome."""
