"""Plans to export: a complete one, an empty one, one full of markup."""

from __future__ import annotations

import datetime as dt
from typing import Any

from roundtable.model.plan import Answer, DayPart, Plan, Score, Subject
from roundtable.model.plan_base import Domain, Empty, Part, Principle
from roundtable.model.plan_goals import Action, Area, Goal, Standing
from roundtable.model.plan_people import Consent, Party
from roundtable.model.plan_safety import Case, IfThen, Outline, Transition

MONDAY = dt.date(2026, 3, 2)


def day(number: int) -> dt.date:
    """So many days after the plan's first."""
    return MONDAY + dt.timedelta(days=number)


PLAN = Plan(
    id="back-to-the-quay",
    case="back-to-the-quay",
    subject=Subject(name="Ilse Marchetti-Boone", called="Ilse", pronouns="she/her"),
    country="us",
    starts=MONDAY,
    review=day(56),
    revision=2,
    why="Ilse has the room above the bakery now.",
    words="I want my boat back in the water before the geese come.\nThe rest is paperwork.",
    matters=("The boat", "Being asked first"),
    values=("Paying my own way",),
    strengths=("Can repair any engine built before 1990", "Gets up when she says she will"),
    day=(
        DayPart(start="05:30", end="06:15", what="Tea on the quay"),
        DayPart(start="14:00", end="18:00", what="Shift at the bakery", fixed=True),
    ),
    money_left=42.5,
    areas=(
        Area(domain=Domain.JOY, chosen=True),
        Area(domain=Domain.HOUSING, chosen=True),
        Area(domain=Domain.MENTAL_HEALTH, chosen=True),
        Area(domain=Domain.LEGAL, empty=Empty.NOT_WANTED, why="There is nothing to settle."),
    ),
    goals=(
        Goal(
            id="goal-1",
            domain=Domain.JOY,
            words="I want my boat back in the water.",
            team_words="Ilse's boat floats at its mooring by 30 April.",
            measure="The harbour office has the boat on its list of boats in the water",
            by=day(59),
            importance=10,
            confidence=7,
            barriers=("The slip is closed in March",),
            standing=Standing.KEPT,
        ),
        Goal(
            id="goal-2",
            domain=Domain.MENTAL_HEALTH,
            words="I want to sleep without the radio on.",
            team_words="Five nights a week without the radio, by Ilse's own count.",
            measure="Nights with a cross in Ilse's tide table",
            by=day(56),
            importance=8,
            confidence=5,
            standing=Standing.CHANGED,
            reason="Seven nights were too many to begin with.",
        ),
        Goal(
            id="goal-3",
            domain=Domain.HOUSING,
            whose="team",
            serves="goal-2",
            team_words="The room above the bakery has a window that shuts.",
            measure="The landlord's bill",
            by=day(21),
        ),
    ),
    actions=(
        Action(
            id="action-1",
            goal="goal-1",
            does="Ring the harbour office about the slip",
            owners=("person",),
            by=day(1),
            agreed="She wrote it on her hand",
            known_by="The slip has a date",
            principle=Principle.VOICE,
            first_step=True,
            cost=0,
            at="09:00",
            minutes=15,
        ),
        Action(
            id="action-2",
            goal="goal-2",
            does="Sit with Ilse over the tide table every Thursday",
            owners=("peer",),
            by=day(3),
            agreed="Ilse asked for Thursday",
            known_by="The crosses are counted",
            principle=Principle.PEERS,
            cost=3.25,
        ),
        Action(
            id="action-3",
            goal="goal-3",
            does="Write to the landlord about the window",
            owners=("housing",),
            by=day(7),
            agreed="Ilse read the letter first",
            known_by="The landlord answers",
            principle=Principle.TOGETHER,
            standing=Standing.STOPPED,
            reason="The baker mended it",
        ),
    ),
    people=(
        Party(
            id="peer",
            name="Odalys Grunwald",
            role="Peer specialist",
            agency="Pier Seven Centre",
            reach="Ask at the desk of Pier Seven",
            needs=(Part.MENTAL_HEALTH, Part.ABOUT),
        ),
        Party(
            id="housing",
            name="Fenwick Adeyemi-Ruiz",
            role="Housing navigator",
            agency="Tidewater Homes",
            reach="Tuesdays at Tidewater Homes",
            needs=(Part.HOUSING,),
        ),
        Party(id="programme", role="Counselling", agency="Lantern Programme", programme=True),
        Party(id="cousin", name="Bastien Boone", role="Her cousin", close=True, reach="Next door"),
        Party(id="harbour-nurse", name="Signe Palomar", role="Nurse of the harbour office", on_team=False),
    ),
    contact="peer",
    consents=(
        Consent(
            id="consent-1",
            reader="housing",
            what=(Part.HOUSING, Part.ABOUT),
            purpose="To get the window mended",
            given=MONDAY,
            until=day(60),
        ),
        Consent(
            id="consent-2",
            giver="programme",
            reader="peer",
            what=(Part.COUNSELLING_NOTES,),
            purpose="To speak of the same things",
            given=MONDAY,
            until_event="When the course is over",
            revoked=day(20),
        ),
    ),
    safety=Outline(
        signs=("The radio is on at noon",),
        alone=("Walk to the lighthouse and back",),
        places=("The bakery's bench",),
        people=("Bastien",),
        services=("Pier Seven Centre",),
        surroundings=("Bastien keeps the key of the shed",),
        lines=("us-988",),
        read_with="Odalys",
    ),
    ifs=(
        IfThen(
            id="if-1",
            case=Case.COORDINATOR_AWAY,
            happens="Odalys is on leave",
            then="Fenwick answers for her",
            owner="housing",
        ),
    ),
    transitions=(
        Transition(
            id="change-1",
            giver="programme",
            taker="peer",
            on=day(30),
            with_person=True,
            contact=day(32),
            contact_by="peer",
            week=day(36),
            month=day(58),
        ),
    ),
    scores=(
        Score(instrument="phq-9", on=MONDAY, value=11, safety_item=0),
        Score(instrument="who-5", on=day(1), value=9.5),
    ),
    answers=(
        Answer(item="goal-1", answer="keep", words="Yes. That one."),
        Answer(item="action-3", answer="refuse", words="He mended it.", done="changed"),
        Answer(
            item="action-2", answer="refuse", words="Not on Thursdays.", done="against", reason="No other day is free"
        ),
    ),
    finished=True,
)
"""Everything is filled in, and some of it has been reviewed."""

