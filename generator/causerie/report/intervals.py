"""How sure a rate is: Wilson's interval of one rate, Newcombe's of the difference of two, both at 95 %.

E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927), without
continuity correction. R. G. Newcombe, “Interval estimation for the difference between independent proportions”,
Statistics in Medicine 17 (1998), method 10, which joins two Wilson intervals.
"""

from dataclasses import dataclass
from math import sqrt

from causerie.report.measures import DECIMALS

Z = 1.959963984540054
"""The normal distribution's quantile for 95 %, two-sided."""


@dataclass(frozen=True, slots=True)
class Interval:
    """From ``low`` to ``high``, as fractions rounded to six decimals."""

    low: float
    high: float


def wilson(part: int, whole: int) -> tuple[float, float]:
    """The interval of the rate ``part / whole``, unrounded; everything is possible where nothing was seen."""
    if not whole:
        return 0.0, 1.0
    share, spread = part / whole, Z * Z / whole
    middle = share + spread / 2
    half = Z * sqrt(share * (1 - share) / whole + spread / (4 * whole))
    low = 0.0 if part == 0 else (middle - half) / (1 + spread)
    high = 1.0 if part == whole else (middle + half) / (1 + spread)
    return low, high


def of_rate(part: int, whole: int) -> Interval:
    """The interval that holds the true rate."""
    low, high = wilson(part, whole)
    return Interval(round(low, DECIMALS), round(high, DECIMALS))


def of_difference(part: int, whole: int, first_part: int, first_whole: int) -> Interval:
    """The interval that holds the true difference of a rate from the first one."""
    share = part / whole if whole else 0.0
    first = first_part / first_whole if first_whole else 0.0
    (low, high), (first_low, first_high) = wilson(part, whole), wilson(first_part, first_whole)
    if not whole or not first_whole:
        return Interval(-1.0, 1.0)
    down = sqrt((share - low) ** 2 + (first_high - first) ** 2)
    up = sqrt((high - share) ** 2 + (first - first_low) ** 2)
    return Interval(round(share - first - down, DECIMALS), round(share - first + up, DECIMALS))
