"""Papers from a page: the facilitator sheet and role cards of a case, as a file to keep and print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.errors import RefusedError
from roundtable.screens.base import Download, Result

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.practice.room import Room

KINDS = {
    "html": "text/html",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def offer_papers(case: Case, catalogue: Catalogue, kind: str, country: str | None, room: Room | None = None) -> Result:
    """The papers of a case as a download: `html` or `docx`; for a room, with cards dealt and its decisions in full.

    Raises RefusedError for another kind.
    """
    if kind not in KINDS:
        raise RefusedError("Choose a web page or a Word file.")
    from roundtable.exchange.handout import write_handout  # noqa: PLC0415  only who prints needs the writers

    known = country if country in catalogue.locales else None
    planned = {"minutes": room.minutes, "people": room.people} if room is not None and room.people else {}
    content = write_handout(case, catalogue, kind, country=known, **planned)
    return Result(
        say="The papers are in your downloads.",
        file=Download(f"{case.id}-handout.{kind}", KINDS[kind], content),
    )
