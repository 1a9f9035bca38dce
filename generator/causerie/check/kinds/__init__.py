"""The kinds of values: what may stand behind a key, how it is read, and how an editor is told about it."""
