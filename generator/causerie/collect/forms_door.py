"""``POST /v1/forms/<conversation>/<card>``: what a page without JavaScript posts.

303 back to the thanks of that page, once it is on disk.
"""

import re

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from causerie.collect.collector import Collector
from causerie.collect.door import Answer, address_of, door
from causerie.collect.form_events import form_events
from causerie.collect.form_values import Posted, WrongValueError, read_form, values_of
from causerie.collect.known_cards import find_card
from causerie.collect.plain_page import plain_page
from causerie.collect.read_body import check_content, read_body
from causerie.collect.refusal import RefusalError, not_allowed
from causerie.collect.site_schema import ConversationSchema, FieldSchema
from causerie.events.texts import VERSION

TYPES = frozenset({"application/x-www-form-urlencoded"})
THANKS = "thanks"
"""The anchor of a conversation's page that the visitor comes back to."""

WORDS = {
    "email": "This does not look like an e-mail address.",
    "phone": "This does not look like a phone number.",
    "number": "This does not look like a number.",
    "url": "This does not look like a web address.",
    "date": "This does not look like a date.",
    "time": "This does not look like a time.",
    "consent": "This has to be ticked.",
}
"""Where the conversation's own language has no words."""


def forms_door(collector: Collector) -> Answer:
    """The endpoint."""

    async def receive(request: Request) -> Response:
        body = await read_body(request)
        origin = request.headers.get("origin")
        if origin != "null" and not collector.allows(origin):
            raise not_allowed(origin)
        check_content(request, TYPES)
        posted = read_form(body)
        collector.charge(address_of(request), 1)
        path = request.path_params
        found = find_card(collector.folder, collector.site, path["conversation"], path["card"])
        if not found or not found.card.fields:
            raise RefusalError(400, "unknown_card", "This form is not in use any more.")
        try:
            values = values_of(found.card, posted)
        except WrongValueError as wrong:
            raise RefusalError(400, "wrong_value", sentence(found.conversation, wrong.field)) from None
        base_url = collector.site.base_url
        await collector.store(form_events(base_url, found, values, version_of(posted)))
        return thanks(f"{base_url}{found.conversation_id}/" if base_url else request.headers.get("referer"))

    return door(collector, "forms", receive, refuse)


def version_of(posted: Posted) -> str:
    """The version that the page says it is, in its hidden input."""
    version = posted.get("version", [""])[0]
    return version if re.fullmatch(VERSION, version) else "unknown"


def sentence(conversation: ConversationSchema, field: FieldSchema) -> str:
    """What is wrong with a value, for the visitor."""
    return conversation.words.get(field.type) or WORDS.get(field.type) or "Please fill this in."


def thanks(page: str | None) -> Response:
    """Back to the page's thanks; where the page is not known, the thanks itself."""
    if page and page.startswith(("https://", "http://")):
        return RedirectResponse(f"{page.partition('#')[0]}#{THANKS}", 303)
    return plain_page("Thank you.", 202)


def refuse(_: Request, refusal: RefusalError) -> Response:
    """A refusal as a page: its sentence, for a visitor who then goes back in the browser."""
    return plain_page(refusal.message, refusal.status)
