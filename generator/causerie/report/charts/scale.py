"""From numbers to places along an axis."""

from dataclasses import dataclass
from math import floor, log10

STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark at an axis, and what is written beside it."""

    place: float
    label: str


def step_for(highest: float, marks: int) -> float:
    """A round distance between marks, so that at most ``marks`` of them reach ``highest``."""
    rough = highest / marks
    power: float = 10.0 ** floor(log10(rough))
    return next(step * power for step in STEPS if step * power >= rough * 0.999_999)


def round_values(highest: float, marks: int) -> list[float]:
    """Round values from 0 on, the last of them at or above ``highest``."""
    step = step_for(highest if highest > 0 else 1, marks)
    values = [0.0]
    while values[-1] < highest or len(values) < 2:
        values.append(round(len(values) * step, 9))
    return values
