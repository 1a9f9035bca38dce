"""What is counted: the events, the columns they are stored in, and the folder that keeps them.

One place for client, collector and report.
"""
