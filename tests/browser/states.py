"""Every state of every screen, made without a browser and without a kernel.

Screens are driven by the same events that a browser sends, so a state that
stands here can be reached by a person.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING, Any

from roundtable.content.catalogue import Catalogue
from roundtable.content.index import Shelf, case_shelf
from roundtable.content.term_index import TermIndex
from roundtable.practice import moves
from roundtable.practice.walk import OBSERVER, Place
from roundtable.screens.base import Event
from roundtable.screens.case_walk.screen import CaseWalkScreen
from roundtable.screens.false_friends.screen import FalseFriendsScreen
from roundtable.screens.flash_cards.screen import FlashCardsScreen
from roundtable.screens.glossary.screen import GlossaryScreen
from roundtable.screens.lens.screen import LanguageLensScreen
from roundtable.screens.rendering import rich
from roundtable.screens.room.screen import RoomScreen
from roundtable.screens.shelf.screen import ShelfScreen
from roundtable.screens.start.screen import ALWAYS, StartScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from roundtable.model.case import Case
    from roundtable.model.decision import Decision, Option
    from roundtable.screens.base import Screen

PREFIX = "rt1"
START, WALK, TERMS = "00_start_here", "10_case_walkthrough", "20_shared_glossary"
START_PAGE, SHELF, ROOM, GLOSSARY, WORDS, EXERCISES = "start", "shelf", "room", "glossary", "words", "exercises"
LENS, PLANS, CONSULTATIONS = "lens", "plans", "consultations"
LED = "a-hand-of-nineteen"
"""The case that is led in a room: it has confidences of both kinds and people who are not at the table."""
A_LONG_TEXT = "The interdisciplinary committee deprioritised non-compliant individuals despite objections. " * 14
A_NAME_TOO_MANY = "Ring Mrs Example on 555 010 9999 before Friday"


_SHOW = "document.querySelector('.{0}').hidden = false; document.querySelector('.rt-regions').inert = true"
_SAY = (
    "const note = document.querySelector('.{0}'); note.hidden = false;"
    "note.textContent = document.querySelector('[data-rt-words={1}]').textContent"
)
_OPEN = "document.querySelector('dialog.{0}').showModal()"


@dataclass(frozen=True)
class State:
    """One thing that can be on the page."""

    name: str
    notebook: str
    printed: str
    """The HTML that the kernel would have printed."""
    words: tuple[str, ...] = ()
    """Texts that must be readable on the page, as plain text."""
    script: str = ""
    """What a person does that Python never hears of, such as opening the pause dialog."""


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


def as_read(text: str) -> str:
    """Content text as a person reads it: without markup, on one line."""
    parted = re.sub(r"</?(?:p|ul|ol|li|br)\b[^>]*>", " ", str(rich(text)))
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", parted)).split())


def states_of(name: str) -> list[State]:
    """All states of the start page, of the shelf, of a room, of the glossary, or of a case."""
    makers = {
        START_PAGE: start_states,
        SHELF: shelf_states,
        ROOM: room_states,
        GLOSSARY: glossary_states,
        WORDS: word_states,
        EXERCISES: exercise_states,
        LENS: lens_states,
        PLANS: plan_states,
        CONSULTATIONS: meeting_states,
    }
    return [*makers[name]()] if name in makers else case_states(name)


def plan_states() -> Iterator[State]:
    """Every section, form and tool of the care-plan builder; `test_plan_pages` looks at them."""
    from tests.browser.plan_states import PLANS, plan_frames  # noqa: PLC0415

    for name, printed in plan_frames(PREFIX):
        yield State(name, PLANS, printed)


def meeting_states() -> Iterator[State]:
    """Every step of a consultation and what is around it; `test_meeting_pages` looks at them."""
    from tests.browser.meeting_states import CONSULTATIONS as NOTEBOOK  # noqa: PLC0415
    from tests.browser.meeting_states import meeting_frames  # noqa: PLC0415

    for name, printed in meeting_frames(PREFIX):
        yield State(name, NOTEBOOK, printed)


def all_names() -> list[str]:
    """Everything that has states: start page, shelf, a room, the glossary and its practice, and each of our cases."""
    return [START_PAGE, SHELF, ROOM, GLOSSARY, WORDS, LENS, EXERCISES, *Catalogue().case_ids()]


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
    yield walker.state("welcome-back", script=_SHOW.format("rt-welcome"))
    yield walker.state("connection-lost", script=_SHOW.format("rt-lost"))
    yield walker.state("store-full", script=_SAY.format("rt-warning", "full"))
    yield walker.state("paused", script=_OPEN.format("rt-pause"))
    yield walker.state("deleting", script=_OPEN.format("rt-delete"))
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


def start_states(catalogue: Catalogue | None = None) -> list[State]:
    """Every state of the start page."""
    catalogue = catalogue or Catalogue()

    def after(*events: Event) -> Screen:
        screen = StartScreen(PREFIX, catalogue, case_shelf(catalogue))
        for event in events:
            screen.handle(event)
        return screen

    def shown(name: str, *events: Event, script: str = "") -> State:
        return State(name, START, after(*events).frame(), script=script)

    def answered(company: str, minutes: int) -> Event:
        return Event("answer", "questions", {"company": company, "minutes": str(minutes), "device": "own"})

    first = case_shelf(catalogue).entries[0]
    code = reach(case := catalogue.case(first.id), catalogue, case.decisions[0]).screen.resume_code() or ""
    countries = [Event("country", ALWAYS, {"country": key}) for key in catalogue.locales]
    topics = {f"topic-{topic.id}": "yes" for topic in after().topics()[:2]}  # type: ignore[attr-defined]
    return [
        shown("questions"),
        shown("suggestion-alone", answered("alone", 20)),
        shown("suggestion-group", answered("room", 90)),
        shown("code-problem", Event("code", ALWAYS, {"code": "NOT-A-CODE"})),
        shown("code-found", Event("code", ALWAYS, {"code": code})),
        shown("topics-chosen", Event("topics", ALWAYS, topics)),
        *(shown(f"country-{event.values['country']}", event) for event in countries),
        shown("file-refused", script=_SAY.format("rt-file-note", "bad-file")),
    ]


def shelf_states(catalogue: Catalogue | None = None) -> list[State]:
    """Every state of the shelf."""
    catalogue = catalogue or Catalogue()
    shelf = case_shelf(catalogue)
    broken = Shelf(entries=shelf.entries, unreadable=("a-broken-one", "and-another"))
    return [
        State("shelf", WALK, ShelfScreen(PREFIX, catalogue, shelf).frame()),
        State("shelf-unreadable", WALK, ShelfScreen(PREFIX, catalogue, broken).frame()),
        State("shelf-not-found", WALK, ShelfScreen(PREFIX, catalogue, shelf, wanted="nowhere").frame()),
    ]


def room_states(catalogue: Catalogue | None = None) -> Iterator[State]:
    """Every state of a room, in the order in which a group meets them."""
    catalogue = catalogue or Catalogue()
    screen = RoomScreen(PREFIX, catalogue.case(LED), catalogue)

    def do(event: str, **values: str) -> None:
        screen.handle(Event(event, screen.step, values))

    def shown(name: str, *texts: str | None, script: str = "") -> State:
        return State(name, WALK, screen.frame(), tuple(as_read(t) for t in texts if t), script)

    yield shown("note", screen.case.content_note.words)
    do("gather", minutes="90", people="17")
    yield shown("seating")
    do("meet")
    yield shown("meet", screen.case.person.about)
    do("hand-out")
    yield shown("cards", *(member.does for member in screen.case.team if member.seat))
    do("open")
    yield shown("welcome-back", script=_SHOW.format("rt-welcome"))
    while screen.walk.place is Place.DECISION:
        decision = screen.walk.decision.id
        yield shown(f"facts-{decision}", screen.walk.decision.situation)
        _say_half_of_the_cards(screen, do)
        yield shown(f"round-{decision}", *(fact.text for fact in screen.views.found_here()))
        do("vote")
        yield shown(f"vote-{decision}", screen.walk.decision.question)
        options = [option.id for option in screen.views.options()]
        do("count-first", **{f"votes-{option}": "4" for option in options})
        yield shown(f"reveal-{decision}")
        do("count-second", **{f"votes-{options[0]}": "6", f"votes-{options[-1]}": "11" if screen.room.number else "6"})
        yield shown(f"agree-{decision}")
        do("decide", option=next(option.id for option in screen.views.options() if option.repair))
        yield shown(f"outcome-{decision}")
        do("mend")
        yield shown(f"mended-{decision}")
        do("next")
    yield shown("debrief", screen.case.epilogue)
    do("chair")
    yield shown("chair")


def _say_half_of_the_cards(screen: RoomScreen, do: Callable[..., None]) -> None:
    for card in screen.views.pad()[::2]:
        if not card.in_confidence and not card.known and not card.later:
            do("speak", number=str(card.number))
    for how, card in zip(("asked", "told"), screen.views.confidences(), strict=False):
        do("raise", **{"raise": f"{card.number}/{how}"})
    while screen.views.questions():
        do("ask", question=screen.views.questions()[0].id)
    for person in screen.views.colleagues():
        if person.asks and screen.walk.contacts_left:
            do("contact", ask=f"{person.who}/{person.asks[0].id}")


def glossary_states(catalogue: Catalogue | None = None) -> Iterator[State]:
    """Every state of the glossary."""
    catalogue = catalogue or Catalogue()
    screen = GlossaryScreen(PREFIX, catalogue, TermIndex(catalogue))
    friend = next(entry.id for entry in screen.index.entries if entry.false_friend)

    def do(event: str, **values: str) -> None:
        screen.handle(Event(event, "glossary", values))

    def shown(name: str) -> State:
        return State(name, TERMS, screen.frame())

    yield shown("list")
    do("more")
    yield shown("longer-list")
    do("open", term=friend)
    yield shown("false-friend")
    do("agree", term=friend, words=A_NAME_TOO_MANY, roles="nurse")
    yield shown("unsure")
    do("agree", term=friend, words="What we settled together.", roles="nurse, peer specialist")
    yield shown("agreed")
    do("open", term=next(entry.id for entry in screen.index.entries if not entry.false_friend))
    do("search", words="crises")
    yield shown("plain-term")
    do("search", words="xyzzy")
    yield shown("nothing-fits")
    yield State("missing", TERMS, GlossaryScreen(PREFIX, catalogue, screen.index, "nowhere").frame())


def exercise_states(catalogue: Catalogue | None = None) -> Iterator[State]:
    """The library of exercises, and a step of every kind, alone and in a room."""
    from tests.browser.exercise_states import LABS, exercise_frames, library_frames, room_frames  # noqa: PLC0415

    every = {"library": library_frames, "alone": exercise_frames, "room": room_frames}
    for label, frames in every.items():
        for name, printed in frames(PREFIX):
            yield State(f"{label}-{name}", LABS, printed)


def lens_states(catalogue: Catalogue | None = None) -> Iterator[State]:
    """Every state of the language lens."""
    lens = LanguageLensScreen(PREFIX, catalogue or Catalogue())

    def do(event: str, **values: str) -> None:
        lens.handle(Event(event, "lens", values))

    yield State("lens", TERMS, lens.frame())
    do("example")
    yield State("lens-example", TERMS, lens.frame(), ("frequent flyer", "Narcotics Anonymous"))
    do("aside", number="1", reason="own-words")
    yield State("lens-aside", TERMS, lens.frame())
    do("look", text=A_LONG_TEXT)
    yield State("lens-long", TERMS, lens.frame())
    do("look", text="We walked to the lake, and she fed the ducks.")
    yield State("lens-nothing", TERMS, lens.frame())
    do("look", text=A_NAME_TOO_MANY)
    yield State("lens-withheld", TERMS, lens.frame())


def word_states(catalogue: Catalogue | None = None) -> Iterator[State]:
    """Every state of the rounds of false friends and of the flash cards."""
    catalogue = catalogue or Catalogue()
    index = TermIndex(catalogue)
    friends = FalseFriendsScreen(PREFIX, catalogue, index, seed=1)
    cards = FlashCardsScreen(PREFIX, catalogue, index)

    def do(screen: FalseFriendsScreen | FlashCardsScreen, event: str, **values: str) -> None:
        screen.handle(Event(event, screen.step, values))

    yield State("friends", TERMS, friends.frame())
    do(friends, "begin")
    yield State("friends-sentence", TERMS, friends.frame())
    do(friends, "guess", use="0")
    yield State("friends-answer", TERMS, friends.frame())
    while friends.rounds and friends.rounds.now:
        do(friends, "next")
    yield State("friends-end", TERMS, friends.frame())
    yield State("cards", TERMS, cards.frame())
    do(cards, "begin")
    yield State("cards-front", TERMS, cards.frame())
    do(cards, "turn")
    yield State("cards-back", TERMS, cards.frame())
    while cards.term():
        if not cards.deck.turned:
            do(cards, "turn")
        do(cards, "recall", recall="4")
    yield State("cards-done", TERMS, cards.frame())
