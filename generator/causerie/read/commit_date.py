"""When the site was last committed: the one date that is the same on every machine."""

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path


def commit_date(folder: Path) -> str | None:
    """The date of the last commit of the folder's repository, in UTC, ``2026-11-22T10:00:00+00:00``.

    ``SOURCE_DATE_EPOCH`` stands in for it where it is set; ``None`` outside of a repository, or without git.
    """
    seconds = os.environ.get("SOURCE_DATE_EPOCH") or last_commit(folder)
    return datetime.fromtimestamp(int(seconds), UTC).isoformat() if seconds.isdecimal() else None


def last_commit(folder: Path) -> str:
    """The last commit's date in seconds since 1970, as git prints it; empty where there is none."""
    command = ["git", "-C", str(folder), "log", "-1", "--format=%ct"]
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=5, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return run.stdout.strip()
