"""uvicorn's connection, which does not wait for ever.

Of its own, uvicorn takes any number of connections and waits without end for headers and for a body that come a byte a
minute (slow loris).
"""

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 10
BODY_SECONDS = 20
CONNECTIONS = 1_000
CAN_ANSWER = (h11.IDLE, h11.SEND_RESPONSE)

CLOSING = (
    b"Connection: close\r\nContent-Length: 0\r\n"
    b"Access-Control-Allow-Origin: *\r\nAccess-Control-Expose-Headers: Retry-After\r\nVary: Origin\r\n"
)
TOO_SLOW = b"HTTP/1.1 408 Request Timeout\r\n" + CLOSING + b"\r\n"
TOO_MANY = b"HTTP/1.1 503 Service Unavailable\r\n" + CLOSING + b"Retry-After: 10\r\n\r\n"


class Connection(H11Protocol):
    """One connection. Its timer runs while a head, or the rest of a body, is awaited."""

    timer: asyncio.TimerHandle | None = None
    awaited: object = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Wait for the first head, or refuse where too many wait already."""
        assert isinstance(transport, asyncio.Transport)
        super().connection_made(transport)
        if len(self.connections) > CONNECTIONS:
            self.refuse(TOO_MANY)
        else:
            self.watch()

    def data_received(self, data: bytes) -> None:
        """Read on, and see what is awaited now."""
        if self.transport.is_closing():
            return
        super().data_received(data)
        self.watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop the timer."""
        self.await_next(None)
        super().connection_lost(exc)

    def watch(self) -> None:
        """Have the timer run for what is awaited; between two requests, uvicorn's own does."""
        state = self.conn.their_state
        if state is h11.IDLE and self.timeout_keep_alive_task is None:
            self.await_next(h11.IDLE, HEAD_SECONDS)
        elif state is h11.SEND_BODY:
            self.await_next(h11.SEND_BODY, BODY_SECONDS)
        else:
            self.await_next(None)

    def await_next(self, state: object, seconds: float = 0) -> None:
        """Let the timer run for this state of the client, or not at all; where it does already, let it go on."""
        if state is self.awaited:
            return
        if self.timer:
            self.timer.cancel()
        self.awaited = state
        self.timer = self.loop.call_later(seconds, self.refuse, TOO_SLOW) if state else None

    def refuse(self, answer: bytes) -> None:
        """Say why, and close. An answer that has begun is not interrupted."""
        if self.transport.is_closing():
            return
        if self.conn.our_state in CAN_ANSWER:
            self.transport.write(answer)
        self.transport.close()

    def send_400_response(self, msg: str) -> None:
        """Answer what is not HTTP; where an answer was sent already, only close."""
        if self.conn.our_state in CAN_ANSWER:
            super().send_400_response(msg)
        else:
            self.transport.close()
