"""``POST /v1/forms/<conversation>/<card>``: pages without JavaScript."""

import json
from pathlib import Path
from urllib.parse import urlencode

import pytest

from causerie.collect.site_schema import SiteSchema
from tests.collect.running import Answer, Running, running
from tests.collect.site import SITE

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def post(to: Running, card: str, *fields: tuple[str, str], **headers: str) -> Answer:
    return to.ask("POST", f"/v1/forms/book-a-demo/{card}", urlencode(fields).encode(), FORM | headers)


def test_an_address_is_answered_and_acquired_and_the_page_says_thanks(data: Path) -> None:
    with running(data) as fresh:
        answer = post(
            fresh, "address", ("value", "ada@example.com"), ("version", "3f2a91"), Origin="https://cdn.acme.example"
        )
        assert (answer.status, answer.headers["location"]) == (303, "https://cdn.acme.example/chat/book-a-demo/#thanks")
        answered, acquired = fresh.rows()
    assert [answered["type"], acquired["type"]] == ["answer", "acquired"]
    for row in (answered, acquired):
        assert row["value"] == "ada@example.com"
        assert (row["card"], row["card_type"], row["version"]) == ("address", "capture", "3f2a91")
        assert (row["page"], row["surface"], row["trigger"]) == ("/chat/book-a-demo/", "page", "page")
        rest = json.loads(row["data"])
        assert rest["script"] is False
        assert rest["attributes"] == {"lead.email": "ada@example.com"}
    assert json.loads(answered["data"])["field"] == "email"
    assert answered["visitor"] == acquired["visitor"]
    assert answered["id"] != acquired["id"]


def test_every_message_has_ids_of_its_own(data: Path) -> None:
    with running(data) as fresh:
        for _ in range(2):
            post(fresh, "phone", ("value", "+32 2 555 12 12"))
        first, second = fresh.rows()
    assert len({first["visitor"], second["visitor"], first["session"], second["session"]}) == 4


def test_a_form_is_one_answer_with_its_fields(data: Path) -> None:
    with running(data) as fresh:
        sent = [("name", " Ada "), ("size", "50"), ("mail", ""), ("colours", "Red"), ("colours", "Blue"), ("spy", "x")]
        assert post(fresh, "details", *sent).status == 303
        [row] = fresh.rows()
    assert json.loads(row["value"]) == {"name": "Ada", "size": 50, "colours": ["Red", "Blue"]}
    assert json.loads(row["data"])["attributes"] == {"lead.first_name": "Ada", "company.size": 50}


@pytest.mark.parametrize(
    ("card", "field", "value", "words"),
    [
        ("address", "value", "ada", "Please write an e-mail address, like ana@example.com."),
        ("address", "value", "ada@localhost", "Please write an e-mail address, like ana@example.com."),
        ("address", "value", "", "Please write an e-mail address, like ana@example.com."),
        ("phone", "value", "call me", "This does not look like a phone number."),
        ("phone", "value", "1" * 30, "This does not look like a phone number."),
        ("details", "name", "x" * 2_001, "Please fill this in."),
        ("details", "size", "nan", "Please fill this in."),
    ],
)
def test_a_wrong_value_is_refused_in_the_visitors_words(
    collector: Running, card: str, field: str, value: str, words: str
) -> None:
    answer = post(collector, card, (field, value))
    assert answer.status == 400
    assert words in answer.body.decode()
    assert answer.headers["content-type"].startswith("text/html")


def test_what_may_be_left_out_may_be_left_out(data: Path) -> None:
    with running(data) as fresh:
        assert post(fresh, "phone", ("value", " ")).status == 303
        assert fresh.rows() == []


@pytest.mark.parametrize("card", ["question-1", "elsewhere", "../../etc/passwd", "%00"])
def test_only_cards_with_inputs_take_forms(collector: Running, card: str) -> None:
    assert post(collector, card, ("value", "x")).status in (400, 404)


@pytest.mark.parametrize("body", [b"\xff", b"value=%ff", b"&".join([b"a=b"] * 101)])
def test_a_body_that_no_form_sends_is_refused(collector: Running, body: bytes) -> None:
    assert collector.ask("POST", "/v1/forms/book-a-demo/address", body, FORM).status == 400


def test_another_content_type_is_415(collector: Running) -> None:
    answer = collector.ask("POST", "/v1/forms/book-a-demo/address", b"{}", {"Content-Type": "application/json"})
    assert answer.status == 415


def test_a_page_that_does_not_say_where_it_is_may_still_post(data: Path) -> None:
    with running(data, site=SiteSchema("Acme", SITE.conversations, None, ("acme.example",))) as strict:
        sent = ("value", "ada@example.com")
        assert post(strict, "address", sent, Origin="https://evil.test").status == 403
        assert post(strict, "address", sent, Origin="null").status == 202
        back = post(strict, "address", sent, Referer="https://acme.example/chat/book-a-demo/#card-address")
        assert back.headers["location"] == "https://acme.example/chat/book-a-demo/#thanks"
