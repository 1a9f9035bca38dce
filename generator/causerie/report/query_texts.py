"""The committed query texts: one for DuckDB, written by hand, and those for Spark and ClickHouse, written from it."""

from pathlib import Path

QUERIES = Path(__file__).parent / "queries"

DIALECTS = ("duckdb", "spark", "clickhouse")


def query_names() -> list[str]:
    """The names of all queries, sorted."""
    return sorted(file.stem for file in QUERIES.glob("*.sql"))


def query_file(name: str, dialect: str) -> Path:
    """Where the text of a query stands."""
    return QUERIES / f"{name}.sql" if dialect == "duckdb" else QUERIES / dialect / f"{name}.sql"


def query_text(name: str, dialect: str) -> str:
    """The committed text of a query, with its parameters unbound."""
    return query_file(name, dialect).read_text(encoding="utf-8")
