"""Whatever comes in: only documented answers, no traceback, bounded memory."""

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
import yaml
from hypothesis import HealthCheck, settings
from schemathesis import Case
from schemathesis.config import SchemathesisConfig

from causerie.emit.openapi import openapi
from tests.collect.running import PLAIN, Running, running
from tests.events.build import event

DOCUMENTED = {202, 400, 403, 408, 413, 415, 429, 503}
MEBIBYTE = 1024 * 1024
CHECKS = {
    "checks": {"negative_data_rejection": {"expected-statuses": ["400", "413", "415"]}},
    # Which texts a form takes depends on its card, which no schema of the site knows.
    "operations": [{"include-operation-id": "sendForm", "checks": {"positive_data_acceptance": {"enabled": False}}}],
}
DOCUMENT = yaml.safe_load(openapi("http://127.0.0.1/v1/events", "Acme", "0.1.0"))
QUICK = CHECKS | {"phases": {"coverage": {"enabled": False}}}
some = schemathesis.openapi.from_dict(DOCUMENT, config=SchemathesisConfig.from_dict(QUICK))
many = schemathesis.openapi.from_dict(DOCUMENT, config=SchemathesisConfig.from_dict(CHECKS))


@schemathesis.serializer("text/plain")
def json_as_plain_text(_: object, value: object) -> bytes:
    """What browsers send: JSON that calls itself plain text."""
    return json.dumps(value).encode()


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A collector that must have said nothing at the end."""
    with running(tmp_path_factory.mktemp("events"), "--patience", "5") as started:
        yield started
        assert started.stop() == ""


@some.parametrize()
@settings(max_examples=30, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_collector_answers_as_its_openapi_text_says(case: Case[Any], watched: Running) -> None:
    case.call_and_validate(base_url=f"http://127.0.0.1:{watched.port}")


@pytest.mark.slow
@many.parametrize()
@settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_collector_answers_as_its_openapi_text_says_whatever_is_tried(case: Case[Any], watched: Running) -> None:
    case.call_and_validate(base_url=f"http://127.0.0.1:{watched.port}")


def mutations(chance: random.Random) -> Iterator[bytes]:
    """Bodies that once were right."""
    body = json.dumps([event("answer", data={"card": "question-1", "value": "ä 👋"}) for _ in range(3)]).encode()
    while True:
        changed = bytearray(body)
        for _ in range(chance.randrange(1, 6)):
            place = chance.randrange(len(changed))
            change = chance.randrange(4)
            if change == 0:
                changed[place] = chance.randrange(256)
            elif change == 1:
                del changed[place : place + chance.randrange(40)]
            elif change == 2:
                changed[place:place] = chance.choice(
                    [b"[" * 300, b'{"a":' * 300, b"\0", b"\\ud800", b"1e999", b"\xff", b'"']
                )
            else:
                changed[place:place] = changed[: chance.randrange(200)]
        yield bytes(changed)


def test_two_thousand_broken_bodies_get_documented_answers(watched: Running) -> None:
    for body, _ in zip(mutations(random.Random(5)), range(2_000), strict=False):
        assert watched.ask("POST", "/v1/events", body).status in DOCUMENTED
    stored = watched.rows() + watched.rows("rejects")
    assert all(row["kind"] in ("flow", "dialogue") and row["page"].startswith("/") for row in stored)


BODIES: dict[str, bytes] = {
    "deep lists": b"[" * 60_000,
    "deep maps": b'{"a":' * 12_000,
    "long number": b"[" + b"9" * 60_000 + b"]",
    "many keys": json.dumps([{f"k{number}": 0 for number in range(5_000)}]).encode(),
    "many small errors": b"[" + b",".join([b"{}"] * 50) + b"]",
    "one key, often": b"[{" + b",".join([b'"id":1'] * 8_000) + b"}]",
    "long text": json.dumps([event(data={"page": "/" + "x" * 60_000})]).encode(),
    "not JSON": random.Random(1).randbytes(60_000),
    "larger than allowed": b" " * MEBIBYTE * 3,
}


@pytest.mark.parametrize("kind", BODIES)
def test_a_flood_of_hostile_bodies_leaves_memory_as_it_was(kind: str, watched: Running) -> None:
    def ask() -> int:
        try:
            return watched.ask("POST", "/v1/events", BODIES[kind], PLAIN).status
        except ConnectionError:  # it does not listen to the end of what is far too large
            return 413

    before = memory(watched)
    assert {ask() for _ in range(60)} <= {400, 413}
    assert memory(watched) < before + 24 * MEBIBYTE


def memory(of: Running) -> int:
    """Its resident memory in bytes."""
    status: dict[str, Any] = dict(
        line.split(":", 1) for line in Path(f"/proc/{of.process.pid}/status").read_text().splitlines()
    )
    return int(status["VmRSS"].split()[0]) * 1024
