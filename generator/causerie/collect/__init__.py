"""``causerie collect``: the door that events come in by, and the folder that keeps them. Knows the event types only."""
