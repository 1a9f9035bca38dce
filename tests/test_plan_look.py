"""Whatever colours a site has, words stay legible on our own pages."""

from hypothesis import given
from hypothesis import strategies as st

from causerie.check.contrast import contrast
from causerie.plan.look import LEGIBLE, Look
from causerie.plan.shades import VISIBLE, shades_of
from causerie.plan.theme_rules import overriding_rules, theme_rules

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
looks = st.builds(Look, background=colours, text=colours, accent=colours).filter(
    lambda look: min(contrast(look.text, look.background), contrast(look.accent, look.background)) >= LEGIBLE
)


@given(look=looks)
def test_shades_leave_words_links_and_edges_legible(look: Look) -> None:
    for each in (look, look.in_the_dark()):
        shades = shades_of(each)
        assert contrast(each.text, shades.soft) >= LEGIBLE
        assert contrast(each.accent, shades.soft) >= LEGIBLE
        assert contrast(shades.quiet, shades.soft) >= LEGIBLE or shades.quiet == each.text
        assert contrast(shades.edge, each.background) >= VISIBLE


@given(look=looks)
def test_a_look_is_legible_by_night(look: Look) -> None:
    night = look.in_the_dark()
    assert min(contrast(night.text, night.background), contrast(night.accent, night.background)) >= LEGIBLE


def test_a_theme_is_five_properties_and_its_colours_by_night() -> None:
    assert theme_rules(Look(accent="#ffcc00", background="#000000", text="#ffffff"), ":host") == (
        ":host{--background:#000;--text:#fff;--accent:#fc0;--font:system-ui;--radius:12px}"
    )
    assert theme_rules(Look(), ":host") == (
        ":host{--background:#fff;--text:#1d1d1f;--accent:#0a58ca;--font:system-ui;--radius:12px}"
        "@media(prefers-color-scheme:dark){:host{--background:#1c1c1e;--text:#f2f2f4;--accent:#6c9bdf}}"
    )


def test_a_conversation_that_stays_light_says_so_by_night() -> None:
    rules = overriding_rules(Look(dark=False), Look(), ":host")
    assert rules is not None
    assert rules.endswith("@media(prefers-color-scheme:dark){:host{--background:#fff;--text:#1d1d1f;--accent:#0a58ca}}")


def test_the_same_look_needs_no_rules() -> None:
    assert overriding_rules(Look(), Look(), ":host") is None
