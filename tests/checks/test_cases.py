"""What the checks of cases let pass, and what is a warning or a to-do."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from roundtable.model.finding import Level
from tests.checks.support import CASE, COMPLETE, SKETCH, changed

if TYPE_CHECKING:
    from tests.checks.support import Desk

REVIEW = """\
review:
  clinical: {who: Maren Holt, role: psychiatric nurse, date: 2026-01-02, next_review: 2026-06-30}
  lived_experience: {who: Jo Lund, role: peer, date: 2026-01-02, next_review: 2028-01-01}
"""


def test_complete_case_has_no_finding(desk: Desk) -> None:
    assert desk.check_case(COMPLETE) == []


def test_sketch_has_to_dos_and_no_error(desk: Desk) -> None:
    levels = {finding.level for finding in desk.check_case(SKETCH)}
    assert levels == {Level.TODO}


def test_sketch_says_how_much_is_missing(desk: Desk) -> None:
    (sketch,) = desk.check_case(SKETCH, "ST001")
    gaps = desk.check_case(SKETCH, "CS003")
    assert f"{len(gaps)} things are missing" in sketch.problem


@pytest.mark.parametrize(
    ("lacking", "said"),
    [((), "no things are missing"), (("    summary: The clocks moved house.\n", ""), "one thing is missing")],
)
def test_sketch_counts_what_is_missing(desk: Desk, lacking: tuple[str, str] | tuple[()], said: str) -> None:
    text = changed(COMPLETE, ("stage: complete", "stage: sketch"), *([lacking] if lacking else []))
    (sketch,) = desk.check_case(text, "ST001")
    assert said in sketch.problem


def test_sketch_cannot_be_fully_reviewed(desk: Desk) -> None:
    found = desk.check_case(SKETCH + REVIEW, "ST001")
    assert [f.level for f in found] == [Level.TODO, Level.ERROR]


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("CS003", "    summary: The clocks moved house.\n", ""),
        ("CS006", "grade: sound", "grade: costs"),
        ("CS007", "known_by: [nurse]", "known_by: [nurse, person]"),
        ("CS009", "brings: [stairs, two-clocks]", "brings: [stairs]"),
        ("CS010", "grade: costs", "grade: not-defensible"),
        ("CS019", "in_their_words: I want", "in_their_words: TODO I want"),
    ],
)
def test_gap_is_an_error_in_a_complete_case_and_a_to_do_in_a_sketch(desk: Desk, code: str, old: str, new: str) -> None:
    text = changed(COMPLETE, (old, new))
    assert [f.level for f in desk.check_case(text, code)] == [Level.ERROR]
    sketch = changed(text, ("stage: complete", "stage: sketch"))
    assert [f.level for f in desk.check_case(sketch, code)] == [Level.TODO]


def test_full_case_needs_more_than_a_starter(desk: Desk) -> None:
    found = desk.check_case(changed(COMPLETE, ("size: starter", "size: full")), "CS003")
    missing = {f.key for f in found}
    assert {"decisions", "facts", "social_needs", "team_errors", "decisions.0.options"} <= missing


def test_starter_needs_facts_of_the_persons_own(desk: Desk) -> None:
    text = changed(
        COMPLETE, ("known_by: [person]", "known_by: [person, nurse]"), ("known_by: [cousin]", "known_by: [nurse]")
    )
    assert ["0 facts are known only to the person" in f.problem for f in desk.check_case(text, "CS003")] == [True]


def test_overdue_review_is_a_warning(desk: Desk) -> None:
    (late,) = desk.check_case(COMPLETE + REVIEW, "CS005")
    assert (late.level, late.key) == (Level.WARNING, "review.clinical.next_review")
    assert desk.check_case(COMPLETE + REVIEW, "CS005", today=dt.date(2026, 6, 30)) == []


@pytest.mark.parametrize(
    "words", ["At 9.20 or 10.05, in week 10.", "From 9.00-10.30 and 11.00-12.30.", "Rooms 3, 4 and 12."]
)
def test_clock_times_and_weeks_are_no_identifiers(desk: Desk, words: str) -> None:
    text = changed(COMPLETE, ("situation: There is a van, and it is raining.", f'situation: "{words}"'))
    assert desk.check_case(text, "CS002") == []


def test_identifier_is_found_on_its_line_in_a_long_text(desk: Desk) -> None:
    long = "situation: |-\n      A van.\n\n      Ring +44 20 7946 0958 now.\n      Rain."
    text = changed(COMPLETE, ("situation: There is a van, and it is raining.", long))
    (found,) = desk.check_case(text, "CS002")
    assert text.split("\n")[found.line - 1].strip() == "Ring +44 20 7946 0958 now."


def test_text_over_two_lines_is_found_at_its_start(desk: Desk) -> None:
    long = "about: >-\n    Her brother committed\n    suicide."
    text = changed(COMPLETE, ("about: Tove mends clocks. She sleeps at her cousin's.", long))
    (found,) = desk.check_case(text, "CS016")
    assert text.split("\n")[found.line - 1].strip() == "Her brother committed"


@pytest.mark.parametrize(
    "words",
    [
        'Rolf said: "He committed suicide."',
        "The letter reads *frequent flyer*.",
        "Three units on the third floor.",
        "She lost nine kilos of clocks.",
        "It has been four years and two weeks.",
    ],
)
def test_quotations_and_plain_numbers_pass(desk: Desk, words: str) -> None:
    text = changed(COMPLETE, ("  about: Tove mends clocks. She sleeps at her cousin's.", f"  about: >-\n    {words}"))
    assert desk.check_case(text, "CS016") == []


@pytest.mark.parametrize("words", ["A frequent flyer.", "She was non-compliant.", "Nonadherence is noted."])
def test_what_the_language_table_has_is_said_once(desk: Desk, words: str) -> None:
    text = changed(COMPLETE, ("about: Tove mends clocks.", f"about: {words}"))
    assert [f.code for f in desk.check_case(text, "CS016", "CO004")] == ["CO004"]


def test_persons_own_words_may_be_hard(desk: Desk) -> None:
    text = changed(COMPLETE, ("in_their_words: I want", "in_their_words: They call me a frequent flyer. I want"))
    assert desk.check_case(text, "CS016") == []


@pytest.mark.parametrize(
    "amount", ["2.5 ml", "20mg", "a handful of pills", "ten units of insulin", "12 units", "50 µg"]
)
def test_amount_is_found_in_any_voice(desk: Desk, amount: str) -> None:
    text = changed(COMPLETE, ("reply: The room above the bakery.", f"reply: She takes {amount}."))
    assert len(desk.check_case(text, "CS016")) == 1


def test_heavy_topic_needs_words_in_the_content_note(desk: Desk) -> None:
    text = changed(COMPLETE, ("topics: [money-stress]", "topics: [money-stress, suicide]"))
    (found,) = desk.check_case(text, "CS014")
    assert "`suicide` is a heavy topic" in found.problem
    assert desk.check_case(changed(text, ("suicide]", "suicide]\n  words: Somebody died.")), "CS014") == []


def test_suicidal_thoughts_need_a_conversation_on_the_same_day(desk: Desk) -> None:
    scores = """\
