"""`roundtable review-sheet CASE`: all of a case on paper, for the people who review it.

Unlike a learner, a reviewer sees everything: every option with its grade and
what comes of it, private facts, safety and legal statements, and the sources.
"""

from __future__ import annotations

import datetime as dt
import sys
from typing import TYPE_CHECKING

from roundtable.commands.sheet import Sheet

if TYPE_CHECKING:
    import argparse

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.base import ReviewSlot
    from roundtable.model.case import Case

SLOTS = {"clinical": "Clinical review", "lived_experience": "Review by lived experience", "local": "Local review"}


def review_sheet(arguments: argparse.Namespace) -> int:
    """Print the review sheet of a case."""
    from roundtable.content.catalogue import Catalogue  # noqa: PLC0415  serving needs none of this
    from roundtable.content.location import Layers  # noqa: PLC0415

    sys.stdout.write(write_sheet(Catalogue(Layers.standard(arguments.content)), arguments.case))
    return 0


def write_sheet(catalogue: Catalogue, case_id: str, today: dt.date | None = None) -> str:
    """The review sheet as text. Raises UnknownItemError or ContentError."""
    from roundtable.commands.sheet_decisions import add_decisions  # noqa: PLC0415
    from roundtable.commands.sheet_safety import add_findings, add_law, add_safety, add_sources  # noqa: PLC0415

    today = today or dt.date.today()  # noqa: DTZ011  a day at the reviewer's place
    case = catalogue.case(case_id)
    sheet = Sheet()
    _add_head(sheet, case, catalogue.case_hash(case_id))
    add_safety(sheet, case, catalogue)
    _add_people(sheet, case, catalogue)
    _add_facts(sheet, case)
    add_decisions(sheet, case)
    _add_frame(sheet, case)
    add_law(sheet, case, catalogue, today)
    add_sources(sheet, case, catalogue)
    add_findings(sheet, catalogue, case_id)
    _add_signatures(sheet, case)
    return str(sheet)


def _add_head(sheet: Sheet, case: Case, digest: str) -> None:
    sheet.heading(1, f"Review sheet: {case.title}")
    sheet.text("Fictional, for training only. Everything is on this sheet, also what a learner never sees.")
    sheet.entry(f"{case.id}, version {digest}", "Case")
    sheet.entry(f"{case.stage}, {case.size}, about {case.minutes} minutes", "Stage")
    sheet.entry(case.author, "Written by")
    sheet.entry(", ".join(case.aims) or "none yet", "Aims (IPEC)")


def _add_people(sheet: Sheet, case: Case, catalogue: Catalogue) -> None:
    person = case.person
    sheet.heading(2, f"{person.name}, called {person.called}, {person.age}, {person.pronouns}")
    sheet.text(person.in_their_words, "In their words (imagined by the authors)")
    sheet.text(person.about, "About")
    if person.typical_day:
        sheet.text(person.typical_day, "A typical day")
    sheet.text(case.setting, "Setting")
    sheet.heading(2, "The people around")
    for member in case.team:
        known = catalogue.disciplines.get(member.discipline)
        role = known.name if known else member.discipline
        seat = "" if member.seat else " (not played)"
        sheet.entry(member.does, f"{member.name} [{member.id}], {role}, {member.agency}{seat}")
    for other in case.close_ones:
        sheet.entry(other.relation, f"{other.name} [{other.id}]")
    for link in case.links:
        one, two = (case.name_of(who) for who in link.between)
        sheet.entry(link.about, f"{one} and {two} (consent: {link.consent})")


def _add_facts(sheet: Sheet, case: Case) -> None:
    sheet.heading(2, "Who knows what")
    for fact in case.facts:
        known = ", ".join(case.name_of(who) for who in fact.known_by)
        needed = ", ".join(fact.bears_on) or "no decision"
        cited = f", {', '.join(fact.sources)}" if fact.sources else ""
        sheet.entry(fact.text, f"[{fact.id}] {fact.sharing}; known by {known}; needed at {needed}{cited}")
        if fact.consent is not None:
            sheet.text(fact.consent.words, f"Asked, {case.person.called} says {fact.consent.answer}", "  ")
            sheet.text(fact.consent.if_told, "Told without asking", "  ")


def _add_frame(sheet: Sheet, case: Case) -> None:
    sheet.heading(2, "Around the decisions")
    sheet.entries("Strengths", case.strengths)
    sheet.entries("Social needs", case.social_needs)
    for label, text in (
        ("A good life", case.good_life),
        ("An idea from outside", case.outside_idea),
        ("Transition", case.transition),
        ("Epilogue", case.epilogue),
        ("How this case was invented", case.how_invented),
    ):
        sheet.heading(3, label)
        sheet.text(text or "Not written yet.")
    sheet.heading(3, "Shorter ways through")
    for cut in case.cuts:
        sheet.entry(cut.why, f"{cut.minutes} minutes: {', '.join(cut.decisions)}")
    sheet.entries("What teams get wrong here", case.team_errors)
    sheet.entries("What good looks like", case.good_looks_like)
    sheet.entries("Questions for the debrief", case.debrief_questions)


def _add_signatures(sheet: Sheet, case: Case) -> None:
    sheet.heading(2, "Reviews")
    sheet.text("Enter a review in the case's file under `review` only when a person has really made it.")
    for name, label in SLOTS.items():
        slot: ReviewSlot | None = getattr(case.review, name)
        sheet.heading(3, label)
        if slot is not None:
            sheet.text(f"{slot.who}, {slot.role}, {slot.date}; next review {slot.next_review}.")
        else:
            sheet.text("Not reviewed.")
            for field in ("Name", "Role", "Date", "Next review", "To change"):
                sheet.blank(field)
