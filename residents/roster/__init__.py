"""The roster: from a sheet to the register, by a difference that somebody confirms."""
