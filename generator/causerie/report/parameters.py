"""The parameters of the queries: their types, and their values for given filters."""

from causerie.report.filters import Filters, first_ms, stretch_ms, until_ms

Parameters = dict[str, str | int | None]

TYPES = {
    "conversation": "Nullable(String)",
    "environment": "String",
    "environment_spaced": "String",
    "from_ms": "Nullable(Int64)",
    "in_environment": "Int64",
    "kind": "Nullable(String)",
    "known": "Nullable(String)",
    "language": "Nullable(String)",
    "page": "Nullable(String)",
    "stretch_ms": "Int64",
    "transcripts": "Int64",
    "until_ms": "Nullable(Int64)",
    "variant": "Nullable(String)",
}
"""Each parameter and its type, as ClickHouse writes it in its texts."""


def parameters(filters: Filters, transcripts: int) -> Parameters:
    """What each parameter is bound to; ``transcripts`` is how many rows are told in full."""
    environment = '"' if filters.environment is None else f'"{filters.environment}"'
    return {
        "conversation": filters.conversation,
        "environment": f'"env":{environment}',
        "environment_spaced": f'"env": {environment}',
        "from_ms": first_ms(filters),
        "in_environment": 0 if filters.environment is None else 1,
        "kind": filters.kind,
        "known": filters.known,
        "language": filters.language,
        "page": filters.page,
        "stretch_ms": stretch_ms(filters),
        "transcripts": transcripts,
        "until_ms": until_ms(filters),
        "variant": filters.variant,
    }
