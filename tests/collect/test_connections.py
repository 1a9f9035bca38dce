"""Connections that are slow, broken or too many, and stopping."""

import contextlib
import http.client
import json
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.collect.running import PLAIN, Running, running
from tests.events.build import event

HEAD = b"POST /v1/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"


@contextmanager
def connected(to: Running) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", to.port), timeout=10) as connection:
        yield connection


def all_of(connection: socket.socket) -> bytes:
    """What comes until the other side closes."""
    return b"".join(iter(lambda: connection.recv(65_536), b""))


@pytest.fixture(scope="module")
def hasty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A collector that waits for a head, and for a body, for half a second."""
    with running(tmp_path_factory.mktemp("events"), "--patience", "0.5") as started:
        yield started


@pytest.mark.parametrize("sent", [b"", b"POST", HEAD], ids=["nothing", "a part of the line", "a part of the headers"])
def test_a_head_that_does_not_come_is_408(hasty: Running, sent: bytes) -> None:
    with connected(hasty) as connection:
        connection.sendall(sent)
        assert all_of(connection).startswith(b"HTTP/1.1 408 ")


def test_a_head_that_comes_letter_by_letter_is_408(hasty: Running) -> None:
    with connected(hasty) as connection:
        started = time.monotonic()
        for letter in HEAD:
            if time.monotonic() > started + 0.4:
                break
            connection.sendall(bytes([letter]))
            time.sleep(0.05)
        assert all_of(connection).startswith(b"HTTP/1.1 408 ")
        assert time.monotonic() < started + 2


def test_the_head_of_a_second_request_is_timed_too(hasty: Running) -> None:
    with connected(hasty) as connection:
        connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        time.sleep(0.1)
        connection.sendall(b"GET /healthz")
        answers = all_of(connection)
        assert answers.startswith(b"HTTP/1.1 200 ")
        assert b"HTTP/1.1 408 " in answers


def test_a_body_that_does_not_come_is_408(hasty: Running) -> None:
    with connected(hasty) as connection:
        connection.sendall(HEAD + b"Content-Length: 100\r\n\r\n[")
        answer = all_of(connection)
        assert answer.startswith(b"HTTP/1.1 408 ")
        assert b"retry-after" in answer.lower()


def test_time_does_not_run_while_a_quick_request_waits_for_the_next(hasty: Running) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", hasty.port)
    for _ in range(3):
        connection.request("POST", "/v1/events", json.dumps([event()]), PLAIN)
        assert connection.getresponse().read()
        time.sleep(0.7)
    connection.close()


@pytest.mark.parametrize(
    "sent",
    [
        b"\0\0\0\0\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        HEAD + b"Content-Length: x\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nnot hex\r\n",
        HEAD + b"Connection: close\r\nX: " + b"x" * 40_000 + b"\r\n\r\n",
        b"GET /" + b"x" * 40_000,
    ],
    ids=["zeros", "no host", "length", "chunk", "long header", "long line"],
)
def test_what_is_not_http_is_400(collector: Running, sent: bytes) -> None:
    with connected(collector) as connection:
        connection.sendall(sent)
        assert all_of(connection).startswith(b"HTTP/1.1 400 ")


def test_rubbish_behind_an_answer_only_closes(data: Path) -> None:
    with running(data) as started:
        with connected(started) as connection:
            connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")
            time.sleep(0.2)
            connection.sendall(b"rubbish\r\n")
            assert all_of(connection).count(b"HTTP/1.1 ") == 1
        assert started.stop() == ""


def test_a_body_without_end_is_413(collector: Running) -> None:
    with connected(collector) as connection:
        connection.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
        with contextlib.suppress(ConnectionError):
            for _ in range(100):
                connection.sendall(b"10000\r\n" + b" " * 0x10000 + b"\r\n")
        assert all_of(connection).startswith(b"HTTP/1.1 413 ")


def test_one_connection_too_many_is_503_and_may_come_later(data: Path) -> None:
    with running(data, "--connections", "2") as small:
        with connected(small), connected(small), connected(small) as third:
            answer = all_of(third)
            assert answer.startswith(b"HTTP/1.1 503 ")
            assert b"Retry-After: " in answer
        assert small.send(event()).status == 202


def test_a_client_that_leaves_in_the_middle_harms_nobody(collector: Running) -> None:
    for _ in range(20):
        with connected(collector) as connection:
            connection.sendall(HEAD + b"Content-Length: 100\r\n\r\n[")
    assert collector.send(event()).status == 202


def test_sigterm_lets_a_begun_request_finish(data: Path) -> None:
    with running(data) as started, connected(started) as connection:
        sent = event()
        body = json.dumps([sent]).encode()
        connection.sendall(HEAD + f"Content-Length: {len(body)}\r\n\r\n".encode() + body[:10])
        time.sleep(0.2)
        started.process.send_signal(signal.SIGTERM)
        time.sleep(0.3)
        connection.sendall(body[10:])
        assert all_of(connection).startswith(b"HTTP/1.1 202 ")
        assert started.process.wait(timeout=10) == 0
        assert [row["id"] for row in started.rows()] == [sent["id"]]
        [segment] = (data / "segments").glob("*/*")
        assert segment.stat().st_mode & 0o777 == 0o444


def test_nothing_is_said_on_stderr_whatever_comes(data: Path) -> None:
    with running(data, "--patience", "0.3") as started:
        for sent in (
            b"\0\r\n\r\n",
            HEAD + b"Content-Length: 9\r\n\r\n[",
            HEAD + b"Transfer-Encoding: chunked\r\n\r\nx\r\n",
        ):
            with connected(started) as connection:
                connection.sendall(sent)
                all_of(connection)
        assert started.stop() == ""
