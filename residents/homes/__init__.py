"""Ties of people to homes: claimed, confirmed, disputed, asked about, ended."""
