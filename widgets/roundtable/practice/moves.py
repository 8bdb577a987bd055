"""The moves of a case walk: every way in which a `Walk` can change.

Each function takes a walk and returns the next one, or raises `RefusedError`
with a sentence for the learner. There is no other way to change a walk, so
restoring one is simply making the same moves again (`restoring`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from roundtable.errors import RefusedError
from roundtable.model.case import PERSON
from roundtable.practice.table import on_table
from roundtable.practice.walk import COMMITMENT_LENGTH, CONFIDENCE, OBSERVER, Place, Stage, Trail, Walk

if TYPE_CHECKING:
    from roundtable.model.decision import Ask, Option, Question


def begin(walk: Walk) -> Walk:
    """From the content note, or the overview, to meeting the person."""
    _at(walk, Place.NOTE, Place.OVERVIEW)
    return replace(walk, place=Place.MEET)


def read_overview(walk: Walk) -> Walk:
    """Read the case as one page instead of playing it."""
    _at(walk, Place.NOTE)
    return replace(walk, place=Place.OVERVIEW)


def go_to_seats(walk: Walk) -> Walk:
    """From meeting the person to choosing a seat."""
    _at(walk, Place.MEET)
    return replace(walk, place=Place.SEAT)


def take_seat(walk: Walk, seat: str) -> Walk:
    """Take a team member's seat, or watch as an observer, and open the first decision."""
    _at(walk, Place.SEAT)
    member = walk.case.member(seat)
    if seat != OBSERVER and (member is None or not member.seat):
        raise RefusedError("There is no such seat at this table. Choose one from the list.")
    first = Trail(walk.case.decisions[0].id)
    return replace(walk, place=Place.DECISION, seat=seat, trails=(first,))


def ask_person(walk: Walk, question_id: str) -> Walk:
    """Ask the person one question. Free, and as often as wished."""
    trail = _open(walk, Stage.GATHER)
    if question_id in trail.asked:
        raise RefusedError(f"You have asked {walk.case.person.called} this. The answer is on the page.")
    if question_id not in {question.id for question in questions_open(walk)}:
        raise RefusedError("This question does not come up here.")
    return _trail(walk, replace(trail, asked=(*trail.asked, question_id)))


def contact(walk: Walk, who: str, ask_id: str) -> Walk:
    """Spend one contact on a colleague or on someone close."""
    trail = _open(walk, Stage.GATHER)
    if (who, ask_id) in trail.contacted:
        raise RefusedError("You have asked this. The answer is on the page.")
    if walk.contacts_left <= 0:
        raise RefusedError("You have used the contacts there was time for. The next step is your own first judgement.")
    if ask_id not in {ask.id for person, ask in asks_open(walk) if person == who}:
        raise RefusedError("This contact is not possible here.")
    return _trail(walk, replace(trail, contacted=(*trail.contacted, (who, ask_id))))


def raise_own(walk: Walk, fact_id: str, how: str) -> Walk:
    """Bring up something the person told you in confidence: `asked` them first, or `told` it."""
    trail = _open(walk, Stage.GATHER)
    fact = walk.case.fact(fact_id)
    if fact is None or fact.consent is None or not walk.present & {*fact.known_by} or how not in {"asked", "told"}:
        raise RefusedError("This is not something you can bring up here.")
    if not walk.case.so_at(fact, walk.now):
        raise RefusedError("This happens later in the case.")
    if any(fact_id == known for earlier in walk.trails for known, _ in earlier.raised):
        raise RefusedError("You have brought this up already.")
    return _trail(walk, replace(trail, raised=(*trail.raised, (fact_id, how))))


def be_ready(walk: Walk) -> Walk:
    """Stop gathering and go to the first judgement."""
    return _trail(walk, replace(_open(walk, Stage.GATHER), ready=True))


def gather_more(walk: Walk) -> Walk:
    """Go back from the first judgement to asking."""
    return _trail(walk, replace(_open(walk, Stage.JUDGE), ready=False))


def judge(walk: Walk, option_id: str, confidence: int) -> Walk:
    """Give a private first judgement. `confidence` is 1 to 5."""
    trail = _open(walk, Stage.JUDGE)
    _offered(walk, option_id)
    if confidence not in CONFIDENCE:
        raise RefusedError("Say how sure you are: choose one of the five.")
    return _trail(walk, replace(trail, first=option_id, confidence=confidence))


def decide(walk: Walk, option_id: str) -> Walk:
    """Decide, after seeing what was on the table."""
    trail = _open(walk, Stage.TABLE)
    _offered(walk, option_id)
    return _trail(walk, replace(trail, chosen=option_id))


