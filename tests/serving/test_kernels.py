"""Kernels: which Python, how many, and what nobody can make them do."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from tests.serving.asking import CASE_PAGE, START_PAGE, get
from tests.serving.conversing import converse
from tests.serving.notebooks import write_notebook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.browser.servers import Server

EXECUTING = {
    "execute_request": {"code": "CODE", "silent": False, "store_history": False, "user_expressions": {}},
    "complete_request": {"code": "CODE", "cursor_pos": 4},
    "inspect_request": {"code": "CODE", "cursor_pos": 4, "detail_level": 1},
    "debug_request": {
        "type": "request",
        "seq": 1,
        "command": "evaluate",
        "arguments": {"expression": "CODE", "context": "repl"},
    },
}


@pytest.mark.parametrize("channel", ["shell", "control", "stdin"])
@pytest.mark.parametrize("kind", EXECUTING)
def test_a_page_cannot_execute_code(running: Server, tmp_path: Path, kind: str, channel: str) -> None:
    proof = tmp_path / "it-ran"
    code = f"open({str(proof)!r}, 'w').write('yes')"
    content = {key: code if value == "CODE" else value for key, value in EXECUTING[kind].items()}
    with converse(running, START_PAGE) as talk:
        sent = talk.send(kind, content, channel)
        later = talk.tell(kind="ping")  # whatever was accepted before this was handled before it
        answered = [message for message in talk.heard if message.get("parent_header", {}).get("msg_id") == sent]
    assert later["ack"] == 1
    assert not proof.exists()
    assert [message["header"]["msg_type"] for message in answered] == []


def test_the_kernel_is_this_python_whatever_else_is_installed(
    serve: Callable[..., Server], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    foreign = tmp_path / "foreign" / "kernels" / "python3"
    foreign.mkdir(parents=True)
    spec = {"argv": ["/no/such/python", "-f", "{connection_file}"], "display_name": "Python 3", "language": "python"}
    (foreign / "kernel.json").write_text(json.dumps(spec))
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path / "foreign"))
    write_notebook(tmp_path / "00_start_here.ipynb", "import sys; print(sys.executable)")
    assert sys.executable in get(serve(notebooks=tmp_path), START_PAGE).text


def test_beyond_the_cap_a_page_asks_to_wait_and_retries(serve: Callable[..., Server]) -> None:
    server = serve(max_visitors=1)
    with converse(server, CASE_PAGE):
        answer = get(server, START_PAGE)
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "15"
    assert '<meta http-equiv="refresh" content="15">' in answer.text
    assert "The room is full for a moment" in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert get(server, START_PAGE).status_code == 200


def test_a_failing_cell_shows_a_sentence_and_no_traceback(serve: Callable[..., Server], tmp_path: Path) -> None:
    write_notebook(tmp_path / "00_start_here.ipynb", "# Before it", "raise ValueError('a secret detail')")
    server = serve(notebooks=tmp_path)
    answer = get(server, START_PAGE)
    assert answer.status_code == 200
    assert "This part of the page could not be shown" in answer.text
    assert "Before it" in answer.text
    assert "Print this page" in answer.text
    assert "secret detail" not in answer.text + server.written()
    assert "ValueError" not in answer.text


def test_a_notebook_that_cannot_be_read_answers_in_a_sentence(serve: Callable[..., Server], tmp_path: Path) -> None:
    (tmp_path / "00_start_here.ipynb").write_text("this is not JSON")
    answer = get(serve(notebooks=tmp_path), START_PAGE)
    assert answer.status_code >= 400
    assert "This page could not be shown" in answer.text
    assert "Traceback" not in answer.text
