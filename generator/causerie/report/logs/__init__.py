"""The access logs of CDNs, of a site whose ``endpoint`` is ``log``. A format is a file, found by its name."""
