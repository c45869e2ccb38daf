"""What is held about a person, who read it, taking it out and erasing it, in the chat."""
