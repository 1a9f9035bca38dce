"""The scripts of a build: they name each other by their bytes, so they are made in this order."""

from collections.abc import Mapping
from dataclasses import dataclass

from causerie.emit.emit_conversation import emit_conversation
from causerie.emit.emit_loader import loader_module, loader_script
from causerie.emit.emit_player import emit_player, player_expression
from causerie.emit.emitted import Emitted, hashed_script, text_file
from causerie.emit.javascript import literal
from causerie.emit.link import Side, link, read_side
from causerie.plan.javascript_literal import string_literal
from causerie.plan.site_plan import SitePlan


@dataclass(frozen=True, slots=True)
class Scripts:
    """``loader`` has its stable name; ``pinned`` are the same bytes under a name of their own.

    ``translations`` are by conversation and language.
    """

    loader: Emitted
    pinned: Emitted
    module: Emitted
    player: Emitted
    page: Emitted
    conversations: Mapping[str, Emitted]
    translations: Mapping[tuple[str, str], Emitted]

    def files(self) -> list[Emitted]:
        """All of them."""
        once = [self.loader, self.pinned, self.module, self.player, self.page]
        return [*once, *self.conversations.values(), *self.translations.values()]

    def file_of(self, conversation: str, language: str) -> Emitted:
        """A conversation's file in a language; its own where it has no translation into that."""
        return self.translations.get((conversation, language)) or self.conversations[conversation]


def emit_scripts(plan: SitePlan) -> Scripts:
    """Player, conversations, then the loader, which holds their integrities."""
    player_side = read_side("player")
    player = emit_player(plan.player, player_side)
    conversations = {each.record.id: emit_conversation(each.record) for each in plan.conversations}
    translations = {
        (each.record.id, record.language): emit_conversation(record)
        for each in plan.conversations
        for record in each.translations
    }
    files = conversations | {"/".join(key): file for key, file in translations.items()}
    integrities = {"player": player.integrity, **{name: file.integrity for name, file in files.items()}}
    modules = all_modules(plan, player_side) if plan.single_file else {}
    loader = read_side("loader")
    pinned = hashed_script("causerie", loader_script(plan.loader, loader, integrities, modules))
    return Scripts(
        loader=Emitted("causerie.js", pinned.content),
        pinned=pinned,
        module=text_file("causerie.mjs", loader_module(plan.loader, loader, integrities, modules)),
        player=player,
        page=emit_page_script(plan.loader.global_name),
        conversations=conversations,
        translations=translations,
    )


def all_modules(plan: SitePlan, player: Side) -> dict[str, str]:
    """Player and conversations as expressions, for a loader that brings them along."""
    conversations = {each.record.id: literal(each.record) for each in plan.conversations}
    conversations |= {
        f"{record.id}/{record.language}": literal(record) for each in plan.conversations for record in each.translations
    }
    return {"player": player_expression(plan.player, player), **conversations}


def emit_page_script(global_name: str) -> Emitted:
    """``parts/page.<name>.js``: runs a conversation on its own page."""
    side = read_side("page")
    tail = f"{side.local('page/page', 'page')}({string_literal(global_name)});"
    return hashed_script("parts/page", link(side, ["page/page"], tail))
