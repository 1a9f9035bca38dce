"""Origins, as policies and browsers name them."""

from urllib.parse import urlsplit


def origin_of(address: str) -> str:
    """``https://cdn.acme.com`` of ``https://cdn.acme.com/chat/``."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"
