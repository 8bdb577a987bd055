"""A plan as the rules see it: what is alive in it, who owns what, and which words it uses.

Everything is worked out once for a look, so that a rule is a line or two and
no rule walks through the plan for every item.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from roundtable.model.case import PERSON
from roundtable.model.plan_base import Domain
from roundtable.model.plan_goals import Standing
from roundtable.practice.second_look.point import Section, shorten

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from roundtable.model.base import Model
    from roundtable.model.plan import Plan
    from roundtable.model.plan_goals import Action, Area, Goal
    from roundtable.model.plan_people import Consent, Party
    from roundtable.practice.second_look.ground import Ground, Worded

_OVER = frozenset({Standing.STOPPED, Standing.REACHED})
_WORD = re.compile(r"[^\W\d_]+")
_ENDINGS = ("ing", "ed", "es", "ly", "s")
_AT_REVIEW = {"standing", "reason"}
"""What a review sets. An answer to a point outlives it."""
DAYS_OF_MONTH = 30.4


class Sight:
    """A plan and its ground, looked at once."""

    def __init__(self, plan: Plan, ground: Ground) -> None:
        self.plan = plan
        self.ground = ground

    @cached_property
    def person(self) -> str:
        """What the person is called, or nothing."""
        return shorten(self.plan.subject.called or self.plan.subject.name)

    @cached_property
    def goals(self) -> tuple[Goal, ...]:
        """Goals that are neither stopped nor reached."""
        return tuple(goal for goal in self.plan.goals if goal.standing not in _OVER)

    @cached_property
    def own_goals(self) -> tuple[Goal, ...]:
        """The person's goals among them."""
        return tuple(goal for goal in self.goals if goal.whose == "person")

    @cached_property
    def goal_by_id(self) -> dict[str, Goal]:
        """Every goal, alive or not."""
        return {goal.id: goal for goal in self.plan.goals}

    @cached_property
    def actions(self) -> tuple[Action, ...]:
        """Actions that are neither stopped nor done."""
        return tuple(action for action in self.plan.actions if action.standing not in _OVER)

    @cached_property
    def areas(self) -> tuple[Area, ...]:
        """Every part of life in order, also those that the plan does not mention."""
        return tuple(self.plan.area(domain) for domain in Domain)

    @cached_property
    def actions_of(self) -> dict[str, list[Action]]:
        """Live actions by the goal that they are for."""
        found: dict[str, list[Action]] = {}
        for action in self.actions:
            found.setdefault(action.goal, []).append(action)
        return found

    @cached_property
    def parties(self) -> dict[str, Party]:
        """Everybody in the plan but the person."""
        return {party.id: party for party in self.plan.people}

    @cached_property
    def owned(self) -> dict[str, list[Action]]:
        """Live actions by who owns them."""
        found: dict[str, list[Action]] = {}
        for action in self.actions:
            for owner in dict.fromkeys(action.owners):
                found.setdefault(owner, []).append(action)
        return found

    @cached_property
    def consents(self) -> tuple[Consent, ...]:
        """Consents that were not taken back."""
        return tuple(consent for consent in self.plan.consents if consent.revoked is None)

    @cached_property
    def opened_to(self) -> dict[str, list[Consent]]:
        """Consents by who reads with them."""
        found: dict[str, list[Consent]] = {}
        for consent in self.plan.consents:
            found.setdefault(consent.reader or "", []).append(consent)
        return found

    @cached_property
    def gone(self) -> frozenset[str]:
        """Who has left: by the case's events so far, or in an earlier revision and in this one no more."""
        events = self.ground.script.events if self.ground.script else ()
        told = {who for event in events if event.month <= self.month for who in event.leaves}
        return frozenset(told | (self._before.keys() - self.parties.keys()))

    @cached_property
    def _before(self) -> dict[str, Party]:
        return {party.id: party for plan in self.ground.earlier for party in plan.people}

    @cached_property
    def month(self) -> int:
        """How many months the plan has run."""
        if self.ground.month is not None or not self.ground.earlier:
            return self.ground.month or 0
        return round((self.plan.starts - self.ground.earlier[0].starts).days / DAYS_OF_MONTH)

    def name(self, who: str | None) -> str:
        """What somebody is called, and what they do where they have no name."""
        if who == PERSON:
            return self.person
        party = self.parties.get(who or "") or self._before.get(who or "")
        return shorten((party and (party.name or party.role)) or who or "")

    def is_ours(self, who: str) -> bool:
        """Whether somebody may own something: the person, the team, family and friends."""
        party = self.parties.get(who)
        return who == PERSON or (party is not None and (party.on_team or party.close))

    def days_after_start(self, day: date | None) -> int | None:
        """How many days after its start something is, or None without a day."""
        return (day - self.plan.starts).days if day is not None else None

    def looks_for(self, code: str) -> tuple[str, ...]:
        """The words that a rule looks for."""
        entry = self.ground.words.get(code)
        return entry.looks_for if entry else ()

    def passes_over(self, code: str) -> frozenset[str]:
        """The words that a rule passes over, in small letters."""
        entry = self.ground.words.get(code)
        return _lowered(entry.passes_over if entry else ())

    def says(self, code: str, text: str) -> str:
        """The first of the words that a rule looks for in a text, or nothing."""
        phrases = self.looks_for(code)
        found = _phrases(phrases).search(text) if phrases else None
        return found[0] if found else ""

    @cached_property
    def _stems(self) -> dict[str, frozenset[str]]:
        return {}

    def stems(self, text: str) -> frozenset[str]:
        """The words of a text that carry meaning, cut so that `works` and `working` are one."""
        if text not in self._stems:
            small = self.passes_over("SL03")
            words = (word.lower() for word in _WORD.findall(text))
            self._stems[text] = frozenset(_stem(word) for word in words if len(word) > 2 and word not in small)
        return self._stems[text]

    @cached_property
    def wording(self) -> tuple[tuple[Section, str, Worded], ...]:
        """What the lens finds in the team's words. The person's own words are theirs."""
        pairs = [(section, item, text) for section, item, text in self._team_texts() if text]
        return tuple((section, item, one) for section, item, text in pairs for one in self.ground.words_of(text))

    def _team_texts(self) -> Iterator[tuple[Section, str, str]]:
        for goal in self.goals:
            yield Section.GOALS, goal.id, _joined(goal.team_words, goal.measure, *goal.barriers)
        for action in self.actions:
            yield Section.ACTIONS, action.id, _joined(action.does, action.known_by, action.agreed)
        for area in self.plan.areas:
            yield Section.AREAS, area.domain.value, area.why
        for one in self.plan.ifs:
            yield Section.IFS, one.id, _joined(one.happens, one.then)

    @cached_property
    def _items(self) -> dict[tuple[Section, str], Model]:
        plan = self.plan
        lists: dict[Section, tuple[Model, ...]] = {
            Section.GOALS: plan.goals,
            Section.ACTIONS: plan.actions,
            Section.PEOPLE: plan.people,
            Section.CONSENTS: plan.consents,
            Section.IFS: plan.ifs,
            Section.TRANSITIONS: plan.transitions,
        }
        return {(section, str(getattr(one, "id", ""))): one for section, ones in lists.items() for one in ones}

    @cached_property
    def _shapes(self) -> dict[tuple[Section, str], str]:
        return {}

    def shape(self, section: Section, item: str | None) -> str:
        """An item as it stands, without what a review sets; empty for what is no item of a list."""
        key = (section, item or "")
        if key not in self._shapes:
            one = self._items.get(key)
            self._shapes[key] = one.model_dump_json(exclude=_AT_REVIEW) if one is not None else ""
        return self._shapes[key]


def same(one: str, other: str) -> bool:
    """Whether two texts say the same words."""
    words = _WORD.findall(one.lower())
    return bool(words) and words == _WORD.findall(other.lower())


def _joined(*texts: str) -> str:
    return "\n\n".join(text for text in texts if text)


def _stem(word: str) -> str:
    ending = next((end for end in _ENDINGS if word.endswith(end) and len(word) - len(end) > 2), "")
    return word.removesuffix(ending)[:6]


@lru_cache(maxsize=64)
def _lowered(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word.lower() for word in words)


@lru_cache(maxsize=64)
def _phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])", re.IGNORECASE)
