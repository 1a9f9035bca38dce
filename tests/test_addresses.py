"""Addresses: which a link may have, and why another is refused."""

import pytest

from causerie.parse.address import fault_of_address, meant_addresses


@pytest.mark.parametrize(
    "address",
    [
        "https://acme.com",
        "https://acme.com:8443/a?b=c&d=%20#e",
        "HTTP://ACME.com/",
        "https://xn--mnchen-3ya.de/",
        "https://münchen.de/straße",
        "https://例え.jp/道",
        "https://127.0.0.1:8000/",
        "https://[::1]/",
        "/pricing",
        "plans/small",
        "../up",
        "?plan=pro",
        "#talk",
        "/a:b",
        "mailto:ana@acme.com",
        "mailto:ana@acme.com?subject=Hello",
        "tel:+32-2-555-01-23",
        "tel:112",
    ],
)
def test_an_address_is_taken(address: str) -> None:
    assert fault_of_address(address) is None


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("", "empty"),
        (" ", "empty"),
        ("javascript:alert(1)", "javascript:"),
        ("JaVaScRiPt:alert(1)", "javascript:"),
        ("java\tscript:alert(1)", "hidden letter"),
        ("java\nscript:alert(1)", "hidden letter"),
        ("\x01javascript:alert(1)", "hidden letter"),
        ("vbscript:x", "vbscript:"),
        ("data:text/html,x", "data:"),
        ("blob:https://acme.com/x", "blob:"),
        ("file:///etc/passwd", "file:"),
        ("//evil.example", "begins with //"),
        ("https:\\\\evil.example", "backslash"),
        ("/\\evil.example", "backslash"),
        ("https:evil.example", "no // behind"),
        ("https:/evil.example", "no // behind"),
        ("https://", "no host"),
        ("https:///path", "no host"),
        ("https://?x", "no host"),
        ("https://-a.com", "no name of a host"),
        ("https://a..com", "no name of a host"),
        ("https://a b.com", "space"),
        ("https://acme.com:99999/", "port"),
        ("https://acme.com:0/", "port"),
        ("https://acme.com:x/", "port"),
        ("https://[::1/", "cannot be read"),
        ("https://user@evil.example", "password"),
        ("https://acme.com:pw@evil.example", "password"),
        ("https://ac\u200bme.com", "hidden letter"),
        ("https://acme.com/\u202egpj.exe", "hidden letter"),
        ("https://acme\uff0ecom", "only looks like"),
        ("https\uff1a//acme.com", "only looks like"),
        ("https://acme.com\uff0fpath", "only looks like"),
        ("https://\u0430cme.com", "different alphabets"),
        ("https://acme.com/" + "a" * 2_000, "longer than"),
        ("mailto:", "no e-mail address"),
        ("mailto:nobody", "no e-mail address"),
        ("mailto:a@b", "no e-mail address"),
        ("tel:", "no phone number"),
        ("tel:call-me", "no phone number"),
        ("a:b", "a:"),
    ],
)
def test_an_address_is_refused_with_a_reason(address: str, reason: str) -> None:
    fault = fault_of_address(address)
    assert fault is not None
    assert reason in fault


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("info@acme.com", "mailto:info@acme.com"),
        ("+32-2-555-01-23", "tel:+32-2-555-01-23"),
        ("www.acme.com", "https://www.acme.com"),
        ("cdn.acme.com/chat", "https://cdn.acme.com/chat"),
        ("acme.de?x=1", "https://acme.de?x=1"),
    ],
)
def test_an_address_without_its_scheme_is_refused_with_the_one_that_was_meant(address: str, meant: str) -> None:
    assert fault_of_address(address)
    assert meant_addresses(address) == (meant,)
    assert fault_of_address(meant) is None


@pytest.mark.parametrize(
    "address", ["/pricing", "guide.pdf", "plans/acme.com", "/u/@ada", "?to=a@acme.com", "#a@acme.com"]
)
def test_a_path_is_not_taken_for_a_site_or_a_mailbox(address: str) -> None:
    assert fault_of_address(address) is None
