"""Conditions: when a line of text, a question or an option is there.

A condition speaks about two things only: what is on the table, and what was
chosen earlier. All parts of one condition must hold together.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Annotated

from pydantic import StringConstraints, model_validator

from roundtable.model.base import Id, Model, Text

ChoiceKey = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$", max_length=121)
]
"""`decision-id/option-id`, one option of one decision."""


class Condition(Model):
    """What must be known or chosen for something to appear.

    At least one part must be given: an empty condition would always hold, and
    is more likely a slip of the pen.
    """

    facts: tuple[Id, ...] = ()
    without_facts: tuple[Id, ...] = ()
    chose: tuple[ChoiceKey, ...] = ()
    not_chose: tuple[ChoiceKey, ...] = ()

    @model_validator(mode="after")
    def _says_something(self) -> Condition:
        if not (self.facts or self.without_facts or self.chose or self.not_chose):
            raise ValueError("the condition is empty: name a fact or a choice, or leave `when` out")
        return self

    def holds(self, on_table: Collection[str], chosen: Mapping[str, str]) -> bool:
        """Whether the condition holds.

        `on_table` are ids of facts everybody may use; `chosen` maps decision
        ids to the option chosen there.
        """
        taken = {f"{decision}/{option}" for decision, option in chosen.items()}
        return (
            all(fact in on_table for fact in self.facts)
            and not any(fact in on_table for fact in self.without_facts)
            and all(key in taken for key in self.chose)
            and not any(key in taken for key in self.not_chose)
        )


class Variant(Model):
    """A paragraph that is added when its condition holds."""

    when: Condition
    text: Text
