"""One trigger, one file: its schema, and how it becomes part of the plan."""
