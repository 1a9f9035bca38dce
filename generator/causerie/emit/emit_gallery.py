"""The gallery: ``index.html``, with its style sheet and its script."""

from collections.abc import Iterator

from causerie.emit.emitted import Emitted, hashed_script, hashed_style, text_file
from causerie.emit.page_policy import page_policy
from causerie.emit.scripts import Scripts
from causerie.emit.sizes import Sizes, sizes_of
from causerie.emit.snippet import snippet
from causerie.emit.style_sheet import minified
from causerie.emit.templates import read_template, templates
from causerie.plan.gallery_plan import GalleryPlan
from causerie.plan.page_plan import PageCard, page_path
from causerie.plan.plan import Step
from causerie.plan.site_plan import SitePlan


def emit_gallery(plan: SitePlan, scripts: Scripts) -> list[Emitted]:
    """Three files; the page loads this very build, by its hashes."""
    gallery = plan.gallery
    style = hashed_style("parts/gallery", gallery.theme + minified(read_template("gallery.css")))
    script = hashed_script("parts/gallery", read_template("gallery.js"))
    html = (
        templates()
        .get_template("gallery.html.j2")
        .render(
            gallery=gallery,
            snippet=snippet(gallery.address, scripts.loader, scripts.pinned),
            example_link=example_link(gallery),
            first_cards=first_cards(plan),
            sizes=conversation_sizes(scripts),
            loader_size=sizes_of(scripts.loader.content),
            player_size=sizes_of(scripts.player.content),
            policy=page_policy(None),
            style=style,
            script=script,
            loader=scripts.pinned,
        )
    )
    return [style, script, text_file("index.html", html)]


def example_link(gallery: GalleryPlan) -> str:
    """A link that opens the first conversation."""
    id_ = gallery.entries[0].id if gallery.entries else "book-a-demo"
    return f'<a href="{gallery.address}{id_}/" data-causerie="{id_}">Talk to us</a>'


def first_cards(plan: SitePlan) -> dict[str, Step | None]:
    """What each conversation says first, in its own language, by its id."""
    own = (page for page in plan.pages if page.path == page_path(page.id))
    return {page.id: next(shown_cards(page.cards), None) for page in own}


def shown_cards(cards: tuple[PageCard, ...]) -> Iterator[Step]:
    """The steps that show something, in order."""
    for card in cards:
        if not card.silent:
            yield card.step
        for branch in card.branches:
            yield from shown_cards(branch.cards)


def conversation_sizes(scripts: Scripts) -> dict[str, Sizes]:
    """What each conversation weighs, by its id."""
    return {id_: sizes_of(file.content) for id_, file in scripts.conversations.items()}
