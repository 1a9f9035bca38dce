"""What is said to ClickHouse alike, in this process and on a server."""

from causerie.report.staging.staged import COLUMNS

DATABASE = "causerie_report"
KEPT_IN = "ENGINE = MergeTree ORDER BY tuple()"

SETTINGS = (
    "join_use_nulls = 1",  # as in the standard: an outer join gives null
    "prefer_column_name_to_alias = 1",
    "output_format_json_quote_64bit_integers = 0",
    "input_format_parquet_allow_missing_columns = 1",
)

TYPES = {"VARCHAR": "String", "BIGINT": "Int64", "BOOLEAN": "Bool"}


def columns() -> str:
    """The columns of ``stored`` and their types, as ClickHouse declares them."""
    return ", ".join(f"{name} Nullable({TYPES[of]})" for name, of in COLUMNS.items())


def quoted(text: str) -> str:
    """A text as a literal."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
