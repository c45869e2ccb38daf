"""From nothing to a community: its file, the settings, the first chair's link, the letters."""
