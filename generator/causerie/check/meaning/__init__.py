"""What a conversation means: a file a check, with a function of its name, and nothing is registered."""
