"""Finds a free port."""

import errno
import socket
from itertools import count

HIGHEST_PORT = 65_535


def listen(host: str, port: int, *, or_next: bool) -> socket.socket:
    """A socket that listens on ``host`` and ``port``, or, with ``or_next``, on the first free port after it.

    Raises:
        OSError: the port is taken or not allowed, or there is no such host.
    """
    family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    for candidate in count(port):
        listener = socket.socket(family, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((address[0], candidate, *address[2:]))
            listener.listen()
        except OSError as problem:
            listener.close()
            if problem.errno != errno.EADDRINUSE or not or_next or candidate == HIGHEST_PORT:
                raise
        else:
            return listener
    raise AssertionError("count() does not end")
