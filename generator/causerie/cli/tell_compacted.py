"""Says what a compaction did."""

from typing import TYPE_CHECKING

from causerie.cli.exit_codes import FINE
from causerie.cli.write import say, warn

if TYPE_CHECKING:
    from causerie.collect.compaction.compact import Compacted


def tell_compacted(done: "Compacted") -> int:
    """Print the counts: results to stdout, lines that could not be read to stderr. Gives the exit code."""
    taken = done.taken_in
    doubles = taken.lines - taken.broken - taken.events
    words = [f"{taken.events} new {noun(taken.events, 'event')}"]
    if doubles:
        words.append(f"{doubles} that {'was' if doubles == 1 else 'were'} there already, or erased")
    if done.readmitted:
        words.append(f"{done.readmitted} readmitted")
    if done.dropped_days:
        words.append(f"{done.dropped_days} old {noun(done.dropped_days, 'day')} dropped")
    say(f"{', '.join(words)}.")
    if taken.broken:
        warn(f"{taken.broken} {noun(taken.broken, 'line')} could not be read and went: a write that was cut off.")
    return FINE


def noun(number: int, word: str) -> str:
    """The word for that many."""
    return word if number == 1 else f"{word}s"
