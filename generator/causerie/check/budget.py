"""``budget``: how much visitors may have to download."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.byte_count import Bytes
from causerie.check.record import Record


class Budget(Record):
    """Bytes of single files, in Brotli at quality 11. A build above one of them fails."""

    called: ClassVar[str] = "budget"

    loader: Bytes | None = Field(default=None, description="Of `causerie.js`.", examples=[2304])
    player: Bytes | None = Field(default=None, description="Of the player.", examples=[12288])
    conversation: Bytes | None = Field(default=None, description="Of each conversation.", examples=[2048])
