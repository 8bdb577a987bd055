"""Nothing that a person types is written down by the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.serving.asking import CASE_PAGE
from tests.serving.conversing import converse

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.browser.servers import Server

TYPED = "marigold-lighthouse-thursday"


@pytest.fixture
def lone_server(serve: Callable[..., Server], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    """A server whose every folder to write in lies below `tmp_path`."""
    for name in ("HOME", "TMPDIR", "IPYTHONDIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "JUPYTER_CONFIG_DIR"):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(name, str(tmp_path / name))
    return serve()


def test_nothing_typed_is_in_the_log_or_on_disk(lone_server: Server, tmp_path: Path) -> None:
    with converse(lone_server, CASE_PAGE) as talk:
        talk.event("overview", "note")
        talk.event("debrief", "overview")
        kept = talk.event("commit", "debrief", commitment=TYPED)
        talk.event("commit", "debrief", commitment=f"{TYPED} 1999-01-31")
        talk.event(TYPED, TYPED, **{TYPED: TYPED})
        talk.tell(kind=TYPED, name=TYPED)
        talk.tell(kind="restore", name="case:quiz-night-again", document={"data": {"place": TYPED}})
        written = [path for path in tmp_path.rglob("*") if path.is_file() and TYPED.encode() in path.read_bytes()]
    assert TYPED in str(kept["documents"])
    assert written == []
    assert TYPED not in lone_server.written()


def test_a_malformed_event_is_noted_and_changes_nothing(lone_server: Server) -> None:
    with converse(lone_server, CASE_PAGE) as talk:
        before = talk.tell(kind="hello", documents={}, frame=True)["frame"]
        answers = [
            talk.tell(kind="event", name=["begin"], on="note", values={}),
            talk.tell(kind="event", name="begin", on="note", values={"a": 1}),
            talk.tell(kind="event", name="begin", on="note", values={"a": "x" * 6000}),
            talk.tell(kind="nonsense"),
            talk.tell(kind="restore", name="settings", document={}),
        ]
        after = talk.tell(kind="hello", documents={}, frame=True)["frame"]
    assert [answer["regions"] for answer in answers] == [{}] * 5
    assert before == after
    noted = "".join(m["content"]["text"] for m in talk.heard if m["header"]["msg_type"] == "stream")
    assert noted.count("ignored a message") == 5
