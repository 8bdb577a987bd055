"""Safety, law, sources and open findings of a case on a review sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from roundtable.commands.sheet import Sheet
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.model.locale import LegalCard


def add_safety(sheet: Sheet, case: Case, catalogue: Catalogue) -> None:
    """Print what keeps people safe: the content note, red flags, scores, and what must not be done."""
    sheet.heading(2, "Safety statements")
    note = case.content_note
    topics = [catalogue.topics[t].label if t in catalogue.topics else t for t in note.topics]
    sheet.entry(f"{note.intensity}: {'; '.join(topics) or 'nothing'}", "Content note")
    if note.words:
        sheet.text(note.words, indent="  ")
    for series in case.scores:
        points = (
            f"week {p.week}: {p.value:g}"
            + (f" (safety item {p.safety_item})" if p.safety_item is not None else "")
            + f" from {p.shown_at}"
            for p in series.points
        )
        sheet.entry("; ".join(points), series.instrument)
        sheet.text(series.cannot_tell, "What it cannot tell", "  ")
    options = [(d.id, o) for d in case.decisions for o in d.options]
    today = [f"{decision}/{option.id}" for decision, option in options if option.same_day_conversation]
    never = [f"{decision}/{option.id}" for decision, option in options if option.must_not is not None]
    sheet.entry(", ".join(today) or "none", "Options with a conversation on the same day")
    sheet.entry(", ".join(never) or "none", "Options that must not be done")
    sheet.entries("Red flags", case.red_flags)


def add_law(sheet: Sheet, case: Case, catalogue: Catalogue, today: dt.date) -> None:
    """Print every legal card the case refers to, as each country states it."""
    sheet.heading(2, "Legal statements")
    sheet.text("Training material, never advice.")
    for card_id in sorted(set(_cards_of(case))):
        stated = [(place, card) for place in catalogue.locales.values() for card in place.cards if card.id == card_id]
        for place, card in stated:
            _add_card(sheet, card, place.name, today)
        if not stated:
            sheet.entry("no locale has this card", card_id)


def add_sources(sheet: Sheet, case: Case, catalogue: Catalogue) -> None:
    """Print every source the case cites, and how it was checked."""
    sheet.heading(2, "Sources")
    keys = {*case.sources, *(key for fact in case.facts for key in fact.sources)}
    keys |= {key for decision in case.decisions for option in decision.options for key in option.sources}
    for key in sorted(keys, key=lambda key: int(key[1:])):
        source = catalogue.sources.get(key)
        note = f" {source.note}" if source and source.note else ""
        checked = f" ({', '.join(source.checked)})" if source else ""
        sheet.entry(f"{source.cite if source else 'not in the register'}{checked}{note}", key)


def add_findings(sheet: Sheet, catalogue: Catalogue, case_id: str) -> None:
    """Print what the content checks say about the case."""
    from roundtable.checks.runner import check_layers  # noqa: PLC0415  only here

    path = catalogue.layers.file("casestudies/cases", case_id)
    report = check_layers(catalogue.layers, [path] if path else [])
    sheet.heading(2, "What the content checks found")
    for finding in report.findings:
        sheet.entry(f"{finding.level} {finding.code}, line {finding.line}: {finding.problem}")
    if not report.findings:
        sheet.text("Nothing.")


def _cards_of(case: Case) -> Iterator[str]:
    yield from case.legal_cards
    for decision in case.decisions:
        yield from decision.legal_cards
        for option in decision.options:
            if option.must_not is not None and option.must_not.legal_card is not None:
                yield option.must_not.legal_card


def _add_card(sheet: Sheet, card: LegalCard, country: str, today: dt.date) -> None:
    sheet.heading(3, f"{card.title} [{card.id}], {country}")
    sheet.text(card.plain)
    late = " OUT OF DATE." if card.stale(today) else ""
    sheet.entry(card.citation or "none", "Citation")
    sheet.entry(card.jurisdiction, "Jurisdiction")
    sheet.entry(f"{card.last_checked}, basis {card.basis}, by {card.checked_by or 'nobody named'}.{late}", "Checked")
    sheet.entry(", ".join(card.sources), "Sources")
    sheet.entry(card.ask, "Ask")
