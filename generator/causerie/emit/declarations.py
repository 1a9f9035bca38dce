"""``causerie.d.ts``: the types of the API, made from the SDK's own when the package was built."""

from importlib.resources import files

from causerie.emit.emitted import Emitted, text_file


def type_declarations(global_name: str) -> Emitted:
    """The declarations, with the site's own name for the API in the page."""
    text = files("causerie").joinpath("sdk_parts", "causerie.d.ts").read_text(encoding="utf-8")
    return text_file("causerie.d.ts", text.replace("        causerie?: ", f"        {global_name}?: "))
