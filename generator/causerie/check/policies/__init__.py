"""Policies of ``site.yaml``: sentences about every path, read word by word and proved path by path."""
