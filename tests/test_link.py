"""Pieces of the SDK are joined by name, and any of them works with what it needs."""

import pytest
from py_mini_racer import MiniRacer

from causerie.emit.link import Piece, Side, link, read_side

LETTERS = Side(
    1,
    {
        piece.name: piece
        for piece in (
            Piece("a", (), {"one": "x"}, "var x=1;"),
            Piece("b", ("a",), {"two": "y"}, "var y=x+1;"),
            Piece("c", ("b", "a"), {"three": "z"}, "var z=y+x;"),
            Piece("loop", ("loop", "a"), {}, ""),
        )
    },
)
SIDES = ["loader", "player", "page", "engine"]


def test_a_piece_brings_what_it_needs_once_and_in_order() -> None:
    assert link(LETTERS, ["c"], "z") == "var x=1;var y=x+1;var z=y+x;z"


def test_what_nobody_wants_is_left_out() -> None:
    assert link(LETTERS, ["a"], "x") == "var x=1;x"


def test_the_order_of_the_wanted_makes_no_difference() -> None:
    assert link(LETTERS, ["a", "b"], "") == link(LETTERS, ["b", "a", "b"], "")


def test_pieces_that_need_each_other_are_joined() -> None:
    assert link(LETTERS, ["loop"], "x") == "var x=1;x"


def test_a_piece_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError, match="nothing"):
        link(LETTERS, ["nothing"], "")


def test_a_tail_speaks_to_a_piece_by_its_minified_name() -> None:
    assert LETTERS.local("b", "two") == "y"
    with pytest.raises(KeyError):
        LETTERS.local("b", "three")


@pytest.fixture(scope="module")
def v8() -> MiniRacer:
    return MiniRacer()


@pytest.mark.parametrize(("side", "piece"), [(side, piece) for side in SIDES for piece in read_side(side).pieces])
def test_every_piece_runs_with_nothing_but_what_it_needs(v8: MiniRacer, side: str, piece: str) -> None:
    pieces = read_side(side)
    exports = ",".join(pieces.pieces[piece].exports.values())
    linked = link(pieces, [piece], f"return [{exports}].every(each=>each!==undefined)")
    assert v8.eval(f'(()=>{{"use strict";{linked}}})()') is True
