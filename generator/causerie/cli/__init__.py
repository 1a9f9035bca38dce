"""The commands. Nothing outside this folder prints or sets an exit code."""
