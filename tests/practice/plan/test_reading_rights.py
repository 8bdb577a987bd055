"""Who may read a part on a day, and why not."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from roundtable.model.plan_base import Part
from roundtable.model.plan_people import Consent
from roundtable.practice.plan.reading_rights import Basis, Withholding, day_of, may_read, reading

if TYPE_CHECKING:
    from roundtable.model.plan import Plan
    from roundtable.practice.plan.draft import Draft

TODAY = dt.date(2026, 4, 1)
BEFORE, AFTER = TODAY - dt.timedelta(days=1), TODAY + dt.timedelta(days=1)


def having(tove: Draft, *consents: dict[str, object]) -> Plan:
    base = {"reader": "baker", "what": (Part.HOUSING,), "purpose": "The lease", "given": BEFORE}
    made = tuple(Consent.model_validate({**base, **one, "id": f"consent-{n}"}) for n, one in enumerate(consents))
    return tove.plan.model_copy(update={"consents": made})


@pytest.mark.parametrize(
    ("consent", "why_not"),
    [
        ({}, None),
        ({"given": TODAY, "until": TODAY}, None),
        ({"until_event": "When she has moved"}, None),
        ({"revoked": AFTER}, None),
        ({"given": None}, Withholding.NO_CONSENT),
        ({"given": AFTER}, Withholding.NO_CONSENT),
        ({"reader": "navigator"}, Withholding.NO_CONSENT),
        ({"reader": None}, Withholding.NO_CONSENT),
        ({"what": ("legal",)}, Withholding.NO_CONSENT),
        ({"until": BEFORE}, Withholding.ENDED),
        ({"revoked": TODAY}, Withholding.TAKEN_BACK),
        ({"revoked": BEFORE, "until": BEFORE}, Withholding.TAKEN_BACK),
        ({"purpose": ""}, Withholding.NOT_FOR_THIS),
    ],
)
def test_a_consent_opens_what_it_names_while_it_holds(
    tove: Draft, consent: dict[str, object], why_not: Withholding | None
) -> None:
    plan = having(tove, consent)
    read = reading(plan, "baker", Part.HOUSING, TODAY)
    assert read.why_not is why_not
    assert may_read(plan, "baker", Part.HOUSING, TODAY) == (why_not is None)
    assert read.consents == (plan.consents if why_not is None else ())


def test_of_several_reasons_the_persons_last_word_is_told(tove: Draft) -> None:
    plan = having(tove, {"until": BEFORE}, {"revoked": BEFORE}, {"purpose": ""})
    assert reading(plan, "baker", Part.HOUSING, TODAY).why_not is Withholding.TAKEN_BACK
    plan = having(tove, {"revoked": BEFORE}, {})
    assert reading(plan, "baker", Part.HOUSING, TODAY).consents == plan.consents[1:]


def test_a_consent_opens_nothing_for_another_purpose(tove: Draft) -> None:
    plan = having(tove, {})
    assert reading(plan, "baker", Part.HOUSING, TODAY, "the LEASE").why_not is None
    assert reading(plan, "baker", Part.HOUSING, TODAY, "Work").why_not is Withholding.NOT_FOR_THIS


@pytest.mark.parametrize(
    ("what", "why_not"),
    [
        (("counselling-notes",), None),
        (("counselling-notes", "counselling-notes"), None),
        (("counselling-notes", "substance-use"), Withholding.KEPT_APART),
        (("substance-use",), Withholding.KEPT_APART),
    ],
)
def test_counselling_notes_are_opened_only_by_a_consent_for_nothing_else(
    tove: Draft, what: tuple[str, ...], why_not: Withholding | None
) -> None:
    plan = having(tove, {"what": what})
    assert reading(plan, "baker", Part.COUNSELLING_NOTES, TODAY).why_not is why_not
    opened = may_read(plan, "baker", Part.SUBSTANCE_USE, TODAY)
    assert opened == ("substance-use" in what)


def test_the_person_may_read_all_of_it(tove: Draft) -> None:
    assert {reading(tove.plan, "person", part, TODAY).basis for part in Part} == {Basis.PERSON}


def test_own_records_are_open_to_the_team_and_not_to_others(tove: Draft) -> None:
    plan = having(tove, {"giver": "navigator"})
    assert reading(plan, "navigator", Part.HOUSING, TODAY).basis is Basis.OWN
    assert not may_read(plan, "navigator", Part.LEGAL, TODAY)
    plan = having(tove, {"giver": "baker", "reader": "navigator"})
    assert not may_read(plan, "baker", Part.HOUSING, TODAY)


def test_a_plan_is_looked_at_on_a_day_when_its_consents_are_given(tove: Draft) -> None:
    assert day_of(having(tove, {"given": None}, {"given": TODAY})) == TODAY
    assert day_of(having(tove, {"given": dt.date(2020, 1, 1)})) == tove.plan.starts


def test_who_is_not_in_the_plan_reads_nothing(tove: Draft) -> None:
    plan = having(tove, {"reader": "gone"}, {"giver": "gone"})
    assert not any(may_read(plan, "gone", part, TODAY) for part in Part)
