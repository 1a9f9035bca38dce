"""``manifest.json``: what a build wrote, for other programs (``interfaces.md``)."""

import json
from collections.abc import Mapping

from causerie import __version__
from causerie.emit.emitted import Emitted
from causerie.emit.integrity import integrity_attribute
from causerie.emit.scripts import Scripts
from causerie.emit.sizes import sizes_of
from causerie.plan.page_plan import page_path
from causerie.plan.plan import CONTRACT
from causerie.plan.site_plan import ConversationPlan, SitePlan

MANIFEST = "manifest.json"


def emit_manifest(plan: SitePlan, scripts: Scripts, files: Mapping[str, Emitted]) -> Emitted:
    """The manifest of these files, which are all others of the build; keys are sorted."""
    manifest = {
        "causerie": __version__,
        "plan": CONTRACT,
        "site": plan.name,
        "loader": described(scripts.loader),
        "player": described(scripts.player),
        "conversations": {each.record.id: conversation_entry(each, scripts) for each in plan.conversations},
        "files": {path: integrity_attribute(file.content) for path, file in files.items()},
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=2, sort_keys=True)
    return Emitted(MANIFEST, f"{text}\n".encode())


def described(file: Emitted) -> dict[str, str | int]:
    """A file's name, its weight in bytes, and its integrity."""
    sizes = sizes_of(file.content)
    return {
        "file": file.path,
        "bytes": sizes.raw,
        "gzip": sizes.gzip,
        "brotli": sizes.brotli,
        "integrity": integrity_attribute(file.content),
    }


def conversation_entry(plan: ConversationPlan, scripts: Scripts) -> dict[str, object]:
    """What is said of one conversation; its file is the author's own, and its translations have theirs."""
    id_ = plan.record.id
    return {
        "kind": plan.record.kind,
        "name": plan.name,
        "language": plan.record.language,
        "page": page_path(id_),
        "triggers": list(plan.triggers),
        "cards": plan.cards,
        "translations": {
            record.language: {
                "page": page_path(id_, record.language),
                **described(scripts.translations[id_, record.language]),
            }
            for record in plan.translations
        },
        **described(scripts.conversations[id_]),
    }
