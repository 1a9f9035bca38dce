"""Finds the Chromium that the tests drive; with ``--install`` it sees that there is one.

One on PATH is taken first, then Playwright's. Where there is none, Debian's package is installed when this
user may, else Playwright's own build.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ON_PATH = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
NONE_FOUND = """The browser tests need Chromium, and none was found or could be installed.
Install it (Debian and Ubuntu: apt-get install chromium), or put any Chromium or Chrome on PATH, and run this again."""


def find_browser() -> Path | None:
    """The program of a Chromium on this machine, or None."""
    found = next(filter(None, map(shutil.which, ON_PATH)), None)
    return Path(found) if found else playwrights_browser()


def playwrights_browser() -> Path | None:
    """The Chromium that ``playwright install`` put on this machine, or None."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        program = Path(playwright.chromium.executable_path)
    return program if program.is_file() else None


def install_browser() -> None:
    """Install Debian's Chromium, or else Playwright's; what they print goes to stderr."""
    commands = [[sys.executable, "-m", "playwright", "install", "chromium"]]
    if shutil.which("apt-get") and os.geteuid() == 0:
        commands.insert(0, ["sh", "-c", "apt-get update -qq && apt-get install -qq --no-install-recommends chromium"])
    for command in commands:
        if subprocess.run(command, stdout=sys.stderr, check=False).returncode == 0 and find_browser():
            return


def main() -> int:
    """Print the program's path; exit code 2 and what to do where there is none."""
    if "--install" in sys.argv and find_browser() is None:
        install_browser()
    browser = find_browser()
    if browser is None:
        sys.stderr.write(NONE_FOUND + "\n")
        return 2
    sys.stdout.write(f"{browser}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
