"""What the templates of a consultation practised alone ask for, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roundtable.exchange.reviews import describe_reviews, describe_source
from roundtable.model.case import PERSON
from roundtable.practice.consultation.alone import Place, can_surface, look_back, possible, surfaced
from roundtable.practice.consultation.scenes import on_sheet, other_way, scenes
from roundtable.screens.topics import name_topics

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.model.consultation_script import ConsultationScript, Intervention, Moment
    from roundtable.model.fact import Fact
    from roundtable.practice.consultation.alone import Alone, Ending, Stayed
    from roundtable.practice.consultation.scenes import Scene


@dataclass(frozen=True)
class Voice:
    """Somebody who is there, or can be asked: how they are called, and as what they speak."""

    name: str
    role: str


@dataclass(frozen=True)
class Noted:
    """A line on the sheet, and whether it came with the last thing that was done."""

    says: str
    new: bool


@dataclass(frozen=True)
class Compared:
    """A moment in two ways through: what the learner did there, and what the other way does."""

    moment: Moment
    yours: Intervention
    other: Intervention


class TellsOfMeeting:
    """Answers the templates' questions about one scripted consultation."""

    script: ConsultationScript
    case: Case
    catalogue: Catalogue
    alone: Alone

    def who(self, who: str) -> Voice:
        """Somebody who speaks."""
        member = self.case.member(who)
        if member is not None:
            found = self.catalogue.disciplines.get(member.discipline)
            role = found.name.lower() if found else member.discipline.replace("-", " ")
            return Voice(member.name, role)
        close = next((one for one in self.case.close_ones if one.id == who), None)
        return Voice(self.case.name_of(who), _in_short(close.relation) if close else "")

    def at_the_table(self) -> list[Voice]:
        """Who takes part: everybody who speaks without being asked, in the order of the case."""
        speak = {said.who for moment in self.script.moments for said in moment.heard}
        return [self.who(member.id) for member in self.case.team if member.id in speak]

    def can_be_asked(self) -> list[Voice]:
        """Who does not sit there and speaks only when asked. The person is named by the opening."""
        speak = {said.who for moment in self.script.moments for said in moment.heard}
        asked = {said.who for moment in self.script.moments for one in moment.interventions for said in one.then}
        everybody = (*(one.id for one in self.case.team), *(one.id for one in self.case.close_ones))
        return [self.who(one) for one in everybody if one in asked - speak - {PERSON}]

    def known_to_all(self) -> list[Fact]:
        """What the whole team knows from the start."""
        return [fact for fact in self.case.facts if fact.shared and fact.since is None]

    def scenes(self) -> tuple[Scene, ...]:
        """The meeting so far."""
        return scenes(self.alone)

    def possible(self) -> tuple[Intervention, ...]:
        """What can be done now."""
        return possible(self.alone)

    def ending(self) -> Ending:
        """What the meeting came to."""
        return look_back(self.alone)

    def note(self, fact_id: str) -> str:
        """A fact as it stands on the sheet."""
        return on_sheet(self.script, self.case, fact_id)

    def sheet(self) -> list[Noted]:
        """What came to the table so far, the latest last."""
        lived = scenes(self.alone)
        new = lived[-1].brings if lived and self.alone.place is not Place.END else ()
        return [Noted(self.note(fact), fact in new) for fact in surfaced(self.alone)]

    def asked_for(self) -> bool:
        """Whether the presenter has said the question: somebody asked for it at the first moment."""
        first = next(iter(scenes(self.alone)), None)
        return first is not None and first.done is not None and first.done.kind == "name-the-question"

    def possible_facts(self) -> int:
        """How many facts can come to the table at all."""
        return len(can_surface(self.script, self.case))

    def stayed(self) -> dict[str, list[Stayed]]:
        """What did not come to the table, by who had it. A confidence stayed with whoever was told."""
        found: dict[str, list[Stayed]] = {}
        for one in self.ending().stayed:
            told = tuple(name for name in one.with_whom if name != self.case.person.called) if one.sealed else ()
            found.setdefault(", ".join(told or one.with_whom), []).append(one)
        return found

    def compared(self) -> list[Compared]:
        """The learner's way beside the one that the script names; empty where there is none."""
        other = other_way(self.script, self.case)
        both = zip(self.alone.interventions, other.interventions if other else (), strict=False)
        return [Compared(moment, yours, theirs) for (moment, yours), (_, theirs) in both]

    def other_count(self) -> int:
        """How many facts came to the table by the other way."""
        other = other_way(self.script, self.case)
        return len(surfaced(other)) if other else 0

    def topic_names(self) -> list[str]:
        """The topics of the content note, in words."""
        return name_topics(self.catalogue, self.case.content_note.topics)

    def reviews(self) -> tuple[str, ...]:
        """Who has reviewed this."""
        return describe_reviews(self.script)

    def sources(self) -> list[str]:
        """Sources in words."""
        known = self.catalogue.sources
        return [describe_source(known[key]) for key in self.script.sources if key in known]


def _in_short(relation: str) -> str:
    """How somebody belongs to the person, and what they are called; without what they do besides."""
    first, _, rest = relation.partition(", ")
    called = rest.partition(",")[0]
    return f"{first}, {called}" if called.startswith("called ") else first
