"""Visitors' browsers: they send beacons, and send again what was not acknowledged."""

import http.client
import json
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from tests.collect.running import PLAIN, Running
from tests.events.build import event

EVENTS_A_BEACON = 5
Beacon = list[dict[str, Any]]


@dataclass(slots=True)
class Browser:
    """One browser. ``acknowledged`` are the ids of beacons that were answered with 202."""

    waiting: list[Beacon] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)
    sent: set[str] = field(default_factory=set)
    refused: int = 0

    def send_until_it_dies(self, to: Running) -> None:
        """Send beacon after beacon until the connection breaks; the one in flight waits for the next collector."""
        connection = http.client.HTTPConnection("127.0.0.1", to.port, timeout=10)
        with suppress(OSError, http.client.HTTPException):
            while True:
                if not self.waiting:
                    self.waiting.append([event() for _ in range(EVENTS_A_BEACON)])
                self.send(connection, self.waiting[0])
        connection.close()

    def send(self, connection: http.client.HTTPConnection, beacon: Beacon) -> None:
        """Send one beacon. An acknowledged one is sent a second time now and then, as a lost answer would have it."""
        ids = [one["id"] for one in beacon]
        self.sent.update(ids)
        connection.request("POST", "/v1/events", json.dumps(beacon), PLAIN)
        response = connection.getresponse()
        response.read()
        if response.status == 503:
            self.refused += 1
            return
        assert response.status == 202
        self.acknowledged += ids
        if len(self.acknowledged) % 7 != 0 or beacon is not self.waiting[-1]:
            self.waiting.remove(beacon)


def send_together(browsers: list[Browser], to: Running) -> list[threading.Thread]:
    """Let all browsers send at once, each in a thread that ends when the collector dies."""
    threads = [threading.Thread(target=browser.send_until_it_dies, args=(to,)) for browser in browsers]
    for thread in threads:
        thread.start()
    return threads
