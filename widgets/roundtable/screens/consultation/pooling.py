"""The round "what I know that others may not": facts of the story by seat, and what else somebody says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.consultation import pooling
from roundtable.screens.base import Event, Result, on
from roundtable.screens.consultation.base import MeetingBase
from roundtable.screens.withholding import ASKED

if TYPE_CHECKING:
    from roundtable.model.fact import Consent, Fact
    from roundtable.model.meeting import Pooled
    from roundtable.practice.consultation.pooling import Poolable


class Pools(MeetingBase):
    """What came to the table."""

    answered: tuple[str, Consent] | None = None
    """The fact about which the person was asked last, and what they said."""

    def forget(self) -> None:
        """What the person answered, they answered in that meeting."""
        super().forget()
        self.answered = None

    def held_by(self, seat: str) -> list[Poolable]:
        """What somebody may know that others do not, by number."""
        return [one for one in pooling.poolable(self.open_sitting) if seat in one.seats]

    def on_table(self) -> frozenset[str]:
        """Ids of facts that came to the table."""
        return pooling.pooled_facts(self.open_sitting)

    def came_up(self) -> list[tuple[int, Pooled, Fact | None]]:
        """Everything that came to the table, with its place and, where it is one, the fact."""
        case = self.case
        facts = [case.fact(one.fact or "") if case else None for one in self.meeting.pooled]
        return [(place, one, facts[place]) for place, one in enumerate(self.meeting.pooled)]

    @on("tick")
    def tick(self, event: Event) -> Result:
        """Somebody brings a fact of the story, or it was ticked by mistake.

        The button says which, so that two clicks do the same as one.
        """
        seat, _, rest = event.value("fact").partition("/")
        fact, _, wanted = rest.partition("/")
        off = wanted == "off"
        if off == (fact in self.on_table()):
            self.put(pooling.tick(self.open_sitting, seat, fact))
        self.answered = None
        return self.stay("Taken back." if off else "On the table.", f"fact-{seat}-{fact}")

    @on("ask-first")
    def ask_first(self, event: Event) -> Result:
        """The person is asked whether something may be said here."""
        seat, _, fact = event.value("fact").partition("/")
        sitting, consent = pooling.ask_first(self.open_sitting, seat, fact)
        self.answered = (fact, consent)
        self.put(sitting)
        self.clear_texts()
        said = "said yes" if consent.answer == "yes" else "keeps it"
        return self.stay(f"{self.called} was asked and {said}.", "consent")

    @on("say")
    def say(self, event: Event) -> Result:
        """Somebody brings what is no fact of the story."""
        self.not_twice(event, "say")
        words = event.value("words")
        if words.strip() and self.held(event, {"say-words": words}):
            return ASKED
        self.put(pooling.say(self.open_sitting, words, event.value("seat") or None))
        self.used("say")
        return self.stay("On the table.", f"say-{self.turns['say']}")

    @on("take-back")
    def take_back(self, event: Event) -> Result:
        """Take out what was said."""
        self.put(pooling.take_back(self.open_sitting, self.nth(event.value("place"), self.meeting.pooled)))
        return self.stay("Taken back.", "pooled")
