"""What ``read`` hands to ``parse``: the texts of a site folder."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceFile:
    """``path`` is within the site folder; ``text`` has ``\\n`` at the end of its lines and no byte order mark.

    ``readable`` is false where ``text`` is only good enough to show a line of it.
    """

    path: str
    text: str
    readable: bool = True

    @property
    def id(self) -> str:
        """The file's name without its ending: the conversation's id."""
        return self.path.rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class Source:
    """All files of a site, sorted by path: ``files`` are in YAML, ``catalogues`` hold translations."""

    files: tuple[SourceFile, ...]
    catalogues: tuple[SourceFile, ...] = ()

    def lines(self, file: str) -> list[str]:
        """The lines of a file as they were written; none where there is no such file."""
        files = (*self.files, *self.catalogues)
        return next((found.text.split("\n") for found in files if found.path == file), [])
