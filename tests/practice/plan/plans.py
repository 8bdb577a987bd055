"""Any plan at all: valid plans and drafts whose ids are told apart and whose names lead somewhere."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from roundtable.model.case import PERSON
from roundtable.model.plan import Answer, DayPart, Plan, Score, Subject
from roundtable.model.plan_base import Domain, Empty, Part, Principle
from roundtable.model.plan_goals import Action, Area, Goal, Standing
from roundtable.model.plan_people import Consent, Party
from roundtable.model.plan_safety import Case, IfThen, Outline, Transition
from roundtable.practice.plan.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Callable

texts = st.text(max_size=30)
lines = st.lists(texts, max_size=3).map(tuple)
days = st.dates(dt.date(2020, 1, 1), dt.date(2040, 1, 1))
maybe_days = st.none() | days
clocks = st.times().map(lambda time: time.strftime("%H:%M"))
money = st.none() | st.floats(0, 100_000)
Draw = Any


@st.composite
def plans(draw: Draw, case: str | None = "a-key-for-tove", revision: int = 1) -> Plan:
    """One revision of a plan."""
    goal_ids = [f"goal-{n}" for n in range(1, draw(st.integers(0, 4)) + 1)]
    party_ids = [f"party-{n}" for n in range(1, draw(st.integers(0, 3)) + 1)]
    who, parties = st.none() | st.sampled_from([PERSON, *party_ids]), [PERSON, *party_ids]
    goals = tuple(draw(_goals(one, [g for g in goal_ids if g != one])) for one in goal_ids)
    actions = _each(draw, "action", 5 if goal_ids else 0, lambda one: _actions(one, goal_ids, parties))
    items = [item.id for item in (*goals, *actions)]
    return Plan(
        id=draw(st.sampled_from(["a-key-for-tove", "blank-person"])),
        case=case,
        subject=draw(st.builds(Subject, name=texts, called=texts, pronouns=texts)),
        country=draw(st.none() | st.sampled_from(["us", "ca"])),
        starts=draw(days),
        review=draw(maybe_days),
        revision=revision,
        why=draw(texts),
        words=draw(texts),
        matters=draw(lines),
        values=draw(lines),
        strengths=draw(lines),
        day=tuple(
            draw(st.lists(st.builds(DayPart, start=clocks, end=clocks, what=texts, fixed=st.booleans()), max_size=2))
        ),
        money_left=draw(money),
        areas=tuple(
            draw(_areas(domain)) for domain in draw(st.lists(st.sampled_from(Domain), unique=True, max_size=4))
        ),
        goals=goals,
        actions=actions,
        people=tuple(draw(_people(one)) for one in party_ids),
        contact=draw(who),
        consents=_each(draw, "consent", 3, lambda one: _consents(one, who)),
        safety=draw(st.builds(Outline, signs=lines, people=lines, lines=st.just(("us-988",)), read_with=texts)),
        ifs=_each(draw, "if", 2, lambda one: _ifs(one, who)),
        transitions=_each(draw, "transition", 2, lambda one: _transitions(one, who)),
        scores=tuple(draw(st.lists(_scores(), max_size=2))),
        answers=tuple(draw(_answers(one)) for one in items if draw(st.booleans())),
        finished=draw(st.booleans()),
    )


@st.composite
def drafts(draw: Draw) -> Draft:
    """A plan with finished revisions before it, and findings that rest; without steps back."""
    earlier = tuple(draw(plans(revision=n)) for n in range(1, draw(st.integers(0, 2)) + 1))
    keys = st.text(min_size=1, max_size=20)
    rested = draw(st.dictionaries(keys, keys, max_size=3))
    return Draft(draw(plans(revision=len(earlier) + 1)), earlier=earlier, rested=tuple(rested.items()))


def _each(draw: Draw, begins: str, most: int, made: Callable[[str], st.SearchStrategy[Any]]) -> tuple[Any, ...]:
    return tuple(draw(made(f"{begins}-{n}")) for n in range(1, draw(st.integers(0, most)) + 1))


def _goals(one: str, others: list[str]) -> st.SearchStrategy[Goal]:
    return st.builds(
        Goal,
        id=st.just(one),
        domain=st.sampled_from(Domain),
        whose=st.sampled_from(["person", "team"]),
        serves=st.none() | st.sampled_from(others) if others else st.none(),
        words=texts,
        team_words=texts,
        measure=texts,
        by=maybe_days,
        importance=st.none() | st.integers(0, 10),
        confidence=st.none() | st.integers(0, 10),
        barriers=lines,
        standing=st.sampled_from(Standing),
        reason=texts,
    )


def _actions(one: str, goals: list[str], parties: list[str]) -> st.SearchStrategy[Action]:
    return st.builds(
        Action,
        id=st.just(one),
        goal=st.sampled_from(goals),
        does=texts,
        owners=st.lists(st.sampled_from(parties), max_size=2).map(tuple),
        by=maybe_days,
        agreed=texts,
        known_by=texts,
        principle=st.none() | st.sampled_from(Principle),
        first_step=st.booleans(),
        cost=money,
        at=st.none() | clocks,
        minutes=st.none() | st.integers(0, 1440),
        standing=st.sampled_from(Standing),
        reason=texts,
    )


def _people(one: str) -> st.SearchStrategy[Party]:
    parts = st.lists(st.sampled_from(Part), max_size=3).map(tuple)
    yes = st.booleans()
    return st.builds(
        Party, id=st.just(one), name=texts, role=texts, agency=texts, on_team=yes, close=yes, programme=yes, needs=parts
    )


def _consents(one: str, who: st.SearchStrategy[str | None]) -> st.SearchStrategy[Consent]:
    return st.builds(
        Consent,
        id=st.just(one),
        giver=who,
        reader=who,
        what=st.lists(st.sampled_from(Part), max_size=4).map(tuple),
        purpose=texts,
        given=maybe_days,
        until=maybe_days,
        until_event=texts,
        revoked=maybe_days,
    )


def _areas(domain: Domain) -> st.SearchStrategy[Area]:
    empty = st.none() | st.sampled_from(Empty)
    return st.builds(Area, domain=st.just(domain), chosen=st.booleans(), empty=empty, why=texts)


def _ifs(one: str, who: st.SearchStrategy[str | None]) -> st.SearchStrategy[IfThen]:
    return st.builds(IfThen, id=st.just(one), case=st.sampled_from(Case), happens=texts, then=texts, owner=who)


def _transitions(one: str, who: st.SearchStrategy[str | None]) -> st.SearchStrategy[Transition]:
    return st.builds(
        Transition, id=st.just(one), giver=who, taker=who, contact_by=who, on=maybe_days, with_person=st.booleans()
    )


def _scores() -> st.SearchStrategy[Score]:
    return st.builds(
        Score, instrument=st.just("phq-9"), on=days, value=st.floats(0, 100), safety_item=st.none() | st.integers(0, 5)
    )


def _answers(item: str) -> st.SearchStrategy[Answer]:
    done = st.none() | st.sampled_from(["changed", "against"])
    said = st.sampled_from(["keep", "change", "refuse"])
    return st.builds(Answer, item=st.just(item), answer=said, words=texts, done=done, reason=texts)
