"""Asks a server for one address, as a program would: no browser, no cookies from before."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from tests.browser.servers import Server

CASE_PAGE = "voila/render/10_case_walkthrough.ipynb?case=quiz-night-again"
START_PAGE = "voila/render/00_start_here.ipynb"
OURS = "voila/templates/roundtable/static"


def get(server: Server, path: str, **headers: str) -> httpx.Response:
    """The answer for an address below the base URL. Redirects are shown, not followed; a page's kernel is ended."""
    answer = load(server, path, **headers)
    if kernel := page_facts(answer.text).get("kernel"):
        end_kernel(server, kernel)
    return answer


def load(server: Server, path: str, **headers: str) -> httpx.Response:
    """Like `get`, but the page's kernel stays."""
    return httpx.get(f"{server.url}{path}", timeout=30, headers=headers)


def page_facts(text: str) -> dict[str, Any]:
    """What a page tells our module: its base URL and its kernel. Empty for what is no page."""
    found = re.search(r'id="roundtable-page">(.*?)</script>', text)
    facts: dict[str, Any] = json.loads(html.unescape(found.group(1))) if found else {}
    return facts


def end_kernel(server: Server, kernel: str) -> None:
    """End a page's kernel as a closing tab does."""
    with httpx.Client(cookies={"_xsrf": "by-hand"}, timeout=20) as client:
        client.post(f"{server.url}voila/api/shutdown/{kernel}", data={"_xsrf": "by-hand"})
