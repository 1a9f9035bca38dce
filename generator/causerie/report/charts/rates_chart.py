"""Rates over time, as lines above the number of rows as columns."""

from collections.abc import Sequence
from dataclasses import dataclass

from causerie.report.charts.scale import Tick, round_values
from causerie.report.charts.stretches import Stretch
from causerie.report.formats.words import short_day

WIDTH, HEIGHT = 720, 320
LEFT, RIGHT, TOP = 44, 118, 12
LINES_BOTTOM, COLUMNS_TOP, COLUMNS_BOTTOM = 214, 238, 292
LABEL_HEIGHT = 15
LABELS_ACROSS = 7
POINTS_SHOWN = 40
"""With more stretches than these, single points would run together."""

RATES = {"engagement_rate": "Engagement", "completion_rate": "Completion", "conversion_rate": "Conversion"}


@dataclass(frozen=True, slots=True)
class Line:
    """One rate: an SVG path with gaps where there is none, its points, and its name at the end."""

    rate: str
    name: str
    path: str
    points: tuple[tuple[float, float], ...]
    label_y: float


@dataclass(frozen=True, slots=True)
class Column:
    """The rows of one stretch."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class RatesChart:
    """All that is drawn. ``tops`` is the highest value of each of the two axes."""

    lines: tuple[Line, ...]
    columns: tuple[Column, ...]
    rate_ticks: tuple[Tick, ...]
    row_ticks: tuple[Tick, ...]
    day_ticks: tuple[Tick, ...]
    show_points: bool


def rates_chart(stretches: Sequence[Stretch]) -> RatesChart:
    """The chart of these stretches of time."""
    rates = [each.measures.rates() for each in stretches]
    highest = max((value for each in rates for name in RATES if (value := each[name]) is not None), default=1.0)
    rate_values = round_values(highest, 5)
    row_values = round_values(max(each.measures.triggered for each in stretches), 2)
    width = (WIDTH - LEFT - RIGHT) / len(stretches)
    lines = [
        line(name, [(each[name], LEFT + (place + 0.5) * width) for place, each in enumerate(rates)], rate_values[-1])
        for name in RATES
    ]
    return RatesChart(
        lines=apart([each for each in lines if each.points]),
        columns=tuple(
            Column(LEFT + (place + 0.1) * width, COLUMNS_BOTTOM - tall, width * 0.8, tall)
            for place, each in enumerate(stretches)
            if (tall := (COLUMNS_BOTTOM - COLUMNS_TOP) * each.measures.triggered / row_values[-1])
        ),
        rate_ticks=tuple(Tick(rate_y(value, rate_values[-1]), f"{100 * value:g} %") for value in rate_values),
        row_ticks=tuple(
            Tick(COLUMNS_BOTTOM - (COLUMNS_BOTTOM - COLUMNS_TOP) * value / row_values[-1], f"{value:,.0f}")
            for value in (row_values[0], row_values[-1])
        ),
        day_ticks=tuple(
            Tick(LEFT + (place + 0.5) * width, short_day(stretches[place].begin))
            for place in range(0, len(stretches), -(-len(stretches) // LABELS_ACROSS))
        ),
        show_points=len(stretches) <= POINTS_SHOWN,
    )


def rate_y(value: float, highest: float) -> float:
    """How far down a rate is drawn."""
    return LINES_BOTTOM - (LINES_BOTTOM - TOP) * value / highest


def line(rate: str, values: Sequence[tuple[float | None, float]], highest: float) -> Line:
    """The line of one rate."""
    path, points = "", []
    before = False
    for value, x in values:
        if value is not None:
            points.append((x, rate_y(value, highest)))
            path += f"{'L' if before else 'M'}{x:.1f} {points[-1][1]:.1f}"
        before = value is not None
    return Line(rate, RATES[rate], path, tuple(points), points[-1][1] if points else 0.0)


def apart(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with their names moved so far that none covers another."""
    moved: list[Line] = []
    for each in sorted(lines, key=lambda one: one.label_y):
        lowest = moved[-1].label_y + LABEL_HEIGHT if moved else each.label_y
        moved.append(Line(each.rate, each.name, each.path, each.points, max(each.label_y, lowest)))
    return tuple(moved)
