"""A whole 45-minute consultation about Denise: how much has to be typed, and what it comes to."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from roundtable.model.consultation_format import StepKind
from roundtable.practice.consultation import collecting, pooling, recommending, seats
from roundtable.practice.consultation.asking import ask_person
from roundtable.practice.consultation.carrying import next_meeting, settle
from roundtable.practice.consultation.changing_plan import count_taken, open_revision, proposed_changes, take
from roundtable.practice.consultation.closing import close, missing, worth_a_look
from roundtable.practice.consultation.keeping import restore, snapshot
from roundtable.practice.consultation.question import ask
from roundtable.practice.consultation.sitting import Sitting, begin, next_step, open_meeting, start
from roundtable.practice.plan.draft import Draft

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case
    from roundtable.model.consultation_format import Format
    from roundtable.model.plan_script import PlanScript

ON = dt.date(2026, 11, 23)
MOST_TYPED = 15
"""Nobody can facilitate and type everything (issue 7)."""


class Keyboard:
    """Counts what is typed. Ticks, choices, counts and days are none of it."""

    def __init__(self) -> None:
        self.typed: list[str] = []

    def type(self, text: str) -> str:
        self.typed.append(text)
        return text


def _on(days: int) -> dt.date:
    return ON + dt.timedelta(days=days)


def _ask(sitting: Sitting, keys: Keyboard, _: PlanScript) -> Sitting:
    sitting, hints = ask(sitting, keys.type("What do we change on our side before she starts her shifts?"))
    assert hints == ()
    return sitting


def _tell_situation(sitting: Sitting, keys: Keyboard, _: PlanScript) -> Sitting:
    return collecting.write(sitting, assessment=keys.type("She has missed visits when there was no money."))


def _summarise(sitting: Sitting, _: Keyboard, __: PlanScript) -> Sitting:
    return collecting.say_summary_right(sitting, right=True)


def _park(sitting: Sitting, keys: Keyboard, _: PlanScript) -> Sitting:
    return collecting.add_line(sitting, "parked", keys.type("Send her reminders by text."))


def _pool(sitting: Sitting, _: Keyboard, __: PlanScript) -> Sitting:
    for seat, fact in (("peer", "limit-said"), ("pharmacist", "late-refills"), ("therapist", "water-jug")):
        sitting = pooling.tick(sitting, seat, fact)
    return pooling.ask_first(sitting, "peer", "skips-insulin")[0]


def _show_first_views(sitting: Sitting, _: Keyboard, __: PlanScript) -> Sitting:
    offered = collecting.offer_choices(sitting)
    first, second = (one.id for one in offered.meeting.choices[:2])
    return collecting.count_first_views(offered, {first: 3, second: 2})


def _weigh(sitting: Sitting, keys: Keyboard, _: PlanScript) -> Sitting:
    said = keys.type("Ask me which week before you ask me anything.")
    return collecting.edit_choice(sitting, sitting.meeting.choices[0].id, person_would_say=said)


def _doubt(sitting: Sitting, keys: Keyboard, _: PlanScript) -> Sitting:
    return collecting.add_line(sitting, "could_fail", keys.type("The rota changes and nobody tells us."))


def _decide(sitting: Sitting, _: Keyboard, __: PlanScript) -> Sitting:
    decided = collecting.decide_for(sitting, sitting.meeting.choices[0].id)
    return collecting.show_fingers(decided, (0, 0, 1, 2, 1, 1))


def _dissent(sitting: Sitting, keys: Keyboard, _: PlanScript) -> Sitting:
    view, reason = keys.type("I would ring her sister."), keys.type("She hears it first.")
    return collecting.dissent(sitting, view, reason, "pharmacist")


def _end(sitting: Sitting, _: Keyboard, __: PlanScript) -> Sitting:
    return collecting.set_review(collecting.tell_today(sitting, "therapist"), _on(14))


def _recommend(sitting: Sitting, keys: Keyboard, _: PlanScript) -> Sitting:
    given = (
        ("pharmacist", "money", keys.type("Tell her the January price before she comes to the counter.")),
        ("case-manager", "getting-there", keys.type("Look at the bus timetable with her.")),
        ("primary-care", "mental-health", sitting.meeting.parked[0]),
    )
    for seat, domain, what in given:
        sitting = recommending.recommend(sitting, what, seat, domain)
    answers = (
        ("accepted", keys.type("It is her sum."), False),
        ("adapted", keys.type("After the first week."), False),
        ("declined", keys.type("She has rung before and got the machine."), True),
    )
    for number, (verdict, reason, unasked) in enumerate(answers, 1):
        sitting = recommending.answer(
            sitting,
            f"recommendation-{number}",
            verdict,
            by="therapist",
            reason=reason,
            person_not_asked=unasked,
        )
    return sitting


def _promise(sitting: Sitting, keys: Keyboard, script: PlanScript) -> Sitting:
    for number, owner, days, known in (
        (1, "pharmacist", 1, "She has the price on paper."),
        (2, "case-manager", 7, "Two times in pencil."),
    ):
        sitting = recommending.propose(sitting, f"recommendation-{number}")
        sitting = recommending.edit_promise(
            sitting,
            f"promise-{number}",
            owner=owner,
            by=_on(days),
            known_by=keys.type(known),
            asks="peer",
            ask_by=_on(1),
        )
        sitting = ask_person(sitting, f"promise-{number}", script)
    return sitting


COLLECT = {
    StepKind.QUESTION: _ask,
    StepKind.SITUATION: _tell_situation,
    StepKind.SUMMARY: _summarise,
    StepKind.CLARIFY: _park,
    StepKind.POOL: _pool,
    StepKind.FIRST_VIEWS: _show_first_views,
    StepKind.OPTIONS: _weigh,
    StepKind.PRE_MORTEM: _doubt,
    StepKind.DECIDE: _decide,
    StepKind.DISSENT: _dissent,
    StepKind.RECOMMEND: _recommend,
    StepKind.ACTIONS: _promise,
    StepKind.TELL: _end,
}
"""What is done in each step; in the others, people talk."""


@pytest.fixture(scope="module")
def denise(catalogue: Catalogue) -> Case:
    """The case of the browser journey."""
    return catalogue.case("getting-to-work")


@pytest.fixture(scope="module")
def script(catalogue: Catalogue) -> PlanScript:
    """The person's answers."""
    return catalogue.plan_script("getting-to-work")


