"""Records from syntax trees, then meaning: a later check does not run on what an earlier one found broken."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from causerie.check.contrast import contrast_of_themes
from causerie.check.flow import Flow
from causerie.check.model import Conversation, Model
from causerie.check.placed import unwritten
from causerie.check.read_record import read_what_holds
from causerie.check.run_checks import check_across, check_conversation
from causerie.check.site import Site
from causerie.check.steps_of import steps_of
from causerie.check.translations.translate_site import translate_site
from causerie.diagnostics import Diagnostic
from causerie.memory import Memory
from causerie.parse.catalogue import Catalogue
from causerie.parse.tree import Node

NO_CATALOGUES: Mapping[str, Catalogue] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Findings:
    """``model`` has what holds: it is fit for ``plan`` only when nothing has an error. Drafts are counted as well."""

    diagnostics: tuple[Diagnostic, ...]
    model: Model
    conversations: int
    cards: int


@dataclass(frozen=True, slots=True)
class SiteFile:
    """``site.yaml``, or what stands in for it; ``sound`` is false where it has a slip."""

    site: Site
    sound: bool
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class FlowFile:
    """A conversation, unless its cards could not be read, and what was found in it alone."""

    conversation: Conversation | None
    diagnostics: tuple[Diagnostic, ...]


def check_files(
    trees: Mapping[str, Node | None],
    catalogues: Mapping[str, Catalogue] = NO_CATALOGUES,
    *,
    drafts: bool,
    memory: Memory | None = None,
) -> Findings:
    """What is found in the trees of a site's files, by path; ``None`` stands for a file whose slip was told."""
    memory = memory or Memory()
    site_file = memory.answer(check_site_file, trees.get("site.yaml"))
    flow_files = [
        memory.answer(check_flow_file, path, tree, site_file)
        for path, tree in sorted(trees.items())
        if path != "site.yaml" and tree
    ]
    site, sound = site_file.site, site_file.sound
    conversations = [file.conversation for file in flow_files if file.conversation]
    slips = [*site_file.diagnostics, *(slip for file in flow_files for slip in file.diagnostics)]
    slips += contrast_of_themes(site, conversations)
    slips += check_across(conversations, site) if sound else []
    if sound and catalogues:
        conversations = translate_site(conversations, trees, site, catalogues, slips, drafts=drafts)
    shipped = tuple(conversation for conversation in conversations if drafts or not conversation.flow.draft)
    cards = sum(len(conversation.steps) for conversation in conversations)
    return Findings(tuple(slips), Model(site, shipped), len(conversations), cards)


def check_site_file(tree: Node | None) -> SiteFile:
    """What the site file holds; without one, an empty site stands in for it."""
    slips: list[Diagnostic] = []
    site = read_what_holds(Site, tree, slips) if tree else None
    stand_in = Site.model_construct(span=unwritten("").span, name=unwritten("Site"))
    return SiteFile(site or stand_in, site is not None and not slips, tuple(slips))


def check_flow_file(path: str, tree: Node, site_file: SiteFile) -> FlowFile:
    """What one file holds, and all that can be found in it with nothing but the site file beside it."""
    slips: list[Diagnostic] = []
    conversation = read_conversation(path, tree, site_file.site, slips)
    if conversation:
        slips += check_conversation(conversation, site_file.site, sound=site_file.sound)
    return FlowFile(conversation, tuple(slips))


def read_conversation(path: str, tree: Node, site: Site, slips: list[Diagnostic]) -> Conversation | None:
    """The conversation, without the keys that have slips; ``None`` where its cards are among them."""
    flow = read_what_holds(Flow, tree, slips)
    if not flow:
        return None
    name_of_file = path.removesuffix(".yaml")
    name = flow.name or name_of_file.replace("-", " ").capitalize()
    return Conversation(name_of_file, path, name, flow.language or site.languages[0], flow, steps_of(flow.cards))
