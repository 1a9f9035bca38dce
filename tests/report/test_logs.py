"""Access logs of the common CDNs, as their documentation shows them."""

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import cast
from urllib.parse import quote

import pytest

from causerie.events.columns import Row
from causerie.events.pixel import query_of, row_of_query
from tests.report.reporting import Json, told
from tests.report.stored_event import stored_event

RECEIVED_MS = 1_793_800_000_000
AT = datetime.fromtimestamp(RECEIVED_MS / 1000, UTC)
PAGE = "https://www.example.com/pricing"


def queries() -> list[str]:
    """A visitor who answers, reads a document and books: all in queries."""
    about: dict[str, str | int | bool | None] = {
        "visitor": stored_event(1)["visitor"],
        "session": stored_event(1)["session"],
    }
    events = [
        stored_event(1, **about, page="/über uns", variant="b", known=True),
        stored_event(2, **about, type="answer", card="need", card_type="question", value="100 % & “more”"),
        stored_event(3, **about, type="document", card="guide", card_type="document", value="opened"),
        stored_event(4, **about, type="goal", goal="It's done"),
    ]
    rows = [cast(Row, event | {"ts_ms": RECEIVED_MS - 1000 + number}) for number, event in enumerate(events)]
    return [query_of(row, RECEIVED_MS) for row in rows]


def combined(target: str, status: int = 200, method: str = "GET") -> str:
    request = f'"{method} {target} HTTP/2.0" {status} 43'
    return f'203.0.113.7 - - [{AT:%d/%b/%Y:%H:%M:%S +0000}] {request} "{PAGE}" "Mozilla/5.0"'


def cloudfront(target: str, status: int = 200, method: str = "GET") -> str:
    path, _, query = target.partition("?")
    cells = f"{AT:%Y-%m-%d}", f"{AT:%H:%M:%S}", "LHR61-P1", "330", "203.0.113.7", method, "d1.cloudfront.net", path
    return "\t".join([*cells, str(status), PAGE, "Mozilla/5.0%20(X11)", query.replace("%", "%25") or "-", "-", "Hit"])


def cloudflare(target: str, status: int = 200, method: str = "GET") -> str:
    told = {"ClientRequestURI": target, "ClientRequestMethod": method, "EdgeResponseStatus": status}
    return json.dumps(told | {"EdgeStartTimestamp": f"{AT:%Y-%m-%dT%H:%M:%SZ}", "ClientRequestReferer": PAGE})


def cloudflare_in_nanoseconds(target: str, status: int = 200, method: str = "GET") -> str:
    told = json.loads(cloudflare(target, status, method))
    return json.dumps(told | {"EdgeStartTimestamp": RECEIVED_MS * 1_000_000})


def fastly(target: str, status: int = 200, method: str = "GET") -> str:
    return f"<134>{AT:%Y-%m-%dT%H:%M:%SZ} cache-lhr6623 logs[42]: {combined(target, status, method)}"


def fastly_json(target: str, status: int = 200, method: str = "GET") -> str:
    told = {"timestamp": f"{AT:%Y-%m-%dT%H:%M:%S+0000}", "client_ip": "203.0.113.7", "url": target}
    return json.dumps(told | {"request_method": method, "response_status": status, "request_referer": PAGE})


FORMS = {
    "combined": ("", combined),
    "cloudfront": (
        "#Version: 1.0\n#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status "
        "cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type\n",
        cloudfront,
    ),
    "cloudflare": ("", cloudflare),
    "cloudflare in nanoseconds": ("", cloudflare_in_nanoseconds),
    "fastly": ("", fastly),
    "fastly as JSON": ("", fastly_json),
}


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
@pytest.mark.parametrize("form", FORMS)
def test_the_events_of_a_log_are_counted(form: str, packed: bool, tmp_path: Path) -> None:
    head, line = FORMS[form]
    lines = [line("/index.html"), *(line(f"/flows/e.gif?{query}") for query in queries())]
    lines += [line(f"/e.gif?{queries()[0]}"), line("/e.gif"), line("/x.js?from=/e.gif")]
    lines += [line(f"/e.gif?{queries()[3].replace('goal', 'gaol', 1)}"), line("/e.gif?id=7")]
    lines += [line(f"/e.gif?{queries()[1]}", status=404), line(f"/e.gif?{queries()[1]}", method="HEAD")]
    text = (head + "\n".join(lines) + "\n").encode()
    log = tmp_path / "access.log"
    log.write_bytes(gzip.compress(text) if packed else text)
    report = told([log])
    assert report["broken_lines"] == 2
    (found,) = cast(dict[str, Json], report["conversations"]).values()
    assert (found["triggered"], found["engaged"], found["goals"], found["documents"]) == (1, 1, 1, 1)
    assert list(cast(Json, found["by_page"])) == ["/über uns"]
    assert list(cast(Json, cast(Json, found["experiment"])["variants"])) == ["b"]
    (card,) = cast(list[Json], found["cards"])
    assert card["answers"] == {"100 % & “more”": 1}
    assert found["goals_by_name"] == {"It's done": 1}


def test_a_query_gives_back_the_row_it_was_made_of() -> None:
    row = cast(Row, stored_event(5, type="answer", card="need", card_type="question", value="a b+c&d=é", known=None))
    row["data"] = '{"source":"https://www.example.com"}'
    assert row_of_query(query_of(row, RECEIVED_MS + 5), RECEIVED_MS + 5, PAGE) == row


def test_a_clock_that_is_wrong_is_corrected_by_the_time_of_the_log() -> None:
    hour = 3_600_000
    row = cast(Row, stored_event(5))
    row["ts_ms"] = RECEIVED_MS - hour - 10
    found = row_of_query(query_of(row, RECEIVED_MS - hour), RECEIVED_MS, PAGE)
    assert found["ts_ms"] == RECEIVED_MS - 10


@pytest.mark.parametrize(
    "query",
    [
        "",
        "id=1",
        "type=triggered",
        f"time={'9' * 30}",
        f"{queries()[0]}&sent=soon",
        quote("../../etc/passwd"),
        "a" * 9000,
    ],
)
def test_a_query_that_is_no_event_is_refused(query: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        row_of_query(query, RECEIVED_MS, PAGE)
