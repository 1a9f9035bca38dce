"""What a line says of a slip that YAML's parser only noticed one line further down."""

import re

from causerie.parse.columns import line_in_column, open_columns
from causerie.parse.hidden_spaces import INSTEAD_OF_SPACE, with_spaces
from causerie.parse.line_place import Cause, Place, indentation
from causerie.parse.lost_words import COMMENT
from causerie.rooms import room_names

VAGUE = ("wrong_indentation", "line_without_colon", "bracket_never_closed", "sign_at_start")
GLUED_DASH = re.compile(r"(\s*-)(?=[^\s-])")
OTHER_DASH = re.compile(r"(\s*)[\u2010-\u2015\u2212\u2022\u00b7*](\s+)(?=\S)")
COMMENT_OF_CODE = re.compile(r"(\s*)(?://|<!--|/\*)\s*(.*?)\s*(?:-->|\*/)?$")
FENCE = re.compile(r"\s*(?:```|~~~)")
KEY = re.compile(r"\s*([^\s\"'{\[-].*?):(?:\s|$)")
WORD = re.compile(r"\s*(?:- )?([a-z][a-z_]*)(?:\s+(\S.*?))?\s*$")


def closer_cause(cause: Cause, found: Place) -> Cause:
    """The cause, or a plainer one that the line or the one above it shows. ``found`` is where the parser gave up."""
    code, place, _ = cause
    if code not in VAGUE:
        return cause
    if code == "bracket_never_closed":
        return colour_without_quotes(place, found) or cause
    for suspect in (place,) if code == "sign_at_start" else (place, place.line_above()):
        if plainer := shown_by(suspect, code) or (item_without_dash(suspect, place) if code in VAGUE[:2] else None):
            return plainer
    if code == "wrong_indentation":
        return code, place, moved_line(place)
    return (code, place, line_with_colon(place)) if code == "line_without_colon" else cause


def shown_by(place: Place, code: str) -> Cause | None:
    """A slip that shows in a line by itself."""
    line = place.line
    if space := INSTEAD_OF_SPACE.match(line):
        return "no_break_space", place.at(space.end() - 1), with_spaces(line, space.end())
    if FENCE.match(line):
        return "line_of_another_language", place.at(indentation(line)), None
    if comment := COMMENT_OF_CODE.match(line):
        return "line_of_another_language", place.at(indentation(line)), f"{comment[1]}# {comment[2]}"
    if bullet := OTHER_DASH.match(line):
        return "sign_instead_of_dash", place.at(bullet.end(1)), f"{bullet[1]}- {line[bullet.end() :]}"
    dash = GLUED_DASH.match(line) if code != "sign_at_start" else None
    if dash and (indentation(line) in open_columns(place, of_dashes=True) or dash_below(place)):
        return "dash_without_space", place.at(dash.end() - 1), f"{dash[1]} {line[dash.end() :]}"
    return None


def dash_below(place: Place) -> bool:
    """Whether the next line begins with a dash in the same column."""
    below = place.lines[place.row + 1] if place.row + 1 < len(place.lines) else ""
    return below.startswith(f"{' ' * indentation(place.line)}- ")


def item_without_dash(place: Place, found: Place) -> Cause | None:
    """A card, a trigger or a choice that begins without the dash of those beside it."""
    key = KEY.match(place.line)
    if not key:
        return None
    is_label = not re.fullmatch("[a-z_.]+", key[1])
    column = indentation(place.line)
    if place.row == found.row:
        beside = column in open_columns(place, of_dashes=True)
    else:
        beside = is_label and found.line.startswith(f"{' ' * column}- ")
        beside = beside or (place.line_above().line.rstrip().endswith(":") and not is_label)
    if beside and (is_label or key[1] in (*room_names("cards"), *room_names("triggers"))):
        return "item_without_dash", place.at(column), f"{' ' * column}- {place.line[column:]}"
    return None


def moved_line(place: Place) -> str | None:
    """The line in the column that it was meant for; a line of text goes below the key that opens it."""
    above = place.line_above()
    if above.row != place.row and re.search(r":\s+[|>][+-]?\s*$", above.line):
        column = max(open_columns(place, of_dashes=False)) + 2
        return f"{' ' * column}{place.line.lstrip()}"
    moved = line_in_column(place)
    return moved if moved != place.line else None


def colour_without_quotes(opening: Place, found: Place) -> Cause | None:
    """A comment between brackets that swallows what should close them: ``{accent: #0a58ca}``."""
    for row in range(opening.row, found.row + 1):
        line = opening.lines[row] if row < len(opening.lines) else ""
        comment = COMMENT.search(line)
        if comment and line[: comment.start()].rstrip().endswith((":", "[", "{")):
            quoted = re.sub(r"(?<=[\s\[{])#[^\s,\]}]+", r'"\g<0>"', line)
            return "text_cut_by_comment", Place(opening.lines, row, comment.start()), quoted
    return None


def line_with_colon(place: Place) -> str | None:
    """The line with the colon that its first word lacks, where that is surely a key."""
    word = WORD.match(place.line)
    if not word:
        return None
    below = place.lines[place.row + 1] if place.row + 1 < len(place.lines) else ""
    opens = not word[2] and indentation(below) > indentation(place.line)
    alone = bool(word[2]) and " " not in word[2]
    if opens or alone or (word[2] and word[1] in (*room_names("cards"), *room_names("triggers"))):
        return f"{place.line[: word.end(1)]}:{place.line[word.end(1) :]}"
    return None
