"""What every answer carries: the policy, no cookie but one, compression."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.serving.asking import CASE_PAGE, OURS, START_PAGE, get

if TYPE_CHECKING:
    import httpx

    from tests.browser.servers import Server

EVERY_KIND = {
    "the start page": START_PAGE,
    "a case": CASE_PAGE,
    "the redirect to the start page": "",
    "our script": f"{OURS}/roundtable.js",
    "our clock": f"{OURS}/clock.js",
    "our style": f"{OURS}/roundtable.css",
    "the neutral page": f"{OURS}/calm.html",
    "the stock script": "voila/static/voila.js",
    "a notebook that is not there": "voila/render/no-such.ipynb",
    "a static file that is not there": f"{OURS}/no-such.js",
    "a stock file that is not there": "voila/static/no-such.js",
    "a theme that is not there": "voila/api/themes/no-such/index.css",
    "an address that is none of ours": "no/such/address",
    "a kernel that is not there": "api/kernels/00000000-0000-0000-0000-000000000000",
}
STRICT = {
    "default-src": "'none'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self' data:",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'self'",
}


def policy_of(answer: httpx.Response) -> dict[str, str]:
    """The one policy of an answer, by directive."""
    (policy,) = answer.headers.get_list("content-security-policy") or [""]
    return {part.split()[0]: part.partition(" ")[2] for part in policy.split("; ") if part}


@pytest.mark.parametrize("path", EVERY_KIND.values(), ids=EVERY_KIND.keys())
def test_every_answer_carries_the_strict_policy(running: Server, path: str) -> None:
    policy = policy_of(get(running, path))
    scripts = policy.pop("script-src", "")
    assert policy == STRICT
    assert re.fullmatch(r"'self'( 'nonce-[\w-]{20,}')?", scripts)


@pytest.mark.parametrize("path", EVERY_KIND.values(), ids=EVERY_KIND.keys())
def test_no_answer_sets_a_cookie_but_the_one_that_frees_kernels(running: Server, path: str) -> None:
    assert set(get(running, path).cookies) <= {"_xsrf"}


@pytest.mark.parametrize("path", EVERY_KIND.values(), ids=EVERY_KIND.keys())
def test_every_answer_may_not_be_read_as_another_type(running: Server, path: str) -> None:
    assert get(running, path).headers.get("x-content-type-options") == "nosniff"


def test_a_page_sets_the_cookie_for_the_browser_session_only(running: Server) -> None:
    answer = get(running, START_PAGE)
    (cookie,) = answer.headers.get_list("set-cookie")
    assert cookie.startswith("_xsrf=")
    assert "expires" not in cookie.lower()
    assert "max-age" not in cookie.lower()


def test_a_nonce_is_used_once(running: Server) -> None:
    first, second = (policy_of(get(running, START_PAGE))["script-src"] for _ in range(2))
    assert "nonce-" in first
    assert first != second


def test_a_policy_forbids_evaluating_text(running: Server) -> None:
    assert "unsafe-eval" not in get(running, CASE_PAGE).headers["content-security-policy"]


@pytest.mark.parametrize("path", [START_PAGE, CASE_PAGE, f"{OURS}/roundtable.js", f"{OURS}/roundtable.css"])
def test_what_a_learner_loads_is_compressed(running: Server, path: str) -> None:
    answer = get(running, path, **{"Accept-Encoding": "gzip"})
    assert answer.headers.get("content-encoding") == "gzip"


def test_a_page_names_no_other_host(running: Server) -> None:
    text = get(running, CASE_PAGE).text
    loaded = re.findall(r'(?:src|href|action|content)="([a-z]+://[^"]*|//[^"]*)"', text)
    assert loaded == []


def test_our_files_with_a_version_may_be_kept(running: Server) -> None:
    page = get(running, START_PAGE).text
    (script,) = re.findall(r'<script type="module" async src="/([^"]+)"', page)
    assert "?v=" in script
    assert "max-age" in get(running, script).headers.get("cache-control", "")
