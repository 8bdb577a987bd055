"""What is good in a plan: real things, worked out from the plan, the most particular first.

A second look begins with one of them. Each function gives its facts, or None
where there is nothing to say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roundtable.model.case import PERSON
from roundtable.model.plan_base import Empty
from roundtable.model.plan_goals import Standing
from roundtable.model.plan_safety import Case
from roundtable.practice.second_look.actions import MANY, SOON, TOMORROW
from roundtable.practice.second_look.point import shorten
from roundtable.practice.second_look.safety import STEPS
from roundtable.practice.second_look.time_and_money import REVIEW_WITHIN
from roundtable.practice.second_look.whole_plan import CONTACT_DAYS

if TYPE_CHECKING:
    from roundtable.practice.second_look.sight import Sight

Facts = Mapping[str, str]
SURELY = 2
"""Words that a strength shares with an action, so that saying so is more than a guess."""


@dataclass(frozen=True)
class Good:
    """One kind of strength. `facts` are the names that its words may use, besides `person`."""

    code: str
    find: Callable[[Sight], Facts | None]
    facts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Strength:
    """Something good that the second look found."""

    code: str
    facts: Facts


def good(code: str, *facts: str) -> Callable[[Callable[[Sight], Facts | None]], Good]:
    """Make a kind of strength of a function."""

    def made(find: Callable[[Sight], Facts | None]) -> Good:
        return Good(code, find, facts)

    return made


def _if(*, so: bool) -> Facts | None:
    return {} if so else None


@good("GO01")
def no_was_heard(sight: Sight) -> Facts | None:
    """The person said no to something, and it was stopped."""
    refused = {answer.item for answer in sight.plan.answers if answer.answer == "refuse"}
    stopped = {goal.id for goal in sight.plan.goals if goal.standing is Standing.STOPPED}
    stopped |= {action.id for action in sight.plan.actions if action.standing is Standing.STOPPED}
    return _if(so=bool(refused & stopped))


@good("GO02", "strength")
def strength_at_work(sight: Sight) -> Facts | None:
    """A strength of the person comes back, in two words or more, in something that is done."""
    done = [sight.stems(action.does) for action in sight.actions]
    used = {text: max((len(sight.stems(text) & words) for words in done), default=0) for text in sight.plan.strengths}
    most = max(used, key=lambda text: used[text], default="")
    return {"strength": shorten(most).removesuffix(".")} if used.get(most, 0) >= SURELY else None


@good("GO03", "who")
def someone_of_their_own(sight: Sight) -> Facts | None:
    """Somebody close to the person has a part in the plan."""
    close = next((party for party in sight.plan.people if party.close and party.id in sight.owned), None)
    return {"who": sight.name(close.id)} if close else None


@good("GO04")
def read_together(sight: Sight) -> Facts | None:
    """An outline for safety with all its steps, read with somebody."""
    safety = sight.plan.safety
    return _if(so=all(getattr(safety, step) for step in STEPS) and bool(safety.read_with))


@good("GO05")
def warm_hand_over(sight: Sight) -> Facts | None:
    """Care that is handed on with the person there, and a contact soon after."""
    return _if(
        so=any(
            one.with_person and one.on and one.contact and (one.contact - one.on).days in CONTACT_DAYS
            for one in sight.plan.transitions
        )
    )


@good("GO06")
def left_alone_on_purpose(sight: Sight) -> Facts | None:
    """A part of life that stays empty because the person wants it so."""
    return _if(so=any(area.empty is Empty.NOT_WANTED and area.why for area in sight.plan.areas))


@good("GO07", "count")
def own_words(sight: Sight) -> Facts | None:
    """Two goals or more, and all the person's goals in their own words."""
    goals = sight.own_goals
    spoken = len(goals) > 1 and all(goal.words.strip() for goal in goals)
    return {"count": str(len(goals))} if spoken else None


@good("GO08")
def step_for_tomorrow(sight: Sight) -> Facts | None:
    """The first small step is for tomorrow, and it is the person's."""
    return _if(
        so=any(
            action.first_step and PERSON in action.owners and sight.days_after_start(action.by) in range(TOMORROW + 1)
            for action in sight.actions
        )
    )


@good("GO09", "who")
def somebody_steps_in(sight: Sight) -> Facts | None:
    """Somebody else steps in while the coordinator is away."""
    for one in sight.plan.ifs:
        if one.case is Case.COORDINATOR_AWAY and one.owner and one.then and one.owner != sight.plan.contact:
            return {"who": sight.name(one.owner)}
    return None


@good("GO10", "sum", "left")
def fits_the_purse(sight: Sight) -> Facts | None:
    """What the plan costs is known, and the person can pay it."""
    total, left = sum(action.cost or 0 for action in sight.actions), sight.plan.money_left
    return {"sum": f"{total:g}", "left": f"{left:g}"} if left is not None and 0 < total <= left else None


@good("GO11")
def team_serves(sight: Sight) -> Facts | None:
    """Every goal of the team serves one of the person's."""
    own = {goal.id for goal in sight.own_goals}
    team = [goal for goal in sight.goals if goal.whose == "team"]
    return _if(so=bool(team) and all(goal.serves in own for goal in team))


@good("GO12", "count")
def limited_consents(sight: Sight) -> Facts | None:
    """Every consent says what, what for and until when."""
    whole = sight.consents and all(c.what and c.purpose and (c.until or c.until_event) for c in sight.consents)
    return {"count": str(len(sight.consents))} if whole else None


@good("GO13", "count")
def one_owner_each(sight: Sight) -> Facts | None:
    """Every one of several actions has exactly one owner."""
    whole = len(sight.actions) >= MANY and all(len(action.owners) == 1 for action in sight.actions)
    return {"count": str(len(sight.actions))} if whole else None


@good("GO14", "count")
def everything_agreed(sight: Sight) -> Facts | None:
    """Every one of several actions says how the person agreed."""
    whole = len(sight.actions) >= MANY and all(action.agreed.strip() for action in sight.actions)
    return {"count": str(len(sight.actions))} if whole else None


@good("GO15")
def something_soon(sight: Sight) -> Facts | None:
    """Something happens within 48 hours."""
    days = (sight.days_after_start(action.by) for action in sight.actions)
    return _if(so=any(day is not None and 0 <= day <= SOON for day in days))


@good("GO16", "days")
def review_in_time(sight: Sight) -> Facts | None:
    """The plan is looked at again within 90 days."""
    days = sight.days_after_start(sight.plan.review)
    return {"days": str(days)} if days is not None and 0 < days <= REVIEW_WITHIN else None


@good("GO17")
def begins_with_the_person(sight: Sight) -> Facts | None:
    """The plan begins with what the person said."""
    return _if(so=bool(sight.plan.words.strip()))


GOODS: tuple[Good, ...] = (
    no_was_heard,
    strength_at_work,
    someone_of_their_own,
    read_together,
    warm_hand_over,
    left_alone_on_purpose,
    own_words,
    step_for_tomorrow,
    somebody_steps_in,
    fits_the_purse,
    team_serves,
    limited_consents,
    one_owner_each,
    everything_agreed,
    something_soon,
    review_in_time,
    begins_with_the_person,
)


def strengths(sight: Sight) -> tuple[Strength, ...]:
    """Everything good that holds, the most particular first."""
    found = ((kind.code, kind.find(sight)) for kind in GOODS)
    return tuple(Strength(code, {"person": sight.person, **facts}) for code, facts in found if facts is not None)
