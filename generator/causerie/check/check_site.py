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


def check_files(
    trees: Mapping[str, Node | None], catalogues: Mapping[str, Catalogue] = NO_CATALOGUES, *, drafts: bool
) -> Findings:
    """What is found in the trees of a site's files, by path; ``None`` stands for a file whose slip was told."""
    slips: list[Diagnostic] = []
    site_tree = trees.get("site.yaml")
    site = read_what_holds(Site, site_tree, slips) if site_tree else None
    sound = site is not None and not slips
    site = site or Site.model_construct(span=unwritten("").span, name=unwritten("Site"))
    conversations = [
        conversation
        for path, tree in sorted(trees.items())
        if path != "site.yaml" and tree and (conversation := read_conversation(path, tree, site, slips))
    ]
    slips += contrast_of_themes(site, conversations)
    for conversation in conversations:
        slips += check_conversation(conversation, site, sound=sound)
    slips += check_across(conversations, site) if sound else []
    if sound and catalogues:
        conversations = translate_site(conversations, trees, site, catalogues, slips, drafts=drafts)
    shipped = tuple(conversation for conversation in conversations if drafts or not conversation.flow.draft)
    cards = sum(len(conversation.steps) for conversation in conversations)
    return Findings(tuple(slips), Model(site, shipped), len(conversations), cards)


def read_conversation(path: str, tree: Node, site: Site, slips: list[Diagnostic]) -> Conversation | None:
    """The conversation, without the keys that have slips; ``None`` where its cards are among them."""
    flow = read_what_holds(Flow, tree, slips)
    if not flow:
        return None
    name_of_file = path.removesuffix(".yaml")
    name = flow.name or name_of_file.replace("-", " ").capitalize()
    return Conversation(name_of_file, path, name, flow.language or site.languages[0], flow, steps_of(flow.cards))
