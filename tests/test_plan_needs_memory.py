"""The loader reads storage only for guards that it would judge wrongly without."""

import pytest
from jinja2 import Environment, nodes

from causerie.plan.needs_memory import needs_memory


def parsed(expression: str) -> nodes.Expr:
    output = Environment(autoescape=False).parse(f"{{{{ {expression} }}}}").body[0]
    assert isinstance(output, nodes.Output)
    return output.nodes[0]


@pytest.mark.parametrize(
    ("condition", "act", "by_itself"),
    [
        ("not visitor.known", True, False),
        ("lead.email is not defined", True, False),
        ("not visitor.known and device.kind == 'phone'", True, False),
        ("not visitor.known and lead.country == 'BE'", True, True),
        ("not visitor.known or page.path == '/a'", True, True),
        ("visitor.known", True, True),
        ("not lead.customer", True, True),
        ("company.size > 50", True, True),
        ("page.query.plan == 'pro'", False, False),
    ],
)
def test_memory_is_needed_where_strangers_and_known_visitors_differ(condition: str, act: bool, by_itself: bool) -> None:
    tree = parsed(condition)
    assert needs_memory(tree, asked_again=False) is act
    assert needs_memory(tree, asked_again=True) is by_itself
