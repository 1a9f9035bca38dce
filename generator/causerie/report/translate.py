"""Writes the texts for Spark and ClickHouse from the one for DuckDB."""

import sqlglot
from sqlglot import exp

from causerie.report.parameters import TYPES
from causerie.report.query_texts import DIALECTS, query_file, query_names, query_text


def translated(text: str, dialect: str) -> str:
    """A DuckDB text in another dialect, laid out for reading, with a line end."""

    def typed(node: exp.Expr) -> exp.Expr:
        if isinstance(node, exp.Placeholder):
            node.set("kind", exp.DataType.build(TYPES[node.name], dialect="clickhouse"))
        return node

    tree = sqlglot.parse_one(text, read="duckdb")
    return (tree.transform(typed) if dialect == "clickhouse" else tree).sql(dialect, pretty=True) + "\n"


def write_translations() -> None:
    """Bring the committed texts of the other dialects up to date."""
    for dialect in DIALECTS[1:]:
        for name in query_names():
            file = query_file(name, dialect)
            file.parent.mkdir(exist_ok=True)
            file.write_text(translated(query_text(name, "duckdb"), dialect), encoding="utf-8")
