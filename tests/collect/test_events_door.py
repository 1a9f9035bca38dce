"""``POST /v1/events``: what is answered, and what is on disk then."""

import json
from pathlib import Path
from typing import Any

import pytest

from causerie.collect.site_schema import SiteSchema
from causerie.events.columns import COLUMNS
from tests.collect.running import PLAIN, Running, running
from tests.collect.site import SITE
from tests.events.build import event


def test_202_means_that_the_events_are_on_disk(collector: Running) -> None:
    sent = [event(), event("engaged")]
    answer = collector.send(*sent)
    assert (answer.status, answer.json()) == (202, {"stored": 2, "rejected": 0})
    rows = {row["id"]: row for row in collector.rows()}
    assert [rows[one["id"]]["type"] for one in sent] == ["triggered", "engaged"]
    assert list(rows[sent[0]["id"]]) == list(COLUMNS)


@pytest.mark.parametrize("kind", ["text/plain;charset=UTF-8", "application/json", "application/cloudevents-batch+json"])
def test_every_documented_content_type_is_taken(collector: Running, kind: str) -> None:
    assert collector.send(event(), headers={"Content-Type": kind}).status == 202


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Content-Type": "text/plain; charset=iso-8859-1"},
        PLAIN | {"Content-Encoding": "gzip"},
    ],
)
def test_another_content_type_is_415(collector: Running, headers: dict[str, str]) -> None:
    assert collector.send(event(), headers=headers).status == 415


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{}", 400),
        (b"[]", 400),
        (b"\xff\xfe", 400),
        (b"[" * 30_000, 400),
        (json.dumps([event(data={"page": "/\ud800"})]).encode(), 400),
        (json.dumps([event()] * 51).encode(), 413),
        (b" " * 65_537, 413),
        (b" " * 900_000, 413),
    ],
)
def test_a_body_that_is_no_beacon_is_refused_as_a_whole(collector: Running, body: bytes, status: int) -> None:
    before = len(collector.rows())
    answer = collector.ask("POST", "/v1/events", body)
    assert answer.status == status
    assert set(answer.json()) == {"error", "message"}
    assert len(collector.rows()) == before


def test_one_wrong_event_refuses_its_beacon_and_is_named_without_its_value(collector: Running) -> None:
    good, wrong = event(), event(data={"page": "ada@example.com"})
    answer = collector.send(good, wrong)
    assert answer.status == 400
    assert "1.causerie.triggered.data.page" in str(answer.json()["message"])
    assert b"ada@" not in answer.body
    assert good["id"] not in {row["id"] for row in collector.rows()}


@pytest.mark.parametrize(
    ("sent", "reason"),
    [
        (event(conversation="elsewhere"), "unknown_conversation"),
        (event(data={"card": "card-9"}), "unknown_card"),
    ],
    ids=["conversation", "card"],
)
def test_what_no_version_of_the_site_has_is_kept_apart(collector: Running, sent: dict[str, Any], reason: str) -> None:
    assert collector.send(event(), sent).json() == {"stored": 1, "rejected": 1}
    assert {row["id"]: row["reason"] for row in collector.rows("rejects")}[sent["id"]] == reason
    assert sent["id"] not in {row["id"] for row in collector.rows()}


def test_an_older_version_of_the_site_still_counts(data: Path) -> None:
    with running(data) as first:
        first.stop()
    with running(data, site=SiteSchema("Acme", {})) as second:
        assert second.send(event(data={"card": "question-1"})).json() == {"stored": 1, "rejected": 0}


def test_a_version_given_to_another_collector_counts_at_once(data: Path) -> None:
    with running(data, site=SiteSchema("Acme", {})) as first, running(data, "--name", "two"):
        assert first.send(event()).json() == {"stored": 1, "rejected": 0}


@pytest.mark.parametrize("origin", ["https://www.acme.example", "null"])
@pytest.mark.parametrize(("body", "status"), [(json.dumps([event()]).encode(), 202), (b"", 400)])
def test_every_answer_can_be_read_by_the_page(collector: Running, origin: str, body: bytes, status: int) -> None:
    answer = collector.ask("POST", "/v1/events", body, PLAIN | {"Origin": origin})
    assert answer.status == status
    assert answer.headers["access-control-allow-origin"] == origin
    assert answer.headers["access-control-expose-headers"] == "Retry-After"
    assert answer.headers["vary"] == "Origin"


def test_a_preflight_is_answered(collector: Running) -> None:
    answer = collector.ask("OPTIONS", "/v1/events", headers={"Origin": "https://www.acme.example"})
    assert answer.status == 204
    assert answer.headers["access-control-allow-methods"] == "POST"
    assert answer.headers["access-control-allow-headers"] == "Content-Type"


def test_only_allowed_pages_may_send(data: Path) -> None:
    site = SiteSchema("Acme", SITE.conversations, SITE.base_url, ("acme.example", "*.acme.example"))
    with running(data, site=site) as strict:

        def status(origin: str) -> int:
            return strict.send(event(), headers=PLAIN | {"Origin": origin}).status

        assert [status(f"https://{host}") for host in ("acme.example", "www.acme.example", "cdn.acme.example")] == [
            202
        ] * 3
        assert [status(origin) for origin in ("https://acme.example.evil.test", "null", "https://")] == [403] * 3
        assert strict.send(event()).status == 202
        assert len(strict.rows()) == 4


def test_too_many_events_are_429_with_the_time_to_wait(data: Path) -> None:
    with running(data, "--rate-limit", "10") as limited:
        assert limited.send(*[event() for _ in range(9)]).status == 202
        answer = limited.send(event(), event())
        assert (answer.status, answer.headers["retry-after"]) == (429, "6")
        assert limited.send(event()).status == 202
        assert len(limited.rows()) == 10


def test_health_and_metrics_tell_how_it_is(data: Path) -> None:
    with running(data) as fresh:
        fresh.send(event(), event(conversation="elsewhere"))
        assert (fresh.ask("GET", "/healthz").status, fresh.ask("GET", "/healthz").json()) == (200, {"status": "ok"})
        text = fresh.ask("GET", "/metrics").body.decode()
        assert 'causerie_events_total{outcome="stored"} 1.0' in text
        assert 'causerie_events_total{outcome="rejected"} 1.0' in text
        assert 'causerie_answers_total{door="events",status="202"} 1.0' in text


def test_several_collectors_write_to_one_folder(data: Path) -> None:
    with running(data, "--name", "one") as first, running(data, "--name", "two") as second:
        assert first.send(event()).status == second.send(event()).status == 202
        assert len(first.rows()) == 2
        assert {path.parent.name for path in (data / "segments").glob("*/*")} == {"one", "two"}
