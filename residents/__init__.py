"""Who lives here: the community, its places and dwellings, its people, and who acts for whom."""
