"""What the case walk's templates ask for, in the words of the templates.

Templates stay free of logic this way: they ask `view.asked()` and print it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.model.case import PERSON
from roundtable.model.decision import Grade
from roundtable.practice import moves
from roundtable.practice.table import brought, on_table, own_facts, shared_facts, table_at
from roundtable.practice.walk import OBSERVER, Place, Stage
from roundtable.screens.case_walk.chart import ScoreChart, charts
from roundtable.screens.case_walk.shown import Colleague
from roundtable.screens.case_walk.team_map import TeamMap
from roundtable.screens.law import CardView, legal_cards, places
from roundtable.screens.topics import name_topics

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from roundtable.model.case import Member
    from roundtable.model.decision import Decision, Option, Question
    from roundtable.model.fact import Fact
    from roundtable.model.locale import Locale
    from roundtable.model.reference import Source
    from roundtable.practice.table import Table
    from roundtable.practice.walk import Trail
    from roundtable.screens.case_walk.shown import ShowsWalk


class Views:
    """Answers the templates' questions about one screen with a walk on it."""

    def __init__(self, screen: ShowsWalk) -> None:
        self._screen = screen

    @property
    def called(self) -> str:
        """What the person is called."""
        return self._screen.case.person.called

    @property
    def seat_name(self) -> str:
        """The seat that was taken, in words."""
        member = self._screen.case.member(self._screen.walk.seat or "")
        return f"{member.name}, {self.discipline(member)}" if member else "observer"

    @property
    def reviewed_by_experience(self) -> bool:
        """Whether somebody with lived experience has reviewed the person's words."""
        return self._screen.case.review.lived_experience is not None

    def discipline(self, member: Member) -> str:
        """A member's discipline in words."""
        found = self._screen.catalogue.disciplines.get(member.discipline)
        return found.name.lower() if found else member.discipline.replace("-", " ")

    def plain_role(self, member: Member) -> str:
        """What a member's discipline does, in one plain sentence."""
        found = self._screen.catalogue.disciplines.get(member.discipline)
        return found.plain if found else ""

    def topics(self, ids: Iterable[str]) -> list[str]:
        """Content-note topics in words."""
        return name_topics(self._screen.catalogue, ids)

    def seats(self) -> list[Member]:
        """Members whose seat can be taken."""
        return [member for member in self._screen.case.team if member.seat]

    def outside(self) -> list[Member]:
        """People around the case whom nobody plays."""
        return [member for member in self._screen.case.team if not member.seat]

    @property
    def number(self) -> int:
        """Position of the open decision in the file, from 1."""
        return [d.id for d in self._screen.case.decisions].index(self._screen.walk.trail.decision) + 1

    @property
    def progress(self) -> str | None:
        """Where the learner is, in a short line, or None outside the decisions."""
        walk = self._screen.walk
        if walk.place is not Place.DECISION:
            return None
        return f"Decision {self.number} of {len(self._screen.case.decisions)}"

    @property
    def observing(self) -> bool:
        """Whether the learner watches from the observer's seat."""
        return self._screen.walk.seat == OBSERVER

    def shared(self) -> tuple[Fact, ...]:
        """What everyone knows from the start."""
        return shared_facts(self._screen.walk)

    def own(self) -> tuple[Fact, ...]:
        """What only the learner's seat knows, or knows with few others."""
        return own_facts(self._screen.walk)

    def seen(self) -> tuple[Fact, ...]:
        """Own facts to list by themselves; confidences that can still be raised stand in a place of their own."""
        apart = self.own_confidences() if self.at_gather() else ()
        return tuple(fact for fact in self.own() if fact not in apart)

    def own_confidences(self) -> tuple[Fact, ...]:
        """Own facts that were told in confidence and have not been raised."""
        raised = {fact for trail in self._screen.walk.trails for fact, _ in trail.raised}
        return tuple(
            f
            for f in self.own()
            if f.consent is not None and f.id not in raised and f.id not in on_table(self._screen.walk)
        )

    def raised_here(self) -> list[tuple[Fact, str]]:
        """Own confidences brought up at this decision, with how."""
        pairs = [(self._screen.case.fact(fact), how) for fact, how in self._screen.walk.trail.raised]
        return [(fact, how) for fact, how in pairs if fact is not None]

    def found(self) -> list[Fact]:
        """What asking has brought so far, over all decisions, in the order of the case."""
        walk = self._screen.walk
        ids = {fact for trail in walk.trails for fact in brought(walk, trail)}
        seen = {f.id for f in (*self.shared(), *self.own())}
        return [f for f in walk.case.facts if f.id in ids | (on_table(walk) - seen) and f.id not in seen]

    def questions(self) -> tuple[Question, ...]:
        """Questions not asked yet."""
        return tuple(q for q in moves.questions_open(self._screen.walk) if q.id not in self._screen.walk.trail.asked)

    def answers(self) -> list[Question]:
        """Questions asked here, in the order they were asked."""
        by_id = {q.id: q for q in self._screen.walk.decision.questions}
        return [by_id[asked] for asked in self._screen.walk.trail.asked]

    def colleagues(self) -> list[Colleague]:
        """Everybody who can be contacted at this decision."""
        walk = self._screen.walk
        open_asks = moves.asks_open(walk)
        people = [p for p in walk.decision.colleagues if p.who not in {*walk.present, PERSON}]
        return [
            Colleague(
                p.who,
                walk.case.name_of(p.who),
                self.role(p.who),
                tuple(ask for who, ask in open_asks if who == p.who and (who, ask.id) not in walk.trail.contacted),
                tuple(ask for ask in p.asks if (p.who, ask.id) in walk.trail.contacted),
            )
            for p in people
        ]

    def role(self, who: str) -> str:
        """A member's discipline, or how somebody is related to the person."""
        member = self._screen.case.member(who)
        if member is not None:
            return self.discipline(member)
        return next((c.relation for c in self._screen.case.close_ones if c.id == who), "")

    def options(self) -> tuple[Option, ...]:
        """The options that can be chosen now."""
        return moves.options_open(self._screen.walk)

    def variants(self, decision: Decision | None = None) -> list[str]:
        """Paragraphs of the situation that hold because of what happened before."""
        walk = self._screen.walk
        known = on_table(walk)
        return [v.text for v in (decision or walk.decision).also if v.when.holds(known, walk.chosen)]

    def option(self) -> Option:
        """The option that was chosen at the open decision."""
        found = self._screen.walk.decision.option(self._screen.walk.trail.chosen)
        if found is None:
            raise LookupError("no option is chosen")
        return found

    def outcome_extras(self) -> list[str]:
        """Extra consequences that hold because of what is known or was chosen."""
        walk = self._screen.walk
        return [v.text for v in self.option().outcome.also if v.when.holds(on_table(walk), walk.chosen)]

    def table(self, trail: Trail | None = None) -> Table:
        """The five groups at a decision, by default the open one."""
        return table_at(self._screen.walk, trail or self._screen.walk.trail)

    def needs_mending(self) -> bool:
        """Whether a repair path is open."""
        return self.option().repair is not None and not self._screen.walk.trail.mended

    def last(self) -> bool:
        """Whether nothing follows the open decision."""
        walk = self._screen.walk
        return walk.case.after(walk.trail.decision, walk.trail.chosen) is None

    def team_map(self) -> TeamMap:
        """The team map, as picture and as table."""
        return TeamMap(self._screen.case, self.role, f"Close to {self.called}")

    def charts(self, *, whole: bool = False) -> list[ScoreChart]:
        """Scores over time: all of them, or those known at the open decision."""
        walk = self._screen.walk
        opened = [d.id for d in walk.case.decisions[: self.number]] if walk.place is Place.DECISION else []
        return charts(
            walk.case, self._screen.catalogue.instruments, {"start", *opened, *(["end"] if whole else [])}, whole=whole
        )

    def new_charts(self) -> list[ScoreChart]:
        """Charts of the instruments whose score becomes known at the open decision."""
        decision = self._screen.walk.trail.decision
        new = {s.instrument for s in self._screen.case.scores if any(p.shown_at == decision for p in s.points)}
        return [chart for chart in self.charts() if chart.instrument in new]

    def cards(self, ids: Iterable[str]) -> list[CardView]:
        """Legal cards of the learner's country; of every country that has them until one is chosen."""
        return legal_cards(self._screen.catalogue, self._screen.settings.country, tuple(ids))

    def places(self) -> Mapping[str, Locale]:
        """The locale that was chosen, or all of them."""
        return places(self._screen.catalogue, self._screen.settings.country)

    def path(self) -> list[tuple[Decision, Trail, Option | None]]:
        """The decisions met, with what was chosen."""
        walk = self._screen.walk
        steps = [(walk.decision_of(trail), trail) for trail in walk.trails]
        return [(decision, trail, decision.option(trail.chosen)) for decision, trail in steps]

    def lucky(self) -> list[tuple[Decision, Option]]:
        """Acts whose result says little about them: sound and unlucky, or costly and lucky."""
        return [(d, o) for d, _, o in self.path() if o is not None and o.turned_out != "as-expected"]

    def sound(self, option: Option) -> bool:
        """Whether an act holds up, whatever came of it."""
        return option.grade is Grade.SOUND

    def sources(self) -> list[Source]:
        """The case's sources, in the order of the register."""
        known = self._screen.catalogue.sources
        keys = {*self._screen.case.sources}
        keys |= {key for f in self._screen.case.facts for key in f.sources}
        keys |= {key for d in self._screen.case.decisions for o in d.options for key in o.sources}
        return [known[key] for key in sorted(keys & set(known), key=lambda key: int(key[1:]))]

    def at_gather(self) -> bool:
        """Whether the open step is the one where people are asked."""
        walk = self._screen.walk
        return walk.place is Place.DECISION and walk.trail.stage is Stage.GATHER

    def still_open(self) -> bool:
        """Whether the open decision is still being weighed, so that what is known should be at hand."""
        walk = self._screen.walk
        weighing = {Stage.GATHER, Stage.JUDGE}
        return walk.place is Place.DECISION and walk.trail.stage in weighing and not self._screen.must_warn()