def mend(walk: Walk) -> Walk:
    """Take the repair path after a choice that harmed."""
    trail = _open(walk, Stage.OUTCOME)
    option = walk.decision.option(trail.chosen)
    if option is None or option.repair is None:
        raise RefusedError("There is nothing to mend here.")
    if trail.mended:
        raise RefusedError("You have mended this already.")
    return _trail(walk, replace(trail, mended=True))


def reconsider(walk: Walk) -> Walk:
    """Take back the open decision's choice and look at the table again."""
    trail = _open(walk, Stage.OUTCOME)
    return _trail(walk, replace(trail, chosen=None, mended=False))


def skip(walk: Walk) -> Walk:
    """Skip the open decision; its summary is shown instead."""
    _at(walk, Place.DECISION)
    if walk.trail.stage is Stage.OUTCOME:
        raise RefusedError("This decision is made. Go on to the next.")
    return _trail(walk, Trail(walk.trail.decision, skipped=True))


def go_on(walk: Walk) -> Walk:
    """To the next decision, or to the debrief after the last."""
    _at(walk, Place.DECISION)
    trail = walk.trail
    if trail.stage not in {Stage.OUTCOME, Stage.SKIPPED}:
        raise RefusedError("This decision is still open. Decide, or skip it.")
    following = walk.case.after(trail.decision, trail.chosen)
    if following is None:
        return replace(walk, place=Place.DEBRIEF)
    return replace(walk, trails=(*walk.trails, Trail(following.id)))


def go_to_debrief(walk: Walk) -> Walk:
    """Skip whatever is left and go straight to the debrief."""
    _at(walk, Place.DECISION, Place.OVERVIEW, Place.CHAIR)
    return replace(walk, place=Place.DEBRIEF)


def reopen(walk: Walk, decision_id: str) -> Walk:
    """Go back to an earlier decision and play on from there. What came later is taken back."""
    _at(walk, Place.DECISION, Place.DEBRIEF)
    for number, trail in enumerate(walk.trails):
        if trail.decision == decision_id:
            again = replace(trail, chosen=None, mended=False, skipped=False)
            return replace(walk, place=Place.DECISION, trails=(*walk.trails[:number], again))
    raise RefusedError("You have not been at this decision.")


def read_from_chair(walk: Walk) -> Walk:
    """Read the case from the person's chair. A seat to read from, never to act out."""
    _at(walk, Place.DEBRIEF)
    return replace(walk, place=Place.CHAIR)


def play_again(walk: Walk) -> Walk:
    """Start over at the seats. The commitment stays."""
    _at(walk, Place.DEBRIEF, Place.CHAIR)
    return replace(walk, place=Place.SEAT, seat=None, trails=())


def commit(walk: Walk, words: str) -> Walk:
    """Write down one thing to do next week. Free text, at most 500 characters."""
    _at(walk, Place.DEBRIEF)
    words = words.strip()
    if len(words) > COMMITMENT_LENGTH:
        raise RefusedError(f"That is longer than {COMMITMENT_LENGTH} characters. One sentence is enough.")
    return replace(walk, commitment=words)


def questions_open(walk: Walk) -> tuple[Question, ...]:
    """The questions to the person that come up at the open decision."""
    known = on_table(walk)
    return tuple(q for q in walk.decision.questions if q.when is None or q.when.holds(known, walk.chosen))


def asks_open(walk: Walk) -> tuple[tuple[str, Ask], ...]:
    """Pairs of somebody to contact and a way to ask them, at the open decision."""
    known = on_table(walk)
    return tuple(
        (person.who, ask)
        for person in walk.decision.colleagues
        if person.who not in {*walk.present, PERSON}
        for ask in person.asks
        if ask.when is None or ask.when.holds(known, walk.chosen)
    )


def options_open(walk: Walk) -> tuple[Option, ...]:
    """The options that can be chosen at the open decision."""
    known = on_table(walk)
    return tuple(o for o in walk.decision.options if o.when is None or o.when.holds(known, walk.chosen))


def _offered(walk: Walk, option_id: str) -> None:
    if option_id not in {option.id for option in options_open(walk)}:
        raise RefusedError("Choose one of the options.")


def _at(walk: Walk, *places: Place) -> None:
    if walk.place not in places:
        raise RefusedError("You have moved on from this step.")


def _open(walk: Walk, stage: Stage) -> Trail:
    _at(walk, Place.DECISION)
    if walk.trail.stage is not stage:
        raise RefusedError("You have moved on from this step.")
    return walk.trail


def _trail(walk: Walk, trail: Trail) -> Walk:
    return replace(walk, trails=(*walk.trails[:-1], trail))
