"""Numbered questions: what somebody was shown last, and what their number means."""
