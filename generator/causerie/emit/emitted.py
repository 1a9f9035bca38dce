"""Files of a build, before they are written."""

from collections.abc import Iterable
from dataclasses import dataclass

from causerie.emit.integrity import integrity_of


@dataclass(frozen=True, slots=True)
class Emitted:
    """One file: its path within ``dist/``, with ``/``, and its bytes."""

    path: str
    content: bytes

    @property
    def integrity(self) -> str:
        """The 64 letters of its integrity, without ``sha384-``."""
        return integrity_of(self.content)


def text_file(path: str, text: str) -> Emitted:
    """A file of text, in UTF-8."""
    return Emitted(path, text.encode())


def hashed_script(stem: str, code: str) -> Emitted:
    """A script that is named by its own bytes, ``<stem>.<name>.js``.

    The name is the first 12 letters of its integrity. Line feeds are added until these are letters and digits.
    """
    content = code.encode()
    while not hash_of(content).isalnum():
        content += b"\n"
    return Emitted(f"{stem}.{hash_of(content)}.js", content)


def hashed_style(stem: str, css: str) -> Emitted:
    """A style sheet, named likewise."""
    script = hashed_script(stem, css)
    return Emitted(script.path.removesuffix("js") + "css", script.content)


def hash_of(content: bytes) -> str:
    """What stands for the bytes in a file's name."""
    return integrity_of(content)[:12]


def by_path(files: Iterable[Emitted]) -> dict[str, Emitted]:
    """The files by their paths, sorted."""
    return {file.path: file for file in sorted(files, key=lambda file: file.path)}
