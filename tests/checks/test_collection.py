"""What shows only in a whole case, or in all cases together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.checks.give_aways import GiveAways
from roundtable.checks.readability import HIGHEST_GRADE, measure, narrator_size
from roundtable.checks.reused_names import first_name, is_a_name
from roundtable.checks.runner import check_layers
from roundtable.content.catalogue import Catalogue
from roundtable.content.location import Layers
from roundtable.model.finding import Level
from tests.checks.support import CASE, COMPLETE, SKETCH, TODAY, changed

if TYPE_CHECKING:
    from tests.checks.support import Desk

SOUND = "        grade: sound\n"
OTHER = "casestudies/cases/a-window-for-ada.yaml"
ADA = changed(
    SKETCH,
    ("id: a-key-for-tove", "id: a-window-for-ada"),
    ("name: Tove Arnby", "name: Ada Moor"),
    ("called: Tove", "called: Ada"),
    ("name: Ilse Brandt", "name: Greta Moser"),
    ("agency: Ferry Office", "agency: Hill Office"),
    ("name: Owen Pask", "name: Omar Pask"),
    ("agency: Quay Clinic", "agency: Hill Clinic"),
    ("name: Rolf Arnby", "name: Her brother"),
)
HARD = (
    "Interdisciplinary consultation necessitates comprehensive organisational reconfiguration, notwithstanding "
    "considerable institutional constraints. "
)


# Readability


def test_grade_is_the_coleman_liau_index() -> None:
    size = measure(["Aaaa bbbbbb ccccc. " * 50])
    assert (size.letters, size.words, size.sentences) == (750, 150, 50)
    assert size.grade == pytest.approx(0.0588 * 500 - 0.296 * (100 / 3) - 15.8)


def test_numbers_marks_and_names_are_counted_as_meant() -> None:
    size = measure(["At 9.20 she isn't *here*! Twenty-one come... Why?", "Week 1, Monday, 9.20", "Ferry Office", ""])
    assert (size.words, size.sentences) == (8, 3)


@pytest.mark.parametrize("texts", [[], ["Too short."], ["No stop at the end " * 60]])
def test_short_text_has_no_grade(texts: list[str]) -> None:
    assert measure(texts).grade is None


def test_hard_narrator_is_a_warning_and_hard_speech_is_none(desk: Desk) -> None:
    hard = ("about: Tove mends clocks.", f"about: {HARD * 12}Tove mends clocks.")
    (found,) = desk.check_case(changed(COMPLETE, hard), "CO001")
    assert (found.level, found.file) == (Level.WARNING, CASE)
    assert found.found.startswith("grade ")
    spoken = ("reply: The room above", f"reply: {HARD * 12}The room above")
    assert desk.check_case(changed(COMPLETE, spoken), "CO001") == []


@pytest.mark.parametrize("case_id", Catalogue().case_ids())
def test_our_narrator_is_readable(case_id: str) -> None:
    grade = narrator_size(Catalogue().case(case_id)).grade
    assert grade is not None
    assert 3 < grade <= HIGHEST_GRADE


# Give-aways


def decision(number: int, *labels: tuple[str, str]) -> str:
    """A decision with options of these labels and grades."""
    options = "".join(
        f"""\
      - id: option-{place}
        label: {label}
        grade: {grade}
        outcome: {{person: Well., team: Well., time: A day.}}
