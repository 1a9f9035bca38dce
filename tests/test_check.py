"""The check: every slip is told once, in its place, and its consequences are not."""

from pathlib import Path

import pytest

from causerie.cards.question import Question
from causerie.check.model import Goto, Step, Way
from causerie.compile import check_site
from tests.site_folder import model_of, site_folder

SITE = """\
name: Acme
languages: [en, fr]
attributes:
  lead.first_name: {type: text}
  company.size: {type: number}
"""


def told(folder: Path, files: dict[str, str]) -> list[tuple[str, str, int]]:
    """Code, file and line of each message."""
    checked = check_site(site_folder(folder, {"site.yaml": SITE, **files}))
    return [(slip.code, slip.span.file, slip.span.start.line) for slip in checked.diagnostics]


def steps(folder: Path, flow: str) -> dict[str, Step]:
    (conversation,) = model_of(folder, {"site.yaml": SITE, "flow.yaml": flow}).conversations
    return {step.id: step for step in conversation.steps}


def test_all_slips_of_a_site_are_told_sorted_by_place(tmp_path: Path) -> None:
    files = {
        "b.yaml": "frequency: sometimes\ncards:\n  - message: Hello {{ lead.first_name }}\n    then: nowhere\n"
        "  - question: Shall we?\n    id: q\n  - message: Bye\n    colour: red\n",
        "a.yaml": "cards:\n  - message: Hello: you\n",
        "c.yaml": "cards:\n  - message: Hello\n    id: x\n    id: y\n    when: lead.nmae == 'Ada'\n",
    }
    assert told(tmp_path, files) == [
        ("colon_in_text", "a.yaml", 2),
        ("unknown_word", "b.yaml", 1),
        ("token_without_default", "b.yaml", 3),
        ("unknown_card", "b.yaml", 4),
        ("question_without_choices", "b.yaml", 5),
        ("unknown_key", "b.yaml", 8),
        ("duplicate_key", "c.yaml", 4),
        ("unknown_attribute", "c.yaml", 5),
    ]


@pytest.mark.parametrize(
    "flow",
    [
        "cards:\n  - mesage: Hello\n    id: hello\n  - question: A?\n    choices: [Again: hello, On]\n"
        "  - message: Bye\n",
        "cards:\n  - question: A?\n    chioces:\n      - Yes: bye\n      - No\n  - message: Hello\n    then: end\n"
        "  - message: Bye\n    id: bye\n",
        "cards:\n  - capture: Name?\n    id: name\n    feild: text\n  - message: Hello {{ answers.name or 'you' }}\n",
        "cards:\n  - question: A?\n    choices: [Yes: newsleter, No: end]\n  - message: Bye\n    id: newsletter\n",
        "cards:\n  - message: A\n    id: a\n  - message: B\n    id: a\n    then: end\n",
        "card:\n  - message: Hello {{ page.title }}\n",
        "triggers:\n  - clik: .x\ncards:\n  - message: Hello\n",
    ],
)
def test_one_slip_brings_one_message_and_no_consequences(flow: str, tmp_path: Path) -> None:
    assert len(told(tmp_path, {"flow.yaml": flow})) == 1


@pytest.mark.parametrize(
    "site",
    [
        "name: Acme\nlanguages: [en]\nattributes:\n  lead.first_name: {type: tekst}\n  company.size: {type: number}\n",
        "name: Acme\nattributes: [lead.first_name]\n",
        "name: Acme: Chat\nattributes:\n  lead.first_name: {type: text}\n",
        "attributes:\n  lead.first_name: {type: text}\n  company.size: {type: number}\n",
    ],
)
def test_a_slip_in_the_site_file_is_not_told_again_in_each_conversation(site: str, tmp_path: Path) -> None:
    flow = (
        "language: fr\ncards:\n  - capture: Name?\n    save: lead.first_name\n  - message: Bye\n"
        "    when: company.size > 5\n"
    )
    assert [file for _, file, _ in told(tmp_path, {"site.yaml": site, "flow.yaml": flow})] == ["site.yaml"]


def test_a_file_with_an_error_leaves_no_model_and_one_with_a_warning_does(tmp_path: Path) -> None:
    error = check_site(site_folder(tmp_path / "error", {"flow.yaml": "cards: []"}))
    assert error.model is None
    warning = check_site(site_folder(tmp_path / "warning", {"flow.yaml": "cards:\n  - message: <b>Hello</b>"}))
    assert warning.model is not None
    assert len(warning.diagnostics) == 1


def test_drafts_are_checked_and_shipped_only_where_asked_for(tmp_path: Path) -> None:
    site = site_folder(tmp_path, {"a.yaml": "draft: true\ncards:\n  - message: Hello"})
    checked, drafts = check_site(site), check_site(site, drafts=True)
    assert checked.model is not None
    assert drafts.model is not None
    assert (checked.conversations, len(checked.model.conversations), len(drafts.model.conversations)) == (1, 0, 1)
    (site / "a.yaml").write_text("draft: true\ncards: []")
    assert len(check_site(site).diagnostics) == 1


def test_cards_get_ids_from_their_type_and_their_place_among_it(tmp_path: Path) -> None:
    flow = "cards:\n  - message: A\n  - goal: G\n  - message: B\n    id: b\n  - message: C\n"
    assert list(steps(tmp_path, flow)) == ["message-1", "goal-1", "b", "message-3"]


