"""Causerie compiles conversations, written as YAML in git, into static files for any CDN."""

__version__ = "0.1.0"
