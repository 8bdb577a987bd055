"""The person, everybody else in a plan, and the team, as FHIR resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.exchange.plan_fhir_base import (
    Json,
    concept,
    entry,
    identifier,
    is_employed,
    is_organization,
    paragraph,
)
from roundtable.exchange.plan_fhir_fields import Carried, to_extensions
from roundtable.exchange.plan_fhir_terms import COORDINATOR, own
from roundtable.model.case import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.exchange.plan_fhir_base import Places
    from roundtable.model.plan_people import Party

SUBJECT = (Carried("pronouns"),)
PARTY = (Carried("role"), Carried("programme", "boolean"), Carried("needs", "code", many=True))
AGENCY = own("agency")
"""Extension that points to the agency behind somebody."""


def write_patient(places: Places) -> Json:
    """The invented person."""
    subject = places.plan.subject
    names = [("official", subject.name), ("usual", subject.called)]
    return entry(
        places.url("patient"),
        "Patient",
        paragraph(subject.name, subject.called, subject.pronouns),
        extension=to_extensions(SUBJECT, subject, places),
        identifier=[identifier("person", places.plan.id)],
        name=[{"use": use, "text": text} for use, text in names if text],
    )


def write_people(places: Places) -> Iterator[Json]:
    """Agencies, then everybody in the plan."""
    for number, agency in enumerate(places.agencies):
        yield entry(places.url("agency", number), "Organization", paragraph(agency), name=agency)
    for number, party in enumerate(places.plan.people):
        url, words = places.url("party", number), paragraph(party.name, party.role, party.agency)
        yield entry(url, _kind(party), words, **_about(places, party))


def write_team(places: Places) -> Json:
    """The care team: the person first; the one point of contact marked, and how they are reached."""
    plan = places.plan
    contact = plan.party(plan.contact)
    on_team = [_participant(places, number, party) for number, party in enumerate(plan.people) if party.on_team]
    return entry(
        places.url("team"),
        "CareTeam",
        paragraph("The person", *(party.name or party.agency for party in plan.people if party.on_team)),
        status="active" if plan.finished else "proposed",
        name="Care team of a fictional person",
        subject=places.who(PERSON),
        participant=[_person(places), *on_team],
        telecom=_telecom(contact) if contact else None,
    )


def _kind(party: Party) -> str:
    if party.close:
        return "RelatedPerson"
    return "Organization" if is_organization(party) else "Practitioner"


def _about(places: Places, party: Party) -> dict[str, Any]:
    kind = _kind(party)
    extension = to_extensions(PARTY, party, places)
    if is_employed(party):
        extension.append({"url": AGENCY, "valueReference": places.agency(party.agency)})
    about: dict[str, Any] = {
        "extension": extension,
        "identifier": [identifier("party", party.id)],
        "telecom": _telecom(party),
    }
    if kind == "Organization":
        return {**about, "name": party.agency}
    about["name"] = [{"text": party.name}] if party.name else None
    if kind == "RelatedPerson":
        about["patient"] = places.who(PERSON)
        about["relationship"] = [concept(party.role)] if party.role else None
    return about


def _telecom(party: Party) -> list[Json]:
    return [{"system": "other", "value": party.reach}] if party.reach else []


def _person(places: Places) -> Json:
    role = [{"coding": [COORDINATOR]}] if places.plan.contact == PERSON else None
    member = {"member": places.who(PERSON)}
    return {"role": role, **member} if role else member


def _participant(places: Places, number: int, party: Party) -> Json:
    """A member of the team. Who is not a practitioner acts on nobody's behalf (FHIR's rule ctm-1)."""
    role = concept(party.role) or {}
    if party.id == places.plan.contact:
        role = {"coding": [COORDINATOR], **role}
    behalf = is_employed(party) and _kind(party) == "Practitioner"
    return {
        **({"role": [role]} if role else {}),
        "member": places.reference("party", number),
        **({"onBehalfOf": places.agency(party.agency)} if behalf else {}),
    }
