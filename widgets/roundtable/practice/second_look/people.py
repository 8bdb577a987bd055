"""People: one point of contact who can be reached, somebody of the person's own choosing, and nobody who is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.second_look.point import Place, Protects, Section, Seen, Weight, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.practice.second_look.sight import Sight

MUST, SHOULD, COULD = Weight
CONTACT = Place(Section.PEOPLE, field="contact")


@rule("SL40", MUST, Protects.CLARITY, noticed=True)
def no_contact(sight: Sight) -> Iterator[Seen]:
    """A plan without one point of contact."""
    if sight.plan.contact is None:
        yield Seen(CONTACT)


@rule("SL41", MUST, Protects.CLARITY, "who")
def contact_outside(sight: Sight) -> Iterator[Seen]:
    """A point of contact who is not on the team."""
    contact = sight.plan.contact
    party = sight.parties.get(contact or "")
    if contact is not None and contact not in sight.gone and (party is None or not party.on_team):
        yield Seen(CONTACT, {"who": sight.name(contact)})


@rule("SL42", COULD, Protects.CLARITY, "who")
def contact_with_nothing_to_do(sight: Sight) -> Iterator[Seen]:
    """A point of contact who does nothing in the plan."""
    contact = sight.plan.contact
    if contact in sight.parties and contact not in sight.owned:
        yield Seen(CONTACT, {"who": sight.name(contact)})


@rule("SL43", SHOULD, Protects.SAFETY, "who", noticed=True)
def contact_out_of_reach(sight: Sight) -> Iterator[Seen]:
    """A point of contact, and no word how they are reached."""
    party = sight.parties.get(sight.plan.contact or "")
    if party is not None and not party.reach.strip():
        yield Seen(Place(Section.PEOPLE, party.id, "reach"), {"who": sight.name(party.id)})


@rule("SL44", COULD, Protects.SAY, noticed=True)
def nobody_of_their_own(sight: Sight) -> Iterator[Seen]:
    """A plan of professionals only: no peer, and nobody whom the person chose."""
    close = any(party.close for party in sight.plan.people)
    if not close and not any(sight.says("SL44", party.role) for party in sight.plan.people):
        yield Seen(Place(Section.PEOPLE))


@rule("SL45", MUST, Protects.LIFE, "who", noticed=True)
def owner_is_gone(sight: Sight) -> Iterator[Seen]:
    """An action of somebody who has left."""
    for action in sight.actions:
        for owner in action.owners:
            if owner in sight.gone:
                yield Seen(Place(Section.ACTIONS, action.id, "owners"), {"who": sight.name(owner)})


@rule("SL46", MUST, Protects.LIFE, "who", noticed=True)
def contact_is_gone(sight: Sight) -> Iterator[Seen]:
    """A point of contact, or somebody who steps in, who has left."""
    if sight.plan.contact in sight.gone:
        yield Seen(CONTACT, {"who": sight.name(sight.plan.contact)})
    for one in sight.plan.ifs:
        if one.owner in sight.gone:
            yield Seen(Place(Section.IFS, one.id, "owner"), {"who": sight.name(one.owner)})


@rule("SL47", COULD, Protects.CLARITY)
def nobody_knows_who(sight: Sight) -> Iterator[Seen]:
    """Somebody in the plan without a name or without what they do."""
    for party in sight.plan.people:
        if not party.name.strip() or not party.role.strip():
            yield Seen(Place(Section.PEOPLE, party.id, "role" if party.name.strip() else "name"))


PEOPLE_RULES = (
    no_contact,
    contact_outside,
    contact_with_nothing_to_do,
    contact_out_of_reach,
    nobody_of_their_own,
    owner_is_gone,
    contact_is_gone,
    nobody_knows_who,
)
