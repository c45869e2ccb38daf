"""Intake: questions and reports from the chat, and words forwarded from somebody else."""
