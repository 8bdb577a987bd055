"""States of a case for one person: before it, every decision with all outcomes, and after."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING, Any

from roundtable.content.catalogue import Catalogue
from roundtable.practice import moves
from roundtable.practice.walk import OBSERVER
from roundtable.screens.base import Event
from roundtable.screens.case_walk.screen import CaseWalkScreen
from tests.browser.state import A_NAME_TOO_MANY, OPEN, PREFIX, SAY, SHOW, WALK, State, as_read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.model.case import Case
    from roundtable.model.decision import Decision, Option


@dataclass
class Walker:
    """Somebody who plays a case quickly, by events."""

    screen: CaseWalkScreen

    @classmethod
    def begin(cls, case: Case, catalogue: Catalogue, seat: str | None = None, **settings: Any) -> Walker:
        """A fresh case; with a seat, at its first decision."""
        walker = cls(CaseWalkScreen(PREFIX, case, catalogue, catalogue.case_hash(case.id)))
        walker.screen.settings = replace(walker.screen.settings, **settings)
        if seat is not None:
            walker.do("begin").do("seats").do("take-seat", seat=seat)
        return walker

    def copy(self) -> Walker:
        """Somebody else at the same place."""
        screen = CaseWalkScreen(PREFIX, self.screen.case, self.screen.catalogue, self.screen.content_hash)
        screen.walk, screen.settings, screen.note_read = (
            self.screen.walk,
            self.screen.settings,
            {*self.screen.note_read},
        )
        return Walker(screen)

    def do(self, event: str, **values: str) -> Walker:
        """One event on the step that is shown."""
        self.screen.handle(Event(event, self.screen.step, values))
        return self

    def state(self, name: str, *texts: str | None, script: str = "") -> State:
        """What is on the page now; `texts` are content that must be readable there."""
        return State(name, WALK, self.screen.frame(), tuple(as_read(t) for t in texts if t), script)

    def ask_everything(self) -> Walker:
        """Ask, contact and bring up whatever there is; contacts that open an option come first."""
        for fact in self.screen.views.own_confidences():
            how = "asked" if len(self.screen.walk.trail.raised) % 2 == 0 else "told"
            self.do("raise", **{"raise": f"{fact.id}/{how}"})
        while self.screen.walk.contacts_left and (open_asks := self._contacts()):
            self.do("contact", ask=open_asks[0])
        while questions := self.screen.views.questions():
            self.do("ask", question=questions[0].id)
        return self

    def _contacts(self) -> list[str]:
        wanted = {fact for d in self.screen.case.decisions for o in d.options if o.when for fact in o.when.facts}
        done = self.screen.walk.trail.contacted
        pairs = [pair for pair in moves.asks_open(self.screen.walk) if (pair[0], pair[1].id) not in done]
        pairs.sort(key=lambda pair: not wanted & {*pair[1].brings})
        return [f"{who}/{ask.id}" for who, ask in pairs]

    def judge(self, option: str) -> Walker:
        """From gathering to what was on the table."""
        return self.do("ready").do("judge", option=option, confidence="3")

    def decide(self, option: str) -> Walker:
        """From gathering to the outcome."""
        return self.judge(option).do("decide", option=option)

    def options(self) -> tuple[Option, ...]:
        """What can be chosen here."""
        return moves.options_open(self.screen.walk)


def case_states(case_id: str, catalogue: Catalogue | None = None) -> list[State]:
    """Every state of one case, in the order in which a person could meet them."""
    case = (catalogue := catalogue or Catalogue()).case(case_id)
    states = [*_before(case, catalogue)]
    for number in range(len(case.decisions)):
        states += _decision_states(case, catalogue, number)
    return [*states, *_after(case, catalogue)]


def _before(case: Case, catalogue: Catalogue) -> Iterator[State]:
    walker = Walker.begin(case, catalogue)
    yield walker.state("note", case.content_note.words)
    yield walker.copy().do("overview").state("overview", case.person.in_their_words)
    walker.do("begin")
    yield walker.state("meet", case.person.in_their_words, case.person.about)
    yield walker.do("seats").state("seat", *(member.does for member in case.team if member.seat))
    yield walker.state("welcome-back", script=SHOW.format("rt-welcome"))
    yield walker.state("connection-lost", script=SHOW.format("rt-lost"))
    yield walker.state("store-full", script=SAY.format("rt-warning", "full"))
    yield walker.state("paused", script=OPEN.format("rt-pause"))
    yield walker.state("deleting", script=OPEN.format("rt-delete"))
    for seat in (OBSERVER, *(member.id for member in case.team if member.seat)):
        yield Walker.begin(case, catalogue, seat).state(f"seat-of-{seat}", case.decisions[0].situation)


def _decision_states(case: Case, catalogue: Catalogue, number: int) -> Iterator[State]:
    decision = case.decisions[number]
    label = f"{number + 1}-{decision.id}"
    fresh = reach(case, catalogue, decision)
    yield fresh.state(f"{label}-gather", decision.situation)
    if decision.touches:
        warned = fresh.copy()
        warned.screen.settings = replace(warned.screen.settings, ask_before=frozenset(decision.touches))
        warned.screen.note_read -= {decision.id}
        yield warned.state(f"{label}-warned")
    yield fresh.copy().do("skip").state(f"{label}-skipped", decision.summary or decision.situation)
    asked = fresh.copy().ask_everything()
    answers = [question.answer for question in asked.screen.views.answers()]
    yield asked.state(f"{label}-gather-all", decision.situation, *answers)
    yield asked.copy().do("ready").state(f"{label}-judge", *(option.label for option in asked.options()))
    yield asked.copy().judge(asked.options()[0].id).state(f"{label}-table")
    yield fresh.copy().judge(fresh.options()[0].id).state(f"{label}-table-of-nothing-asked")
    for option in decision.options:
        yield from _outcomes(case, catalogue, decision, option, label)


def _outcomes(case: Case, catalogue: Catalogue, decision: Decision, option: Option, label: str) -> Iterator[State]:
    walker = reach_option(case, catalogue, decision, option).decide(option.id)
    yield walker.state(
        f"{label}-{option.id}", option.outcome.person, option.outcome.team, option.outcome.time, option.why
    )
    if option.repair:
        mended = walker.do("mend")
        yield mended.state(f"{label}-{option.id}-mended", option.repair.outcome.person, option.outcome.person)


def _after(case: Case, catalogue: Catalogue) -> Iterator[State]:
    walker = Walker.begin(case, catalogue, best_seat(case))
    while walker.screen.step != "debrief":
        number = len(walker.screen.walk.trails)
        if number == len(case.decisions) and number > 1:
            walker.do("skip").do("next")
            continue
        # A different choice each time, so that the debrief has something of everything to show.
        options = walker.ask_everything().options()
        walker.decide(options[number % len(options)].id)
        if walker.screen.views.needs_mending():
            walker.do("mend")
        walker.do("next")
    told = (case.good_life, case.outside_idea, case.transition, case.epilogue, *case.debrief_questions)
    yield walker.state("debrief", *told)
    yield walker.copy().do("commit", commitment=A_NAME_TOO_MANY).state("debrief-identifier")
    yield walker.copy().do("commit", commitment="Ask who else was asked.").state("debrief-committed")
    chairs = [decision.from_the_chair for decision in case.decisions]
    yield walker.copy().do("chair").state("chair", *chairs)
    yield Walker.begin(case, catalogue).do("overview").do("debrief").state("debrief-without-path", case.good_life)


def best_seat(case: Case) -> str:
    """A seat that was told something in confidence, if any; else the first."""
    seats = [member.id for member in case.team if member.seat]
    confided = [seat for seat in seats if any(f.consent and seat in f.known_by for f in case.facts)]
    return (confided or seats)[0]


def reach(
    case: Case,
    catalogue: Catalogue,
    decision: Decision,
    *,
    asking: bool = True,
    choices: tuple[str, ...] = (),
    seat: str | None = None,
) -> Walker:
    """Somebody at a decision who has asked everything on the way and made these choices, or skipped everything."""
    walker = Walker.begin(case, catalogue, seat or best_seat(case))
    while walker.screen.walk.trail.decision != decision.id:
        if asking:
            options = walker.ask_everything().options()
            here = walker.screen.walk.trail.decision
            chosen = [option for option in options if f"{here}/{option.id}" in choices]
            onward = [option for option in options if _leads_towards(case, walker, option, decision)]
            walker.decide((chosen or onward or options)[0].id).do("next")
        else:
            walker.do("skip").do("next")
        if walker.screen.step == "debrief":
            raise LookupError(f"{case.id}: no way to {decision.id} was found")
    return walker


def _leads_towards(case: Case, walker: Walker, option: Option, wanted: Decision) -> bool:
    after = case.after(walker.screen.walk.trail.decision, option.id)
    order = [decision.id for decision in case.decisions]
    return after is not None and order.index(after.id) <= order.index(wanted.id)


def reach_option(case: Case, catalogue: Catalogue, decision: Decision, option: Option) -> Walker:
    """Somebody at a decision where an option can be chosen."""
    choices = option.when.chose if option.when else ()
    # Whoever watches can contact everybody, also the one whose confidence opens an option.
    for seat, asking, here in product((None, OBSERVER), (True, False), (True, False)):
        walker = reach(case, catalogue, decision, asking=asking, choices=choices, seat=seat)
        if here:
            walker.ask_everything()
        if option.id in {open_one.id for open_one in walker.options()}:
            return walker
    raise LookupError(f"{case.id}: no way to the option {option.id} of {decision.id} was found")
