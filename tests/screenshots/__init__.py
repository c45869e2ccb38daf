"""The pictures in docs/screenshots: the walk through the demonstration, tapped in a real browser."""
