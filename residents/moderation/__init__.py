"""Moderation: flags, hiding by two, appeals to others, suspensions that end."""
