"""What goes into a host page to load the SDK."""

from dataclasses import dataclass

from markupsafe import Markup

from causerie.emit.emitted import Emitted
from causerie.emit.integrity import integrity_attribute

PINNED = '<script async src="{}" integrity="{}" crossorigin="anonymous"></script>'
MOVING = '<script async src="{}" crossorigin="anonymous"></script>'
FOR_TAG_MANAGERS = """<script>
(function (d) {{
  var s = d.createElement("script");
  s.async = true;
  s.src = "{}";
  s.integrity = "{}";
  s.crossOrigin = "anonymous";
  d.head.appendChild(s);
}})(document);
</script>"""


@dataclass(frozen=True, slots=True)
class Snippet:
    """The forms of the snippet, as text to copy."""

    pinned: str
    moving: str
    for_tag_managers: str


def snippet(address: str, loader: Emitted, pinned: Emitted) -> Snippet:
    """The snippet of a build that is published at ``address``, which ends in ``/``."""
    integrity = integrity_attribute(pinned.content)
    hashed = f"{address}{pinned.path}"
    return Snippet(
        pinned=str(Markup(PINNED).format(hashed, integrity)),
        moving=str(Markup(MOVING).format(f"{address}{loader.path}")),
        for_tag_managers=FOR_TAG_MANAGERS.format(hashed, integrity),
    )
