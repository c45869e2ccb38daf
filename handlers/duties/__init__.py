"""What must not happen 负面清单: found again in the facts each time it is asked (A16)."""
