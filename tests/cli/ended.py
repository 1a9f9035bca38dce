"""What a command came to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ended:
    """Exit code, stdout, stderr."""

    code: int
    out: str
    err: str
