"""uvicorn's connection, which does not wait for ever.

Of its own, uvicorn takes any number of connections and waits without end for a request line and headers that come a
byte a minute (slow loris).
"""

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 10
CONNECTIONS = 1_000
CAN_ANSWER = (h11.IDLE, h11.SEND_RESPONSE)

TOO_SLOW = b"HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
TOO_MANY = b"HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nRetry-After: 10\r\nContent-Length: 0\r\n\r\n"


class Connection(H11Protocol):
    """One connection. Its timer runs while a request's head is not complete."""

    head_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Wait for the first head, or refuse where too many wait already."""
        assert isinstance(transport, asyncio.Transport)
        super().connection_made(transport)
        if len(self.connections) > CONNECTIONS:
            self.refuse(TOO_MANY)
        else:
            self.watch_head()

    def data_received(self, data: bytes) -> None:
        """Read on, and see whether the head is complete now."""
        if self.transport.is_closing():
            return
        super().data_received(data)
        self.watch_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop the timer."""
        self.stop_timer()
        super().connection_lost(exc)

    def watch_head(self) -> None:
        """Have the timer run exactly while a head is awaited; between two requests, uvicorn's own does."""
        idle_between = self.timeout_keep_alive_task is not None
        if self.conn.their_state is not h11.IDLE or idle_between:
            self.stop_timer()
        elif self.head_timer is None:
            self.head_timer = self.loop.call_later(HEAD_SECONDS, self.refuse, TOO_SLOW)

    def stop_timer(self) -> None:
        """Let nobody be refused."""
        if self.head_timer:
            self.head_timer.cancel()
        self.head_timer = None

    def refuse(self, answer: bytes) -> None:
        """Say why, and close."""
        if not self.transport.is_closing():
            self.transport.write(answer)
            self.transport.close()

    def send_400_response(self, msg: str) -> None:
        """Answer what is not HTTP; where an answer was sent already, only close."""
        if self.conn.our_state in CAN_ANSWER:
            super().send_400_response(msg)
        else:
            self.transport.close()
