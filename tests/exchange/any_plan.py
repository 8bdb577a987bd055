"""Every plan that can be, for hypothesis: any field may be missing, and names may lead nowhere or stand there twice."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from roundtable.model.plan import Answer, DayPart, Plan, Score, Subject
from roundtable.model.plan_base import Domain, Empty, Part, Principle
from roundtable.model.plan_goals import Action, Area, Goal, Standing
from roundtable.model.plan_people import Consent, Party
from roundtable.model.plan_safety import Case, IfThen, Outline, Transition

_IDS = st.sampled_from(["person", "a", "b", "c", "goal-1", "x-9"])
_SHORT = st.text(max_size=8)
_DAYS = st.dates()
_RATINGS = st.none() | st.integers(0, 10)
_MONEY = st.none() | st.floats(0, 100_000)
_CLOCKS = st.times().map(lambda time: time.strftime("%H:%M"))


def _some(strategy: st.SearchStrategy[Any], most: int = 3) -> st.SearchStrategy[Any]:
    return st.lists(strategy, max_size=most).map(tuple)


def _made(model: type[Any], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A part of a plan, any of whose fields may be missing."""
    assert {*fields} == {*model.model_fields} - {"version"}, "a field of the model is never tried"
    required = {name: strategy for name, strategy in fields.items() if model.model_fields[name].is_required()}
    optional = {name: strategy for name, strategy in fields.items() if name not in required}
    return st.fixed_dictionaries(required, optional=optional).map(lambda given: model(**given))


_GOALS = _made(
    Goal,
    id=_IDS,
    domain=st.sampled_from(Domain),
    whose=st.sampled_from(["person", "team"]),
    serves=st.none() | _IDS,
    words=_SHORT,
    team_words=_SHORT,
    measure=_SHORT,
    by=st.none() | _DAYS,
    importance=_RATINGS,
    confidence=_RATINGS,
    barriers=_some(_SHORT),
    standing=st.sampled_from(Standing),
    reason=_SHORT,
)
_ACTIONS = _made(
    Action,
    id=_IDS,
    goal=_IDS,
    does=_SHORT,
    owners=_some(_IDS),
    by=st.none() | _DAYS,
    agreed=_SHORT,
    known_by=_SHORT,
    principle=st.none() | st.sampled_from(Principle),
    first_step=st.booleans(),
    cost=_MONEY,
    at=st.none() | _CLOCKS,
    minutes=st.none() | st.integers(0, 1440),
    standing=st.sampled_from(Standing),
    reason=_SHORT,
)
_PEOPLE = _made(
    Party,
    id=_IDS,
    name=_SHORT,
    role=_SHORT,
    agency=_SHORT,
    reach=_SHORT,
    on_team=st.booleans(),
    close=st.booleans(),
    programme=st.booleans(),
    needs=_some(st.sampled_from(Part)),
)
_CONSENTS = _made(
    Consent,
    id=_IDS,
    giver=st.none() | _IDS,
    reader=st.none() | _IDS,
    what=_some(st.sampled_from(Part)),
    purpose=_SHORT,
    given=st.none() | _DAYS,
    until=st.none() | _DAYS,
    until_event=_SHORT,
    revoked=st.none() | _DAYS,
)
_OUTLINES = _made(
    Outline,
    **{name: _some(_SHORT) for name in ("signs", "alone", "places", "people", "services", "surroundings")},
    lines=_some(_IDS),
    read_with=_SHORT,
)
_TRANSITIONS = _made(
    Transition,
    id=_IDS,
    **{name: st.none() | _IDS for name in ("giver", "taker", "contact_by")},
    **{name: st.none() | _DAYS for name in ("on", "contact", "week", "month")},
    with_person=st.booleans(),
)
PLANS = _made(
    Plan,
    id=_IDS,
    case=st.none() | _IDS,
    subject=_made(Subject, name=_SHORT, called=_SHORT, pronouns=_SHORT),
    country=st.none() | st.sampled_from(["us", "gb"]),
    starts=_DAYS,
    review=st.none() | _DAYS,
    revision=st.integers(1, 99),
    why=_SHORT,
    words=_SHORT,
    matters=_some(_SHORT),
    values=_some(_SHORT),
    strengths=_some(_SHORT),
    day=_some(_made(DayPart, start=_CLOCKS, end=_CLOCKS, what=_SHORT, fixed=st.booleans())),
    money_left=_MONEY,
    areas=_some(
        _made(
            Area,
            domain=st.sampled_from(Domain),
            chosen=st.booleans(),
            empty=st.none() | st.sampled_from(Empty),
            why=_SHORT,
        )
    ),
    goals=_some(_GOALS, 4),
    actions=_some(_ACTIONS, 4),
    people=_some(_PEOPLE, 4),
    contact=st.none() | _IDS,
    consents=_some(_CONSENTS, 3),
    safety=_OUTLINES,
    ifs=_some(_made(IfThen, id=_IDS, case=st.sampled_from(Case), happens=_SHORT, then=_SHORT, owner=st.none() | _IDS)),
    transitions=_some(_TRANSITIONS),
    scores=_some(
        _made(
            Score,
            instrument=st.sampled_from(["phq-9", "gad-7", "who-5"]),
            on=_DAYS,
            value=st.floats(0, 100),
            safety_item=st.none() | st.integers(0, 5),
        )
    ),
    answers=_some(
        _made(
            Answer,
            item=_IDS,
            answer=st.sampled_from(["keep", "change", "refuse"]),
            words=_SHORT,
            done=st.none() | st.sampled_from(["changed", "against"]),
            reason=_SHORT,
        )
    ),
    finished=st.booleans(),
)
"""Any plan, also one whose parts name what is not there or stand there twice."""