def test_nested_cards_stand_behind_their_card_and_rejoin_where_it_goes_on(tmp_path: Path) -> None:
    flow = """
cards:
  - question: A?
    id: a
    choices:
      - label: One
        cards:
          - message: First
          - question: B?
            id: b
            choices:
              - label: Deep
                cards: [{message: Deepest}]
              - Up: c
      - Two
      - Three: end
      - label: Four
        then: restart
  - message: C
    id: c
"""
    found = steps(tmp_path, flow)
    assert list(found) == ["a", "message-1", "b", "message-2", "c"]
    assert found["a"].branches == (Goto("message-1"), None, Way.END, Way.RESTART)
    assert found["a"].next == found["b"].next == found["message-2"].next == Goto("c")
    assert found["b"].branches == (Goto("message-2"), Goto("c"))
    assert found["c"].next == Way.END


def test_nested_cards_rejoin_where_the_then_of_their_question_leads(tmp_path: Path) -> None:
    flow = (
        "cards:\n  - question: A?\n    then: end\n    choices:\n"
        "      - {label: One, cards: [{message: First}]}\n      - Two: x\n"
        "  - message: X\n    id: x\n"
    )
    assert steps(tmp_path, flow)["message-1"].next == Way.END


def test_a_skipped_card_goes_on_whatever_its_then(tmp_path: Path) -> None:
    flow = "cards:\n  - message: A\n    when: visitor.known\n    then: end\n  - message: B\n"
    found = steps(tmp_path, flow)["message-1"]
    assert (found.next, found.skipped) == (Way.END, Goto("message-2"))


def test_a_branch_has_a_way_for_each_case_and_one_for_otherwise(tmp_path: Path) -> None:
    flow = (
        "cards:\n  - branch:\n      - {when: visitor.known, then: b}\n"
        "      - {when: company.size > 5, cards: [{message: N}]}\n"
        "    otherwise: dismiss\n  - message: A\n  - message: B\n    id: b\n"
    )
    found = steps(tmp_path, flow)["branch-1"]
    assert found.branches == (Goto("b"), Goto("message-1"), Way.DISMISS)
    assert found.next == Goto("message-2")


@pytest.mark.parametrize(
    "flow",
    [
        "cards:\n  - question: A?\n    choices: [One: end, Two: b]\n  - message: B\n    id: b\n",
        "cards:\n  - message: A\n    when: visitor.known\n    then: end\n  - message: B\n",
        "cards:\n  - branch: [{when: visitor.known, then: b}]\n  - message: A\n    then: end\n  - message: B\n"
        "    id: b\n",
        "cards:\n  - redirect: /a\n  - message: Thank you\n",
        "cards:\n  - question: A?\n    id: a\n    choices: [Again: a, Over: restart, Out: dismiss]\n",
    ],
)
def test_cards_that_some_path_reaches_bring_no_warning(flow: str, tmp_path: Path) -> None:
    assert told(tmp_path, {"flow.yaml": flow}) == []


def test_of_a_stretch_that_nobody_reaches_only_the_first_card_is_told(tmp_path: Path) -> None:
    flow = (
        "cards:\n  - message: A\n    then: end\n  - message: B\n  - message: C\n  - message: D\n"
        "    then: end\n  - message: E\n"
    )
    assert [line for _, _, line in told(tmp_path, {"flow.yaml": flow})] == [4, 8]


def test_texts_of_digits_dates_and_yes_stay_as_they_were_typed(tmp_path: Path) -> None:
    flow = "name: 2026-12-01\ncards:\n  - question: 1.10\n    choices: [Yes, No, 9:30, 0x10]\n"
    (conversation,) = model_of(tmp_path, {"flow.yaml": flow}).conversations
    question = conversation.steps[0].card
    assert isinstance(question, Question)
    labels = [choice.label.pieces for choice in question.choices]
    assert (conversation.name, labels) == ("2026-12-01", [("Yes",), ("No",), ("9:30",), ("0x10",)])


def test_a_conversation_without_a_name_takes_its_files(tmp_path: Path) -> None:
    (conversation,) = model_of(tmp_path, {"book-a-demo.yaml": "cards:\n  - message: Hello"}).conversations
    assert (conversation.id, conversation.name, conversation.language) == ("book-a-demo", "Book a demo", "en")


def test_other_folders_and_files_are_left_alone(tmp_path: Path) -> None:
    for folder in ("locales", "tests", "assets", ".git"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "wrong.yaml").write_text("a: b: c")
    for name in ("notes.md", "faq.txt", ".hidden.yaml", "~backup.yaml"):
        (tmp_path / name).write_text("a: b: c")
    checked = check_site(site_folder(tmp_path, {"flow.yaml": "cards:\n  - message: Hello"}))
    assert checked.diagnostics == ()
    assert [file.path for file in checked.source.files] == ["flow.yaml", "site.yaml"]


def test_a_byte_order_mark_and_windows_line_ends_are_welcome(tmp_path: Path) -> None:
    site = site_folder(tmp_path, {})
    (site / "flow.yaml").write_bytes(b"\xef\xbb\xbfcards:\r\n  - message: |\r\n      Hello\r\n      you\r\n")
    assert check_site(site).diagnostics == ()


def test_a_link_within_the_site_is_followed(tmp_path: Path) -> None:
    site = site_folder(tmp_path, {"a.yaml": "cards:\n  - message: Hello"})
    (site / "b.yaml").symlink_to("a.yaml")
    assert check_site(site).conversations == 2


def test_a_link_in_a_circle_is_told(tmp_path: Path) -> None:
    site = site_folder(tmp_path, {})
    (site / "a.yaml").symlink_to("b.yaml")
    (site / "b.yaml").symlink_to("a.yaml")
    assert {slip.code for slip in check_site(site).diagnostics} == {"file_unreadable"}
