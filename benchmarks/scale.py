"""How checking grows with a site: conversations of ten cards, by the hundred. Prints a Markdown table.

All sites are checked in turn in this process, so that a busy moment of the machine falls on all; processor time of the
best round counts. "One file changed" is what ``causerie dev`` does on a save.
"""

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from causerie.cli.without_collection import without_collection
from causerie.compile import Checked, check_site
from causerie.memory import Memory

CONVERSATION = Path(__file__).parent / "sites" / "ten_cards"
SIZES = (100, 1_000, 10_000)
ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Round:
    """Processor seconds of a check of all files, and of the check behind a change of one."""

    whole: float
    one_file: float


def write_site(folder: Path, size: int) -> None:
    """A site of ``size`` conversations of ten cards, no two alike."""
    (folder / "site.yaml").write_text((CONVERSATION / "site.yaml").read_text("utf-8"), "utf-8")
    [flow] = (file for file in CONVERSATION.glob("*.yaml") if file.name != "site.yaml")
    text = flow.read_text("utf-8")
    for number in range(size):
        (folder / f"flow-{number}.yaml").write_text(f"{text}# the {number}th\n", "utf-8")


def seconds(folder: Path, memory: Memory) -> tuple[float, Checked]:
    """Processor seconds of one check, and what it found."""
    start = time.process_time()
    checked = check_site(folder, memory=memory)
    return time.process_time() - start, checked


def one_round(folder: Path) -> Round:
    """A check of everything, and one more where a file has changed.

    Raises:
        ValueError: the site has an error, so that this would measure something else.
    """
    memory = Memory()
    whole, checked = seconds(folder, memory)
    if checked.model is None:
        raise ValueError(f"{folder}: {checked.diagnostics[0]}")
    changed = folder / "flow-1.yaml"
    changed.write_text(f"{changed.read_text('utf-8')}# changed\n", "utf-8")
    return Round(whole, seconds(folder, memory)[0])


def best_rounds(sizes: tuple[int, ...]) -> Iterator[Round]:
    """The best of the interleaved rounds of each size."""
    with TemporaryDirectory() as root:
        folders = [Path(root, str(size)) for size in sizes]
        for folder, size in zip(folders, sizes, strict=True):
            folder.mkdir()
            write_site(folder, size)
        rounds = [[one_round(folder) for folder in folders] for _ in range(ROUNDS)]
        for column in zip(*rounds, strict=True):
            yield Round(min(each.whole for each in column), min(each.one_file for each in column))


def table(sizes: tuple[int, ...]) -> str:
    """A row a size, each with its ratio to the row above."""
    rows = ["| conversations of ten cards | check | times the row above | one file changed |", "|--:|--:|--:|--:|"]
    above: Round | None = None
    for size, best in zip(sizes, best_rounds(sizes), strict=True):
        ratio = f"{best.whole / above.whole:.1f}" if above else ""
        rows.append(f"| {size:,} | {best.whole:.2f} s | {ratio} | {best.one_file:.2f} s |")
        above = best
    return "\n".join(rows)


if __name__ == "__main__":
    with without_collection():  # as `causerie check` does
        sys.stdout.write(table(SIZES) + "\n")
