"""Where a conversation leads: checks over its paths, which run when every card and jump is sound."""
