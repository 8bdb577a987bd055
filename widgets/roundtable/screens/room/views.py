"""What the templates of a room ask for, in the words of the templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from roundtable.practice import leading
from roundtable.practice.room import LENGTHS, RoomStep
from roundtable.practice.seating import Hand, card_facts, deal, half_of, number_cards, size_tables
from roundtable.practice.table import brought
from roundtable.practice.timetable import Timetable, plan_session
from roundtable.practice.walk import Place, Trail
from roundtable.screens.case_walk.views import Views

if TYPE_CHECKING:
    from roundtable.model.decision import Decision, Option
    from roundtable.model.fact import Fact
    from roundtable.practice.room import Counts, Room
    from roundtable.screens.room.screen import RoomScreen


class CardNumber(NamedTuple):
    """One number that stands on a card: the fact shows only once it was said."""

    number: int
    fact: Fact
    said: bool
    """Said from a card at this decision, so that it can be taken back."""
    known: bool
    in_confidence: bool
    later: bool
    """It happens only later in the case."""


class Tally(NamedTuple):
    """One option with how many people were for it, first and second."""

    option: Option
    first: int
    second: int | None


class Tables(NamedTuple):
    """Tables of one size, and who holds what at each."""

    how_many: int
    people: int
    hands: list[str]


class RoomViews(Views):
    """Answers the templates' questions about one room."""

    def __init__(self, screen: RoomScreen) -> None:
        super().__init__(screen)
        self._leads = screen

    @property
    def _room(self) -> Room:
        return self._leads.room

    @property
    def progress(self) -> str | None:
        """Which of the decisions that are played is open, and when it is meant to end."""
        if self._room.walk.place is not Place.DECISION:
            return None
        plan, number = self._room.timetable, self._room.number
        until = plan.starts_at(number + 1)
        return f"Decision {number + 1} of {len(plan.decisions)}, until about minute {until} of {plan.minutes}"

    def plans(self) -> list[Timetable]:
        """The sessions to choose from."""
        return [plan_session(self._room.case, minutes) for minutes in LENGTHS]

    def titles(self, plan: Timetable) -> list[str]:
        """The decisions of a session, by title."""
        return [decision.title for decision in self._played(plan)]

    def warnings(self, plan: Timetable) -> list[str]:
        """Topics that the decisions of a session touch, in words."""
        return self.topics(dict.fromkeys(topic for decision in self._played(plan) for topic in decision.touches))

    def _played(self, plan: Timetable) -> list[Decision]:
        return [decision for decision in self._room.case.decisions if decision.id in plan.decisions]

    def slots(self) -> list[tuple[int, str]]:
        """The session minute by minute: when a part begins, and what it is."""
        plan = self._room.timetable
        return [
            (0, "Opening: content note, support contact, one word each"),
            (plan.opening, f"Meet {self.called}, and read the cards"),
            *((plan.starts_at(number), title) for number, title in enumerate(self.titles(plan))),
            (plan.minutes - plan.debrief, "Debrief"),
        ]

    def tables(self) -> list[Tables]:
        """How the people sit, and what they hold."""
        sizes = size_tables(self._room.people)
        return [
            Tables(sizes.count(size), size, [self.hand(hand) for hand in deal(self._room.case, size)])
            for size in dict.fromkeys(sizes)
        ]

    def dissent_dealt(self) -> bool:
        """Whether every table has a dissent holder's card."""
        sizes = set(size_tables(self._room.people))
        return all(any(hand.task == "dissent" for hand in deal(self._room.case, size)) for size in sizes)

    def hand(self, hand: Hand) -> str:
        """What somebody holds, in words."""
        if hand.task:
            return "the observer's card" if hand.task == "observer" else "the dissent holder's card"
        names = " and ".join(self._room.case.name_of(member) for member in hand.members)
        if hand.half is None:
            return f"{names}, {self.role(hand.members[0])}" if len(hand.members) == 1 else names
        numbers = number_cards(self._room.case)
        facts = half_of(card_facts(self._room.case, hand.members[0]), hand.half)
        shown = ", ".join(str(numbers[fact.id]) for fact in facts if fact.id in numbers)
        return f"half of {names}'s card (numbers {shown})" if shown else f"half of {names}'s card"

    def pad(self) -> list[CardNumber]:
        """All numbers on the cards."""
        heard, spoken = self._room.heard(), self._room.walk.trail.spoken
        facts = {fact.id: fact for fact in self._room.case.facts}
        return [
            CardNumber(
                number,
                facts[fact],
                fact in spoken,
                fact in heard,
                facts[fact].consent is not None,
                not self._room.case.so_at(facts[fact], self._room.walk.now),
            )
            for fact, number in number_cards(self._room.case).items()
        ]

    def confidences(self) -> list[CardNumber]:
        """Numbers told in confidence that have not come up."""
        raised = {fact for trail in self._room.walk.trails for fact, _ in trail.raised}
        return [
            card
            for card in self.pad()
            if card.in_confidence and not card.known and not card.later and card.fact.id not in raised
        ]

    def found_here(self) -> list[Fact]:
        """What was said or asked at this decision."""
        here = brought(self._room.walk, self._room.walk.trail)
        return [fact for fact in self.found() if fact.id in here]

    def just_said(self) -> Fact | None:
        """What was said last from a card at this decision."""
        spoken = self._room.walk.trail.spoken
        return self._room.case.fact(spoken[-1]) if spoken else None

    def found_before(self) -> list[Fact]:
        """What has been on the table since an earlier decision."""
        here = self.found_here()
        return [fact for fact in self.found() if fact not in here]

    def number_of(self, fact: Fact) -> int | None:
        """A fact's number on the cards, if it stands on one."""
        return number_cards(self._room.case).get(fact.id)

    def tallies(self, trail: Trail | None = None) -> list[Tally]:
        """The votes of a decision, by default of the open one, option by option."""
        walk = self._room.walk
        trail = trail or walk.trail
        votes = self._room.vote_at(trail)
        first, second = dict(votes.first), dict(votes.second)
        options = walk.decision_of(trail).options
        return [
            Tally(option, first[option.id], second.get(option.id) if second else None)
            for option in options
            if option.id in first
        ]

    def width(self, count: int) -> int:
        """Length of a bar, 0 to 100."""
        return round(100 * count / max(self._room.people, 1))

    def ahead(self) -> str:
        """The option that most people were for in the second vote, or none."""
        option = self._room.leading_option(self._room.vote.second)
        return option.id if option else ""

    def tied(self) -> bool:
        """Whether no option is ahead in the second vote."""
        return not self.ahead()

    def voted(self, counts: Counts) -> int:
        """How many people voted."""
        return sum(count for _, count in counts)

    def last(self) -> bool:
        """Whether no decision that is played follows the open one."""
        return leading.go_on(self._room).step is RoomStep.DEBRIEF

    def left_out(self) -> list[Decision]:
        """Decisions left out since the last one that was taken: what happened there is told in short."""
        trails = self._room.walk.trails
        before = trails[:-1] if self._room.walk.place is Place.DECISION else trails
        since = next((number for number in range(len(before), 0, -1) if not before[number - 1].skipped), 0)
        return [self._room.walk.decision_of(trail) for trail in before[since:]]

    def played(self) -> list[tuple[Decision, Trail, Option | None]]:
        """The decisions that the room took, with what it chose."""
        return [step for step in self.path() if not step[1].skipped]
