"""Cards become steps, and every jump the number of a step."""

from pathlib import Path

import pytest

from causerie.emit.javascript import literal
from causerie.plan.plan_conversation import plan_conversation
from tests.site_folder import model_of

SITE = """
    name: Acme
    attributes:
      lead.email: {type: email, personal: true}
      lead.vip: {type: boolean}
      lead.name: {type: text}
      company.size: {type: number}
      lead.tags: {type: list}
"""


def steps(folder: Path, cards: str) -> str:
    """The steps of a flow with these cards, as they travel."""
    lines = "".join(f"    {line}\n" for line in cards.strip("\n").splitlines())
    model = model_of(folder, {"site.yaml": SITE, "talk.yaml": f"cards:\n{lines}"})
    (conversation,) = model.conversations
    return literal(plan_conversation(conversation, model.site, frozenset({"lead.tags"})).steps)


@pytest.mark.parametrize(
    ("cards", "expected"),
    [
        ("- message: Hello", '[["message","message-1","Hello"]]'),
        (
            "- message: Hello\n  then: end\n- message: Bye\n  id: bye",
            '[["message","message-1","Hello",-1],["message","bye","Bye"]]',
        ),
        (
            "- message: A\n- question: B\n  choices: [C]\n  then: restart",
            '[["message","message-1","A"],["question","question-1",["B",[["C"]]],-2]]',
        ),
        ("- goal: Won", '[["goal","goal-1","Won"]]'),
        ("- redirect: /thanks\n  new_tab: true", '[["redirect","redirect-1",["/thanks",1]]]'),
        ("- message: A **b** c", '[["message","message-1",["A ",["strong","b"]," c"]]]'),
        ("- message: '[b](https://acme.com/)'", '[["message","message-1",[["a","b",{href:"https://acme.com/"}]]]]'),
    ],
)
def test_a_card_becomes_a_step(tmp_path: Path, cards: str, expected: str) -> None:
    assert steps(tmp_path, cards) == expected


def test_nested_cards_stand_behind_their_question_and_rejoin_behind_the_last(tmp_path: Path) -> None:
    cards = """
- question: Q
  choices:
    - label: A
      cards:
        - message: In A
    - label: B
      cards:
        - message: In B
    - C: last
- message: After
- message: Last
  id: last
"""
    assert steps(tmp_path, cards) == (
        '[["question","question-1",["Q",[["A",1],["B",2],["C",4]]],3],["message","message-1","In A",3],'
        '["message","message-2","In B"],["message","message-3","After"],["message","last","Last"]]'
    )


def test_a_skipped_card_leads_to_what_follows_it_and_not_into_the_next_branch(tmp_path: Path) -> None:
    cards = """
- question: Q
  choices:
    - label: A
      cards:
        - message: In A
          when: lead.vip
    - label: B
      cards:
        - message: In B
- message: After
"""
    assert steps(tmp_path, cards) == (
        '[["question","question-1",["Q",[["A",1],["B",3]]],4],["message","message-1","In A",4,v=>!!v("lead.vip")],'
        '["branch","",[],4],["message","message-2","In B"],["message","message-3","After"]]'
    )


def test_a_branch_takes_its_first_case_else_otherwise_else_goes_on(tmp_path: Path) -> None:
    cards = """
- branch:
    - when: company.size > 50
      then: big
    - when: lead.vip
      cards:
        - message: For you
  otherwise: small
- message: Big
  id: big
- message: Small
  id: small
"""
    assert steps(tmp_path, cards) == (
        '[["branch","branch-1",v=>[[v("company.size")>50,2],[v("lead.vip"),1],[1,3]],2],'
        '["message","message-1","For you"],["message","big","Big"],["message","small","Small"]]'
    )


def test_a_choice_stores_its_value_in_the_type_of_the_attribute(tmp_path: Path) -> None:
    cards = """
- question: Q
  save: company.size
  choices:
    - {label: Few, value: 5}
    - {label: Many, value: 5.5, when: lead.vip}
"""
    expected = '[["question","question-1",v=>["Q",[["Few",,5],["Many",,5.5,!!v("lead.vip")]],"company.size"]]]'
    assert steps(tmp_path, cards) == expected


def test_a_capture_says_how_its_value_is_kept(tmp_path: Path) -> None:
    cards = """
- capture: Mail?
  field: email
  save: lead.email
  skip_if_known: true
  optional: true
- capture: Name?
  save: lead.name
  overwrite: false
  button: Go
  placeholder: Ada
"""
    assert steps(tmp_path, cards) == (
        '[["capture","capture-1",["Mail?","email",11,"lead.email","Send","Skip",,"email"]],'
        '["capture","capture-2",["Name?","text",0,"lead.name","Go",,"Ada","name"]]]'
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('Hi {{ lead.name or "you" }}!', '"Hi "+(v("lead.name")||"you")+"!"'),
        ('{{ lead.name or "you" }} and more', '(v("lead.name")||"you")+" and more"'),
        ('{{ lead.name or "you" }}', '""+(v("lead.name")||"you")'),
        ('{{ lead.name or "a" }}{{ lead.name or "b" }}', '""+(v("lead.name")||"a")+(v("lead.name")||"b")'),
        ('{{ lead.name | default("you") }}.', '(v("lead.name")??"you")+"."'),
    ],
)
def test_words_with_tokens_are_always_one_string(tmp_path: Path, text: str, code: str) -> None:
    assert steps(tmp_path, f"- message: '{text}'") == f'[["message","message-1",v=>{code}]]'


def test_set_writes_values_in_their_types(tmp_path: Path) -> None:
    cards = """
- set:
    company.size: 12
    lead.vip: true
    lead.name: "12"
- set: {company.size: "{{ (company.size or 0) + 1 }}"}
"""
    assert steps(tmp_path, cards) == (
        '[["set","set-1",[["company.size",12],["lead.vip",!0],["lead.name","12"]]],'
        '["set","set-2",v=>[["company.size",(v("company.size")||0)+1]]]]'
    )


def test_a_token_in_an_address_is_encoded(tmp_path: Path) -> None:
    cards = "- redirect: 'https://acme.com/hi?name={{ lead.name or \"you\" }}'"
    expected = '[["redirect","redirect-1",v=>["https://acme.com/hi?name="+encodeURIComponent(v("lead.name")||"you")]]]'
    assert steps(tmp_path, cards) == expected
