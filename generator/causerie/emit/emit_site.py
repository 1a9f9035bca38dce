"""Every file of a build, from the plan."""

import json
from collections.abc import Mapping

from causerie import __version__
from causerie.emit.declarations import type_declarations
from causerie.emit.emit_gallery import emit_gallery
from causerie.emit.emit_page import emit_pages
from causerie.emit.emitted import Emitted, by_path, text_file
from causerie.emit.headers import emit_headers
from causerie.emit.manifest import emit_manifest
from causerie.emit.openapi import openapi
from causerie.emit.scripts import emit_scripts
from causerie.plan.site_plan import SitePlan


def emit_site(plan: SitePlan) -> dict[str, Emitted]:
    """The files by their paths. The same plan gives the same bytes."""
    scripts = emit_scripts(plan)
    files = [
        *scripts.files(),
        type_declarations(plan.loader.global_name),
        *emit_pages(plan, scripts),
        *emit_gallery(plan, scripts),
        *emit_schemas(plan.schemas),
        *emit_openapi(plan),
    ]
    files.append(emit_headers(files, scripts.pinned))
    others = by_path(files)
    return {**others, "manifest.json": emit_manifest(plan, scripts, others)}


def emit_schemas(schemas: Mapping[str, Mapping[str, object]]) -> list[Emitted]:
    """The JSON Schemas, for editors."""
    return [
        text_file(f"schema/{name}.json", json.dumps(schema, ensure_ascii=False, indent=2) + "\n")
        for name, schema in schemas.items()
    ]


def emit_openapi(plan: SitePlan) -> list[Emitted]:
    """What the endpoint is sent, for those who write one; nothing where there is none."""
    endpoint = plan.player.endpoint
    return [text_file("beacon.openapi.yaml", openapi(endpoint, plan.name, __version__))] if endpoint else []
