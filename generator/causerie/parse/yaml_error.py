"""Slips in the YAML itself, in a writer's words and placed where they open."""

import re
from collections.abc import Callable
from typing import Literal

import yaml

from causerie.diagnostics import Diagnostic, Position, Span
from causerie.parse.closer_cause import closer_cause
from causerie.parse.columns import line_in_column
from causerie.parse.line_place import Cause, Place, indentation
from causerie.parse.rewrite_line import line_with_quotes
from causerie.source import SourceFile


def diagnostic_of_yaml_error(error: yaml.MarkedYAMLError, file: SourceFile) -> Diagnostic:
    """The slip that the parser's error comes from."""
    lines = file.text.split("\n")
    problem = place_of(error.problem_mark or error.context_mark, lines)
    opening = place_of(error.context_mark or error.problem_mark, lines)
    code, place, rewritten = closer_cause(cause(error.problem or "", error.context or "", problem, opening), problem)
    column = min(place.column, max(len(place.line) - 1, 0))
    start, end = Position(place.row + 1, column + 1), Position(place.row + 1, min(column + 2, len(place.line) + 1))
    words = {"sign": place.letter, "text": place.line[place.column :].strip()}
    return Diagnostic(code, Span(file.path, start, end), words, line=rewritten)


def place_of(mark: yaml.Mark | None, lines: list[str]) -> Place:
    """The mark's place, or the last letter of the file where the mark stands behind it."""
    row, column = (mark.line, mark.column) if mark else (0, 0)
    if row >= len(lines) or (row == len(lines) - 1 and not lines[row] and row):
        end = Place(lines, len(lines), 0).line_above()
        return end.at(max(len(end.line.rstrip()) - 1, 0))
    return Place(lines, row, column)


def cause(problem: str, context: str, found: Place, opening: Place) -> Cause:
    """The code, the place where it opens, and the line as it should read."""
    if "\t" in found.line[: indentation(found.line)] or found.letter == "\t":
        return "tab_in_indentation", found.at(found.line.index("\t")), line_in_column(found)
    if "quoted scalar" in context:
        closed = "escape" not in problem and "hexdecimal" not in problem
        return ("quote_never_closed", opening, None) if closed else ("unknown_escape", found, None)
    for words, place, of_place in CAUSES:
        if words in f"{context}: {problem}":
            return of_place(opening if place == "opening" else found)
    return "unreadable_yaml", found, None


def sign_at_start(place: Place) -> Cause:
    code = "token_at_start" if place.line[place.column :].startswith(("{{", "**")) else "sign_at_start"
    return code, place, line_with_quotes(place.line)


def cause_of_colon(found: Place) -> Cause:
    """A second ``: `` in a line; or a line too deep; or the line above has no colon."""
    before = found.line[: found.column]
    if re.search(r":\s", before):
        return "colon_in_text", found, line_with_quotes(found.line)
    above = found.line_above()
    if re.search(r":\s*\S", above.line) and not re.match(r"\s*(- )*[\w-]+:\S", above.line):
        return "wrong_indentation", found.at(indentation(found.line)), None
    return cause_of_bare_line(above)


def cause_of_bare_line(place: Place) -> Cause:
    """A line that holds no key and value, where one is wanted."""
    glued = re.match(r"(\s*(?:- )*[\w-]+:)(\S)", place.line)
    if glued:
        return (
            "colon_without_space",
            place.at(glued.end(1)),
            place.line[: glued.end(1)] + " " + place.line[glued.end(1) :],
        )
    if place.line_above().line.rstrip().endswith(("|", ">", "|-", ">-")):
        return "wrong_indentation", place.at(indentation(place.line)), None
    return "line_without_colon", place.at(indentation(place.line)), None


def cause_in_brackets(opening: Place) -> Cause:
    if opening.line[opening.column :].startswith("{{"):
        return sign_at_start(opening)
    if opening.column and opening.line[opening.column - 1] == "{":
        return sign_at_start(opening.at(opening.column - 1))
    return "bracket_never_closed", opening, None


def cause_behind_value(found: Place) -> Cause:
    """Letters behind a closed quote or bracket, or behind a dash; else a line that stands too far left or right."""
    before = found.line[: found.column]
    value = re.match(r"""\s*(?:- +)*(?:[\w.-]+:\s+)?(["'{\[])""", before)
    dash = re.match(r"(\s*-)(?=[a-z_]+:)", found.line)
    if dash:
        spaced = f"{dash[1]} {found.line[dash.end() :]}"
        return "dash_without_space", found.at(dash.end() - 1), spaced
    if not value:
        return "wrong_indentation", found.at(indentation(found.line)), None
    place = found.at(value.start(1))
    if value[1] in "{[":
        return sign_at_start(place)
    return "text_behind_quote", place, line_with_quotes(found.line)


def cause_between_documents(found: Place) -> Cause:
    """A line of dashes or dots; else a line that stands too far to the left for the one above."""
    divided = found.line.startswith(("---", "...")) or "..." in found.lines[: found.row]
    return "two_documents" if divided else "wrong_indentation", found.at(indentation(found.line)), None


def colon_without_space(found: Place) -> Cause:
    return "colon_without_space", found, None


CAUSES: tuple[tuple[str, Literal["opening", "found"], Callable[[Place], Cause]], ...] = (
    ("mapping values", "found", cause_of_colon),
    ("unexpected ':'", "found", colon_without_space),
    ("scanning a simple key", "opening", cause_of_bare_line),
    ("flow", "opening", cause_in_brackets),
    ("block mapping", "found", cause_behind_value),
    ("block collection", "found", cause_behind_value),
    ("directive", "found", sign_at_start),
    ("document", "found", cause_between_documents),
    ("scanning an alias", "opening", sign_at_start),
    ("scanning an anchor", "opening", sign_at_start),
    ("scanning a tag", "opening", sign_at_start),
    ("block scalar", "opening", sign_at_start),
    ("not allowed in this context", "found", sign_at_start),
    ("cannot start", "found", sign_at_start),
    ("node content", "found", sign_at_start),
)
"""Words of the parser, whether the slip stands where it opens or where it was found, and what it comes from."""
