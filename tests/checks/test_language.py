"""Which words of the narrator the language table finds, and which it leaves alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.model.language import LanguageRow
from roundtable.practice.lens.looking import Lens
from tests.checks.support import COMPLETE, changed

if TYPE_CHECKING:
    from tests.checks.support import Desk

TABLE = Catalogue().language
LENS = Lens.of(Catalogue())


def said(text: str) -> list[tuple[str, str]]:
    return [(found.text, found.rule) for found in LENS.wording(text)]


def test_table_has_all_rows_in_order() -> None:
    assert list(TABLE) == [str(number) for number in range(1, 63)]


def test_sources_of_the_table_are_in_the_register() -> None:
    assert {source for row in TABLE.values() for source in row.sources} <= Catalogue().sources.keys()


FORMS = [(form, str(row.id)) for row in TABLE.values() for form in row.finds]


@pytest.mark.parametrize(("form", "row"), FORMS)
def test_every_form_is_found(form: str, row: str) -> None:
    """Perhaps as part of a longer one, or of a row that says it better."""
    found = said(f"On Monday we heard {form} here.")
    assert any(form in words or words in form for words, _ in found), found
    assert row


@pytest.mark.parametrize("spare", [s.replace("+", "") for row in TABLE.values() for s in row.spares])
def test_every_spared_phrase_is_left_alone(spare: str) -> None:
    assert said(f"On Monday we heard {spare} here.") == []


@pytest.mark.parametrize(
    "text",
    [
        "She is a foster kid.",
        "Foster kids come here on Fridays.",
        "Then\n  foster   kid\nwas the word.",
        "A foster-kid label.",
        "They can\u2019t cope with the rota.",
    ],
)
def test_form_is_found_in_any_case_and_over_lines(text: str) -> None:
    assert len(said(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        'Rolf said: "She is a foster kid."',
        "The note says *drug-seeking*, and no more.",
        "\u201cA junkie,\u201d said the letter.",
        "The Mentally Ill Persons Act is old.",
        "He went to the Ministry of Special Needs on Monday.",
        "A clean shirt, a slow bus and a stable door.",
        "The user of the bus insists on a seat.",
        "The insurer denies the claim, and she claims the fare.",
        "The case was handled and the cup was placed on the shelf.",
        "A victim of its own success.",
        "She sat on the yoga mat.",
        "The takedowner lost a nuts-and-bolts game.",
        "He takes bipolar disorder seriously.",
    ],
)
def test_quotations_names_and_ordinary_words_pass(text: str) -> None:
    assert said(text) == []


def test_longer_form_stands_for_the_shorter_one_in_it() -> None:
    assert said("The former addict came.") == [("former addict", "11")]


def test_form_in_capitals_is_found_in_capitals_only() -> None:
    row = LanguageRow(id=900, avoid=("ABC",), prefer=("letters",), why="It hides.", finds=("ABC",))
    assert [found.text for found in Lens([row]).wording("ABC and abc")] == ["ABC"]


def test_forms_need_their_context_and_phrases_do_not() -> None:
    row = LanguageRow(
        id=900, avoid=("ashore",), prefer=("on land",), why="It is dull.", finds=("all ashore",), forms=("ashore",),
        near=("sailor+",), unless=("cargo",),
    )  # fmt: skip
    lens = Lens([row])
    texts = ("Sailors went ashore.", "They went ashore.", "Now all ashore!", "Sailors took cargo ashore.")
    assert [[found.text for found in lens.wording(text)] for text in texts] == [["ashore"], [], ["all ashore"], []]


def test_narrator_is_told_what_to_say_and_the_person_is_not(desk: Desk) -> None:
    (found,) = desk.check_case(changed(COMPLETE, ("about: Tove mends", "about: The elderly wait. Tove mends")), "CO004")
    assert (found.key, found.expected) == ("person.about", "older adult, or the name somebody has chosen")
    assert found.tip == "Say `older adult`. It makes age the person."
    for old, new in (
        ("in_their_words: I want", "in_their_words: I am a foster kid. I want"),
        ("reply: The room above", "reply: The elderly first. The room above"),
    ):
        assert desk.check_case(changed(COMPLETE, (old, new)), "CO004") == []


def test_prose_of_a_notebook_is_looked_at(desk: Desk) -> None:
    cells = [
        {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# The elderly are here"},
        {"cell_type": "markdown", "id": "b", "metadata": {}, "source": 'They say: "the elderly are here".'},
    ]
    book = {"cells": cells, "metadata": {"title": "A", "kernelspec": {"name": "python3"}}, "nbformat": 4}
    desk.write("notebooks/01_a.ipynb", json.dumps(book))
    (found,) = desk.findings("NB005")
    assert (found.key, found.problem) == ("cells.0", "this cell says `The elderly`")
    exception = "exceptions:\n  - {id: 01_a, code: NB005, key: cells.0, reason: A title., date: 2026-11-28}\n"
    desk.write("glossary/exceptions.yaml", exception)
    assert desk.findings("NB005", "XX000") == []
    desk.write("notebooks/01_a.ipynb", json.dumps({**book, "cells": cells[1:]}))
    assert [f.problem for f in desk.findings("XX000")] == ["this exception is no longer needed"]


LIST = """\
language:
  - id: 900
    avoid: [landlubber]
    prefer: [person who lives on land]
    why: A person is not where they stand.
    forms: [landlubber+, "<nobody> ashore"]
"""


def test_form_that_cannot_be_read_is_said_and_the_rest_is_looked_for(desk: Desk) -> None:
    desk.write("glossary/language.yaml", LIST)
    (found,) = desk.findings("LG001")
    assert (found.key, found.found) == ("language.0.forms.1", "<nobody> ashore")
    assert found.problem == "There is no set of words called `nobody` in glossary/word-sets.yaml."
    assert desk.check_case(changed(COMPLETE, ("about: Tove mends", "about: The elderly wait. Tove mends")), "CO004")
