"""How a plan opens: with what a case says of its person and the people around, and nothing that a team must decide."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from roundtable.model.plan import Plan, Score, Subject
from roundtable.model.plan_goals import Area
from roundtable.model.plan_people import Party
from roundtable.practice.plan.plain import fitted, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from roundtable.model.case import Case
    from roundtable.model.plan_script import PlanScript

BLANK: Final = "blank-person"
"""The id of a plan that belongs to no case."""
SHOWN_AT_START: Final = "start"
_LONGEST_WORDS, _LONGEST_LINE, _MOST_LINES, _MOST_PEOPLE = 2000, 300, 12, 40


def opened(case: Case | None, script: PlanScript | None, today: dt.date) -> Plan:
    """The first revision, before anybody has written in it. No consent is given yet."""
    starts = script.plan.starts if script else today
    if case is None:
        return Plan(id=BLANK, starts=starts)
    person = case.person
    return Plan(
        id=case.id,
        case=case.id,
        subject=Subject(name=person.name, called=person.called, pronouns=person.pronouns),
        country=script.plan.country if script else None,
        starts=starts,
        words=fitted(plain(person.in_their_words), _LONGEST_WORDS),
        strengths=tuple(fitted(plain(text), _LONGEST_LINE) for text in case.strengths[:_MOST_LINES]),
        areas=tuple(Area(domain=domain, chosen=True) for domain in dict.fromkeys(script.opens_with if script else ())),
        people=tuple(_people(case, script))[:_MOST_PEOPLE],
        scores=_scores(case, script, starts),
    )


def _people(case: Case, script: PlanScript | None) -> Iterator[Party]:
    """The team, then the close ones, then those outside whom the script's plan knows as possible readers."""
    known = {party.id: party for party in script.plan.people} if script else {}
    for member in case.team:
        party = Party(id=member.id, name=member.name, role=member.discipline, agency=member.agency, on_team=member.seat)
        yield _told(party, known.get(member.id))
    for one in case.close_ones:
        yield _told(Party(id=one.id, name=one.name, role=one.relation, close=True), known.get(one.id))
    here = {*(member.id for member in case.team), *(one.id for one in case.close_ones)}
    yield from (party for party in known.values() if party.id not in here and not party.on_team)


def _told(party: Party, known: Party | None) -> Party:
    """With what the case itself does not say: facts of the people, and none of another team's decisions."""
    if known is None:
        return party
    told = {name: getattr(known, name) for name in ("reach", "on_team", "programme", "needs")}
    return party.model_copy(update=told)


def _scores(case: Case, script: PlanScript | None, starts: dt.date) -> tuple[Score, ...]:
    """The totals that are known as the case opens, oldest first."""
    points = [
        (row.instrument, point) for row in case.scores for point in row.points if point.shown_at == SHOWN_AT_START
    ]
    if not points:
        return ()
    told = {(score.instrument, score.value): score.on for score in (script.plan.scores if script else ())}
    first = _first_day(case, told) or starts - dt.timedelta(weeks=max(point.week for _, point in points))
    scores = [
        Score(
            instrument=instrument,
            on=told.get((instrument, point.value), first + dt.timedelta(weeks=point.week)),
            value=point.value,
            safety_item=point.safety_item,
        )
        for instrument, point in points
    ]
    return tuple(sorted(scores, key=lambda score: score.on))


def _first_day(case: Case, told: Mapping[tuple[str, float], dt.date]) -> dt.date | None:
    """The first day of the case's week 0, if the script's plan tells the day of any score of the case."""
    points = [(row.instrument, point) for row in case.scores for point in row.points]
    days = (
        told[(row, point.value)] - dt.timedelta(weeks=point.week) for row, point in points if (row, point.value) in told
    )
    return next(days, None)
