"""``_headers``: what a CDN is to send along, in the format that Netlify and Cloudflare Pages read."""

from collections.abc import Iterable

from causerie.emit.emitted import Emitted, text_file

EVERYWHERE = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
}
FOR_GOOD = {"Cache-Control": "public, max-age=31536000, immutable"}
FIVE_MINUTES = {"Cache-Control": "public, max-age=300"}
HASHED_FOLDERS = ("parts", "files")
WRITTEN_LATER = ("/", "/history.json", "/manifest.json")


def emit_headers(files: Iterable[Emitted], pinned: Emitted) -> Emitted:
    """Hashed files a year, the rest five minutes. No two rules say something different of one path."""
    paths = {rule_of(file.path) for file in files if file != pinned}
    moving = sorted(paths - {f"/{folder}/*" for folder in HASHED_FOLDERS} | set(WRITTEN_LATER))
    hashed = [*(f"/{folder}/*" for folder in HASHED_FOLDERS), f"/{pinned.path}"]
    blocks = [block("/*", EVERYWHERE), *(block(path, FOR_GOOD) for path in hashed)]
    return text_file("_headers", "\n".join([*blocks, *(block(path, FIVE_MINUTES) for path in moving)]))


def rule_of(path: str) -> str:
    """What names a file in ``_headers``: its folder, or itself where it stands at the top."""
    folder, slash, _ = path.partition("/")
    return f"/{folder}/*" if slash else f"/{path}"


def block(path: str, headers: dict[str, str]) -> str:
    """The headers of one rule."""
    return f"{path}\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())
