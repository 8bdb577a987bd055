"""What `roundtable lens` prints, and what it cannot read."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest

from roundtable.cli import main
from roundtable.commands import lens as command

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "She denies SI.\n\nAre you still drinking?\n"
Captured = pytest.CaptureFixture[str]


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text(TEXT, encoding="utf-8-sig")
    return path


def test_findings_are_printed_with_file_and_line(note: Path, capsys: Captured) -> None:
    assert main(["lens", str(note)]) == 0
    told = capsys.readouterr().out
    assert f"{note}:1: stigma `denies SI`\n    It suggests a lie.\n    better: reports no, or says\n" in told
    assert f"{note}:3: closed-question `Are you still drinking?`" in told
    assert "3 places. Too short to say" in told
    assert "Nothing was changed." in told


def test_json_has_the_findings_and_the_readability(note: Path, capsys: Captured) -> None:
    assert main(["lens", str(note), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert [one["kind"] for one in data["findings"]] == ["stigma", "closed-question", "jargon"]
    first = data["findings"][0]
    assert TEXT[first["start"] : first["end"]] == first["text"]
    assert first["better"] == ["reports no", "says"]
    assert first["source"].startswith("R62: ")
    assert data["readability"]["grade"] is None


def test_exception_and_one_place_and_a_long_text(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "long.txt"
    path.write_text("A junkie came. " + "We go to the sea on a bus. " * 20, encoding="utf-8")
    assert main(["lens", str(path)]) == 0
    told = capsys.readouterr().out
    assert "    fine as: what somebody calls themself\n" in told
    assert "1 place. As a whole, the text asks for about" in told


@pytest.mark.parametrize(("piped", "told"), [(b"", "standard input is empty"), (b"A quiet day.", "Nothing was found.")])
def test_what_is_piped_in_is_read(piped: bytes, told: str, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(piped)))
    assert main(["lens", "-"]) == 0
    assert told in capsys.readouterr().out


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"one\ncaf\xe9", "is no UTF-8 text (line 2); save it as UTF-8, and not as Latin-1 or Windows-1252."),
        (b"\xff\xfea\x00", "is no UTF-8 text (line 1); save it as UTF-8, and not as UTF-16."),
        (b"a" * 31, "is larger than"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(
    data: bytes, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setattr(command, "MOST_BYTES", 30)
    path = tmp_path / "odd.txt"
    path.write_bytes(data)
    assert main(["lens", str(path)]) == 1
    assert told in capsys.readouterr().err


def test_missing_file_is_said_in_one_sentence(tmp_path: Path, capsys: Captured) -> None:
    assert main(["lens", str(tmp_path / "none.txt")]) == 1
    assert "cannot be read: No such file" in capsys.readouterr().err
    assert main(["lens", str(tmp_path)]) == 1
    assert main(["lens", "a\0b"]) == 1
