"""What a report reads: files, globs, a collector's folder, access logs."""
