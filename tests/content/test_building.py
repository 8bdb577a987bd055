"""Plain values -> model objects, with a finding for every mistake at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.content.building import build
from roundtable.content.marked import parse_marked
from roundtable.errors import ContentError
from roundtable.model.case import Case, Member
from roundtable.model.condition import Condition
from roundtable.model.reference import Instrument

if TYPE_CHECKING:
    from pydantic import BaseModel

    from roundtable.model.finding import Finding

MEMBER = "id: nurse\nname: Owen Pask\ndiscipline: nurse\nagency: Quay Clinic\ndoes: Sees her.\n"


def refused(kind: type[BaseModel], text: str) -> tuple[Finding, ...]:
    with pytest.raises(ContentError) as caught:
        build(kind, parse_marked(text, "x.yaml"))
    return caught.value.findings


def test_text_becomes_what_the_model_says() -> None:
    member = build(Member, parse_marked(MEMBER + "seat: no\n", "x.yaml"))
    assert member.seat is False
    assert member.name == "Owen Pask"


def test_part_of_a_file_is_built_with_its_own_lines() -> None:
    marked = parse_marked("people:\n  - id: Nurse\n    name: A\n", "x.yaml")
    with pytest.raises(ContentError) as caught:
        build(Member, marked, marked.value["people"][0], ("people", 0))  # type: ignore[index,call-overload]
    found = {f.key: f.line for f in caught.value.findings}
    assert found["people.0.id"] == 2
    assert found["people.0.agency"] == 2


def test_every_mistake_is_named_in_one_go() -> None:
    findings = refused(Member, "id: Nurse\nnam: Owen\ndiscipline: ''\nseat: perhaps\ndoes: x\nagency: x\n")
    assert sorted((f.line, f.code, f.key) for f in findings) == [
        (1, "SH002", "name"),
        (1, "SH005", "id"),
        (2, "SH003", "nam"),
        (3, "SH005", "discipline"),
        (4, "SH009", "seat"),
    ]


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("- a\n- b\n", "SH001", "a list of 2"),
        ("sorry\n", "SH001", "'sorry'"),
        ("", "SH001", "nothing"),
        (MEMBER.replace("name: Owen Pask\n", ""), "SH002", "Add a line `name: ...` here."),
        (MEMBER + "seet: true\n", "SH003", "Did you mean `seat`?"),
        (MEMBER + "colour: blue\n", "SH003", "look the key up"),
        (MEMBER.replace("id: nurse", "id: Nurse"), "SH005", "lower-case letters"),
        (MEMBER.replace("Owen Pask", "''"), "SH006", "Write it, or remove the line."),
        (MEMBER.replace("Owen Pask", "Owen " * 80), "SH006", "at most 300 characters"),
        (MEMBER.replace("Owen Pask", "[Owen, Pask]"), "SH009", "a list of 2"),
        (MEMBER.replace("Owen Pask", "{first: Owen, last: Pask}"), "SH009", "a list of keys: first, last"),
    ],
)
def test_finding_says_what_was_found_or_what_to_do(text: str, code: str, words: str) -> None:
    (finding,) = refused(Member, text)
    assert finding.code == code
    assert words in str(finding)


@pytest.mark.parametrize(
    ("text", "key", "code", "words"),
    [
        ("colour: blue", "colour", "SH003", "look the key up"),
        ("sources: [r47]", "sources.0", "SH005", "R47"),
        ("aims: [VE99]", "aims.0", "SH005", "VE1-VE11"),
        ("stage: finished", "stage", "SH004", "'sketch' or 'complete'"),
        ("content_note: {intensity: shows}", "content_note.intensity", "SH004", "'mentions' or 'discusses'"),
        ("team: []", "team", "SH007", "at least 1"),
        ("links: [{between: [a, b, c], about: x, consent: none}]", "links.0.between", "SH007", "at most 2"),
        ("minutes: soon", "minutes", "SH009", "a valid integer"),
        ("facts: [{id: a, text: x, known_by: [a], sharing: ask-first}]", "facts.0", "SH008", "`consent` belongs to"),
    ],
)
def test_finding_of_a_case_names_key_and_rule(text: str, key: str, code: str, words: str) -> None:
    findings = {(f.key, f.code): str(f) for f in refused(Case, text)}
    assert words in findings[(key, code)]


def test_choice_is_explained_by_an_example() -> None:
    (finding,) = refused(Condition, "chose: [ring-her]")
    assert "first-call/ring-her" in finding.tip


def test_key_with_another_name_in_the_file_is_found_by_that_name() -> None:
    whole = "id: a\nname: a\nscreens: a\nminimum: 0\nmaximum: 9\ncannot_tell: a\nlicence: a\n"
    text = f"{whole}bands:\n  - {{form: 0, to: 4, label: a}}\n"
    found = {f.key: f for f in refused(Instrument, text)}
    assert found["bands.0.form"].tip == "Did you mean `from`?"
    assert found["bands.0.from"].code == "SH002"


def test_long_value_is_shown_short() -> None:
    (finding,) = refused(Member, MEMBER + "seat: " + "maybe " * 50)
    assert len(finding.found) < 70
