"""A file a command: ``commands/build.py`` holds ``command``, which is ``causerie build``."""
