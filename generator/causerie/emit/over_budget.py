"""Files that weigh more than the site's budget allows."""

from collections.abc import Iterator, Mapping

from causerie.diagnostics import Diagnostic
from causerie.emit.emitted import Emitted
from causerie.emit.sizes import sizes_of
from causerie.plan.site_plan import SitePlan


def over_budget(plan: SitePlan, files: Mapping[str, Emitted]) -> Iterator[Diagnostic]:
    """One slip for each limit that is passed, with all files that do, the largest first.

    In a build of a single file the loader holds all others, so its own limit is not asked for.
    """
    starts = {
        "loader": () if plan.single_file else ("causerie.js",),
        "player": ("parts/player.",),
        "conversation": tuple(f"parts/{conversation.record.id}." for conversation in plan.conversations),
    }
    for limit in plan.budget:
        sizes = {
            path: sizes_of(file.content).brotli for path, file in files.items() if path.startswith(starts[limit.what])
        }
        above = sorted(((size, path) for path, size in sizes.items() if size > limit.bytes), reverse=True)
        if above:
            found = ", ".join(f"{path} has {size:,} bytes, {size - limit.bytes:,} too many" for size, path in above)
            yield Diagnostic(
                "over_budget", limit.span, {"what": limit.what, "limit": f"{limit.bytes:,}", "found": found}
            )
