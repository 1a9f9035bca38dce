"""Readers of the page's names, for the tails of loader and player."""

from causerie.emit.link import Side
from causerie.plan.javascript_literal import key_literal, string_literal
from causerie.plan.names import Reader


def reader_pieces(readers: tuple[Reader, ...]) -> list[str]:
    """The pieces that hold these readers."""
    return sorted({reader.piece for reader in readers})


def readers_literal(readers: tuple[Reader, ...], side: Side, host: str) -> str:
    """``{"page.path":a,"page.query.plan":b("plan")}``."""
    return f"{{{','.join(f'{key_literal(reader.name)}:{reader_code(reader, side, host)}' for reader in readers)}}}"


def reader_code(reader: Reader, side: Side, host: str) -> str:
    """The reader, made with its argument where it has one; ``host`` is what the API is called here."""
    local = side.local(reader.piece, reader.export)
    if reader.of_session:
        return f"{local}({host})"
    return local if reader.argument is None else f"{local}({string_literal(reader.argument)})"
