"""Runs the checks of ``meaning/``, ``paths/`` and ``across/``: each is a file with one function of its name."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from causerie.check.card import BrokenCard
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic
from causerie.rooms import room, room_names

Check = Callable[[Conversation, Site], Iterator[Diagnostic]]

ASK_THE_SITE = {
    "unlisted_language",
    "text_in_arithmetic",
    "token_without_default",
    "unlike_types",
    "unknown_attribute",
    "wrong_type",
    "condition_never_holds",
    "case_never_taken",
    "choice_never_shows",
    "question_may_show_no_choice",
}


@cache
def checks(package: str) -> tuple[Check, ...]:
    """The checks in a package, by name."""
    return tuple(getattr(room(package, name), name) for name in room_names(package))


def check_conversation(conversation: Conversation, site: Site, *, sound: bool) -> list[Diagnostic]:
    """What is found in one conversation. Paths are followed where every card and jump is sound.

    ``sound`` is false where the site file has a slip, so that its consequences are not told.
    """
    found = [slip for check in checks("check/meaning") for slip in check(conversation, site)]
    if not sound:
        found = [slip for slip in found if slip.code not in ASK_THE_SITE]
    if any(slip.code == "duplicate_id" for slip in found):
        found = [slip for slip in found if slip.code not in ("unknown_card", "unknown_answer")]
    lost = any(slip.code in ("unknown_card", "duplicate_id", "then_and_cards") for slip in found)
    if lost or any(isinstance(step.card, BrokenCard) for step in conversation.steps):
        return found
    return found + [slip for check in checks("check/paths") for slip in check(conversation, site)]


def check_across(conversations: Sequence[Conversation], site: Site) -> list[Diagnostic]:
    """What is found in all conversations together."""
    across = (getattr(room("check/across", name), name) for name in room_names("check/across"))
    return [slip for check in across for slip in check(conversations, site)]
