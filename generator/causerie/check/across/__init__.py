"""What only all conversations together show: a file a check, with a function of its name, and nothing is registered."""
