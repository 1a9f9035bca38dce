"""Addresses that a browser may be sent to: links and redirects."""

import re
import unicodedata
from urllib.parse import urlsplit

LONGEST = 2_000
SCHEMES = ("https", "http", "mailto", "tel")
SCRIPTS = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "HEBREW", "ARABIC", "THAI", "CHEROKEE", "GEORGIAN")

HOST_ALONE = re.compile(
    r"(?:www\.[\w-]+\.|(?:[\w-]+\.)+(?:com|org|net|io|eu|de|fr|es|it|nl|be|ch|at|uk|co|dev|app)(?:[/?#]|$))"
)
"""What people type who leave out ``https://``."""
MAIL_ALONE = re.compile(r"[^@\s?,/:#]+@[^@\s?,/:#.]+(?:\.[^@\s?,/:#.]+)+")
PHONE_ALONE = re.compile(r"\+[0-9][0-9().-]{4,30}")


def meant_addresses(address: str) -> tuple[str, ...]:
    """The address with the scheme that was left out: ``mailto:``, ``tel:`` or ``https://``; none where none was."""
    for alone, scheme in ((MAIL_ALONE, "mailto:"), (PHONE_ALONE, "tel:")):
        if alone.fullmatch(address):
            return (f"{scheme}{address}",)
    meant = f"https://{address}"
    return (meant,) if HOST_ALONE.match(address) and not fault_of_address(meant) else ()


def fault_of_address(address: str) -> str | None:
    """Why the address is refused, in words that follow “because”; ``None`` where it is fine."""
    return fault_of_letters(address) or fault_of_scheme(address)


def fault_of_letters(address: str) -> str | None:
    """What no address may hold, wherever it leads."""
    if not address.strip():
        return "it is empty"
    if len(address) > LONGEST:
        return f"it is longer than {LONGEST:,} letters"
    if hidden := next((letter for letter in address if unicodedata.category(letter) in ("Cc", "Cf", "Co", "Cs")), None):
        return f"there is a hidden letter in it (U+{ord(hidden):04X})"
    if any(letter.isspace() for letter in address):
        return "there is a space in it"
    if "\\" in address:
        return "there is a backslash in it"
    for letter in address:
        plain = unicodedata.normalize("NFKC", letter)
        if letter != plain and plain.isascii():
            return f"“{letter}” only looks like “{plain}”"
    return None


def fault_of_scheme(address: str) -> str | None:
    """What is wrong with where it leads."""
    scheme = re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*):", address)
    if address.startswith("//"):
        return "it begins with // and so leaves the site; write https:// in front"
    if MAIL_ALONE.fullmatch(address):
        return "it is an e-mail address without mailto: in front"
    if PHONE_ALONE.fullmatch(address):
        return "it is a phone number without tel: in front"
    if not scheme and HOST_ALONE.match(address):
        return "it begins with the name of a site, without https:// in front"
    if not scheme:
        return "a relative address has no : before its first /" if ":" in re.split("[/?#]", address)[0] else None
    name = scheme[1].lower()
    if name not in SCHEMES:
        return f"{name}: is not one of https:, http:, mailto: and tel:"
    rest = address[scheme.end() :]
    if name == "mailto":
        found = re.fullmatch(r"[^@\s?,]+@[^@\s?,.]+(\.[^@\s?,.]+)+(\?\S*)?", rest)
        return None if found else "there is no e-mail address behind mailto:"
    if name == "tel":
        return None if re.fullmatch(r"\+?[0-9][0-9().-]{2,30}", rest) else "there is no phone number behind tel:"
    return fault_of_host(address) if rest.startswith("//") else f"there is no // behind {name}:"


def fault_of_host(address: str) -> str | None:
    """What is wrong with the name behind ``https://``."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "its host or its port cannot be read"
    if "@" in parts.netloc:
        return "there is a user name or a password in it"
    if port == 0:
        return "its port is out of range"
    if not host or re.match(r"https?:///", address, re.IGNORECASE):
        return "there is no host in it"
    if host.startswith("[") or ":" in host:
        return None
    labels = host.removesuffix(".").split(".")
    if any(not re.fullmatch(r"(?!-)[\w-]{1,63}(?<!-)", label) for label in labels):
        return f"“{host}” is no name of a host"
    mixed = next((label for label in labels if len(scripts_of(label)) > 1), None)
    return f"“{mixed}” mixes letters of different alphabets" if mixed else None


def scripts_of(label: str) -> set[str]:
    """The alphabets of a part of a host's name; Japanese and Korean mix theirs by nature and count as one."""
    names = (unicodedata.name(letter, "").split(" ")[0] for letter in label if letter.isalpha())
    return {name if name in SCRIPTS else "OTHER" for name in names}
