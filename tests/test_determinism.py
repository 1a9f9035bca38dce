"""The same site gives the same bytes, whoever builds it and wherever."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

FLOWS = Path(__file__).parents[1] / "flows"
BUILD = """
import sys
from pathlib import Path
from causerie.compile import build_site
build_site(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def build_in(folder: Path, **surroundings: str) -> dict[str, bytes]:
    """The files of the example site, built in a process of its own with these environment variables."""
    site = shutil.copytree(FLOWS, folder / "flows")
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1", **surroundings}
    subprocess.run([sys.executable, "-c", BUILD, site, folder / "dist"], env=environment, cwd=folder, check=True)
    files = (file for file in (folder / "dist").rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    here = build_in(tmp_path / "here", TZ="UTC", LC_ALL="C", PYTHONHASHSEED="1", LANG="C")
    there = build_in(
        tmp_path / "a rather long way" / "off", TZ="Asia/Kathmandu", LC_ALL="tr_TR.UTF-8", PYTHONHASHSEED="4711"
    )
    assert len(here) > 20
    assert here == there
