"""The program between pipes, terminals and signals."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.ended import Ended

PROGRAM = [sys.executable, "-m", "causerie"]


def in_shell(script: str, folder: Path, **environment: str) -> Ended:
    """Run ``script`` with the program as ``$CAUSERIE``; bash, so that a pipe's first failure counts."""
    variables = os.environ | {"CAUSERIE": " ".join(PROGRAM)} | environment
    command = ["bash", "-o", "pipefail", "-c", script]
    done = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, check=False)
    return Ended(done.returncode, done.stdout, done.stderr)


@pytest.mark.usefixtures("broken_site")
def test_a_reader_who_leaves_early_changes_neither_code_nor_calm(tmp_path: Path) -> None:
    assert in_shell("$CAUSERIE check | true", tmp_path) == Ended(1, "", "")


@pytest.mark.usefixtures("site")
def test_a_result_that_cannot_be_written_is_a_failure_without_traceback(tmp_path: Path) -> None:
    ended = in_shell("$CAUSERIE check > /dev/full", tmp_path)
    assert ended.code == 2
    assert ended.err.startswith("The disk is full")
    assert "Traceback" not in ended.err


@pytest.mark.usefixtures("site")
def test_closed_streams_are_no_failure(tmp_path: Path) -> None:
    assert in_shell("$CAUSERIE check >&- 2>&-", tmp_path) == Ended(0, "", "")


@pytest.mark.usefixtures("broken_site")
@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_without_our_letters_is_no_failure(tmp_path: Path, encoding: str) -> None:
    ended = in_shell("$CAUSERIE check", tmp_path, PYTHONIOENCODING=encoding)
    assert (ended.code, ended.err) == (1, "")
    assert "unknown_card" in ended.out


@pytest.mark.usefixtures("broken_site")
def test_colour_is_for_terminals_that_want_it(tmp_path: Path) -> None:
    on_terminal = f"script -qec '{' '.join(PROGRAM)} check' /dev/null"
    assert "\x1b[" in in_shell(on_terminal, tmp_path, TERM="xterm").out
    assert "\x1b[" not in in_shell(on_terminal, tmp_path, TERM="xterm", NO_COLOR="1").out
    assert "\x1b[" not in in_shell("$CAUSERIE check", tmp_path).out


@contextmanager
def dev_server(folder: Path) -> Iterator[subprocess.Popen[str]]:
    command = [*PROGRAM, "dev", "--port", "0"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        yield server
        server.kill()


@pytest.mark.usefixtures("site")
def test_ctrl_c_ends_the_server_without_a_traceback(tmp_path: Path) -> None:
    with dev_server(tmp_path) as server:
        assert server.stdout is not None
        next(line for line in server.stdout if line.startswith("http://127.0.0.1:"))
        server.send_signal(signal.SIGINT)
        _, err = server.communicate(timeout=10)
    assert server.returncode == 130
    assert "Traceback" not in err
    assert err.endswith("Interrupted.\n")