@pytest.fixture
def held(catalogue: Catalogue, team_form: Format, denise: Case, script: PlanScript) -> tuple[Sitting, Keyboard]:
    """The meeting at its last step, and what was typed. It is reloaded after every step."""
    keys, clock = Keyboard(), 0.0
    sitting = seats.seat_team(begin(team_form, denise, ON, "the-letter-to-work"), catalogue.disciplines)
    sitting = start(open_meeting(seats.deal_tasks(sitting, 1)), clock)
    while not sitting.last:
        if sitting.step.kind in COLLECT:
            sitting = COLLECT[sitting.step.kind](sitting, keys, script)
        clock += sitting.step.minutes * 60
        reloaded = restore(snapshot(sitting, clock), team_form, denise)
        assert reloaded.whole
        assert reloaded.sitting.left == 0
        sitting = start(next_step(reloaded.sitting, clock), clock)
    assert clock + sitting.step.minutes * 60 == 45 * 60
    return sitting, keys


def test_a_default_run_needs_at_most_fifteen_typed_entries(held: tuple[Sitting, Keyboard]) -> None:
    _, keys = held
    assert len(keys.typed) <= MOST_TYPED


def test_a_default_run_closes_with_nothing_missing(held: tuple[Sitting, Keyboard]) -> None:
    sitting, _ = held
    assert missing(sitting.meeting, sitting.form) == ()
    assert worth_a_look(sitting.meeting) == ()
    assert close(sitting).meeting.closed


def test_it_changes_the_plan_and_the_next_meeting_opens_with_it(
    held: tuple[Sitting, Keyboard], script: PlanScript, denise: Case, team_form: Format
) -> None:
    sitting, _ = held
    meeting = sitting.meeting
    draft = open_revision(Draft(script.plan), meeting)
    changes = proposed_changes(meeting, draft.plan)
    assert changes
    for change in changes:
        draft = take(draft, change, meeting)
    assert draft.plan.revision == script.plan.revision + 1
    closed = close(count_taken(sitting, len(changes)))
    second = next_meeting(closed.meeting, team_form, denise, _on(14))
    assert [one.owner for one in second.meeting.carried] == ["Pharmacist", "Case manager"]
    second = settle(second, "m1-promise-1", "done")
    assert settle(second, "m1-promise-2", "moved", "The timetable came late.", _on(20)).meeting.number == 2
