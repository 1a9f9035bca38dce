"""The page of each conversation, and its style sheet."""

from collections.abc import Iterator

from causerie.emit.emitted import Emitted, hash_of, hashed_style, text_file
from causerie.emit.page_policy import page_policy
from causerie.emit.scripts import Scripts
from causerie.emit.style_sheet import minified
from causerie.emit.templates import read_template, templates
from causerie.plan import page_plan
from causerie.plan.page_plan import PagePlan
from causerie.plan.site_plan import SitePlan

ANCHORS = {"start": page_plan.START_ANCHOR, "end": page_plan.END_ANCHOR, "thanks": page_plan.THANKS_ANCHOR}


def emit_pages(plan: SitePlan, scripts: Scripts) -> Iterator[Emitted]:
    """The page of each conversation in each of its languages, and one style sheet for each look."""
    css = minified(read_template("page.css"))
    styles = {theme: hashed_style("parts/page", theme + css) for theme in {page.theme for page in plan.pages}}
    yield from styles.values()
    for page in plan.pages:
        yield emit_page(page, scripts, styles[page.theme])


def emit_page(page: PagePlan, scripts: Scripts, style: Emitted) -> Emitted:
    """One page; it loads this very build, by its hashes."""
    html = (
        templates()
        .get_template("page.html.j2")
        .render(
            page=page,
            anchors=ANCHORS,
            version=hash_of(scripts.file_of(page.id, page.language).content),
            policy=page_policy(page.endpoint_origin),
            style=style,
            loader=scripts.pinned,
            script=scripts.page,
        )
    )
    return text_file(page.path, html)
