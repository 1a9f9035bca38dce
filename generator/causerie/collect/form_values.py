"""What a page without JavaScript posts: read, and checked by the type of each field."""

import re
from collections.abc import Callable
from datetime import date, time
from math import isfinite
from urllib.parse import parse_qs, urlsplit

from causerie.collect.refusal import RefusalError
from causerie.collect.site_schema import CardSchema, FieldSchema, FieldType
from causerie.events.numbers import LARGEST
from causerie.events.texts import LETTERS
from causerie.events.values import Value

EMAIL = re.compile(
    r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
    r"(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+",
    re.IGNORECASE,
)
"""What browsers take (https://html.spec.whatwg.org/#valid-e-mail-address), with a dot in the host."""
PHONE = re.compile(r"\+?[0-9 ()./-]{5,40}")
Posted = dict[str, list[str]]


class WrongValueError(Exception):
    """A value that its field does not take."""

    def __init__(self, field: FieldSchema) -> None:
        super().__init__(field.type)
        self.field = field


def read_form(body: bytes) -> Posted:
    """The fields of an `application/x-www-form-urlencoded` body, each with its values in order.

    Raises:
        RefusalError: it is no such body.
    """
    try:
        return parse_qs(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=100)
    except ValueError:
        raise RefusalError(400, "not_a_form", "This is not what a form of ours sends.") from None


def values_of(card: CardSchema, posted: Posted) -> dict[str, Value]:
    """The answered inputs of a card, by name; what was left empty, and may be, is not there.

    Raises:
        WrongValueError: one is missing, or not as its type says.
    """
    values = {}
    for name, field in card.fields.items():
        texts = [text.strip() for text in posted.get(name, []) if text.strip()]
        if texts:
            values[name] = value_of(field, texts)
        elif not field.optional:
            raise WrongValueError(field)
    return values


def value_of(field: FieldSchema, texts: list[str]) -> Value:
    """The value of one input.

    Raises:
        WrongValueError: it is not as the field's type says, or too long.
    """
    if any(len(text) > LETTERS or "\0" in text for text in texts):
        raise WrongValueError(field)
    if field.type in ("select", "multi_select"):
        if not set(texts) <= set(field.options):
            raise WrongValueError(field)
        return list(texts) if field.type == "multi_select" else texts[0]
    try:
        return READ[field.type](texts[0])
    except ValueError:
        raise WrongValueError(field) from None


def whole_between(lowest: int, highest: int) -> Callable[[str], int]:
    """Reads a whole number within bounds."""

    def read(text: str) -> int:
        number = int(text)
        if not lowest <= number <= highest:
            raise ValueError(text)
        return number

    return read


def matching(pattern: re.Pattern[str]) -> Callable[[str], str]:
    """Reads a text that matches as a whole."""

    def read(text: str) -> str:
        if not pattern.fullmatch(text):
            raise ValueError(text)
        return text

    return read


def phone(text: str) -> str:
    """A phone number as people write it, with five to twenty digits."""
    if not PHONE.fullmatch(text) or not 5 <= sum(map(str.isdigit, text)) <= 20:
        raise ValueError(text)
    return text


def number(text: str) -> int | float:
    """A number with a point, as far as JavaScript counts exactly."""
    value = float(text)
    if not isfinite(value) or abs(value) > LARGEST:
        raise ValueError(text)
    return int(value) if value.is_integer() else value


def web_address(text: str) -> str:
    """An address that begins with `https://` or `http://` and has a host."""
    parts = urlsplit(text)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise ValueError(text)
    return text


READ: dict[FieldType, Callable[[str], Value]] = {
    "text": str,
    "long_text": str,
    "email": matching(EMAIL),
    "phone": phone,
    "number": number,
    "url": web_address,
    "date": lambda text: date.fromisoformat(text).isoformat(),
    "time": lambda text: time.fromisoformat(text).isoformat("minutes"),
    "rating": whole_between(1, 5),
    "nps": whole_between(0, 10),
    "consent": lambda _: True,
}
