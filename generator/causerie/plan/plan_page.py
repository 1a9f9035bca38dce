"""Plans the page of a conversation."""

from causerie.check import model
from causerie.check.card import Card
from causerie.check.site import Site
from causerie.languages import PSEUDO
from causerie.plan.anchors import Anchors, is_silent
from causerie.plan.language_name import language_name
from causerie.plan.look import look_of
from causerie.plan.origin import origin_of
from causerie.plan.page_plan import PageBranch, PageCard, PageLanguage, PagePlan, page_path
from causerie.plan.plan import Conversation, QuestionCard
from causerie.plan.text import default_words
from causerie.plan.theme_rules import page_rules
from causerie.words import is_right_to_left, system_words


def plan_page(
    conversation: model.Conversation, planned: Conversation, site: Site, original: model.Conversation
) -> PagePlan:
    """Every card that shows something, nested as it was written. The original is itself, or what it translates."""
    translated = conversation is not original
    root = "../../" if translated else "../"
    look = look_of(site.theme, conversation.flow.theme)
    base = endpoint_base(site.endpoint)
    return PagePlan(
        id=conversation.id,
        path=page_path(conversation.id, conversation.language if translated else None),
        root=root,
        address=site.base_url or root,
        languages=page_languages(original),
        title=conversation.name,
        site=planned.name,
        language=conversation.language,
        right_to_left=is_right_to_left(conversation.language),
        indexable=site.indexable,
        cards=page_cards(conversation.flow.cards, numbers_of(conversation, planned), Anchors(planned.steps)),
        forms=base and f"{base}/v1/forms/{conversation.id}/",
        endpoint_origin=origin_of(base) if base else None,
        privacy_policy=site.privacy_policy,
        theme=page_rules(look),
        dark=look.dark,
        words=system_words(conversation.language).page,
        ids=frozenset(step.id for step in planned.steps),
    )


def page_languages(original: model.Conversation) -> tuple[PageLanguage, ...]:
    """Its own and those of its translations, without the made-up one; none where that leaves one."""
    translations = [each for each in original.translations if each.language != PSEUDO]
    return tuple(
        PageLanguage(
            code=each.language,
            name=language_name(each.language),
            folder=page_path(each.id, None if each is original else each.language).removesuffix("index.html"),
            right_to_left=is_right_to_left(each.language),
        )
        for each in ([original, *translations] if translations else [])
    )


def endpoint_base(endpoint: str | None) -> str | None:
    """The endpoint without its ``/v1/events``: forms are answered beside it."""
    return endpoint and endpoint.rstrip("/").removesuffix("/events").removesuffix("/v1")


def numbers_of(conversation: model.Conversation, planned: Conversation) -> dict[int, int]:
    """The step of each card, by the card's identity."""
    numbers = {step.id: number for number, step in enumerate(planned.steps)}
    return {id(step.card): numbers[step.id] for step in conversation.steps}


def page_cards(cards: tuple[Card, ...], numbers: dict[int, int], anchors: Anchors) -> tuple[PageCard, ...]:
    """These cards in their order, each with those nested in it."""
    return tuple(page_card(card, numbers, anchors) for card in cards)


def page_card(card: Card, numbers: dict[int, int], anchors: Anchors) -> PageCard:
    """One card, with where its links lead."""
    number = numbers[id(card)]
    step = anchors.steps[number]
    onward = anchors.onward(number)
    choices = step.card.choices if isinstance(step.card, QuestionCard) else ()
    labels = [default_words(choice.label) for choice in choices] if choices else [None] * len(card.forks)
    nested = tuple(page_cards(fork.cards, numbers, anchors) for fork in card.forks)
    return PageCard(
        step=step,
        links=tuple(anchors.at(onward if choice.next is None else choice.next) for choice in choices),
        onward=None if anchors.at(onward) == anchors.below(number) else anchors.at(onward),
        silent=is_silent(step),
        branches=tuple(PageBranch(*branch) for branch in zip(labels, nested, strict=True) if branch[1]),
    )
