"""The accounts that speak for somebody: changing to a new one, taking one off, a second person's look."""
