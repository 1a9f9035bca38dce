"""A page that says one sentence, for visitors without JavaScript."""

from html import escape

from starlette.responses import HTMLResponse, Response

HEADERS = {"Content-Security-Policy": "default-src 'none'", "X-Content-Type-Options": "nosniff"}


def plain_page(words: str, status: int) -> Response:
    """The page, in the visitor's light or dark."""
    page = (
        '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f'<meta name="color-scheme" content="light dark"><title>{escape(words)}</title><h1>{escape(words)}</h1>'
    )
    return HTMLResponse(page, status, HEADERS)
