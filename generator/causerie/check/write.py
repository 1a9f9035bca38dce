"""What a card writes into an attribute."""

from dataclasses import dataclass

from causerie.check.placed import Placed
from causerie.diagnostics import Span
from causerie.parse.text import PlainText


@dataclass(frozen=True, slots=True)
class Write:
    """``value`` is what is written where that stands in the file; else ``field`` says what the visitor gives.

    ``sure`` tells that nobody passes the card without it. ``span`` is where the value stands.
    """

    attribute: Placed
    span: Span
    value: PlainText | None = None
    field: str = "text"
    sure: bool = True
