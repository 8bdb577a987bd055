"""A facilitator sheet holds the case, and what keeps people safe."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RoundtableError
from roundtable.exchange.paper import Box
from roundtable.exchange.reading import write_reading
from roundtable.exchange.rich_text import to_plain
from roundtable.exchange.sheet import make_handout
from roundtable.model.case import Cut
from roundtable.model.fact import Sharing
from roundtable.practice.seating import number_cards
from tests.exchange.conftest import TODAY
from tests.exchange.reading_aloud import flat, words_in_html, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from roundtable.content.catalogue import Catalogue
    from roundtable.exchange.paper import Handout
    from roundtable.model.case import Case
    from roundtable.model.decision import Decision

REVIEWS = """review:
  clinical: {who: Maren Holt, role: nurse, date: 2026-01-02, next_review: 2028-01-02}
  lived_experience: {who: Jo Lund, role: peer, date: 2026-01-03, next_review: 2028-01-03}
"""
REVIEWED = ("how_invented:", f"{REVIEWS}how_invented:")


def texts_of(decision: Decision) -> Iterator[str]:
    """What whoever leads the session needs of a decision."""
    yield from (decision.situation, decision.question, decision.summary or "", decision.from_the_chair or "")
    yield from (variant.text for variant in decision.also)
    for question in decision.questions:
        yield from (question.ask, question.answer)
    for option in decision.options:
        outcomes = [option.outcome, *([option.repair.outcome] if option.repair else [])]
        yield from (option.label, option.why or "")
        yield from (option.repair.invite, option.repair.act) if option.repair else ()
        yield from (option.must_not.because, option.must_not.do_now) if option.must_not else ()
        for outcome in outcomes:
            yield from (outcome.person, outcome.team, outcome.time, *(variant.text for variant in outcome.also))


@pytest.fixture(scope="module")
def sheet(papers: Handout) -> str:
    return words_of(*papers.sheet)


def test_sheet_holds_every_decision_of_our_cases(real_case: Case, catalogue: Catalogue) -> None:
    sheet = words_of(*make_handout(real_case, catalogue, today=TODAY).sheet)
    for decision in real_case.decisions:
        assert not [text for text in texts_of(decision) if flat(to_plain(text)) not in sheet]


def test_sheet_never_holds_what_is_private(real_case: Case, catalogue: Catalogue) -> None:
    sheet = words_of(*make_handout(real_case, catalogue, today=TODAY).sheet)
    private = [fact for fact in real_case.facts if fact.sharing is Sharing.PRIVATE]
    assert private
    assert not [fact.id for fact in private if flat(to_plain(fact.text)) in sheet]


def test_sheet_never_names_a_grade(sheet: str) -> None:
    assert not [grade for grade in ("sound", "costs:", "defensible", "Grade") if grade in sheet]
    assert "Listen for: It costs an hour." in sheet


def test_sheet_opens_with_the_content_note(papers: Handout) -> None:
    first = papers.sheet[0].blocks[0]
    assert isinstance(first, Box)
    assert "Money and grief come up." in words_of(papers.sheet[0])


def test_sheet_has_a_timetable_for_both_lengths(sheet: str) -> None:
    assert "If you have 45 minutes: 2 decisions" in sheet
    assert "If you have 75 minutes: 3 decisions" in sheet
    assert "If you have 90 minutes" not in sheet
    assert "Decision 1: The first morning" in sheet


def test_sheet_says_what_each_decision_needs_and_who_has_it(sheet: str) -> None:
    assert "Card fact 1 Nils Falk: Her pulse is high." in sheet
    assert "Everyone: Everyone has the plan." in sheet
    assert "Pia Rossi: She sleeps on the quay. in confidence" in sheet


def test_sheet_has_the_person_s_answer_for_every_confidence(sheet: str) -> None:
    assert "Pia Rossi Asked first, Ada says no That one stays here." in sheet
    assert "Told without asking I said it to you alone." in sheet


def test_sheet_speaks_for_those_whom_nobody_plays(papers: Handout) -> None:
    first, second, third = (words_of(page) for page in papers.sheet[2:5])
    assert "Sara Brook, Her sister What have you seen? I lent her money." in first
    assert "How is she?" not in first
    assert "What is enough? (only if it is on the table that: It is page two) The stamp." in second
    assert "If they contact somebody" not in third


def test_sheet_says_how_many_can_be_contacted(changed: Callable[..., Case], catalogue: Catalogue) -> None:
    case = changed(("contacts: 2\n    questions:\n      - {id: how", "contacts: 1\n    questions:\n      - {id: how"))
    assert "can contact one person here" in words_of(make_handout(case, catalogue, today=TODAY).sheet[2])
    assert "can contact 2 people here" in words_of(make_handout(case, catalogue, today=TODAY).sheet[3])


def test_option_says_where_it_leads(papers: Handout) -> None:
    first = words_of(papers.sheet[2])
    assert "Then: go to decision 3." in first
    assert "Then: the story ends; go to the debrief." in first


def test_option_that_is_not_always_there_says_when(papers: Handout) -> None:
    assert "B. Send the page with a stamp. only if it is on the table that: The stamp is enough" in words_of(
        papers.sheet[3]
    )


def test_decision_says_what_it_mentions(papers: Handout) -> None:
    assert "This decision mentions: money. Say so before you read." in words_of(papers.sheet[2])
    assert "This decision mentions" not in words_of(papers.sheet[4])


@pytest.mark.parametrize(
    ("topic", "rule"),
    [
        ("suicidal-thoughts", "only with a clinical co-facilitator"),
        ("overdose", "together with somebody who knows this kind of work"),
        ("money-stress", None),
    ],
)
def test_sheet_says_who_may_lead(
    changed: Callable[..., Case], catalogue: Catalogue, topic: str, rule: str | None
) -> None:
    sheet = words_of(make_handout(changed(("[money, grief]", f"[{topic}]")), catalogue, today=TODAY).sheet[0])
    assert ("Lead this case" in sheet) is (rule is not None)
    assert rule is None or rule in sheet


def test_sheet_of_a_case_without_a_note_says_so(changed: Callable[..., Case], catalogue: Catalogue) -> None:
    case = changed(("[money, grief]", "[]"), ("\n  words: Money and grief come up.", ""))
    assert "This case needs no content note." in words_of(make_handout(case, catalogue, today=TODAY).sheet[0])


def test_review_slots_say_who_or_nobody(changed: Callable[..., Case], catalogue: Catalogue, sheet: str) -> None:
    reviewed = words_of(*make_handout(changed(REVIEWED), catalogue, today=TODAY).sheet)
    assert "Clinical review: nobody yet." in sheet
    assert "imagined by the authors" in sheet
    assert "Clinical review: Maren Holt, nurse, 2026-01-02; next review 2028-01-02." in reviewed
    assert "Local review: nobody yet." in reviewed
    assert "imagined by the authors" not in reviewed


def test_sheet_shows_every_country_until_one_is_chosen(case: Case, catalogue: Catalogue) -> None:
    everywhere = words_of(make_handout(case, catalogue, today=TODAY).sheet[-1])
    there = words_of(make_handout(case, catalogue, "nz", TODAY).sheet[-1])
    assert all(place.name in everywhere for place in catalogue.locales.values())
    assert "New Zealand" in there
    assert "United States" not in there


def test_paper_is_letter_where_letter_is_used(case: Case, catalogue: Catalogue) -> None:
    assert make_handout(case, catalogue, "us", TODAY).letter
    assert not make_handout(case, catalogue, "gb", TODAY).letter
    assert not make_handout(case, catalogue, None, TODAY).letter


def test_unknown_country_is_refused_with_those_there_are(case: Case, catalogue: Catalogue) -> None:
    with pytest.raises(RoundtableError, match=r"`zz`.*nz \(New Zealand\)"):
        make_handout(case, catalogue, "zz", TODAY)


def test_case_with_little_in_it_still_makes_papers(changed: Callable[..., Case], catalogue: Catalogue) -> None:
    case = changed(
        ("debrief_questions: [Who rang?]\n", ""),
        ("good_looks_like: [Somebody rang.]\n", ""),
        ("epilogue: I have a smaller boat.\n", ""),
        ("how_invented: It was made up for tests.\n", ""),
        ("aims: [VE1]\n", ""),
        ("sources: [R2]\n", ""),
        ("        sources: [R1]\n", ""),
    )
    sheet = words_of(make_handout(case, catalogue, today=TODAY).sheet[-1])
    assert not [part for part in ("Questions for this case", "To end with", "IPEC", "Sources") if part in sheet]


def test_sheet_of_a_session_has_its_decisions_in_full_and_the_others_in_short(case: Case, catalogue: Catalogue) -> None:
    cut = Cut(minutes=20, decisions=("third",), why="Saying goodbye.")
    sheet = make_handout(case.model_copy(update={"cuts": (cut,)}), catalogue, today=TODAY, minutes=20).sheet
    assert [page.id for page in sheet] == ["sheet", "facts", "decision-3", "debrief", "help"]
    assert "What it practises: Saying goodbye." in words_of(sheet[0])
    assert "a session of 20 minutes, 1 of 3 decisions" in words_of(sheet[0])
    assert "Read aloud first: what happened before Week 1: A bill came and was paid." in words_of(sheet[2])
    assert "What does the team do?" not in words_of(*sheet[2:])


def test_decisions_left_out_at_the_end_are_told_before_the_debrief(catalogue: Catalogue) -> None:
    case = catalogue.case("getting-to-work")
    debrief = words_of(make_handout(case, catalogue, today=TODAY, minutes=45).sheet[-2])
    last = case.decisions[-1]
    assert debrief.index(flat(to_plain(last.summary or ""))) < debrief.index("Then four steps")


def test_what_follows_only_from_a_decision_that_is_left_out_is_left_out_too(case: Case, catalogue: Catalogue) -> None:
    cut = Cut(minutes=20, decisions=("third",), why="Saying goodbye.")
    session = words_of(
        *make_handout(case.model_copy(update={"cuts": (cut,)}), catalogue, today=TODAY, minutes=20).sheet[2:3]
    )
    assert "She still has the receipt." not in session
    assert "She brings a cake." in session
    assert "She still has the receipt." in words_of(*make_handout(case, catalogue, today=TODAY).sheet)


def test_option_leads_past_what_is_left_out(case: Case, catalogue: Catalogue) -> None:
    cut = Cut(minutes=20, decisions=("first",), why="One morning.")
    first = words_of(
        make_handout(case.model_copy(update={"cuts": (cut,)}), catalogue, today=TODAY, minutes=20).sheet[2]
    )
    assert "Then: go to decision" not in first
    assert "Then: the story ends; go to the debrief." in first


def test_cards_of_a_session_ask_its_first_question(case: Case, catalogue: Catalogue) -> None:
    cut = Cut(minutes=20, decisions=("third",), why="Saying goodbye.")
    papers = make_handout(case.model_copy(update={"cuts": (cut,)}), catalogue, today=TODAY, minutes=20)
    assert all("Week 12: What is left to do?" in words_of(card) for card in papers.cards)


def test_every_fact_that_may_come_up_stands_on_the_sheet_once_in_full(real_case: Case, catalogue: Catalogue) -> None:
    facts = words_of(make_handout(real_case, catalogue, today=TODAY, minutes=20).sheet[1])
    numbers = number_cards(real_case)
    for fact in real_case.facts:
        assert facts.count(flat(to_plain(fact.text))) == (fact.sharing is not Sharing.PRIVATE)
        assert fact.id not in numbers or f"Card fact {numbers[fact.id]} " in facts


@pytest.mark.parametrize(
    ("people", "words"),
    [
        (None, "The 5 cards, one page each, once for every table."),
        (6, "The 6 cards for a table of 6, one page each."),
        (18, "You have 3 such tables: print these cards 3 times."),
    ],
)
def test_sheet_says_what_to_print_how_often(case: Case, catalogue: Catalogue, people: int | None, words: str) -> None:
    assert words in words_of(make_handout(case, catalogue, today=TODAY, people=people).sheet[0])


def test_sheet_says_about_how_long_it_is(case: Case, catalogue: Catalogue) -> None:
    short, whole = (words_of(make_handout(case, catalogue, minutes=m).sheet[0]) for m in (20, None))
    assert "This sheet for yourself: about 9 pages." in short
    assert "This sheet for yourself: about 13 pages." in whole


@pytest.mark.parametrize(
    ("minutes", "people", "said"), [(30, None, "for 30 minutes"), (None, 61, "2 to 60"), (None, 1, "not to 1")]
)
def test_length_or_number_that_there_is_not_is_refused(
    case: Case, catalogue: Catalogue, minutes: int | None, people: int | None, said: str
) -> None:
    with pytest.raises(RoundtableError, match=said):
        make_handout(case, catalogue, minutes=minutes, people=people)


def test_country_without_lines_says_so(case: Case, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    bare = {"nz": catalogue.locales["nz"].model_copy(update={"lines": ()})}
    monkeypatch.setitem(vars(catalogue), "locales", bare)
    sheet = make_handout(case, catalogue, today=TODAY).sheet
    assert "New Zealand No line is recorded for this country." in words_of(sheet[-1])
    assert "New Zealand No line is recorded for this country." in words_in_html(write_reading(case, catalogue, TODAY))


def test_private_fact_that_a_decision_would_need_stays_sealed(sheet: str, case: Case, catalogue: Catalogue) -> None:
    assert "What she sings." not in sheet
    assert "What she sings." not in words_in_html(write_reading(case, catalogue, TODAY))
