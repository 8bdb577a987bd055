"""A point of the second look: what was found, where, what it was seen by, and a key by which it can be answered."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from roundtable.practice.second_look.sight import Sight

LONGEST_FACT = 120
"""Characters of the plan's own words in a sentence about it."""


class Weight(StrEnum):
    """How much a point weighs, heaviest first."""

    MUST = "must"
    SHOULD = "should"
    COULD = "could"


class Protects(StrEnum):
    """What a point protects, in the order in which points are shown."""

    SAY = "say"
    """What the person has to say in their own plan."""
    SAFETY = "safety"
    PRIVACY = "privacy"
    CLARITY = "clarity"
    """Whether the team knows who does what by when."""
    LIFE = "life"
    """Whether the plan can live through an ordinary week, and a bad one."""


class Section(StrEnum):
    """Parts of a plan by the name of the field that holds them."""

    ABOUT = "about"
    """The person's words, strengths, values, usual day and money."""
    AREAS = "areas"
    GOALS = "goals"
    ACTIONS = "actions"
    PEOPLE = "people"
    CONSENTS = "consents"
    SAFETY = "safety"
    IFS = "ifs"
    TRANSITIONS = "transitions"
    REVIEW = "review"
    """When the plan begins, when it is looked at again, and why."""


@dataclass(frozen=True)
class Place:
    """Where something was found: a section, perhaps one item of it, perhaps one field."""

    section: Section
    item: str | None = None
    field: str | None = None


@dataclass(frozen=True)
class Seen:
    """What a rule saw: where, the facts for the sentence, and what an answer to it rests on.

    `saw` stands in for the facts where they change too easily, such as a count.
    """

    place: Place
    facts: Mapping[str, str] = field(default_factory=dict)
    saw: str | None = None


@dataclass(frozen=True)
class Rule:
    """One small rule. `facts` are the names that its words may use; `person` is always among them."""

    code: str
    weight: Weight
    protects: Protects
    find: Callable[[Sight], Iterator[Seen]]
    facts: tuple[str, ...] = ()
    noticed: bool = False
    """Whether the person would notice it first."""


def rule(
    code: str, weight: Weight, protects: Protects, *facts: str, noticed: bool = False
) -> Callable[[Callable[[Sight], Iterator[Seen]]], Rule]:
    """Make a rule of a function that yields what it sees."""

    def made(find: Callable[[Sight], Iterator[Seen]]) -> Rule:
        return Rule(code, weight, protects, find, facts, noticed)

    return made


@dataclass(frozen=True)
class Point:
    """One thing that the second look found."""

    rule: Rule
    place: Place
    facts: Mapping[str, str]
    key: str
    """Stays while what was seen stays, so that an answer to it holds until the item changes."""

    @property
    def code(self) -> str:
        """The code under which its words stand."""
        return self.rule.code

    @property
    def weight(self) -> Weight:
        """How much it weighs."""
        return self.rule.weight

    @property
    def protects(self) -> Protects:
        """What it protects."""
        return self.rule.protects


def key_of(code: str, place: Place, *saw: str) -> str:
    """A key of a code, an item, and a short hash of what was seen."""
    text = "\0".join((place.field or "", *saw))
    short = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{code}:{place.item or place.section}:{short}"


def shorten(text: str) -> str:
    """The plan's own words, cut at a word where they are long."""
    line = " ".join(text.split())
    if len(line) <= LONGEST_FACT:
        return line
    cut = line[:LONGEST_FACT]
    return (cut.rpartition(" ")[0] or cut) + " ..."
