"""What is counted of rows and events, and the rates between them. The definitions are those of ``docs/reports.md``."""

from dataclasses import dataclass

DECIMALS = 6


@dataclass(frozen=True, slots=True)
class Measures:
    """Whole counts. ``converted`` is ``acquired`` without rows of pages without JavaScript, which are in no rate."""

    triggered: int = 0
    engaged: int = 0
    completed: int = 0
    acquired: int = 0
    converted: int = 0
    goal_rows: int = 0
    goals: int = 0
    meetings: int = 0
    documents: int = 0

    def plus(self, other: "Measures") -> "Measures":
        """Both together."""
        return Measures(*(getattr(self, name) + getattr(other, name) for name in Measures.__slots__))

    def counts(self) -> dict[str, int]:
        """The counts that reports show, by their names."""
        return {
            "triggered": self.triggered,
            "engaged": self.engaged,
            "completed": self.completed,
            "acquired": self.acquired,
            "goals": self.goals,
            "goal_rows": self.goal_rows,
            "meetings": self.meetings,
            "documents": self.documents,
        }

    def fractions(self) -> dict[str, tuple[int, int]]:
        """What stands above and below the line of each rate, by the names of the rates."""
        return {
            "engagement_rate": (self.engaged, self.triggered),
            "conversion_rate": (self.converted, self.engaged),
            "completion_rate": (self.completed, self.triggered),
            "goal_rate": (self.goal_rows, self.triggered),
        }

    def rates(self) -> dict[str, float | None]:
        """The rates by their names."""
        return {name: rate(part, whole) for name, (part, whole) in self.fractions().items()}


def rate(part: int, whole: int) -> float | None:
    """A fraction, rounded to six decimals; None with nothing below the line."""
    return round(part / whole, DECIMALS) if whole else None
