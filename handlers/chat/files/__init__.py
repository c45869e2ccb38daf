"""Files that people send: taken up while a form awaits them, told of when they could not be kept."""
