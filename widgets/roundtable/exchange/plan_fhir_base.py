"""What every resource of a plan's bundle needs: an address, the marks of a fictional person, and words to read."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from roundtable.exchange.paper import WATERMARK
from roundtable.exchange.plan_fhir_terms import META, own
from roundtable.model.case import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roundtable.model.plan import Plan

Json = dict[str, Any]

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, own(""))
_XHTML = "http://www.w3.org/1999/xhtml"


class Places:
    """Where each part of a plan stands in its bundle: the same address whenever the same plan is written."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.agencies = tuple(dict.fromkeys(party.agency for party in plan.people if is_employed(party)))
        self._people = _first(party.id for party in plan.people)
        self._goals = _first(goal.id for goal in plan.goals)

    def url(self, kind: str, number: int = 0) -> str:
        """The address of the so-manieth part of a kind."""
        plan = self.plan
        return f"urn:uuid:{uuid.uuid5(_NAMESPACE, f'{plan.id}/{plan.revision}/{kind}/{number}')}"

    def reference(self, kind: str, number: int = 0) -> Json:
        """A reference to the so-manieth part of a kind."""
        return {"reference": self.url(kind, number)}

    def who(self, party_id: str) -> Json:
        """A reference to the person or to somebody in the plan; by id alone where nobody is called so."""
        if party_id == PERSON:
            return self.reference("patient")
        return self._named("party", self._people, party_id)

    def goal(self, goal_id: str) -> Json:
        """A reference to a goal; by id alone where there is none."""
        return self._named("goal", self._goals, goal_id)

    def agency(self, name: str) -> Json:
        """A reference to an agency."""
        return self.reference("agency", self.agencies.index(name))

    def _named(self, kind: str, numbers: dict[str, int], item: str) -> Json:
        if item in numbers:
            return self.reference(kind, numbers[item])
        return {"identifier": identifier(kind, item)}


def is_organization(party: Any) -> bool:
    """Whether an agency itself is meant: it has no person's name."""
    return not party.name and bool(party.agency) and not party.close


def is_employed(party: Any) -> bool:
    """Whether an agency stands behind somebody."""
    return bool(party.agency) and not is_organization(party)


def identifier(kind: str, value: str) -> Json:
    """An id of ours."""
    return {"system": own(f"id:{kind}"), "value": value}


def entry(url: str, kind: str, words: Markup, **elements: Any) -> Json:
    """One resource in the bundle. Elements that are empty are left out."""
    told = {name: value for name, value in elements.items() if value not in (None, "", [], {})}
    return {"fullUrl": url, "resource": {"resourceType": kind, "meta": META, "text": narrative(words), **told}}


def narrative(words: Markup) -> Json:
    """Words for people, with the watermark. Everything that was typed is escaped."""
    div = Markup('<div xmlns="{}"><p>{}</p>{}</div>').format(_XHTML, WATERMARK, words)
    return {"status": "additional", "div": str(div)}


def paragraph(*texts: str) -> Markup:
    """Each text as a line of a narrative, without those that are empty."""
    return Markup("").join(Markup("<p>{}</p>").format(text) for text in texts if text)


def concept(text: str) -> Json | None:
    """Something said in words only, or nothing."""
    return {"text": text} if text else None


def _first(ids: Iterable[str]) -> dict[str, int]:
    """The number of the first of each id."""
    found: dict[str, int] = {}
    for number, one in enumerate(ids):
        found.setdefault(one, number)
    return found
