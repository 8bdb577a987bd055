"""The glossary as a deck for Anki, a free program for flash cards that many learners have on their phones."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from roundtable.exchange.paper import WATERMARK
from roundtable.exchange.rich_text import to_html

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roundtable.model.term import Term

DECK_ID = 1_709_410_622
MODEL_ID = 1_709_410_623
"""Fixed, so that a deck that is brought in again replaces itself and keeps what was learnt."""
DECK_NAME = "Roundtable: shared glossary"


def write_deck(terms: Iterable[Term]) -> bytes:
    """An Anki package with one note for each term."""
    import genanki  # type: ignore[import-untyped]  # noqa: PLC0415  slow to import, and few need it

    model = genanki.Model(
        MODEL_ID,
        "Roundtable term",
        fields=[{"name": "Term"}, {"name": "Meaning"}],
        templates=[
            {"name": "Card 1", "qfmt": "{{Term}}", "afmt": f"{{{{FrontSide}}}}<hr>{{{{Meaning}}}}<p><small>{WATERMARK}"}
        ],
    )
    deck = genanki.Deck(DECK_ID, DECK_NAME)
    for term in terms:
        note = genanki.Note(model, [str(escape(term.term)), str(_back(term))], tags=[tag.value for tag in term.tags])
        note.guid = genanki.guid_for("roundtable", term.id)
        deck.add_note(note)
    with TemporaryDirectory() as folder:
        target = Path(folder) / "deck.apkg"
        genanki.Package(deck).write_to_file(str(target))
        return target.read_bytes()


def _back(term: Term) -> Markup:
    """What stands on the back: the meaning, who means what, and what to ask."""
    uses = Markup("").join(Markup("<li><b>{}</b>: {}</li>").format(use.who, use.means) for use in term.uses)
    parts = [to_html(term.plain)]
    if uses:
        parts.append(Markup("<ul>{}</ul>").format(uses))
    if term.ask:
        parts.append(Markup("<p><i>{}</i></p>").format(term.ask))
    return Markup("").join(parts)
