"""All rules of the second look, in the order of their codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.second_look.actions import ACTION_RULES
from roundtable.practice.second_look.consents import CONSENT_RULES
from roundtable.practice.second_look.goals import GOAL_RULES
from roundtable.practice.second_look.people import PEOPLE_RULES
from roundtable.practice.second_look.safety import SAFETY_RULES
from roundtable.practice.second_look.time_and_money import TIME_AND_MONEY_RULES
from roundtable.practice.second_look.whole_plan import WHOLE_PLAN_RULES
from roundtable.practice.second_look.words import WORD_RULES

if TYPE_CHECKING:
    from roundtable.practice.second_look.point import Rule

RULES: tuple[Rule, ...] = (
    *WORD_RULES,
    *GOAL_RULES,
    *ACTION_RULES,
    *PEOPLE_RULES,
    *CONSENT_RULES,
    *SAFETY_RULES,
    *TIME_AND_MONEY_RULES,
    *WHOLE_PLAN_RULES,
)