scores:
  - instrument: phq-9
    points: [{week: 0, value: 9, safety_item: 1, shown_at: start}]
    cannot_tell: It cannot tell why.
"""
    note = ("topics: [money-stress]", "topics: [money-stress, suicidal-thoughts]\n  words: It is mentioned.")
    text = changed(COMPLETE, note) + scores
    (found,) = desk.check_case(text, "CS012")
    assert found.key == "scores.0.points.0.safety_item"
    assert (
        desk.check_case(changed(text, ("grade: sound", "grade: sound\n        same_day_conversation: true")), "CS012")
        == []
    )


def test_instrument_has_one_list_of_points(desk: Desk) -> None:
    series = "  - instrument: phq-9\n    points: [{week: 0, value: 9, shown_at: start}]\n    cannot_tell: Why.\n"
    (found,) = desk.check_case(f"{COMPLETE}scores:\n{series}{series}", "CS013")
    assert found.key == "scores.1.instrument"


def test_map_does_not_join_somebody_to_themself(desk: Desk) -> None:
    link = "links:\n  - {between: [nurse, nurse], about: Tea, consent: none}\n"
    (found,) = desk.check_case(COMPLETE + link, "CS008")
    assert "themself" in found.problem


def test_broken_register_causes_one_finding_and_not_many(desk: Desk) -> None:
    for name in ("topics", "disciplines", "sources", "instruments"):
        desk.write(f"glossary/{name}.yaml", "nonsense")
    found = desk.check_case(COMPLETE)
    assert sorted(f.file for f in found) == [
        f"glossary/{n}.yaml" for n in ("disciplines", "instruments", "sources", "topics")
    ]


def test_broken_law_locale_does_not_deny_its_cards(desk: Desk) -> None:
    desk.write("glossary/locales/us.yaml", "nonsense")
    assert [f.code for f in desk.check_case(COMPLETE + "legal_cards: [privacy-basics]\n")] == ["SH001"]


def test_colleague_never_brings_what_is_private(desk: Desk) -> None:
    text = changed(COMPLETE, ("brings: [room-free]", "brings: [room-free, the-letter]"))
    assert ["it is private" in f.problem for f in desk.check_case(text, "CS009")] == [True]


def test_finding_knows_its_key(desk: Desk) -> None:
    (found,) = desk.check_case(changed(COMPLETE, ("bears_on: [moving-day]", "bears_on: [moving-days]")), "CS008")
    assert (found.file, found.key, found.found) == (CASE, "facts.5.bears_on.0", "moving-days")
