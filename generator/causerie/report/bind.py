"""Puts values into a query through its syntax tree, so that no value is ever read as SQL."""

import sqlglot
from sqlglot import exp

from causerie.report.parameters import Parameters


def bound(text: str, dialect: str, values: Parameters) -> str:
    """The text of a query with every parameter replaced by its value, as a literal of the dialect.

    Raises:
        KeyError: the text has a parameter without a value.
    """

    def literal(node: exp.Expr) -> exp.Expr:
        return exp.convert(values[node.name]) if isinstance(node, exp.Placeholder) else node

    return sqlglot.parse_one(text, read=dialect).transform(literal).sql(dialect, comments=False)
