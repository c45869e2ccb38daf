"""Whom a call reached: every vote, meeting and proposal that asks residents to take part (B16, K06)."""
