"""The committed texts: those for Spark and ClickHouse are what SQLGlot writes from the ones for DuckDB."""

import pytest

from causerie.report.ask import KEYS
from causerie.report.bind import bound
from causerie.report.filters import Filters
from causerie.report.parameters import TYPES, parameters
from causerie.report.query_texts import DIALECTS, QUERIES, query_file, query_names, query_text
from causerie.report.translate import translated, write_translations


def test_the_translations_are_current(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--accept"):
        write_translations()
    for dialect in DIALECTS[1:]:
        for name in query_names():
            assert query_text(name, dialect) == translated(query_text(name, "duckdb"), dialect), query_file(
                name, dialect
            )


def test_no_text_is_left_over_or_unused() -> None:
    prepared = {"repeated_ids", "copies", "kept_copies", "events", "events_without_copies", "chosen_rows"}
    asked = {*prepared, "chosen_events", "all_events", "row_answers", *KEYS, "transcripts"}
    for folder in (QUERIES, QUERIES / "spark", QUERIES / "clickhouse"):
        assert {file.stem for file in folder.glob("*.sql")} == asked


def test_every_parameter_has_a_type_and_a_value() -> None:
    assert parameters(Filters(), 3).keys() == TYPES.keys()


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize(
    "value", ["'; DROP TABLE events; --", "\\'", "$page", ":page", "{page: String}", "a\nb\0", "/*"]
)
def test_a_value_is_never_read_as_sql(dialect: str, value: str) -> None:
    import sqlglot
    from sqlglot import exp

    text = bound(query_text("chosen_rows", dialect), dialect, parameters(Filters(page=value), 3))
    literals = [node.name for node in sqlglot.parse_one(text, read=dialect).find_all(exp.Literal) if node.is_string]
    assert literals.count(value) == 2
