"""Makes Parquet of whatever holds the events, with one reader, so that every engine counts the same lines."""
