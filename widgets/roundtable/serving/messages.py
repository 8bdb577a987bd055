"""Pages for when a page cannot be shown: plain HTML, no kernel, no script."""

from __future__ import annotations

from html import escape

_TEXTS = {
    404: ("There is no page at this address", "The address may have a slip in it, or the page has moved."),
    503: (
        "The room is full for a moment",
        (
            "Every page that somebody has open takes a place on this server, and all places are taken. "
            "This page tries again by itself every few seconds. You can leave it open."
        ),
    ),
}
_OTHER = (
    "This page could not be shown",
    "Nothing of yours was lost. Try again in a moment; if it happens again, tell the person who runs this server.",
)

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Roundtable</title>{refresh}
<link rel="icon" href="{static}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{static}roundtable.css"></head>
<body class="rt-page"><main class="rt-main rt-wide" id="rt-main"><h1>{title}</h1><p>{text}</p>
<p><a href="{base}">Go to the start page</a></p></main></body></html>
"""


def message_page(status: int, base_url: str, retry_seconds: int) -> str:
    """The page for a status; the full page asks the browser to try again."""
    title, text = _TEXTS.get(status, _OTHER)
    refresh = f'<meta http-equiv="refresh" content="{retry_seconds}">' if status == 503 else ""
    base = escape(base_url, quote=True)
    return _PAGE.format(
        title=title, text=text, refresh=refresh, base=base, static=f"{base}voila/templates/roundtable/static/"
    )
