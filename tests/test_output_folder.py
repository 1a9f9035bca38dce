"""Whatever happens, the folder holds a whole build, and nothing of others is lost."""

import json
import re
import shutil
import subprocess
import sys
from base64 import b64encode
from datetime import timedelta
from hashlib import sha384
from pathlib import Path

import pytest

from causerie.compile import build_site
from tests.site_folder import site_folder

TALK = "triggers: [click: .talk]\ncards: [message: Hello]"
BYE = "triggers: [click: .bye]\ncards: [message: Bye]"
DAY = 86_400


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return site_folder(tmp_path / "flows", {"talk.yaml": TALK, "bye.yaml": BYE})


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "dist"


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file with its bytes and the moment it was written."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): (file.read_bytes(), file.stat().st_mtime_ns) for file in files}


def is_whole(dist: Path) -> bool:
    """Whether all that loaders and pages ask for is there, with the bytes they ask for."""
    loader = (dist / "causerie.js").read_text()
    wanted = re.findall(r'"?([a-z-]+)"?:"([A-Za-z0-9+/]{64})"', loader)
    parts = {f"parts/{id_}.{letters[:12]}.js": letters for id_, letters in wanted}
    for page in [*dist.glob("*.html"), *dist.glob("[a-z]*/*.html")]:
        for path in re.findall(r'(?:src|href)="(?:\.\./)?((?:parts/|causerie\.)[^"]+)"', page.read_text()):
            parts.setdefault(path, "")
    return bool(wanted) and all(
        (dist / path).is_file() and b64encode(sha384((dist / path).read_bytes()).digest()).decode().startswith(letters)
        for path, letters in parts.items()
    )


def test_building_again_writes_nothing(site: Path, out: Path) -> None:
    assert build_site(site, out).files
    before = snapshot(out)
    assert build_site(site, out).files == ()
    assert snapshot(out) == before


def test_an_error_leaves_the_last_good_build_untouched(site: Path, out: Path) -> None:
    build_site(site, out)
    before = snapshot(out)
    (site / "talk.yaml").write_text("cards: [message: Hello, then: nowhere]")
    assert build_site(site, out).model is None
    assert snapshot(out) == before


def test_a_warning_keeps_a_strict_build_back(site: Path, out: Path) -> None:
    (site / "talk.yaml").write_text("cards:\n  - message: Hello\n    then: end\n  - message: Never\n")
    built = build_site(site, out, strict=True)
    assert (len(built.diagnostics), built.files, out.exists()) == (1, (), False)


def test_a_file_that_cannot_be_written_leaves_the_last_good_build_whole(site: Path, out: Path) -> None:
    build_site(site, out)
    (site / "new.yaml").write_text(TALK)
    (out / "new").write_text("a file where a folder is wanted")
    with pytest.raises(OSError, match="new"):
        build_site(site, out)
    assert is_whole(out)
    assert not list(out.glob(".causerie*"))


KILLED = """
import os, sys
from pathlib import Path
from causerie.compile import build_site

rename, left = Path.replace, int(sys.argv[3])

def replace(self, target):
    global left
    if left == 0:
        os._exit(9)
    left -= 1
    return rename(self, target)

Path.replace = replace
build_site(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def test_a_build_killed_at_any_rename_leaves_a_whole_build(site: Path, out: Path) -> None:
    build_site(site, out)
    (site / "talk.yaml").write_text(TALK.replace("Hello", "Hello again"))
    (site / "third.yaml").write_text(TALK)
    codes = []
    for left in range(40):
        folder = out.with_name(f"dist-{left}")
        shutil.copytree(out, folder)
        codes.append(subprocess.run([sys.executable, "-c", KILLED, site, folder, str(left)], check=False).returncode)
        assert is_whole(folder)
        if codes[-1] == 0:
            break
    assert codes[-1] == 0
    assert codes[:-1] == [9] * (len(codes) - 1)
    assert len(codes) > 5
    build_site(site, folder := out.with_name("dist-3"))
    assert {path: entry[0] for path, entry in snapshot(folder).items()} == {
        path: entry[0] for path, entry in snapshot(out.with_name(f"dist-{len(codes) - 1}")).items()
    }


def test_files_of_others_stay(site: Path, out: Path) -> None:
    out.mkdir()
    (out / ".gitignore").write_text("*")
    (out / "robots.txt").write_text("Disallow: /")
    build_site(site, out)
    assert ((out / ".gitignore").read_text(), (out / "robots.txt").read_text()) == ("*", "Disallow: /")


def test_a_conversation_that_is_gone_loses_its_page_and_keeps_its_hashed_file(site: Path, out: Path) -> None:
    build_site(site, out)
    (hashed,) = out.glob("parts/bye.*.js")
    (site / "bye.yaml").unlink()
    build_site(site, out)
    assert hashed.is_file()
    assert not (out / "bye").exists()
    assert hashed.relative_to(out).as_posix() not in json.loads((out / "manifest.json").read_text())["files"]


def test_a_manifest_of_others_removes_nothing_outside_of_the_folder(site: Path, out: Path, tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("mine")
    out.mkdir()
    (out / "manifest.json").write_text(json.dumps({"files": {"../precious.txt": "", "/etc/passwd": "", 5: ""}}))
    build_site(site, out)
    assert (tmp_path / "precious.txt").read_text() == "mine"


def test_hashed_files_of_an_earlier_build_are_brought_in(site: Path, out: Path, tmp_path: Path) -> None:
    build_site(site, out)
    (old,) = out.glob("parts/talk.*.js")
    (spoilt,) = out.glob("parts/bye.*.js")
    spoilt.write_text("something else")
    (site / "talk.yaml").write_text(TALK.replace("Hello", "Hello again"))
    (site / "bye.yaml").write_text(BYE.replace("Bye", "Goodbye"))
    fresh = tmp_path / "fresh"
    build_site(site, fresh, keep_from=out)
    assert (fresh / "parts" / old.name).read_bytes() == old.read_bytes()
    assert not (fresh / "parts" / spoilt.name).exists()
    assert len(json.loads((fresh / "history.json").read_text())["builds"]) == 2
    assert is_whole(fresh)


def test_pruning_removes_what_was_replaced_long_ago(site: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for day, words in ((0, "Hello"), (20, "Hello again"), (60, "Hello once more")):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(day * DAY))
        (site / "talk.yaml").write_text(TALK.replace("Hello", words))
        build_site(site, out, prune=timedelta(days=50))
    assert len(list(out.glob("parts/talk.*.js"))) == 3
    build_site(site, out, prune=timedelta(days=30))
    left = sorted(out.glob("parts/talk.*.js"), key=lambda file: file.read_text())
    assert [re.findall("Hello[a-z ]*", file.read_text()) for file in left] == [["Hello again"], ["Hello once more"]]
    assert is_whole(out)


def test_the_history_tells_what_each_build_had(site: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(DAY))
    build_site(site, out)
    (build,) = json.loads((out / "history.json").read_text())["builds"]
    assert build["date"] == "1970-01-02T00:00:00+00:00"
    assert set(build["files"]) == {path for path in snapshot(out) if re.search(r"\.[A-Za-z0-9]{12}\.\w+$", path)}
