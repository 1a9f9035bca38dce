"""The linker: joins the pieces of the SDK that a script needs. ``sdk_src/PLAN.md`` says what pieces are."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Piece:
    """One module, minified. ``needs`` are names of pieces; ``exports`` maps a public name to its minified one."""

    name: str
    needs: tuple[str, ...]
    exports: Mapping[str, str]
    code: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of the SDK's scripts in pieces, by name, in an order in which they can run; all share one scope."""

    contract: int
    pieces: Mapping[str, Piece]

    def local(self, piece: str, export: str) -> str:
        """What ``export`` of ``piece`` is called after minifying; KeyError where either is not known."""
        return self.pieces[piece].exports[export]


def read_side(name: str) -> Side:
    """The pieces of ``loader``, ``player``, ``page`` or ``engine``, as they came with this package.

    Raises:
        FileNotFoundError: there is no such side, or the SDK was never built.
    """
    text = files("causerie").joinpath("sdk_parts", f"{name}.json").read_text(encoding="utf-8")
    record = json.loads(text)
    pieces = (Piece(p["name"], tuple(p["needs"]), p["exports"], p["code"]) for p in record["pieces"])
    return Side(record["contract"], {piece.name: piece for piece in pieces})


def link(side: Side, wanted: Iterable[str], tail: str) -> str:
    """The code of the wanted pieces and of all that they need, each once, in the side's order; then ``tail``.

    Raises:
        KeyError: a wanted piece is not on this side.
    """
    needed = with_needs(side, wanted)
    return "".join(piece.code for name, piece in side.pieces.items() if name in needed) + tail


def with_needs(side: Side, wanted: Iterable[str]) -> frozenset[str]:
    """The names of the wanted pieces and of those that they need, directly or through others."""
    found: set[str] = set()
    open_names = list(wanted)
    while open_names:
        name = open_names.pop()
        if name not in found:
            found.add(name)
            open_names.extend(side.pieces[name].needs)
    return frozenset(found)
