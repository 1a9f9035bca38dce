"""Patterns of pages mean in V8 what ``flow-language.md`` says of them."""

import json
import re

import pytest
from py_mini_racer import MiniRacer

from causerie.check.kinds.page_pattern import read_page_pattern
from causerie.check.kinds.pages import Pages
from causerie.diagnostics import Position, Span
from causerie.parse.tree import Scalar
from causerie.plan.pages_to_regular_expression import names_host, pages_pattern
from causerie.plan.regular_expression import regular_expression

NOWHERE = Span("flow.yaml", Position(1, 1), Position(1, 1))


@pytest.fixture(scope="module")
def v8() -> MiniRacer:
    return MiniRacer()


def pages(include: str, exclude: str = "") -> Pages:
    read = [tuple(read_page_pattern(Scalar(each, NOWHERE)) for each in part.split()) for part in (include, exclude)]
    return Pages(read[0], read[1], NOWHERE)


def meant(v8: MiniRacer, meaning: Pages, address: str) -> bool:
    """Whether the page is meant; ``address`` stands without its scheme, and is made ready as the loader does."""
    page = re.sub(r"^[^/?]+(?![^?]*/)", r"\g<0>/", address)
    page = page if names_host(meaning) else page[page.index("/") :]
    code = regular_expression(pages_pattern(meaning))
    return bool(v8.eval(f"{code}.test(unescape(encodeURI({json.dumps(page)}).replaceAll('%25','%')))"))


@pytest.mark.parametrize(
    ("include", "yes", "no"),
    [
        (
            "/pricing",
            "acme.com/pricing acme.com/pricing/ acme.com/pricing?a=/b",
            "acme.com/pricing2 acme.com/a/pricing acme.com/Pricing acme.com acme.com?x=/pricing",
        ),
        ("/pricing/", "acme.com/pricing acme.com/pricing/", "acme.com/pricing/team"),
        ("/", "acme.com acme.com/ acme.com/?a=1", "acme.com/a"),
        ("/*", "acme.com acme.com/a/b?c=d", ""),
        (
            "/plans/*",
            "acme.com/plans acme.com/plans/ acme.com/plans/a/b acme.com/plans?x=1",
            "acme.com/plans-2 acme.com/a/plans/b",
        ),
        ("/blog*", "acme.com/blog acme.com/blog-2/x acme.com/blog/y", "acme.com/blo acme.com/a?b=/blog"),
        ("/a/*/d", "acme.com/a/b/d acme.com/a/b/c/d", "acme.com/a/d acme.com/a/b?c=/d"),
        ("*/thanks", "acme.com/thanks acme.com/a/b/thanks", "acme.com/thanks/a"),
        (
            "https://*.acme.com/*",
            "www.acme.com a.b.acme.com/x",
            "acme.com acme.com/x www.acme.org/www.acme.com/ evil.com?www.acme.com/",
        ),
        ("https://acme.com", "acme.com acme.com/x?y", "www.acme.com acme.com.evil.org acme.comx"),
        ("https://ACME.com/A", "acme.com/A", "acme.com/a"),
        ("https://acme.com:443/a", "acme.com/a", "acme.com:8443/a"),
        ("http://localhost:8000/a", "localhost:8000/a", "localhost/a localhost:80001/a"),
        ("https://bücher.example/*", "xn--bcher-kva.example/x", "bucher.example/x"),
        (
            "/pricing?plan=pro",
            "acme.com/pricing?plan=pro acme.com/pricing/?a=1&plan=pro&b acme.com/pricing?plan=pro&a",
            "acme.com/pricing acme.com/pricing?plan=pros acme.com/pricing?xplan=pro acme.com/pricing/x?plan=pro",
        ),
        ("/p?a=1&b=2", "acme.com/p?a=1&b=2 acme.com/p?b=2&c&a=1", "acme.com/p?a=1 acme.com/p?b=2 acme.com/p?a=12&b=2"),
        ("/p?utm=*", "acme.com/p?utm=x acme.com/p?utm=", "acme.com/p?utmx=1"),
        ("/p?utm=sp*g", "acme.com/p?utm=spring", "acme.com/p?utm=sp&g=ing"),
        ("/p?demo", "acme.com/p?demo acme.com/p?demo=1 acme.com/p?a&demo", "acme.com/p?demos acme.com/p"),
        (
            "/*?campaign=spring",
            "acme.com?campaign=spring acme.com/?campaign=spring acme.com/a/b?x=1&campaign=spring",
            "acme.com/a?campaign=springs acme.com/campaign=spring",
        ),
        ("/caf%C3%A9", "acme.com/café acme.com/caf%C3%A9 acme.com/caf%c3%a9", "acme.com/cafe"),
        ("/café", "acme.com/caf%C3%A9", "acme.com/caf"),
        ("/a,b", "acme.com/a,b acme.com/a%2Cb acme.com/a%2cb", "acme.com/a.b"),
        ("/p?q=a+b", "acme.com/p?q=a+b acme.com/p?q=a%20b", "acme.com/p?q=a_b"),
        ("/p?q=a%26b", "acme.com/p?q=a%26b", "acme.com/p?q=a"),
        ("/a.b(c)[d]^$|", "acme.com/a.b(c)[d]^$|", "acme.com/axb(c)[d]^$|"),
        ("/a /b", "acme.com/a acme.com/b", "acme.com/c"),
    ],
)
def test_pages_are_meant_or_not(v8: MiniRacer, include: str, yes: str, no: str) -> None:
    meaning = pages(include)
    assert {address: meant(v8, meaning, address) for address in [*yes.split(), *no.split()]} == {
        **dict.fromkeys(yes.split(), True),
        **dict.fromkeys(no.split(), False),
    }


@pytest.mark.parametrize(
    ("include", "exclude", "yes", "no"),
    [
        (
            "",
            "/checkout /legal/*",
            "acme.com acme.com/a acme.com/checkout2",
            "acme.com/checkout acme.com/legal/x acme.com/legal",
        ),
        (
            "/shop/*",
            "/shop/cart",
            "acme.com/shop acme.com/shop/a acme.com/shop/cart/a",
            "acme.com/shop/cart acme.com/shop/cart?x",
        ),
        ("/*?c=1", "/checkout", "acme.com/a?c=1", "acme.com/checkout?c=1 acme.com/a"),
        ("https://a.com/* /x", "https://a.com/y", "a.com/z b.com/x", "a.com/y b.com/z"),
    ],
)
def test_excluded_pages_are_not_meant(v8: MiniRacer, include: str, exclude: str, yes: str, no: str) -> None:
    meaning = pages(include, exclude)
    assert {address: meant(v8, meaning, address) for address in [*yes.split(), *no.split()]} == {
        **dict.fromkeys(yes.split(), True),
        **dict.fromkeys(no.split(), False),
    }


@pytest.mark.parametrize(
    ("include", "code"),
    [
        ("/pricing", r"/^\/pricing\/?(\?|$)/"),
        ("/pricing /plans/*", r"/^(\/pricing\/?(\?|$)|\/plans([/?]|$))/"),
        ("https://acme.com/a", r"/^acme\.com\/a\/?(\?|$)/"),
        ("https://acme.com/a /b", r"/^(acme\.com\/a\/?(\?|$)|[^/]*\/b\/?(\?|$))/"),
        ("/*", r"/(?:)/"),
    ],
)
def test_the_expression_is_short(include: str, code: str) -> None:
    assert regular_expression(pages_pattern(pages(include))) == code
