"""Addresses: where a redirect leads, and the addresses of the site file."""

from typing import Annotated

from causerie.check.kinds.scalar import exact
from causerie.check.placed import Placed
from causerie.check.read_by import ReadBy
from causerie.diagnostics import slip
from causerie.parse.address import fault_of_address, meant_addresses
from causerie.parse.plain_text import parse_plain_text
from causerie.parse.text import PlainText
from causerie.parse.tree import Node


def read_destination(node: Node) -> PlainText:
    """An address with tokens in its path or query, which are encoded when they are filled in."""
    scalar = exact(node)
    text = parse_plain_text(scalar)
    filled = "".join(piece if isinstance(piece, str) else "x" for piece in text.pieces)
    if fault := fault_of_address(filled):
        raise slip("refused_address", scalar.span, meant_addresses(scalar.text), text=scalar.text, reason=fault)
    if len(text.pieces) > 1 or not isinstance(text.pieces[0], str):
        start = text.pieces[0] if isinstance(text.pieces[0], str) else ""
        if not start.lstrip().startswith(("/", "?", "#", ".")) and not holds_host(start):
            raise slip("token_in_host", scalar.span, text=scalar.text)
    return text


def holds_host(start: str) -> bool:
    """Whether the address has its whole host before the first token."""
    scheme, _, rest = start.partition("://")
    return scheme.lower() in ("http", "https") and "/" in rest


def read_web_address(node: Node) -> Placed:
    """An ``https`` address; ``http`` only on this machine."""
    scalar = exact(node)
    text = scalar.text.strip()
    if fault := fault_of_address(text):
        raise slip("refused_address", scalar.span, meant_addresses(text), text=text, reason=fault)
    local = text.startswith(("http://127.0.0.1", "http://localhost"))
    if not local and not text.lower().startswith("https://"):
        raise slip("insecure_address", scalar.span, text=text)
    return Placed(text, scalar.span)


def read_folder_address(node: Node) -> Placed:
    """As ``read_web_address``, with a slash at the end, without query and hash."""
    address = read_web_address(node)
    if "?" in address or "#" in address:
        raise slip("refused_address", address.span, text=address, reason="it has a ? or a # in it")
    return Placed(address if address.endswith("/") else f"{address}/", address.span)


STRING = {"type": "string"}
Destination = Annotated[PlainText, ReadBy(read_destination, STRING)]
WebAddress = Annotated[Placed, ReadBy(read_web_address, STRING)]
FolderAddress = Annotated[Placed, ReadBy(read_folder_address, STRING)]