EMPTY = Plan(id="blank", starts=MONDAY)

MARKUP = (
    "<script>alert(1)</script> *bold* **b** _u_ [link](#x) `c` # h | cell & &amp; <b>"
    "\n\n- one\n1. two\n> q \\* ${x} {{ y }}"
)
"""What a web page, a word processor or Markdown could take for something other than text."""


def full_of(text: str, plan: Plan = PLAN) -> Plan:
    """The plan with a text in every field that somebody types into."""
    return Plan.model_validate(_filled(plan.model_dump(), text))


_GIVEN = {
    "id",
    "case",
    "country",
    "goal",
    "serves",
    "owners",
    "domain",
    "contact",
    "giver",
    "reader",
    "what",
    "needs",
} | {
    *("start", "end", "at", "lines", "owner", "taker", "contact_by", "instrument", "item", "answer", "standing"),
    *("principle", "empty", "whose", "done"),
}
"""Fields that are chosen rather than typed."""


def _filled(data: Any, text: str) -> Any:
    if isinstance(data, dict):
        return {
            key: value if key in _GIVEN and not isinstance(value, dict) else _filled(value, text)
            for key, value in data.items()
        }
    if isinstance(data, list | tuple):
        return [_filled(one, text) for one in data]
    return text if type(data) is str else data
