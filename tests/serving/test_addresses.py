"""Which addresses answer, and that no address changes how the server works."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from tests.serving.asking import CASE_PAGE, START_PAGE, get

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.browser.servers import Server

REMOVED = (
    "voila/api/contents",
    "voila/api/contents/00_start_here.ipynb",
    "api/contents",
    "api/kernels",
    "api/sessions",
    "api/terminals",
    "voila/tree",
    "voila/tree/notebooks",
    "login",
    "logout",
    "tree",
    "lab",
)
SOURCES = (
    "voila/files/00_start_here.ipynb",
    "files/00_start_here.ipynb",
    "voila/files/..%2Fpyproject.toml",
    "voila/files/../pyproject.toml",
    "voila/render/..%2F..%2Fpyproject.toml",
    "voila/templates/roundtable/static/..%2Fwidget.py",
    "voila/templates/roundtable/static/..%2F..%2F..%2Fpyproject.toml",
    "voila/templates/roundtable/index.html.j2",
    "voila/static/..%2F..%2Fapp.py",
)
HOSTILE = (
    "case=../../pyproject",
    "case=..%2F..%2Fetc%2Fpasswd",
    "case=%00",
    "case=" + "a" * 5000,
    "case=" + quote("<script>alert(1)</script>"),
    "case=" + quote('"><img src=x onerror=alert(1)>'),
    "case=" + quote("{{ 1234*5678 }}"),
    "case[]=x&case=&case=y",
    "&".join(f"p{number}=1" for number in range(200)),
    "%ff%fe",
    "case=%f0%9f%98%80",
    "case=getting-to-work%0d%0aSet-Cookie:%20a=b",
)


@pytest.mark.parametrize("path", REMOVED)
def test_an_address_that_lists_or_logs_in_is_not_there(running: Server, path: str) -> None:
    assert get(running, path).status_code == 404


@pytest.mark.parametrize("path", SOURCES)
def test_a_source_file_is_not_given_out(running: Server, path: str) -> None:
    answer = get(running, path)
    assert answer.status_code in {403, 404}
    assert "import" not in answer.text


def test_the_source_of_a_notebook_is_not_in_its_page(running: Server) -> None:
    assert "from roundtable import pages" not in get(running, START_PAGE).text


def test_the_root_leads_to_the_start_page(running: Server) -> None:
    answer = get(running, "")
    assert (answer.status_code, answer.headers["location"]) == (302, "/voila/render/00_start_here.ipynb")


@pytest.mark.parametrize(
    "query", ["template=lab", "voila-template=lab", "theme=dark", "voila-theme=dark", "voila-template=..%2F..%2Flab"]
)
def test_a_query_cannot_choose_a_template_or_theme(running: Server, query: str) -> None:
    answer = get(running, f"{START_PAGE}?{query}")
    assert answer.status_code == 200
    assert 'data-roundtable="page"' in answer.text
    assert "jupyter-config-data" not in answer.text


@pytest.mark.parametrize("query", HOSTILE)
def test_a_hostile_query_gets_the_shelf_and_nothing_of_it_is_printed(running: Server, query: str) -> None:
    answer = get(running, f"voila/render/10_case_walkthrough.ipynb?{query}")
    assert answer.status_code == 200
    assert "Choose a case" in answer.text
    for trace in ("alert(1)", "onerror", "1234", "7006652", "passwd", "a" * 100, "Traceback"):
        assert trace not in answer.text.partition("<body")[2].partition('<script type="application/json"')[0]
    assert set(answer.cookies) <= {"_xsrf"}


def test_an_unknown_address_answers_in_a_sentence(running: Server) -> None:
    answer = get(running, "no/such/address")
    assert "There is no page at this address" in answer.text
    assert "Traceback" not in answer.text


@pytest.mark.parametrize("path", ["voila/render/no-such.ipynb", "voila/render/%3Cscript%3E.ipynb"])
def test_an_unknown_notebook_answers_404_in_a_sentence(running: Server, path: str) -> None:
    answer = get(running, path)
    assert answer.status_code == 404
    assert "There is no page at this address" in answer.text
    assert "<script" not in answer.text


def test_another_base_url_stands_before_every_address(serve: Callable[..., Server]) -> None:
    server = serve(base_url="/training/")
    assert get(server, "").headers["location"] == "/training/voila/render/00_start_here.ipynb"
    page = get(server, CASE_PAGE).text
    assert '"/voila/' not in page
    assert 'href="/training/' in page
    script = page.partition('<script type="module" async src="/training/')[2].partition('"')[0]
    assert get(server, script).status_code == 200
    outside = get(server, "../voila/render/00_start_here.ipynb")
    assert outside.status_code == 404
