"""Backups: everything of an installation in one sealed file that any database of ours can take in again."""
