"""What all parts of a care plan share: short and long words that may still be empty, and parts of life."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

Short = Annotated[str, StringConstraints(max_length=300)]
"""A line that somebody typed, without markup; empty while it is not written."""

Words = Annotated[str, StringConstraints(max_length=2000)]
"""What somebody typed, without markup; empty while it is not written."""

Clock = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
"""A time of day, such as `08:10`."""


class Domain(StrEnum):
    """The parts of a life that a plan looks at (domain reference A, rows S0.8 and S1.14)."""

    MENTAL_HEALTH = "mental-health"
    SUBSTANCE_USE = "substance-use"
    PHYSICAL_HEALTH = "physical-health"
    HOUSING = "housing"
    MONEY = "money"
    WORK = "work-and-learning"
    GETTING_THERE = "getting-there"
    """Transport, and what a visit by telephone or video needs."""
    PEOPLE = "people"
    """Family, friends, peers."""
    CULTURE = "culture-and-spirituality"
    LEGAL = "legal"
    JOY = "joy-and-making"


class Empty(StrEnum):
    """Why nothing stands in a part of life."""

    NOT_WANTED = "not-wanted"
    NOT_ASKED = "not-asked"
    NO_RESOURCE = "no-resource"


class Principle(StrEnum):
    """The six principles of a trauma-informed approach (source register R6), by our own short names."""

    SAFETY = "safety"
    TRUST = "trust"
    PEERS = "peers"
    TOGETHER = "together"
    VOICE = "voice-and-choice"
    CULTURE = "culture-history-gender"


class Part(StrEnum):
    """The parts of a plan that a consent can open: each part of life, and what stands beside them."""

    ABOUT = "about"
    """The person's words, strengths, values and usual day."""
    MENTAL_HEALTH = "mental-health"
    SUBSTANCE_USE = "substance-use"
    PHYSICAL_HEALTH = "physical-health"
    HOUSING = "housing"
    MONEY = "money"
    WORK = "work-and-learning"
    GETTING_THERE = "getting-there"
    PEOPLE = "people"
    CULTURE = "culture-and-spirituality"
    LEGAL = "legal"
    JOY = "joy-and-making"
    SAFETY = "safety"
    SCORES = "scores"
    TRANSITIONS = "transitions"
    COUNSELLING_NOTES = "counselling-notes"
    """Notes that are kept apart. Only a consent for nothing else opens them (source register R47)."""
