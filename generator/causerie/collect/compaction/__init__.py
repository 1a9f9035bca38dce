"""From segments to Parquet, one folder a day: one process at a time, beside any number of collectors and readers.

Nothing changes for a reader until the manifest is renamed; a process that dies before leaves only files to clean up.
"""
