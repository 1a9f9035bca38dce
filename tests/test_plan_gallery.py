"""The gallery says in plain words what opens a conversation, and has something to try it on."""

from pathlib import Path

import pytest

from causerie.plan.duration import in_words, whole_seconds
from causerie.plan.example_element import ExampleElement, example_element
from causerie.plan.plan_gallery import plan_gallery
from tests.site_folder import model_of


@pytest.mark.parametrize(
    ("flow", "sentence"),
    [
        (
            "triggers: [time_on_site: 2m]\ndevices: [phone, tablet]",
            "Opens by itself after 2 minutes on the site, on any page, on a phone or tablet, once per session.",
        ),
        (
            "triggers: [exit_intent]",
            "Opens by itself when the mouse leaves any page at the top, once per session.",
        ),
        (
            "triggers: [{page_views: 3, pages: /a, devices: [desktop]}]",
            "Opens by itself from page 3 of a session on, on /a, on a desktop, once per session.",
        ),
        (
            "triggers: [{event: bought, once: true}]",
            "Opens when the event bought happens on any page, once per page view.",
        ),
        ("triggers: [url_query: chat=demo]", "Opens when the address has ?chat=demo, on any page."),
        ("triggers: [click: .demo]", "Opens on a click on .demo, on any page."),
        ("triggers: [{click: .demo, once: true}]", "Opens on a click on .demo, on any page, once per page view."),
        ("triggers: [page_load]", "Opens by itself as soon as any page has loaded, once per session."),
        (
            "triggers: [page_load: 5s]\npages: [/a, /b, /c]\nfrequency: always",
            "Opens by itself 5 seconds after /a, /b or /c has loaded, every time.",
        ),
        (
            "triggers: [{time_on_page: 2m, pages: {exclude: /checkout}, when: not visitor.known}]",
            "Opens by itself after 2 minutes on any page but /checkout, if not visitor.known, once per session.",
        ),
        (
            "triggers: [form_submit: '#offer']\naudience: visitor.known",
            "Opens when the form #offer is sent on any page, and the page stays, if visitor.known.",
        ),
        (
            "triggers: [{time_on_page: 1s, pages: /a}]\npages: /*?x=1\nfrequency: once_per_visitor",
            "Opens by itself after 1 second on /*?x=1 that is also /a, once per visitor.",
        ),
    ],
)
def test_a_trigger_is_told_in_one_sentence(tmp_path: Path, flow: str, sentence: str) -> None:
    model = model_of(tmp_path, {"talk.yaml": f"{flow}\ncards: [message: Hi]"})
    (entry,) = plan_gallery(model).entries
    assert entry.openings == (sentence,)


@pytest.mark.parametrize(
    ("selector", "tag", "expected"),
    [
        ("[href='#talk']", "button", ExampleElement("a", (("href", "#talk"),))),
        (".get-a-quote", "button", ExampleElement("button", (("class", "get-a-quote"),))),
        ("a[href$='/help']", "button", ExampleElement("a", (("href", "/help"),))),
        ("#offer", "form", ExampleElement("form", (("id", "offer"),))),
        ("form#offer.wide.red", "form", ExampleElement("form", (("class", "wide red"), ("id", "offer")))),
        ("[data-demo]", "button", ExampleElement("button", (("data-demo", ""),))),
        ('button[data-plan="pro"], .other', "button", ExampleElement("button", (("data-plan", "pro"),))),
    ],
)
def test_a_simple_selector_has_an_example(selector: str, tag: str, expected: ExampleElement) -> None:
    assert example_element(selector, tag) == expected


@pytest.mark.parametrize(
    "selector",
    ["footer .help", "a:not(.x)", "*", "img.hero", "[onclick]", "[style='x']", "a > b", "[href^='javascript:x']"],
)
def test_other_selectors_have_none(selector: str) -> None:
    assert example_element(selector, "button") is None


@pytest.mark.parametrize(
    ("milliseconds", "words", "seconds"),
    [
        (500, "0.5 seconds", 1),
        (1_000, "1 second", 1),
        (1_500, "1.5 seconds", 2),
        (120_000, "2 minutes", 120),
        (0, "0 days", 1),
    ],
)
def test_a_duration_is_told_and_counted(milliseconds: int, words: str, seconds: int) -> None:
    assert (in_words(milliseconds), whole_seconds(milliseconds)) == (words, seconds)
