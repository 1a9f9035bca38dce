"""Which pages may send: those of the site's domains, and the conversations' own."""

from collections.abc import Callable
from urllib.parse import urlsplit

from causerie.collect.site_schema import SiteSchema


def origin_rule(site: SiteSchema) -> Callable[[str | None], bool]:
    """Whether a request with this ``Origin`` header may be heard.

    A request without one comes from no browser's page, so there is no page to judge. ``null`` is a page without an
    origin: it may send where every page may.
    """
    if not site.allowed_domains:
        return lambda _: True
    own = urlsplit(site.base_url).hostname if site.base_url else None
    domains = [domain.lower() for domain in site.allowed_domains] + ([own] if own else [])
    return lambda origin: origin is None or any(matches(host_of(origin), domain) for domain in domains)


def host_of(origin: str) -> str:
    """The host of an origin in small letters; empty where there is none."""
    try:
        return urlsplit(origin).hostname or ""
    except ValueError:
        return ""


def matches(host: str, domain: str) -> bool:
    """Whether a host is the domain, or, for ``*.acme.com``, below it."""
    return host.endswith(domain[1:]) and len(host) >= len(domain) if domain.startswith("*.") else host == domain
