"""Emit: from a ``SitePlan`` to files. Nothing is decided here; names that hang on bytes are computed from them."""
