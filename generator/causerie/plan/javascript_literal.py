"""Values as JavaScript literals that mean the same wherever the script is put: in a file, or inside ``<script>``."""

import json
import re

UNSAFE = re.compile("[\u2028\u2029\ufeff\ud800-\udfff]|</|<!--|-->|]]>")
NAME = re.compile(r"[A-Za-z_$][\w$]*\Z", re.ASCII)


def string_literal(text: str) -> str:
    """``text`` in double quotes. Lone surrogates, line separators and what would end a script element are escaped."""
    return UNSAFE.sub(_escape, json.dumps(text, ensure_ascii=False))


def number_literal(number: float) -> str:
    """The shortest spelling that reads back as the same number: ``0.5`` is ``.5``, ``3.0`` is ``3``."""
    text = repr(int(number)) if float(number).is_integer() and abs(number) < 1e15 else repr(float(number))
    return re.sub(r"^(-?)0\.", r"\1.", text).replace("e+", "e")


def key_literal(key: str) -> str:
    """``key`` of an object literal, in quotes where it is no name. ``__proto__`` stays a key like any other."""
    if key == "__proto__":
        return '["__proto__"]'
    return key if NAME.match(key) else string_literal(key)


def _escape(match: re.Match[str]) -> str:
    first, rest = match[0][0], match[0][1:]
    return (f"\\x{ord(first):02x}" if first < "\x80" else f"\\u{ord(first):04x}") + rest
