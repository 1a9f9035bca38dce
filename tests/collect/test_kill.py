"""``kill -9`` under load: what was acknowledged is there, once, whatever the disk does."""

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.collect.load import Browser, send_together
from tests.collect.running import Running, running
from tests.collect.stored import all_ids, compacted

DISKS = {"sound": (), "failing sync": ("--failing-sync", "9"), "full": ("--full-disk", "9")}
TORN = (b"", b"{", b'{"id":"019ab8c5-0000-7000-8000-0000000', b"\0" * 5_000)


@pytest.mark.parametrize("kills", [4, pytest.param(40, marks=pytest.mark.slow)])
@pytest.mark.parametrize("disk", DISKS)
def test_no_acknowledged_event_is_lost_and_none_counts_twice(data: Path, disk: str, kills: int) -> None:
    chance = random.Random(f"{disk} {kills}")
    browsers = [Browser() for _ in range(4)]
    for number in range(kills):
        with running(data, *DISKS[disk]) as collector:
            threads = send_together(browsers, collector)
            if number % 4 == 3:
                kill_a_compactor(data, chance.uniform(0.2, 0.8))
            else:
                time.sleep(chance.uniform(0.1, 0.4))
            collector.kill()
            for thread in threads:
                thread.join()
            tear(data, chance.choice(TORN))
    with running(data) as last:
        last.stop()
    assert_every_line_is_whole(last)
    compacted(data)
    ids = all_ids(data)
    acknowledged = {one for browser in browsers for one in browser.acknowledged}
    sent = {one for browser in browsers for one in browser.sent}
    assert len(acknowledged) > kills * 20
    assert len(ids) == len(set(ids))
    assert acknowledged <= set(ids) <= sent
    assert (disk == "sound") == (sum(browser.refused for browser in browsers) == 0)


def kill_a_compactor(data: Path, seconds: float) -> None:
    """Compact beside the collector, and kill that in the middle, too."""
    command = [sys.executable, "-m", "causerie", "compact", "--data", str(data)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as compactor:
        time.sleep(seconds)
        compactor.kill()


def tear(data: Path, rest: bytes) -> None:
    """Leave half a line at the end of the newest segment, as a power cut may."""
    newest = max((data / "segments" / "one").glob("*"), default=None)
    if newest and newest.stat().st_mode & 0o200:
        with newest.open("ab") as file:
            file.write(rest)


def assert_every_line_is_whole(collector: Running) -> None:
    """Of the segments of a collector whose successor has started."""
    for path in (collector.data / "segments").glob("*/*"):
        content = path.read_bytes()
        assert content.endswith(b"\n") or not content
        assert all("id" in json.loads(line) for line in content.splitlines())
