"""The writer's line as it should read: with quotes round the text."""

import re

BEFORE_VALUE = re.compile(r"""(\s*(?:-[ \u00a0]+)*)((?:[a-z][a-z0-9_.]*|"[^"]*"):\s+)?""")
JUMP = re.compile(r"(.*\S)(:\s+[a-z][a-z0-9-]*\s*)")


def line_with_quotes(line: str, *, whole: bool = False) -> str:
    """The line with its value in quotes; a card's id behind a choice's label stays, and so does a comment.

    ``whole`` takes what looks like a comment into the value.
    """
    before = BEFORE_VALUE.match(line)
    assert before
    value, comment = line[before.end() :].rstrip(), ""
    if not whole and (cut := re.search(r"\s+#\s", value)):
        value, comment = value[: cut.start()], value[cut.start() :]
    jump = None if before[2] else JUMP.fullmatch(value)
    label, target = (jump[1], jump[2]) if jump else (value, "")
    return f"{before[0]}{in_quotes(bare(label))}{target}{comment}"


def bare(value: str) -> str:
    """Without the quotes that stand round it already."""
    if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
        return value[1:-1].replace("''", "'")
    return value


def in_quotes(text: str) -> str:
    """In the quotes that need the fewest signs of escape."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    if "'" not in text:
        return f"'{text}'"
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
