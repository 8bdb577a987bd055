"""Consents as FHIR resources: from whom, to whom, what, what for, until when, taken back or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.exchange.plan_fhir_base import Json, entry, identifier, paragraph
from roundtable.exchange.plan_fhir_fields import Carried, to_extensions
from roundtable.exchange.plan_fhir_terms import (
    DISCLOSURE,
    GIVER,
    HTEST,
    PRIVACY,
    READER,
    RESTRICTED,
    SENSITIVE,
    SUBSTANCE,
    coding,
    own,
)
from roundtable.model.case import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.exchange.plan_fhir_base import Places
    from roundtable.model.plan_people import Consent

CONSENT = (Carried("purpose"), Carried("until_event"), Carried("revoked", "date"))
POLICY = "What this person has agreed to in a training case, and the rule of the place"


def write_consents(places: Places) -> Iterator[Json]:
    """The consents in the plan's order."""
    for number, consent in enumerate(places.plan.consents):
        yield entry(
            places.url("consent", number),
            "Consent",
            paragraph(consent.purpose, ", ".join(part.replace("-", " ") for part in consent.what), consent.until_event),
            extension=to_extensions(CONSENT, consent, places),
            identifier=[identifier("consent", consent.id)],
            status=_status(consent),
            scope=PRIVACY,
            category=[DISCLOSURE],
            patient=places.who(PERSON),
            dateTime=consent.given.isoformat() if consent.given else None,
            performer=[places.who(PERSON)],
            policyRule={"text": POLICY},
            provision=_provision(places, consent),
        )


def _status(consent: Consent) -> str:
    if consent.revoked:
        return "inactive"
    return "active" if consent.given else "proposed"


def _provision(places: Places, consent: Consent) -> Json:
    actors = [(READER, consent.reader), (GIVER, consent.giver)]
    told = {
        "period": {"end": consent.until.isoformat()} if consent.until else None,
        "actor": [{"role": role, "reference": places.who(who)} for role, who in actors if who],
        "code": [{"coding": [coding(own("part"), part)]} for part in consent.what],
    }
    return {
        "type": "permit",
        **{name: value for name, value in told.items() if value},
        "securityLabel": _labels(places, consent),
        "purpose": [HTEST],
    }


def _labels(places: Places, consent: Consent) -> list[Json]:
    """How carefully it is kept; with a label of its own for what comes from an addiction programme."""
    giver = places.plan.party(consent.giver)
    labels = [RESTRICTED, *(SENSITIVE[part] for part in consent.what if part in SENSITIVE)]
    if giver and giver.programme:
        labels.append(SUBSTANCE)
    return [label for number, label in enumerate(labels) if label not in labels[:number]]
