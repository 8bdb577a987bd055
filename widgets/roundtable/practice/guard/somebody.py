"""A first name alone is nobody: what must be said around it to make it somebody's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.guard.lists import listed
from roundtable.practice.guard.name_words import DOES, SURE_LABELS
from roundtable.practice.guard.saying import (
    belongs,
    does_among_others,
    does_as_a_person,
    has_a_chore,
    is_explained,
    is_met_and_told,
    is_spoken_of,
    is_talked_with,
    owns_in_care,
)

if TYPE_CHECKING:
    from roundtable.practice.guard.runs import Run

_OF_ANYTHING = listed(
    """
    also appeared appears came can comes could did didn't does doesn't gets goes got had has is isn't just looked
    looks may might needed needs never now seemed seems should started starts still was wasn't went will won't
    would
    """
)
_MET = listed(
    """
    ask asked attended discussed met phoned rang ring saw seen spoke tell telling texted told trusts
    """
)


def is_somebody(run: Run) -> bool:
    """Whether care, a family or a contact is said around one given name."""
    if run.after() in {"is", "was"} and "name" in run.following(5):
        return False
    if run.before() in SURE_LABELS or _goes_on(run) or _is_met(run):
        return True
    if run.is_aged or run.has_letters_after or run.before() in _MET:
        return True
    if run.after() in DOES and run.after() not in _OF_ANYTHING:
        return True
    return any(
        rule(run)
        for rule in (
            belongs,
            is_explained,
            does_as_a_person,
            has_a_chore,
            owns_in_care,
            is_met_and_told,
            is_spoken_of,
            is_talked_with,
            does_among_others,
        )
    )


def _goes_on(run: Run) -> bool:
    """`Josephine "Josie" Kettley`, `Fatima al-Rashid`."""
    if run.after().startswith(("al-", "el-")) or run.after() in {"st", "saint"}:
        return True
    following = run.words[run.last : run.last + 2]
    return len(following) > 1 and following[0].gap == ' "' and following[1].gap == '" ' and following[1].capital


def _is_met(run: Run) -> bool:
    """`its donna from the shelter`, `mum's name gemma`, `Bernard upstairs`, `thanks to Busisiwe`."""
    if run.before() in {"its", "it"} and run.after() == "from":
        return True
    if run.after() == "is" and run.after(2) == "due":
        return True
    thanked = run.before() == "to" and run.before(2) == "thanks"
    if run.before() == "birthday" and run.before(2) == "happy":
        return True
    if run.after() == "dot" or run.following(2) == ["o", "d"]:
        return True
    return run.before() == "name" or run.after() in {"upstairs", "downstairs"} or thanked
