"""Policies: sentences are read word by word, and proved over every path."""

from pathlib import Path

import pytest

from causerie.cards.capture import Capture
from causerie.check.model import Step, Way
from causerie.check.placed import unwritten
from causerie.check.policies.policy import Place
from causerie.check.policies.walk import is_at
from causerie.compile import check_site
from tests.site_folder import site_folder

QUESTIONS = """
cards:
  - question: One?
    id: one
    choices: [Go on, Again: one, Leave: dismiss, Enough: bye]
  - question: Two?
    when: visitor.known
    choices: [Go on, Back: one]
  - goal: Two answers
    then: end
  - message: Goodbye
    id: bye
  - set: {lead.email: ada@example.org}
"""


def transcripts(folder: Path, policy: str, flow: str = QUESTIONS) -> list[tuple[str, ...]]:
    """The paths that break a policy; every other slip fails."""
    site = "name: Acme\nendpoint: https://acme.com/e\nattributes:\n  lead.email: {type: email, personal: true}\n"
    files = {"site.yaml": f"{site}policies:\n  - {policy}\n", "flow.yaml": flow}
    found = check_site(site_folder(folder, files)).diagnostics
    assert {slip.code for slip in found} <= {"policy_broken"}
    return [slip.transcript for slip in found]


@pytest.mark.parametrize(
    "policy",
    [
        "no path has more than 2 questions",
        "every path ends in a goal or a message",
        "every path to a message passes a question",
        "every path to a goal passes a question",
        "every path to a goal passes a goal",
        "every path to a capture of lead.email passes consent",
    ],
)
def test_a_policy_that_every_path_keeps_says_nothing(policy: str, tmp_path: Path) -> None:
    assert transcripts(tmp_path, policy) == []


@pytest.mark.parametrize(
    ("policy", "path"),
    [
        ("no path has more than 1 question", ("one         One?", "            → Go on", "question-2  Two?")),
        ("no path has more than 0 goals", ("one     One?", "        → Go on", "goal-1  Two answers")),
        ("every path ends in a message", ("one     One?", "        → Go on", "goal-1  Two answers")),
        ("every path to a message passes a goal", ("one  One?", "     → Enough", "bye  Goodbye")),
        ("every path to a set passes a goal", ("one    One?", "       → Enough", "bye    Goodbye", "set-1")),
    ],
)
def test_a_path_that_breaks_a_policy_is_shown(policy: str, path: tuple[str, ...], tmp_path: Path) -> None:
    assert [found[: len(path)] for found in transcripts(tmp_path, policy)] == [path]


def test_who_skips_a_card_has_not_passed_it(tmp_path: Path) -> None:
    flow = "cards:\n  - message: We keep it.\n    when: visitor.known\n  - capture: Where to?\n    save: lead.email\n"
    flow += "    field: email\n"
    assert transcripts(tmp_path, "every path to a capture of lead.email passes a message", flow) == [
        ("capture-1  Where to?",)
    ]


def test_a_path_through_a_thousand_cards_is_shown_whole(tmp_path: Path) -> None:
    flow = "cards:\n" + "  - question: Well?\n    choices: [Yes, No]\n" * 1_000
    (path,) = transcripts(tmp_path, "no path has more than 999 questions", flow)
    assert len(path) == 999 * 2 + 1


@pytest.mark.parametrize(("optional", "consents"), [(False, True), (True, False)])
def test_consent_is_a_field_of_its_name_that_nobody_may_skip(optional: bool, consents: bool) -> None:
    card = Capture.model_construct(span=unwritten("").span, field="consent", optional=optional, skip_if_known=False)
    assert is_at(Step("ok", card, Way.END, Way.END), Place("consent", "capture", field="consent")) is consents
    email = Capture.model_construct(span=card.span, field="email", optional=optional, skip_if_known=False)
    assert not is_at(Step("ok", email, Way.END, Way.END), Place("consent", "capture", field="consent"))
