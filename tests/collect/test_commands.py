"""``causerie collect``, ``compact`` and ``erase`` as they are typed."""

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.collect.running import ROOT, Running
from tests.collect.stored import parquet_rows, row, write_segment
from tests.events.build import VISITOR, event

PROGRAM = [sys.executable, "-m", "causerie"]


def causerie(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*PROGRAM, *arguments], cwd=ROOT, capture_output=True, text=True)


@pytest.fixture
def flows(tmp_path: Path) -> Path:
    """A site of one flow that asks for an address."""
    folder = tmp_path / "flows"
    folder.mkdir()
    (folder / "site.yaml").write_text("name: Acme\nattributes:\n  lead.email: {type: email, personal: true}\n")
    (folder / "newsletter.yaml").write_text(
        "triggers:\n  - click: .news\ncards:\n  - capture: Where may we write to you?\n    id: address\n"
        "    field: email\n    save: lead.email\n  - message: Thank you!\n"
    )
    return folder


@pytest.fixture
def collecting(flows: Path, data: Path) -> Iterator[Running]:
    """`causerie collect` on that site."""
    command = [*PROGRAM, "collect", "--site", str(flows), "--data", str(data), "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        line = process.stdout.readline()
        address = re.fullmatch(r"Collecting on http://127\.0\.0\.1:(\d+)\n", line)
        assert address, line
        yield Running(process, int(address[1]), data)
        process.kill()


def test_collect_knows_the_cards_of_its_site_and_sigterm_ends_it_well(collecting: Running) -> None:
    known = event("card", conversation="newsletter", data={"card": "address"})
    unknown = event("card", conversation="newsletter", data={"card": "phone"})
    assert collecting.send(known, unknown).json() == {"stored": 1, "rejected": 1}
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    wrong = collecting.ask("POST", "/v1/forms/newsletter/address", b"value=ada", form)
    assert (wrong.status, b"Please write an e-mail address" in wrong.body) == (400, True)
    assert collecting.ask("POST", "/v1/forms/newsletter/address", b"value=ada%40acme.test", form).status == 202
    assert [one["type"] for one in collecting.rows()] == ["card", "answer", "acquired"]
    assert collecting.stop() == ""


def test_ctrl_c_ends_it_with_130(collecting: Running) -> None:
    collecting.process.send_signal(signal.SIGINT)
    _, said = collecting.process.communicate(timeout=30)
    assert collecting.process.returncode == 130
    assert "Traceback" not in said


def test_compact_and_erase_work_beside_it(collecting: Running) -> None:
    collecting.send(event(conversation="newsletter"), event(conversation="newsletter"))
    done = causerie("compact", "--data", str(collecting.data))
    assert (done.returncode, done.stdout, done.stderr) == (0, "2 new events.\n", "")
    assert len(parquet_rows(collecting.data)) == 2
    gone = causerie("erase", "--data", str(collecting.data), "--visitor", VISITOR)
    assert (gone.returncode, gone.stdout) == (0, "The visitor is erased, and will not come back.\n")
    assert parquet_rows(collecting.data) == []


def test_compact_says_what_it_did(data: Path) -> None:
    path = write_segment(data, "1", row(1), row(1), row(2, dt="2020-01-01", ts_ms=1_577_836_800_000))
    path.write_bytes(path.read_bytes() + b"rubbish\n" + json.dumps(row(3)).encode() + b"\n")
    done = causerie("compact", "--data", str(data), "--keep", "365d")
    assert done.stdout == "3 new events, 1 that was there already, or erased, 1 old day dropped.\n"
    assert done.stderr == "1 line could not be read and went: a write that was cut off.\n"
    assert done.returncode == 0


def test_a_site_with_an_error_collects_nothing(flows: Path, data: Path) -> None:
    (flows / "newsletter.yaml").write_text("cards: 5\n")
    done = causerie("collect", "--site", str(flows), "--data", str(data))
    assert done.returncode == 1
    assert "newsletter.yaml" in done.stdout
    assert not data.exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["compact", "--data", "{empty}"], "holds no events"),
        (["compact", "--data", "{empty}/none"], "holds no events"),
        (["compact", "--data", "{data}", "--keep", "90"], "Write them as in 90d."),
        (["erase", "--data", "{empty}", "--visitor", VISITOR], "holds no events"),
        (["erase", "--data", "{data}", "--visitor", "ada@example.com"], "is no visitor's id"),
        (["collect", "--data", "{data}", "--site", "{empty}/none"], "There is no folder"),
    ],
)
def test_wrong_usage_says_what_to_type(arguments: list[str], words: str, data: Path, tmp_path: Path) -> None:
    write_segment(data, "1", row(1))
    empty = tmp_path / "empty"
    empty.mkdir()
    done = causerie(*(argument.format(empty=empty, data=data) for argument in arguments))
    assert done.returncode == 2
    assert words in done.stderr
