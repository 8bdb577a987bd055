"""A review sheet leaves nothing out."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from roundtable.checks.prose import Voice, passages
from roundtable.cli import main
from roundtable.commands.review_sheet import write_sheet
from roundtable.content.catalogue import Catalogue
from roundtable.content.location import Layers
from tests.checks.support import CASE, COMPLETE, TODAY, changed

if TYPE_CHECKING:
    from tests.checks.support import Desk

VARIANT = """\
    also:
      - {when: {chose: [which-door/take-it], without_facts: [stairs]}, text: She is late.}
    legal_cards: [privacy-basics]
    question: Who carries"""
MENDED = """\
        grade: not-defensible
        sources: [R12]
        same_day_conversation: true
        leads_to: end
        must_not: {because: it is hers., do_now: Ask her now., legal_card: ferry-law}
        repair:
          invite: It can be mended.
          act: She is asked.
          outcome: {person: Well., team: Good., time: A day.}
"""
FRAME = """\
links: [{between: [nurse, cousin], about: Tea on Sundays, consent: asked}]
scores:
  - instrument: phq-9
    points: [{week: 0, value: 9, safety_item: 1, shown_at: start}, {week: 2, value: 8, shown_at: end}]
    cannot_tell: It cannot tell why the clocks stopped.
review:
  clinical: {who: Maren Holt, role: psychiatric nurse, date: 2026-01-02, next_review: 2028-01-02}
"""
RICH = FRAME + changed(
    COMPLETE,
    ("topics: [money-stress]", "topics: [money-stress, suicidal-thoughts]\n  words: It is mentioned once."),
    ("  - id: cousin\n", "  - id: friend\n    name: Ada Moor\n    relation: a friend\n  - id: cousin\n"),
    ("    agency: Quay Clinic", "    seat: false\n    agency: Quay Clinic"),
    ("about: Tove mends clocks.", "typical_day: A day of clocks.\n  about: Tove mends clocks."),
    ("    known_by: [nurse]\n", "    known_by: [nurse]\n    sources: [R47]\n"),
    ("    question: Who carries", VARIANT),
    ("        grade: costs\n", MENDED),
    ("        label: Everything goes", "        when: {facts: [stairs]}\n        label: Everything goes"),
)


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def sheet(desk: Desk) -> str:
    desk.write(CASE, RICH)
    return flat(write_sheet(Catalogue(Layers((desk.home, desk.layer))), "a-key-for-tove", TODAY))


@pytest.mark.parametrize("case_id", Catalogue().case_ids())
def test_sheet_holds_every_text_of_our_cases(case_id: str) -> None:
    catalogue = Catalogue()
    printed = flat(write_sheet(catalogue, case_id))
    for passage in passages(catalogue.case(case_id)):
        for paragraph in passage.text.split("\n\n"):
            assert flat(paragraph) in printed, passage.key


def test_sheet_holds_every_text_of_a_case_with_everything(desk: Desk, sheet: str) -> None:
    case = Catalogue(Layers((desk.home, desk.layer))).case("a-key-for-tove")
    for passage in passages(case):
        assert flat(passage.text) in sheet, passage.key


@pytest.mark.parametrize(
    "words",
    [
        "Owen Pask [nurse], Nurse, Quay Clinic (not played)",
        "Owen Pask and Rolf Arnby (consent: asked): Tea on Sundays",
        "[the-sofa] ask-first; known by Rolf Arnby; needed at no decision",
        "Asked, Tove says no",
        "[stairs] open; known by Owen Pask; needed at which-door, R47",
        "Option [take-it]: not-defensible",
        "a conversation on the same day; leads to: end; sources: R12",
        "only if on the table: stairs",
        "Only if not on the table: stairs; chosen: which-door/take-it",
        "THIS MUST NOT BE DONE, because: it is hers.",
        "Options that must not be done: which-door/take-it",
        "week 0: 9 (safety item 1) from start; week 2: 8 from end",
        "The basic privacy rule (HIPAA) [privacy-basics], United States",
        "ferry-law: no locale has this card",
        "error CS008, line",
        "Maren Holt, psychiatric nurse, 2026-01-02; next review 2028-01-02.",
        "Review by lived experience Not reviewed.",
    ],
)
def test_sheet_says(sheet: str, words: str) -> None:
    assert words in sheet


def test_sheet_marks_law_that_is_out_of_date(desk: Desk) -> None:
    desk.write(CASE, RICH)
    late = write_sheet(Catalogue(Layers((desk.home, desk.layer))), "a-key-for-tove", dt.date(2030, 1, 1))
    assert "OUT OF DATE" in late


def test_sheet_of_a_case_without_findings_says_so(desk: Desk) -> None:
    desk.write(CASE, COMPLETE)
    assert "What the content checks found\n\nNothing." in write_sheet(
        Catalogue(Layers((desk.home, desk.layer))), "a-key-for-tove"
    )


def test_command_prints_a_sheet(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.write(CASE, COMPLETE)
    assert main(["review-sheet", "a-key-for-tove", "--content", str(desk.layer)]) == 0
    assert capsys.readouterr().out.startswith("# Review sheet: A key for Tove\n")


@pytest.mark.parametrize("name", ["no-such-case", "../../etc/passwd", "A" * 100, ""])
def test_command_refuses_an_unknown_case(capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert main(["review-sheet", name]) == 1
    assert "there is no item called" in capsys.readouterr().err


def test_voices_are_told_apart(desk: Desk) -> None:
    desk.write(CASE, RICH)
    case = Catalogue(Layers((desk.home, desk.layer))).case("a-key-for-tove")
    voices = {".".join(map(str, p.key)): p.voice for p in passages(case)}
    assert voices["person.in_their_words"] is voices["facts.2.consent.words"] is Voice.PERSON
    assert voices["decisions.0.options.0.outcome.person"] is voices["decisions.0.questions.0.answer"] is Voice.PERSON
    assert voices["decisions.0.colleagues.0.asks.0.reply"] is Voice.SPEECH
    assert voices["content_note.words"] is voices["decisions.0.options.0.label"] is Voice.NARRATOR
    assert "id" not in voices
    assert not any(key.endswith((".when", ".grade", ".id")) for key in voices)
