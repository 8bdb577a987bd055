"""The glossary as an Anki deck, read back as Anki would."""

from __future__ import annotations

import sqlite3
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from roundtable.exchange.anki import DECK_NAME, write_deck
from roundtable.exchange.paper import WATERMARK
from roundtable.model.term import Tag, Term, Use

if TYPE_CHECKING:
    from pathlib import Path

CRISIS = Term(
    id="crisis",
    term="crisis <b>",
    tags=(Tag.CRISIS, Tag.TEAM),
    plain="When *usual ways* fail. See [goal](#goal).",
    uses=(Use(who="psychiatry", means="danger"), Use(who="a landlord & co", means="no rent")),
    risk="r",
    ask="What is happening?",
)
GOAL = Term(id="goal", term="goal", tags=(Tag.TEAM,), plain="What should be different.")


@pytest.fixture
def collection(tmp_path: Path) -> sqlite3.Connection:
    with ZipFile(BytesIO(write_deck([CRISIS, GOAL]))) as package:
        (tmp_path / "c").write_bytes(package.read("collection.anki2"))
    return sqlite3.connect(tmp_path / "c")


def test_every_term_is_a_note_with_its_tags(collection: sqlite3.Connection) -> None:
    notes = collection.execute("select flds, tags from notes order by id").fetchall()
    assert [fields.split("\x1f")[0] for fields, _ in notes] == ["crisis &lt;b&gt;", "goal"]
    assert notes[0][1].split() == ["crisis", "team"]
    assert collection.execute("select count(*) from cards").fetchone() == (2,)


def test_back_holds_the_meaning_the_uses_and_what_to_ask(collection: sqlite3.Connection) -> None:
    back = collection.execute("select flds from notes order by id").fetchone()[0].split("\x1f")[1]
    for part in ("<em>usual ways</em>", "See goal.", "a landlord &amp; co", "no rent", "What is happening?"):
        assert part in back


def test_deck_says_what_it_is_and_that_all_is_fictional(collection: sqlite3.Connection) -> None:
    decks, models = collection.execute("select decks, models from col").fetchone()
    assert DECK_NAME in decks
    assert WATERMARK in models


def test_same_term_keeps_its_note_when_it_is_brought_in_again(collection: sqlite3.Connection, tmp_path: Path) -> None:
    with ZipFile(BytesIO(write_deck([CRISIS]))) as package:
        (tmp_path / "d").write_bytes(package.read("collection.anki2"))
    again = sqlite3.connect(tmp_path / "d").execute("select guid from notes").fetchone()
    assert again in collection.execute("select guid from notes").fetchall()
