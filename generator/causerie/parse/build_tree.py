"""Builds a syntax tree from YAML's events, without recursion: depth and size are limited, aliases share their node."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from causerie.diagnostics import Diagnostic, Position, Span, slip
from causerie.parse.scalar_of_event import scalar_of_event
from causerie.parse.signs_at_start import refuse_signs_at_start, refuse_unused_anchors
from causerie.parse.tree import Mapping, Node, Scalar, Sequence
from causerie.parse.yaml_events import Event, Mark
from causerie.read.hidden_letters import first_hidden_letter
from causerie.source import SourceFile

DEEPEST = 60
"""Levels of lists and keys."""
LARGEST = 20_000
"""Values, lists and keys of one file, with aliases written out."""


@dataclass(slots=True)
class Collection:
    """A list or a mapping that is still open. The nodes of a mapping are its keys and values in turn."""

    begin: Event
    nodes: list[Node] = field(default_factory=list)
    size: int = 1


@dataclass(slots=True)
class Build:
    """How far the tree of one file has grown. ``anchors`` has each anchored node with its size."""

    file: SourceFile
    open: list[Collection]
    anchors: dict[str, tuple[Node, int]] = field(default_factory=dict)
    slips: list[Diagnostic] = field(default_factory=list)


def build_tree(events: list[Event], file: SourceFile) -> tuple[Node | None, list[Diagnostic]]:
    """The tree, and keys that stand twice; ``None`` for an empty file; a ``SlipError`` where its shape is in doubt."""
    top = Collection(Event("list", Mark(0, 0, 0), Mark(0, 0, 0)))
    build = Build(file, [top])
    for event in events:
        refuse_signs_at_start(event, file)
        take(event, build)
    refuse_unused_anchors(events, file)
    return (top.nodes[0] if top.nodes else None), build.slips


def take(event: Event, build: Build) -> None:
    """The tree grows by one event."""
    match event.kind:
        case "document" if build.open[0].nodes:
            raise slip("two_documents", span_of(event, build.file))
        case "scalar":
            scalar = scalar_of_event(event, build.file)
            refuse_hidden_letters(scalar)
            add(build, scalar, 1, event)
        case "alias":
            add(build, *aliased(build, event), event)
        case "list" | "mapping" if len(build.open) > DEEPEST:
            raise slip("too_deep", span_of(event, build.file), limit=str(DEEPEST))
        case "list" | "mapping":
            build.open.append(Collection(event))
        case "end":
            done = build.open.pop()
            add(build, node_of(done, event, build), done.size, done.begin)


def refuse_hidden_letters(scalar: Scalar) -> None:
    """A ``SlipError`` at a letter that an escape between double quotes hides."""
    if scalar.style == '"' and (hidden := first_hidden_letter(scalar.span.file, scalar.text)):
        raise slip("hidden_letter", scalar.span, **hidden.words)


def add(build: Build, node: Node, size: int, event: Event) -> None:
    parent = build.open[-1]
    parent.nodes.append(node)
    parent.size += size
    if parent.size > LARGEST:
        raise slip("too_large", span_of(event, build.file), limit=f"{LARGEST:,}")
    if event.anchor and event.kind != "alias":
        build.anchors[event.anchor] = node, size


def aliased(build: Build, event: Event) -> tuple[Node, int]:
    """The node that ``*name`` stands for, and its size."""
    if event.anchor not in build.anchors:
        raise slip("alias_of_nothing", span_of(event, build.file), name=str(event.anchor))
    return build.anchors[event.anchor]


def node_of(done: Collection, end: Event, build: Build) -> Node:
    start = done.begin.start.position
    stop = max([end.end.position if done.begin.flow else start, *(node.span.end for node in done.nodes[-2:])])
    span = Span(build.file.path, start, stop)
    if done.begin.kind == "list":
        return Sequence(tuple(done.nodes), span)
    if done.begin.flow:
        refuse_comma_in_braces(done.nodes)
    return Mapping(tuple(entries_of(done.nodes, build.slips)), span)


def refuse_comma_in_braces(nodes: list[Node]) -> None:
    """A ``SlipError`` at a key inside braces behind which nothing stands, not even a colon: half of a text."""
    for key, value in zip(nodes[::2], nodes[1::2], strict=True):
        if isinstance(value, Scalar) and value.empty and value.span.start == key.span.end:
            raise slip("comma_in_braces", key.span, text=key.text if isinstance(key, Scalar) else "")


def entries_of(nodes: list[Node], slips: list[Diagnostic]) -> Iterator[tuple[Scalar, Node]]:
    """Each key once, the first; the slips get the others."""
    lines: dict[str, int] = {}
    for key, value in zip(nodes[::2], nodes[1::2], strict=True):
        if not isinstance(key, Scalar):
            raise slip("key_not_a_text", key.span)
        if key.text in lines and re.match(r"[-\u2010-\u2015\u2212\u2022\u00b7]", key.text):
            continue  # an item whose dash YAML does not see: its first is told
        if key.text in lines:
            slips.append(Diagnostic("duplicate_key", key.span, {"key": key.text, "line": str(lines[key.text])}))
        else:
            lines[key.text] = key.span.start.line
            yield key, value


def span_of(event: Event, file: SourceFile) -> Span:
    start = event.start.position
    return Span(file.path, start, max(event.end.position, Position(start.line, start.column + 1)))
