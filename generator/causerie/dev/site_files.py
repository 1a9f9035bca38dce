"""The built files, with the dev client in every page, and a stand-in for each page that is not built."""

import os
from os import PathLike
from pathlib import Path, PurePosixPath

from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from causerie.dev.host_page import host_page
from causerie.dev.live import Live

NO_STORE = {"Cache-Control": "no-store"}


class SiteFiles(StaticFiles):
    """Starlette's static files: GET and HEAD only, and nothing outside the folder."""

    def __init__(self, out: Path, live: Live) -> None:
        super().__init__(directory=out, html=True, check_dir=False)
        self._live = live

    async def check_config(self) -> None:
        """Before the first good build there is no folder, and that is fine."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, or a stand-in page where the path has no file extension."""
        try:
            return await super().get_response(path, scope)
        except HTTPException as problem:
            if problem.status_code != 404 or PurePosixPath(scope["path"]).suffix:
                raise
            return self.page(host_page(scope["path"], self._live.site))

    def file_response(
        self, full_path: str | PathLike[str], stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        """The file as it is, never from a cache; a page gets the dev client on its way."""
        if Path(full_path).suffix == ".html":
            return self.page(Path(full_path).read_text(encoding="utf-8"))
        response = super().file_response(full_path, stat_result, scope, status_code)
        response.headers.update(NO_STORE)
        return response

    def page(self, html: str) -> Response:
        """A page, with the dev client in it."""
        return HTMLResponse(with_client(html, self._live.build), headers=NO_STORE)


def with_client(page: str, build: str) -> str:
    """``page`` with the script that reloads it, at the end of its body, and the element that keeps it from sending."""
    script = f'<causerie-silent></causerie-silent><script src="/causerie-dev/live.js" data-build="{build}"></script>'
    body, end, rest = page.partition("</body>")
    return f"{body}{script}{end}{rest}"
