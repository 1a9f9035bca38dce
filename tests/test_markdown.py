"""Card texts: Markdown becomes elements of the allow-list, tokens stay tokens, and nothing becomes markup."""

import pytest

from causerie.diagnostics import Position, SlipError, Span
from causerie.parse.markdown_text import parse_markdown
from causerie.parse.text import Element, Expression, Inline
from causerie.parse.tree import Scalar


def shown(pieces: tuple[Inline, ...]) -> str:
    """The pieces as one would write elements by hand."""
    return "".join(piece_shown(piece) for piece in pieces)


def piece_shown(piece: Inline) -> str:
    match piece:
        case Expression(source=source):
            return f"‹{source}›"
        case Element(tag=tag, children=children, attributes=attributes):
            inside = "".join(f" {name}={value}" for name, value in attributes)
            return f"<{tag}{inside}>{shown(children)}</{tag}>"
        case str() as text:
            return text


def parsed(text: str) -> str:
    span = Span("flow.yaml", Position(1, 1), Position(1, len(text) + 1))
    return shown(parse_markdown(Scalar(text, span, raw=text)).pieces)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello", "Hello"),
        ("**bold** and *slanted* and `code`", "<strong>bold</strong> and <em>slanted</em> and <code>code</code>"),
        ("snake_case_word 2*3", "snake_case_word 2*3"),
        ("[words](https://acme.com/a_b*c 'title')", "<a href=https://acme.com/a_b*c>words</a>"),
        ("<https://acme.com>", "<a href=https://acme.com>https://acme.com</a>"),
        (
            "[mail](mailto:a@acme.com) [page](/x) [part](#y)",
            "<a href=mailto:a@acme.com>mail</a> <a href=/x>page</a> <a href=#y>part</a>",
        ),
        ("one\ntwo", "one two"),
        ("one  \ntwo", "one<br></br>two"),
        ("one\n\ntwo", "<p>one</p><p>two</p>"),
        ("We have:\n- a\n- b", "<p>We have:</p><ul><li>a</li><li>b</li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("> said", "<blockquote><p>said</p></blockquote>"),
        ("# Title\n\ntext", "<p><strong>Title</strong></p><p>text</p>"),
        ("- a\n\n1. b", "<ul><li>a</li></ul><ol><li>b</li></ol>"),
        ("\\*stars\\*", "*stars*"),
        ("5 < 6 & 7 > 3", "5 < 6 & 7 > 3"),
        ("&lt;b&gt; &copy;", "&lt;b&gt; &copy;"),
        ("`<b> &amp; {{ page.path }}`", "<code><b> &amp; ‹page.path›</code>"),
        ("**{{ page.path }}**, {{ page.title or '*x*' }}", "<strong>‹page.path›</strong>, ‹page.title or '*x*'›"),
        ("{{ '}}' }} {{ \"**\" }}", "‹'}}'› ‹\"**\"›"),
        ("20{% off %} {# note #}", "20{% off %} {# note #}"),
        ("    four spaces", "    four spaces"),
        ("---", "---"),
        ("[ref]\n\n[ref]: https://acme.com", "<p>[ref]</p><p>[ref]: https://acme.com</p>"),
        ("\u0002klzzwxh:0001\u0003 *x*", "klzzwxh:0001 <em>x</em>"),
    ],
)
def test_markdown_becomes(text: str, expected: str) -> None:
    assert parsed(text) == expected


@pytest.mark.parametrize(
    "text", ["<b>x</b> *y*", "<script>alert(1)</script>\n\n- x", "<!-- x -->\n\n*y*", "<img src=x onerror=y> `z`"]
)
def test_html_stays_text(text: str) -> None:
    tag = text.split(">")[0] + ">"
    assert tag in parsed(text)


@pytest.mark.parametrize(
    ("text", "code", "column"),
    [
        ("see [this](javascript:alert)", "refused_address", 12),
        ("see [this](https://a.com/{{ page.path }})", "token_in_link", 12),
        ("see [this]({{ page.path }})", "token_in_link", 1),
        ("see ![this](https://a.com/x.png)", "picture_in_text", 13),
        ("a {{ page.path", "token_never_closed", 3),
        ("a {{- page.path }}", "sign_in_braces", 3),
        ("a {{ }}", "empty_expression", 5),
    ],
)
def test_a_slip_in_markdown_stands_where_it_is(text: str, code: str, column: int) -> None:
    with pytest.raises(SlipError) as found:
        parsed(text)
    assert found.value.diagnostic.code == code
    assert found.value.diagnostic.span.start == Position(1, column)


@pytest.mark.parametrize("sign", ["*", "_", "[", "`", "\\", "](", "**a", "- ", "!["])
def test_many_signs_take_no_time(sign: str) -> None:
    text = (sign * 5_000)[:5_000]
    try:
        assert parsed(text)
    except SlipError as slip:
        assert slip.diagnostic.code in {"refused_address", "markdown_too_deep"}
