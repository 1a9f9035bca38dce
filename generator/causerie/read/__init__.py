"""The first phase: a folder's files, their encodings and limits."""
