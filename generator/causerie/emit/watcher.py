"""The function in which the loader is told what to wait for."""

import json
import re
from collections import Counter
from dataclasses import dataclass

from causerie.emit.free_names import free_names
from causerie.emit.javascript import literal
from causerie.emit.link import Side
from causerie.emit.readers import reader_code
from causerie.plan.javascript_literal import string_literal
from causerie.plan.names import camel_case
from causerie.plan.site_plan import Guard, LoaderPlan, PageTest, Watch

LINKS = '"[data-causerie]",e=>e.dataset.causerie'
"""Links and buttons that name a conversation open it without a trigger of its own."""
NAME = re.compile(r"""\bv\(("(?:[^"\\]|\\.)*")\)""")
"""A name in compiled code; the loader reads it without a detour."""


@dataclass(frozen=True, slots=True)
class Writer:
    """What all code of the function speaks of: the pieces, the loader by its name here, and readers of names."""

    side: Side
    loader: str
    readers: dict[str, str]

    def terms(self, guard: Guard | None) -> list[str]:
        """What must hold."""
        if guard is None:
            return []
        pages = [self.page_test(test) for test in guard.pages]
        return [*pages, NAME.sub(self.reading, guard.when)] if guard.when else pages

    def page_test(self, test: PageTest) -> str:
        """``/…/.test(page())``."""
        page = f"{self.side.local('loader/page', 'page')}()"
        return f"{test.expression}.test({'location.host+' if test.with_host else ''}{page})"

    def reading(self, written: re.Match[str]) -> str:
        """``v("lead.email")`` as the loader has it."""
        name = json.loads(written[1])
        return self.readers.get(name) or f"{self.loader}.values[{string_literal(name)}]"


def watcher(plan: LoaderPlan, side: Side) -> str:
    """``l=>{…}``: a call for each trigger, behind what they build upon and the call for links that name a conversation.

    The guard of a flow that has several triggers is written once: ``let a=()=>/…/.test(page())&&"<id>"``.
    """
    names = free_names(side)
    loader = next(names)
    readers = {reader.name: f"{reader_code(reader, side, loader)}({loader}.values)" for reader in plan.readers}
    writer = Writer(side, loader, readers)
    openings = {
        id_: "&&".join([*writer.terms(plan.guards.get(id_)), string_literal(id_)])
        for id_ in dict.fromkeys(watch.conversation for watch in plan.watches)
    }
    often = Counter(watch.conversation for watch in plan.watches)
    shared = {id_: next(names) for id_ in plan.guards if often[id_] > 1}
    first = [f"{side.local(f'loader/{piece}', camel_case(piece))}({loader})" for piece in plan.preparations]
    once = [f"let {name}=()=>{openings[id_]}" for id_, name in shared.items()]
    links = f"{side.local('triggers/click', 'click')}({loader},{LINKS})"
    openings |= {id_: f"{name}()" for id_, name in shared.items()}
    calls = [call(watch, openings[watch.conversation], writer) for watch in plan.watches]
    return f"{loader}=>{{{';'.join([*first, *once, links, *calls])}}}"


def call(watch: Watch, opening: str, writer: Writer) -> str:
    """``timeOnPage(l,30,()=>/…/.test(page())&&"<id>","time_on_page")``."""
    function = writer.side.local(f"triggers/{watch.type}", camel_case(watch.type))
    if watch.once:
        function = f"{writer.side.local('loader/once', 'once')}({function})"
    terms = writer.terms(watch.guard)
    choose = (
        opening.removesuffix("()") if not terms and opening.endswith("()") else f"()=>{'&&'.join([*terms, opening])}"
    )
    key = f",{string_literal(watch.type)}" if watch.by_itself else ""
    return f"{function}({writer.loader},{literal(watch.argument)},{choose}{key})"
