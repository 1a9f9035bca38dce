"""What a file weighs on its way to a visitor."""

import gzip
from dataclasses import dataclass
from functools import lru_cache

import brotli


@dataclass(frozen=True, slots=True)
class Sizes:
    """Bytes: as they are, in gzip at level 9, in Brotli at quality 11."""

    raw: int
    gzip: int
    brotli: int


@lru_cache(maxsize=4096)
def sizes_of(content: bytes) -> Sizes:
    """The sizes of these bytes; what was measured once in this process is not measured again."""
    return Sizes(
        raw=len(content),
        gzip=len(gzip.compress(content, compresslevel=9, mtime=0)),
        brotli=len(brotli.compress(content, quality=11)),
    )
