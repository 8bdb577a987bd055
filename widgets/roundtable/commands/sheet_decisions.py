"""The decisions of a case on a review sheet: all that can be asked, done, and come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roundtable.commands.sheet import Sheet
    from roundtable.model.case import Case
    from roundtable.model.condition import Condition, Variant
    from roundtable.model.decision import Ask, Decision, Option, Outcome, Question


def add_decisions(sheet: Sheet, case: Case) -> None:
    """Print every decision."""
    for number, decision in enumerate(case.decisions, start=1):
        sheet.heading(2, f"Decision {number}: {decision.title} [{decision.id}]")
        sheet.entry(decision.time, "When")
        sheet.entry(", ".join(decision.touches) or "nothing that needs a note", "Touches")
        sheet.entry(str(decision.contacts), "Contacts")
        sheet.text(decision.situation)
        _add_variants(sheet, decision.also)
        sheet.text(decision.question, "Question")
        _add_asking(sheet, case, decision)
        for option in decision.options:
            _add_option(sheet, case, option)
        sheet.heading(3, "For those who skip it")
        sheet.text(decision.summary or "Not written yet.")
        sheet.heading(3, "From the person's chair")
        sheet.text(decision.from_the_chair or "Not written yet.")


def in_words(when: Condition) -> str:
    """A condition as a reviewer reads it."""
    parts = (
        ("on the table", when.facts),
        ("not on the table", when.without_facts),
        ("chosen", when.chose),
        ("not chosen", when.not_chose),
    )
    return "; ".join(f"{label}: {', '.join(names)}" for label, names in parts if names)


def _add_asking(sheet: Sheet, case: Case, decision: Decision) -> None:
    if decision.questions:
        sheet.heading(3, f"Questions to {case.person.called}")
    for question in decision.questions:
        sheet.entry(question.ask, f"[{question.id}]{_notes(question)}")
        sheet.text(question.answer, indent="  ")
    for contact in decision.colleagues:
        sheet.heading(3, f"Contact with {case.name_of(contact.who)}")
        for ask in contact.asks:
            sheet.entry(ask.say, f"[{ask.id}] {ask.manner}{_notes(ask)}")
            sheet.text(ask.reply, indent="  ")


def _notes(asked: Question | Ask) -> str:
    brings = f", brings {', '.join(asked.brings)}" if asked.brings else ""
    return brings + (f" (only if {in_words(asked.when)})" if asked.when else "")


def _add_option(sheet: Sheet, case: Case, option: Option) -> None:
    sheet.heading(3, f"Option [{option.id}]: {option.grade}")
    sheet.text(option.label)
    facts = [f"received: {option.received}", f"turned out: {option.turned_out}"]
    facts += ["a conversation on the same day"] if option.same_day_conversation else []
    facts += [f"leads to: {option.leads_to}"] if option.leads_to else []
    facts += [f"only if {in_words(option.when)}"] if option.when else []
    facts += [f"sources: {', '.join(option.sources)}"] if option.sources else []
    sheet.text("; ".join(facts), "Marks")
    sheet.text(option.why or "Not written yet.", "Why")
    _add_outcome(sheet, case, option.outcome)
    if option.must_not is not None:
        sheet.text(option.must_not.because, "THIS MUST NOT BE DONE, because")
        sheet.text(option.must_not.do_now, "Do this now")
        if option.must_not.legal_card is not None:
            sheet.text(option.must_not.legal_card, "Legal card")
    if option.repair is not None:
        sheet.text(option.repair.invite, "It can be mended")
        sheet.text(option.repair.act, "What is done")
        _add_outcome(sheet, case, option.repair.outcome)


def _add_outcome(sheet: Sheet, case: Case, outcome: Outcome) -> None:
    sheet.text(outcome.person, f"For {case.person.called}")
    sheet.text(outcome.team, "For the team")
    sheet.text(outcome.time, "In time")
    _add_variants(sheet, outcome.also)


def _add_variants(sheet: Sheet, variants: tuple[Variant, ...]) -> None:
    for variant in variants:
        sheet.text(variant.text, f"Only if {in_words(variant.when)}", "  ")
