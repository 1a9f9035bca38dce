"""The variants of an experiment, beside each other."""

from dataclasses import dataclass

from causerie.report.by_name import ByName
from causerie.report.intervals import Interval, of_difference, of_rate
from causerie.report.measures import Measures


@dataclass(frozen=True, slots=True)
class Variant:
    """One variant: the interval of each rate, and of its difference from the first variant's (the first has none)."""

    name: str
    measures: Measures
    intervals: dict[str, Interval]
    differences: dict[str, Interval]


def experiment_of(variants: ByName) -> tuple[Variant, ...]:
    """The variants by the alphabet; the first is what the others are compared with."""
    first = next(iter(variants.values()), Measures())
    return tuple(
        Variant(
            name=name,
            measures=measures,
            intervals={rate: of_rate(*counts) for rate, counts in measures.fractions().items()},
            differences={}
            if measures is first
            else {
                rate: of_difference(*counts, *first.fractions()[rate]) for rate, counts in measures.fractions().items()
            },
        )
        for name, measures in variants.items()
    )