"""
        for place, (label, grade) in enumerate(labels)
    )
    return f"""\
  - id: decision-{number}
    title: Again
    time: Week {number}
    situation: It rains.
    question: What now?
    options:
{options}"""


def give_aways(desk: Desk, *labels: tuple[str, str], decisions: int = 8, grade: str = SOUND) -> list[str]:
    """What is found in a case with two plain decisions and so many like this."""
    more = "".join(decision(number, *labels) for number in range(decisions)).replace(SOUND, grade, 1)
    return over_all(desk, SKETCH + more)


def over_all(desk: Desk, text: str) -> list[str]:
    """What is found over all cases, which belongs to no file: only a check of everything reports it."""
    assert desk.check_case(text, "CO002") == []
    report = check_layers(Layers((desk.home, desk.layer)), [], TODAY)
    return [f"{f.level} {f.problem}: {f.found}" for f in report.findings if f.code == "CO002"]


LONG, SHORT = ("Ask her first and then wait.", "sound"), ("Tell her.", "costs")
EVEN = ("Ask her first and then rest.", "costs")


def test_long_sound_options_in_one_place_are_two_warnings(desk: Desk) -> None:
    place, longer = give_aways(desk, LONG, SHORT)
    assert longer.startswith("warning sound options are longer than the others: ")
    assert place == "warning most sound options stand first: 10 of 10"


def test_short_sound_options_are_a_warning(desk: Desk) -> None:
    place, shorter = give_aways(desk, (EVEN[0], "costs"), (SHORT[0], "sound"), decisions=9)
    assert shorter.startswith("warning sound options are shorter than the others: ")
    assert place == "warning most sound options stand second: 9 of 11"


def test_fewer_than_ten_decisions_are_not_judged(desk: Desk) -> None:
    assert give_aways(desk, LONG, SHORT, decisions=7) == []


def test_even_lengths_and_places_pass(desk: Desk) -> None:
    text = SKETCH + "".join(decision(n, *((LONG, EVEN) if n % 2 else (EVEN, LONG))) for n in range(40))
    assert over_all(desk, text) == ["warning most sound options stand first: 22 of 42"]
    text = SKETCH + "".join(decision(n, *((LONG, EVEN) if n > 21 else (EVEN, LONG))) for n in range(42))
    assert over_all(desk, text) == []


def test_sound_option_with_a_condition_has_no_place(desk: Desk) -> None:
    condition = f"{SOUND}        when: {{facts: [stairs]}}\n"
    assert "most sound options stand first: 9 of 9" in " ".join(give_aways(desk, LONG, SHORT, grade=condition))


def test_no_sound_option_gives_nothing_away() -> None:
    assert GiveAways(12, 1.0, (0, 0, 0, 0, 0)).largest == 0


def test_content_without_sound_options_is_not_judged_by_length(desk: Desk) -> None:
    text = changed(SKETCH, ("grade: sound", "grade: costs"), ("grade: sound", "grade: costs"))
    text += "".join(decision(n, EVEN, SHORT) for n in range(10))
    assert over_all(desk, text) == []


# Names


def reused(desk: Desk, *pairs: tuple[str, str]) -> list[str]:
    desk.write(CASE, SKETCH)
    desk.write(OTHER, changed(ADA, *pairs))
    return [f"{f.file} {f.key} {f.found}" for f in desk.findings("CO003")]


def test_other_names_pass(desk: Desk) -> None:
    assert reused(desk) == []


@pytest.mark.parametrize(
    ("pair", "key", "name"),
    [
        (("name: Ada Moor", "name: Rolf Moor"), "person.name", "Rolf"),
        (("called: Ada", "called: owen"), "person.called", "owen"),
        (("name: Greta Moser", "name: Dr. Tove Moser"), "team.0.name", "Tove"),
        (("name: Her brother", "name: Ilse"), "close_ones.0.name", "Ilse"),
        (("agency: Hill Clinic", "agency: Quay Clinic"), "team.1.agency", "Quay Clinic"),
    ],
)
def test_name_of_another_case_is_found_in_the_second(desk: Desk, pair: tuple[str, str], key: str, name: str) -> None:
    assert reused(desk, pair) == [f"{OTHER} {key} {name}, in {CASE}"]


def test_office_that_says_what_it_is_may_come_back(desk: Desk) -> None:
    desk.write(CASE, changed(SKETCH, ("agency: Ferry Office", "agency: County probation office")))
    desk.write(OTHER, changed(ADA, ("agency: Hill Office", "agency: County probation office")))
    assert desk.findings("CO003") == []


@pytest.mark.parametrize(
    ("name", "given"), [("Dr Vida Amoah", "Vida"), ("Mr. Gant", "Gant"), ("Toni", "Toni"), ("The neighbour", None)]
)
def test_first_name_is_what_follows_a_title(name: str, given: str | None) -> None:
    assert first_name(name) == given


def test_title_alone_is_no_name() -> None:
    assert first_name("Sister") is None


@pytest.mark.parametrize(
    ("agency", "named"), [("Millrace", True), ("Quay Clinic", True), ("County child-welfare office", False)]
)
def test_agency_with_a_name_is_told_from_a_description(agency: str, *, named: bool) -> None:
    assert is_a_name(agency) is named


# Coverage

ROWS = "coverage-rows:\n  - {id: S1.4, says: Gives every task one lead, places: [RM]}\n"
LIST = "coverage:\n  - {id: a-key-for-tove, serves: [{row: S1.4, decisions: [which-door]}]}\n"


def covered(desk: Desk, listed: str, rows: str | None = ROWS) -> list[str]:
    desk.write("casestudies/coverage.yaml", listed)
    if rows is not None:
        desk.write("casestudies/coverage-rows.yaml", rows)
    return [f"{f.level} {f.file} {f.problem}" for f in desk.check_case(COMPLETE)]


def test_true_coverage_passes(desk: Desk) -> None:
    assert covered(desk, LIST) == []


def test_case_that_is_not_listed_is_a_to_do(desk: Desk) -> None:
    assert covered(desk, "coverage: []\n") == [f"todo {CASE} nothing says yet what can be practised here"]


def test_list_without_rows_is_an_error(desk: Desk) -> None:
    assert covered(desk, LIST, rows=None) == [
        "error casestudies/coverage.yaml there is no row `S1.4` in the coverage rows"
    ]


def test_broken_list_is_one_mistake(desk: Desk) -> None:
    assert len(covered(desk, "coverage: no\n")) == 1


def test_case_that_cannot_be_read_is_not_said_to_be_missing(desk: Desk) -> None:
    desk.write("casestudies/coverage.yaml", LIST)
    desk.write("casestudies/coverage-rows.yaml", ROWS)
    desk.write(CASE, "id: a-key-for-tove\n")
    assert desk.findings("CO005") == []


def test_list_outside_every_folder_is_read_as_one(desk: Desk) -> None:
    desk.write("casestudies/coverage-rows.yml", ROWS)
    assert [f.code for f in desk.findings()] == ["CT003"]
