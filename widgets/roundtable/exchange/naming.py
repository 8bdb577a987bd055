"""How people, topics, options and conditions of a case are called on paper."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from roundtable.exchange.rich_text import to_plain
from roundtable.model.case import PERSON
from roundtable.model.fact import EVERYONE, Sharing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case, Member
    from roundtable.model.condition import Condition
    from roundtable.model.decision import Decision
    from roundtable.model.fact import Fact
    from roundtable.model.reference import Source

_END_OF_SENTENCE = re.compile(r"(?<=[.!?])\s")


class Names:
    """Answers questions about one case in words for readers."""

    def __init__(self, case: Case, catalogue: Catalogue) -> None:
        self.case = case
        self.catalogue = catalogue

    @property
    def called(self) -> str:
        """What the person is called."""
        return self.case.person.called

    def discipline(self, member: Member) -> str:
        """A member's discipline in words."""
        found = self.catalogue.disciplines.get(member.discipline)
        return found.name if found else member.discipline.replace("-", " ").capitalize()

    def plain_role(self, member: Member) -> str:
        """What a member's discipline does, in one plain sentence, or nothing."""
        found = self.catalogue.disciplines.get(member.discipline)
        return found.plain if found else ""

    def with_role(self, who: str) -> str:
        """Somebody's name, with their discipline or how they are related."""
        member = self.case.member(who)
        if member is not None:
            return f"{member.name}, {self.discipline(member).lower()}"
        close = next((c for c in self.case.close_ones if c.id == who), None)
        return f"{close.name}, {close.relation}" if close else self.case.name_of(who)

    def holders(self, fact: Fact) -> str:
        """Everybody who has a fact."""
        return " and ".join(self.case.name_of(who) for who in fact.known_by)

    def first_sentence(self, fact: Fact) -> str:
        """The beginning of a fact, without markup; the whole of it stands elsewhere."""
        return _END_OF_SENTENCE.split(to_plain(fact.text))[0]

    def topics(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Content-note topics in words."""
        known = self.catalogue.topics
        return tuple(known[topic].label if topic in known else topic.replace("-", " ") for topic in ids)

    def letter(self, decision: Decision, option_id: str) -> str:
        """The letter of an option, in the order of the file."""
        return string.ascii_uppercase[[option.id for option in decision.options].index(option_id)]

    def from_when(self, fact: Fact) -> str:
        """From which decision on a fact is so, in a few words, where it is not so from the start."""
        since = self.case.decision(fact.since or "")
        later = since is not None and self.number(since) > 1
        return f"not before decision {self.number(since)}" if since is not None and later else ""

    def number(self, decision: Decision) -> int:
        """The number of a decision, in the order of the file."""
        return [d.id for d in self.case.decisions].index(decision.id) + 1

    def sources(self) -> tuple[Source, ...]:
        """Every source that the case cites, in the order of the register."""
        keys = {*self.case.sources}
        keys |= {key for fact in self.case.facts for key in fact.sources}
        keys |= {key for decision in self.case.decisions for option in decision.options for key in option.sources}
        known = self.catalogue.sources
        return tuple(known[key] for key in sorted(keys & set(known), key=lambda key: int(key[1:])))

    def condition(self, when: Condition) -> str:
        """A condition for somebody who leads a group and may know everything but what is private."""
        parts = [f"it is on the table that: {self._told(fact)}" for fact in when.facts]
        parts += [f"it is not on the table that: {self._told(fact)}" for fact in when.without_facts]
        return "if " + " And if ".join([*parts, *self._choices(when)])

    def condition_for_reader(self, when: Condition) -> str:
        """A condition for somebody who reads the case for the first time: it gives nothing away."""
        parts = [self._how_learnt(fact, "you have asked") for fact in when.facts]
        parts += [self._how_learnt(fact, "you have not asked") for fact in when.without_facts]
        return "if " + ", and if ".join([*parts, *self._choices(when)])

    def _choices(self, when: Condition) -> list[str]:
        parts = [f"{self._choice(key)} was chosen" for key in when.chose]
        return parts + [f"{self._choice(key)} was not chosen" for key in when.not_chose]

    def _choice(self, key: str) -> str:
        """`decision-id/option-id` as a reader finds it."""
        decision_id, option_id = key.split("/")
        decision = self.case.decision(decision_id)
        if decision is None or decision.option(option_id) is None:
            return "something else"
        return f"{self.letter(decision, option_id)} in decision {self.number(decision)}"

    def _told(self, fact_id: str) -> str:
        """A fact by its first sentence; the whole of it stands elsewhere on the sheet."""
        fact = self.case.fact(fact_id)
        if fact is None or fact.sharing is Sharing.PRIVATE:
            return f"what is {self.called}'s own"
        return self.first_sentence(fact).rstrip(".")

    def _how_learnt(self, fact_id: str, asked: str) -> str:
        """A fact by the question that brings it; else by whoever has it."""
        for decision in self.case.decisions:
            for question in decision.questions:
                if fact_id in question.brings:
                    return f"{asked} {self.called} “{to_plain(question.ask)}”"
            for person in decision.colleagues:
                for ask in person.asks:
                    if fact_id in ask.brings:
                        return f"{asked} {self.case.name_of(person.who)} “{to_plain(ask.say)}”"
        fact = self.case.fact(fact_id)
        holders = [who for who in (fact.known_by if fact else ()) if who not in {PERSON, EVERYONE}]
        return f"{asked} {self.case.name_of(holders[0]) if holders else self.called}"
