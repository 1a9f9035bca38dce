"""One card, one file: its schema, and how it becomes a step of the plan."""
