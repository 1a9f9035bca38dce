"""The ways a report is written down. A format is a file, found by its name."""
