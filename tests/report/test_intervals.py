"""Intervals are those that the literature prints."""

import pytest

from causerie.report.intervals import Interval, of_difference, of_rate


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_rates_as_in_newcombe_1998_table_i(part: int, whole: int, low: float, high: float) -> None:
    found = of_rate(part, whole)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    [((56, 70), (48, 80), 0.0524, 0.3339), ((9, 10), (3, 10), 0.1705, 0.8090), ((10, 10), (0, 20), 0.6791, 1.0)],
)
def test_differences_as_in_newcombe_1998_table_ii(
    first: tuple[int, int], second: tuple[int, int], low: float, high: float
) -> None:
    found = of_difference(*first, *second)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_where_nothing_was_seen_everything_is_possible() -> None:
    assert of_rate(0, 0) == Interval(0.0, 1.0)
    assert of_difference(0, 0, 1, 2) == Interval(-1.0, 1.0)
