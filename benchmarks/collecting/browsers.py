"""Sends beacons of five events over 64 connections: ``browsers.py PORT REQUESTS``. Prints the seconds it took."""

import asyncio
import json
import sys
import time

from causerie.events.examples import examples
from causerie.events.uuid7 import uuid7

CONNECTIONS = 64
KINDS = ("triggered", "card", "answer", "engaged", "goal")


def beacon() -> bytes:
    """A whole HTTP request with five events of fresh ids."""
    events = [examples()[kind] | {"id": uuid7()} for kind in KINDS]
    body = json.dumps(events, separators=(",", ":")).encode()
    head = (
        "POST /v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://www.example.com\r\nAccept: */*\r\n"
        f"Content-Type: text/plain;charset=UTF-8\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def send(port: int, requests: list[bytes]) -> None:
    """Send request after request over one connection, each after the answer to the one before."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for request in requests:
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 202 "):
            raise ConnectionError(head.decode())
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        await reader.readexactly(length)
    writer.close()
    await writer.wait_closed()


async def send_all(port: int, requests: list[bytes]) -> float:
    """Seconds until all are answered."""
    start = time.perf_counter()
    await asyncio.gather(*(send(port, requests[number::CONNECTIONS]) for number in range(CONNECTIONS)))
    return time.perf_counter() - start


if __name__ == "__main__":
    port, number = map(int, sys.argv[1:])
    sys.stdout.write(f"{asyncio.run(send_all(port, [beacon() for _ in range(number)]))}\n")
