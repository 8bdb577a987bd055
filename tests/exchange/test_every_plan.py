"""Another team's plan of every case goes out in every format, and comes back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.exchange.fhir_layer import check_bundle
from roundtable.exchange.fhir_layer_profiles import find_pco_gaps
from roundtable.exchange.plan_export import FILES, export_plan
from roundtable.exchange.plan_fhir_reading import read_bundle
from roundtable.exchange.plan_json import read_json
from tests.exchange.conftest import TODAY
from tests.exchange.invariants import broken

if TYPE_CHECKING:
    from roundtable.model.plan import Plan


@pytest.fixture(scope="module", params=Catalogue().plan_ids())
def plan(request: pytest.FixtureRequest, catalogue: Catalogue) -> Plan:
    """The plan of each case that has one."""
    return catalogue.plan_script(request.param).plan


def test_plan_is_a_bundle_that_holds_together_and_comes_back(plan: Plan, catalogue: Catalogue) -> None:
    bundle = json.loads(export_plan(plan, "fhir", catalogue, TODAY))
    assert not check_bundle(bundle)
    assert not broken(bundle)
    assert not find_pco_gaps(bundle)
    assert read_bundle(bundle) == (plan, ())


def test_plan_comes_back_from_json(plan: Plan, catalogue: Catalogue) -> None:
    assert read_json(export_plan(plan, "json", catalogue, TODAY)).plan == plan


@pytest.mark.parametrize("kind", sorted({*FILES} - {"fhir", "json"}))
def test_plan_is_a_paper(plan: Plan, catalogue: Catalogue, kind: str) -> None:
    assert export_plan(plan, kind, catalogue, TODAY)
