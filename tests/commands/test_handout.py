"""`roundtable handout` and `roundtable reading` write one file, and never over another unasked."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest

from roundtable.commands.handout import add_handout, choose_format
from roundtable.commands.reading import add_reading
from roundtable.content.catalogue import Catalogue
from roundtable.errors import RoundtableError
from tests.conftest import SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

CASE = "quiz-night-again"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Run a command in an empty folder."""
    monkeypatch.chdir(tmp_path)
    makers = {"handout": add_handout, "reading": add_reading}

    def start(command: str, *words: str) -> int:
        parser = argparse.ArgumentParser()
        makers[command](parser)
        arguments = parser.parse_args(words)
        code: int = arguments.run(arguments)
        return code

    return start


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("handout", CASE), f"{CASE}-handout.html"),
        (("handout", CASE, "--to", "docx"), f"{CASE}-handout.docx"),
        (("handout", CASE, "--out", "room.DOCX"), "room.DOCX"),
        (("reading", CASE), f"{CASE}-reading.html"),
        (("reading", CASE, "--out", "phone.html"), "phone.html"),
    ],
)
def test_command_writes_one_file_and_names_it(
    run: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], name: str
) -> None:
    assert run(*words) == 0
    (file,) = tmp_path.iterdir()
    assert file.name == name
    assert capsys.readouterr().out.startswith(f"{name}: ")
    if name.lower().endswith("docx"):
        assert docx.Document(str(file)).paragraphs[0].text == "Quiz night again: handouts"
    else:
        assert "<title>Quiz night again: " in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["handout", "reading"])
def test_file_that_is_there_is_left_alone_unless_forced(run: Callable[..., int], tmp_path: Path, command: str) -> None:
    mine = tmp_path / "mine.html"
    mine.write_text("mine", encoding="utf-8")
    with pytest.raises(RoundtableError, match=r"mine\.html is there already\. Add --force"):
        run(command, CASE, "--out", "mine.html")
    assert mine.read_text(encoding="utf-8") == "mine"
    assert run(command, CASE, "--out", "mine.html", "--force") == 0
    assert "Quiz night again" in mine.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["handout", "reading"])
def test_unknown_case_is_refused_with_those_there_are(run: Callable[..., int], tmp_path: Path, command: str) -> None:
    with pytest.raises(RoundtableError, match=r"no case called `no-such-case`\. The cases are: .*quiz-night-again"):
        run(command, "no-such-case")
    assert not list(tmp_path.iterdir())


def test_many_cases_are_not_all_named(run: Callable[..., int], monkeypatch: pytest.MonkeyPatch) -> None:
    ids = tuple(f"case-{number}" for number in range(30))
    monkeypatch.setattr(Catalogue, "case_ids", lambda _: ids)
    with pytest.raises(RoundtableError, match=r"case-19 and more\.$"):
        run("handout", "no-such-case")


def test_folder_that_is_not_there_is_refused(run: Callable[..., int]) -> None:
    with pytest.raises(RoundtableError, match=r"cannot be written: No such file or directory\.$"):
        run("reading", CASE, "--out", "nowhere/a.html")


def test_unknown_country_writes_nothing(run: Callable[..., int], tmp_path: Path) -> None:
    with pytest.raises(RoundtableError, match="no help lines for the country `zz`"):
        run("handout", CASE, "--country", "zz")
    assert not list(tmp_path.iterdir())


def test_prompts_of_a_format_are_one_file(run: Callable[..., int], tmp_path: Path) -> None:
    assert run("handout", "team-consultation", "--to", "docx", "--country", "us") == 0
    (file,) = tmp_path.iterdir()
    assert file.name == "team-consultation-prompts.docx"
    assert docx.Document(str(file)).paragraphs[0].text == "Team consultation: prompts"
    with pytest.raises(RoundtableError, match="one format"):
        run("handout", "team-consultation", "huddle")


def test_case_of_an_agency_makes_papers(run: Callable[..., int], tmp_path: Path) -> None:
    cases = tmp_path / "ours" / "casestudies" / "cases"
    cases.mkdir(parents=True)
    (cases / "small.yaml").write_bytes(SMALL.read_bytes())
    assert run("handout", "small", "--content", "ours", "--country", "nz") == 0
    written = (tmp_path / "small-handout.html").read_text(encoding="utf-8")
    assert "A small case: handouts" in written
    assert "United States" not in written


def test_handout_takes_a_length_and_a_number_of_people(run: Callable[..., int], tmp_path: Path) -> None:
    assert run("handout", CASE, "--minutes", "20", "--people", "9") == 0
    written = (tmp_path / f"{CASE}-handout.html").read_text(encoding="utf-8")
    assert "a session of 20 minutes, 1 of 2 decisions" in written
    assert "Table of 5, card 5 of 5." in written


@pytest.mark.parametrize("words", [("--minutes", "30"), ("--minutes", "soon")])
def test_length_without_a_timetable_is_refused(run: Callable[..., int], words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit):
        run("handout", CASE, *words)


def test_more_people_than_a_room_holds_write_nothing(run: Callable[..., int], tmp_path: Path) -> None:
    with pytest.raises(RoundtableError, match="2 to 60 people, not to 61"):
        run("handout", CASE, "--people", "61")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("wanted", "out", "kind"),
    [
        (None, None, "html"),
        (None, Path("a.docx"), "docx"),
        (None, Path("a.txt"), "html"),
        ("html", Path("a.docx"), "html"),
        ("docx", None, "docx"),
    ],
)
def test_format_is_what_was_asked_or_what_the_name_says(wanted: str | None, out: Path | None, kind: str) -> None:
    assert choose_format(wanted, out) == kind


def test_exercises_make_one_session_on_paper(run: Callable[..., int], tmp_path: Path) -> None:
    assert run("handout", "when-someone-declines", "waiting-room", "when-someone-declines") == 0
    written = (tmp_path / "session-handout.html").read_text(encoding="utf-8")
    assert "24 minutes in all" in written
    assert "Answers: When someone says no" in written


def test_one_exercise_names_its_file(run: Callable[..., int], tmp_path: Path) -> None:
    assert run("handout", "waiting-room", "--to", "docx") == 0
    title = docx.Document(str(tmp_path / "waiting-room-handout.docx")).paragraphs[0].text
    assert title == "Walk through a waiting room: handouts"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("waiting-room", CASE), f"no exercise called `{CASE}`"),
        ((CASE, "waiting-room"), "one case, or of several exercises"),
        (("waiting-room", "after-restraint"), "stays closed until people with lived experience"),
    ],
)
def test_items_that_make_no_session_write_nothing(
    run: Callable[..., int], tmp_path: Path, words: tuple[str, ...], says: str
) -> None:
    with pytest.raises(RoundtableError, match=says):
        run("handout", *words)
    assert not list(tmp_path.iterdir())
