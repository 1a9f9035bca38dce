"""Flags, numbers and durations."""

import re
from typing import Annotated

from causerie.check.kinds.other_spellings import near_duration, near_truth
from causerie.check.kinds.scalar import exact
from causerie.check.read_by import ReadBy
from causerie.diagnostics import slip
from causerie.parse.tree import Node, Scalar

UNITS = {"ms": 1, "s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}
TRUTHS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
"""The spellings of YAML 1.2."""
LONGEST = 365 * UNITS["d"]


def read_flag(node: Node) -> bool:
    scalar = exact(node)
    if scalar.style or scalar.text not in TRUTHS:
        near = () if scalar.style else near_truth(scalar.text)
        raise slip("neither_true_nor_false", scalar.span, near, text=scalar.text)
    return TRUTHS[scalar.text]


def read_duration(node: Node) -> int:
    """Milliseconds."""
    scalar = exact(node)
    found = re.fullmatch(r"([0-9]{1,9}(?:\.[0-9]{1,3})?)(ms|s|m|h|d)", scalar.text)
    if not found or float(found[1]) * UNITS[found[2]] > LONGEST:
        raise slip("unreadable_duration", scalar.span, near_duration(scalar.text), text=scalar.text)
    return round(float(found[1]) * UNITS[found[2]])


def read_optional_duration(node: Node) -> int:
    """Milliseconds; 0 where nothing was written."""
    return 0 if isinstance(node, Scalar) and node.empty else read_duration(node)


def read_pixels(node: Node) -> int:
    """CSS pixels, 0 to 64."""
    scalar = exact(node)
    found = re.fullmatch(r"([0-9]{1,2})px", scalar.text)
    if scalar.text != "0" and (not found or int(found[1]) > 64):
        raise slip("unreadable_length", scalar.span, text=scalar.text)
    return int(found[1]) if found else 0


Flag = Annotated[bool, ReadBy(read_flag, {"type": "boolean"})]
DURATION = {"type": "string", "pattern": r"^[0-9.]+(ms|s|m|h|d)$"}
Duration = Annotated[int, ReadBy(read_duration, DURATION)]
OptionalDuration = Annotated[int, ReadBy(read_optional_duration, {"anyOf": [DURATION, {"type": "null"}]})]
Pixels = Annotated[int, ReadBy(read_pixels, {"type": "string", "pattern": r"^([0-9]+px|0)$"})]
