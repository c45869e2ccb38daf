"""Methods of counting, one registry."""
