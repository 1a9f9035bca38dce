"""What is measured, for Prometheus. Each collector has a registry of its own."""

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST as CONTENT_TYPE

from causerie.collect.journal import Commit

SYNC_SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5)
GROUP_LINES = (1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500)

__all__ = ["CONTENT_TYPE", "Metrics"]


class Metrics:
    """The numbers of one collector."""

    __slots__ = ("answers", "commit_lines", "commit_seconds", "registry", "rejected", "stored")

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.answers = Counter(
            "causerie_answers", "Answers, by door and status.", ["door", "status"], registry=self.registry
        )
        events = Counter(
            "causerie_events", "Acknowledged events: stored, or kept apart.", ["outcome"], registry=self.registry
        )
        self.stored, self.rejected = events.labels("stored"), events.labels("rejected")
        self.commit_seconds = Histogram(
            "causerie_commit_seconds", "Time of a group commit.", buckets=SYNC_SECONDS, registry=self.registry
        )
        self.commit_lines = Histogram(
            "causerie_commit_lines", "Lines of a group commit.", buckets=GROUP_LINES, registry=self.registry
        )

    def committed(self, commit: Commit) -> None:
        """Count one group commit."""
        self.commit_seconds.observe(commit.seconds)
        self.commit_lines.observe(commit.lines)

    def text(self) -> bytes:
        """All numbers in Prometheus' text format."""
        return generate_latest(self.registry)
