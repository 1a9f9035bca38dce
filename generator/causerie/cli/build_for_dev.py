"""One build of the local server: told on the terminal, and handed to the open pages."""

import time
from pathlib import Path

from click import unstyle

from causerie.cli.failure_words import failure_words
from causerie.cli.formats.finding import put_into_words
from causerie.cli.tell_result import report
from causerie.cli.write import say, warn
from causerie.compile import build_site
from causerie.dev.live import Outcome
from causerie.dev.stand_in import stand_in
from causerie.memory import Memory


def build_for_dev(site: str, out: Path, drafts: bool, memory: Memory) -> Outcome:
    """Build ``site`` and print what was found; the same words, without colours, are the outcome's errors.

    Nothing is raised: the server goes on whatever happened to a build.
    """
    start = time.perf_counter()
    try:
        built = build_site(Path(site), out, drafts=drafts, memory=memory)
        findings = put_into_words(site, built.diagnostics, built.source.lines)
        said = report(built, findings)
        good = stand_in(built.model) if built.model else None
    except Exception as failure:  # noqa: BLE001 - told in words, and the next save tries again
        words = failure_words(failure)
        warn(words)
        return Outcome(errors=words)
    say(said)
    if good is None:
        return Outcome(errors=unstyle(said))
    warn(f"Built {out} in {time.perf_counter() - start:.2f} s.")
    return Outcome(site=good)
