"""From a file's text to its syntax tree, by PyYAML's C parser."""

from dataclasses import dataclass

import yaml

from causerie.diagnostics import Diagnostic, Position, SlipError, Span
from causerie.parse.build_tree import build_tree
from causerie.parse.hidden_spaces import hidden_spaces
from causerie.parse.lost_words import lost_words
from causerie.parse.tree import Node
from causerie.parse.yaml_error import diagnostic_of_yaml_error
from causerie.parse.yaml_events import yaml_events
from causerie.source import SourceFile


@dataclass(frozen=True, slots=True)
class Parsed:
    """``tree`` is ``None`` where the file holds nothing, or where a slip leaves its shape in doubt."""

    tree: Node | None
    diagnostics: tuple[Diagnostic, ...]


def parse_yaml(file: SourceFile) -> Parsed:
    """The syntax tree of a file. A slip in the YAML itself ends it, so that its consequences are not told."""
    try:
        events = list(yaml_events(file.text))
    except yaml.MarkedYAMLError as error:
        return Parsed(None, (diagnostic_of_yaml_error(error, file),))
    if doubts := (*hidden_spaces(events, file), *lost_words(events, file)):
        return Parsed(None, doubts)
    try:
        tree, slips = build_tree(events, file)
    except SlipError as found:
        return Parsed(None, (found.diagnostic,))
    if tree is None:
        of_site = file.path == "site.yaml"
        cure = "“name:” and the name of the site" if of_site else "the conversation, or delete the file"
        start = Span(file.path, Position(1, 1), Position(1, 1))
        slips.append(Diagnostic("empty_file", start, {"file": file.path, "cure": cure}))
    return Parsed(tree, tuple(slips))
