"""Words: the person's own beside the team's, and what is hard or hurtful to read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roundtable.practice.second_look.point import Place, Protects, Section, Seen, Weight, rule, shorten
from roundtable.practice.second_look.sight import same

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.model.plan_goals import Goal
    from roundtable.practice.second_look.sight import Sight

MUST, SHOULD, COULD = Weight
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


@rule("SL01", MUST, Protects.SAY, noticed=True)
def goal_without_own_words(sight: Sight) -> Iterator[Seen]:
    """A goal of the person that does not have their words."""
    for goal in sight.own_goals:
        if not goal.words.strip():
            yield Seen(Place(Section.GOALS, goal.id, "words"))


@rule("SL02", SHOULD, Protects.SAY, noticed=True)
def words_of_the_team(sight: Sight) -> Iterator[Seen]:
    """Own words that are the team's: the same sentence twice, or about the person and not by them."""
    for goal in sight.own_goals:
        if same(goal.words, goal.team_words) or _speaks_about(sight, goal.words):
            yield Seen(Place(Section.GOALS, goal.id, "words"))


@rule("SL03", COULD, Protects.SAY, noticed=True)
def measure_beside_the_words(sight: Sight) -> Iterator[Seen]:
    """A guess: a measure that shares no word with what the person said, not even through the team's wording."""
    for goal in sight.own_goals:
        if not _served(sight, goal):
            yield Seen(Place(Section.GOALS, goal.id, "measure"))


@rule("SL04", SHOULD, Protects.SAY, "found", "better", noticed=True)
def hurtful_words(sight: Sight) -> Iterator[Seen]:
    """Words of the team that hurt or blame."""
    yield from _worded(sight, "stigma")


@rule("SL05", COULD, Protects.SAY, "found", "better", noticed=True)
def words_of_the_trade(sight: Sight) -> Iterator[Seen]:
    """Words of the team that only the team knows."""
    yield from _worded(sight, "jargon")


@rule("SL06", MUST, Protects.SAY, noticed=True)
def plan_without_own_words(sight: Sight) -> Iterator[Seen]:
    """A plan that does not say what the person wants, as they said it."""
    if not sight.plan.words.strip():
        yield Seen(Place(Section.ABOUT, field="words"))


@rule("SL07", COULD, Protects.CLARITY, "found")
def action_without_verb(sight: Sight) -> Iterator[Seen]:
    """An action that begins with a thing and not with doing."""
    for action in sight.actions:
        first = _WORD.search(action.does)
        if first and _is_no_verb(sight, first[0].lower()):
            yield Seen(Place(Section.ACTIONS, action.id, "does"), {"found": first[0]})


WORD_RULES = (
    goal_without_own_words,
    words_of_the_team,
    measure_beside_the_words,
    hurtful_words,
    words_of_the_trade,
    plan_without_own_words,
    action_without_verb,
)


def _speaks_about(sight: Sight, words: str) -> bool:
    """Whether words are about the person: `Denise will attend`, `client to engage`, and no `I` or `my` in them."""
    said = {word.lower() for word in _WORD.findall(words)}
    if said & sight.passes_over("SL02"):
        return False
    return bool(sight.says("SL02", words)) or (sight.person.lower() in said)


def _served(sight: Sight, goal: Goal) -> bool:
    wanted, measured, between = (sight.stems(text) for text in (goal.words, goal.measure, goal.team_words))
    return not wanted or not measured or bool(wanted & measured) or bool(wanted & between and between & measured)


def _worded(sight: Sight, kind: str) -> Iterator[Seen]:
    for section, item, one in sight.wording:
        if one.kind == kind:
            better = shorten(one.better[0]) if one.better else ""
            yield Seen(Place(section, item), {"found": shorten(one.text), "better": better})


def _is_no_verb(sight: Sight, first: str) -> bool:
    if first in sight.passes_over("SL07"):
        return False
    listed = sight.looks_for("SL07")
    return first in listed or any(one.startswith("-") and first.endswith(one[1:]) for one in listed)
