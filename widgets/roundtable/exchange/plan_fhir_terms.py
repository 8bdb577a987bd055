"""The codes of a plan's FHIR bundle, and the names of our own extensions.

Names of our own are URNs, `urn:roundtable-workbook:plan:<name>`, listed in
docs/fhir.md. They point nowhere and are registered nowhere. LOINC codes are
those that the standards reference gives without a doubt; an instrument whose
code is not among them goes without one.
"""

from __future__ import annotations

from typing import Any, Final

from roundtable.model.plan_base import Part
from roundtable.model.plan_goals import Standing

OWN: Final = "urn:roundtable-workbook:plan:"
"""In front of every extension, identifier and code of our own."""
SHAPE: Final = 1
"""Version of the bundle's shape. Bundles of a newer one are refused."""

LOINC: Final = "http://loinc.org"
SNOMED: Final = "http://snomed.info/sct"
UCUM: Final = "http://unitsofmeasure.org"
_HL7: Final = "http://terminology.hl7.org/CodeSystem/"
ABSENT: Final = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"


def own(name: str) -> str:
    """The URN of an extension, an identifier system or a code system of ours."""
    return OWN + name


def coding(system: str, code: str, display: str | None = None) -> dict[str, Any]:
    """One code."""
    return {"system": system, "code": code, **({"display": display} if display else {})}


HTEST: Final = coding(_HL7 + "v3-ActReason", "HTEST", "test health data")
"""Says to any system that reads it that nobody real is meant."""
FICTIONAL: Final = coding(own("tag"), "fictional", "A fictional person, for training only")
META: Final = {"security": [HTEST], "tag": [FICTIONAL]}
"""Stands on the bundle and on every resource in it."""

CARE_PLAN: Final = {"coding": [coding(SNOMED, "734163000", "Care plan")]}
ASSESS_PLAN: Final = {"coding": [coding("http://hl7.org/fhir/us/core/CodeSystem/careplan-category", "assess-plan")]}
COORDINATOR: Final = coding(SNOMED, "768820003", "Care coordinator")
SURVEY: Final = {"coding": [coding(_HL7 + "observation-category", "survey", "Survey")]}
ACHIEVED: Final = {"coding": [coding(_HL7 + "goal-achievement", "achieved", "Achieved")]}
IN_PROGRESS: Final = {"coding": [coding(_HL7 + "goal-achievement", "in-progress", "In Progress")]}

PRIVACY: Final = {"coding": [coding(_HL7 + "consentscope", "patient-privacy", "Privacy Consent")]}
DISCLOSURE: Final = {"coding": [coding(_HL7 + "v3-ActCode", "IDSCL", "information disclosure")]}
READER: Final = {"coding": [coding(_HL7 + "v3-ParticipationType", "IRCP", "information recipient")]}
GIVER: Final = {"coding": [coding(_HL7 + "v3-ParticipationType", "CST", "custodian")]}
RESTRICTED: Final = coding(_HL7 + "v3-Confidentiality", "R", "restricted")
SUBSTANCE: Final = coding(_HL7 + "v3-ActCode", "ETH")
"""Information about substance use."""
PSYCHIATRY: Final = coding(_HL7 + "v3-ActCode", "PSY")
"""Information about mental health."""

SCORES: Final = {"phq-9": "44261-6", "gad-7": "70274-6", "audit-c": "75626-2", "dast-10": "82667-7"}
"""LOINC codes of totals, by instrument (standards reference, section 8)."""
SAFETY_ITEMS: Final = {"phq-9": "44260-8"}
"""LOINC codes of the item that asks about safety."""

GOAL_STATUS: Final = {Standing.STOPPED: "cancelled", Standing.REACHED: "completed"}
TASK_STATUS: Final = {Standing.STOPPED: "cancelled", Standing.REACHED: "completed"}

SENSITIVE: Final = {
    Part.SUBSTANCE_USE: SUBSTANCE,
    Part.MENTAL_HEALTH: PSYCHIATRY,
    Part.COUNSELLING_NOTES: PSYCHIATRY,
    Part.SAFETY: PSYCHIATRY,
}
"""Parts of a plan whose consent carries a label."""
