"""Subresource integrity, by the W3C's recommendation of that name."""

from base64 import b64encode
from hashlib import sha384


def integrity_of(content: bytes) -> str:
    """SHA-384 in base64: 64 letters."""
    return b64encode(sha384(content).digest()).decode("ascii")


def integrity_attribute(content: bytes) -> str:
    """As browsers and the manifest write it, with ``sha384-`` in front."""
    return f"sha384-{integrity_of(content)}"
