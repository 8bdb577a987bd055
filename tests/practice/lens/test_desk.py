"""A text on the desk: its pieces, numbered notes, and what is put aside for which reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.practice.lens.desk import AROUND, Desk
from roundtable.practice.lens.finding import Kind

if TYPE_CHECKING:
    from roundtable.practice.lens.looking import Lens

TEXT = "An addict and an addict. She denies SI.\nAre you sad?"


@pytest.fixture
def desk(lens: Lens) -> Desk:
    return Desk(lens.look(TEXT))


def test_pieces_are_the_text_with_each_note_where_it_ends(desk: Desk) -> None:
    assert "".join(piece.text for piece in desk.pieces) == TEXT
    assert [note.number for piece in desk.pieces for note in piece.ends] == [1, 2, 3, 4, 5]
    both = next(piece for piece in desk.pieces if piece.text == "SI")
    assert set(both.kinds) == {Kind.STIGMA, Kind.JARGON}
    assert {note.number for note in both.ends} == {3, 4}


def test_a_note_is_put_aside_for_a_reason_and_taken_back(desk: Desk) -> None:
    put = desk.put_aside(1, "own-words")
    assert [(note.number, reason) for note, reason in put.put] == [(1, "own-words")]
    assert [note.number for note in put.open_notes] == [2, 3, 4, 5]
    assert put.take_back(1).put == ()


def test_what_was_put_aside_stays_so_when_the_text_around_it_changes(desk: Desk, lens: Lens) -> None:
    put = desk.put_aside(2, "wish").over(lens.look("New: " + TEXT))
    assert [note.found.start for note, _ in put.put] == [TEXT.index("addict", 5) + 5]


@pytest.mark.parametrize(("number", "reason"), [(1, ""), (1, "meant"), (4, "wish"), (5, "name"), (9, "name")])
def test_a_note_needs_a_reason_that_fits(desk: Desk, number: int, reason: str) -> None:
    with pytest.raises(RefusedError):
        desk.put_aside(number, reason)


def test_notes_are_grouped_by_kind_and_leave_identifiers_out(lens: Lens) -> None:
    desk = Desk(lens.look("Mail ada@example.org, addict. Are you sad?"))
    assert [len(desk.of_kind(kind)) for kind in Kind] == [0, 1, 1, 0]


def test_what_stands_around_is_cut_at_words(lens: Lens) -> None:
    text = "alpha " * 30 + "addict" + " omega" * 30
    desk = Desk(lens.look(text))
    before, after = desk.around(desk.notes[0])
    assert before.startswith("\u2026 alpha")
    assert after.endswith("omega \u2026")
    assert len(before) <= AROUND + 2
    assert Desk(lens.look("An addict.")).around(
        desk.notes[0]._replace(found=Desk(lens.look("An addict.")).notes[0].found)
    ) == ("An ", ".")
