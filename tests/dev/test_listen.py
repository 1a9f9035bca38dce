"""Ports that are free, taken, or named."""

import socket

import pytest

from causerie.dev.listen import listen


def test_a_taken_port_is_an_error_where_it_was_asked_for() -> None:
    with listen("127.0.0.1", 0, or_next=False) as first, pytest.raises(OSError, match="in use"):
        listen("127.0.0.1", first.getsockname()[1], or_next=False)


def test_the_next_free_port_is_taken_where_any_will_do() -> None:
    with listen("127.0.0.1", 0, or_next=False) as first:
        port = first.getsockname()[1]
        with listen("127.0.0.1", port, or_next=True) as second:
            assert second.getsockname()[1] > port


def test_a_host_that_is_not_this_machine_is_an_error() -> None:
    with pytest.raises(socket.gaierror):
        listen("nowhere.invalid", 0, or_next=True)
