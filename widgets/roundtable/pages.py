"""One function per notebook. Notebooks stay prose; what they show is chosen here."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from roundtable.errors import ContentError

if TYPE_CHECKING:
    from roundtable.hosts.widget import ScreenWidget

ADDRESS_VARIABLE = "QUERY_STRING"
"""Where Voila leaves what stands behind the question mark of a page's address."""


def start_here() -> ScreenWidget:
    """The start page: three questions and one thing to do."""
    from roundtable.hosts.widgets import Start  # noqa: PLC0415  the import is part of what a page costs

    return Start()


def case_walkthrough() -> ScreenWidget:
    """The case named in the page's address, for one person or for a room, or the library."""
    from roundtable.hosts.widgets import CaseRoom, CaseShelf, CaseWalk  # noqa: PLC0415

    query = os.environ.get(ADDRESS_VARIABLE, "")
    wanted = case_in_address(query)
    if wanted is None:
        return CaseShelf()
    try:
        if _in_address(query, "room") == "yes":
            return CaseRoom(case=wanted)
        return CaseWalk(case=wanted, role=role_in_address(query))
    except ContentError:
        return CaseShelf(wanted=wanted)


def shared_glossary() -> ScreenWidget:
    """The glossary, with the term named in the page's address opened first."""
    from roundtable.hosts.widgets import Glossary  # noqa: PLC0415

    return Glossary(term=_in_address(os.environ.get(ADDRESS_VARIABLE, ""), "term"))


def false_friends() -> ScreenWidget:
    """Rounds of false friends."""
    from roundtable.hosts.widgets import FalseFriends  # noqa: PLC0415

    return FalseFriends()


def flash_cards() -> ScreenWidget:
    """Flash cards of the glossary's terms."""
    from roundtable.hosts.widgets import FlashCards  # noqa: PLC0415

    return FlashCards()


def language_lens() -> ScreenWidget:
    """The language lens, with an empty field."""
    from roundtable.hosts.widgets import LanguageLens  # noqa: PLC0415

    return LanguageLens()


def exercises(family: str) -> ScreenWidget:
    """The exercise named in the page's address, or the exercises of a family."""
    from roundtable.hosts.widgets import Exercises, PracticeExercise  # noqa: PLC0415

    query = os.environ.get(ADDRESS_VARIABLE, "")
    wanted = _in_address(query, "exercise")
    if wanted is None:
        return Exercises(family=family)
    try:
        return PracticeExercise(exercise=wanted, room=_in_address(query, "room") == "yes")
    except ContentError:
        return Exercises(family=family, wanted=wanted)


def plan() -> ScreenWidget:
    """The plan of the case named in the page's address, or the people for whom one can be written."""
    from roundtable.hosts.widgets import CarePlanBuilder, Plans  # noqa: PLC0415

    query = os.environ.get(ADDRESS_VARIABLE, "")
    wanted = case_in_address(query)
    if wanted is None:
        return Plans()
    try:
        return CarePlanBuilder(case=wanted, room=_in_address(query, "room") == "yes")
    except ContentError:
        return Plans(wanted=wanted)


def consultation() -> ScreenWidget:
    """A team's consultation about the case in the page's address, one to facilitate alone, or a format's prompts.

    Otherwise the people about whom one can be held.
    """
    from roundtable.hosts.meeting_widgets import (  # noqa: PLC0415
        Consultation,
        Consultations,
        FacilitateAlone,
        MeetingPrompts,
    )

    query = os.environ.get(ADDRESS_VARIABLE, "")
    wanted, alone, prompts = case_in_address(query), _in_address(query, "alone"), _in_address(query, "prompts")
    try:
        if prompts is not None:
            return MeetingPrompts(format=prompts)
        if alone is not None:
            return FacilitateAlone(case=alone)
        return Consultations() if wanted is None else Consultation(case=wanted)
    except ContentError:
        return Consultations(wanted=prompts or alone or wanted)


def consultation_review() -> ScreenWidget:
    """Looking back on several meetings, with none opened."""
    from roundtable.hosts.review_widgets import MeetingsReview  # noqa: PLC0415

    return MeetingsReview()


def case_in_address(query: str) -> str | None:
    """The case that a page's address asks for. The address may hold anything."""
    return _in_address(query, "case")


def role_in_address(query: str) -> str | None:
    """The seat that a page's address asks for. The address may hold anything."""
    return _in_address(query, "role")


def _in_address(query: str, key: str) -> str | None:
    try:
        return parse_qs(query[:500], max_num_fields=5).get(key, [None])[0]
    except ValueError:
        return None
