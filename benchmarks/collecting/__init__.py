"""The processes of ``benchmarks/ingest.py``."""
