"""Looking back on several meetings: for learning, and not for appraisal.

Each figure has a table, a definition and a caution. Nothing is counted by
profession where fewer than five people hold it, and nobody's passing is
counted at all. Chance alone moves small numbers a long way.

    figures = review(meetings, holders={"Nurse": 6})
    figures[0].frame
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from roundtable.practice.consultation.recommending import NOT_ASKED
from roundtable.practice.consultation.talking_about import TALK_ABOUT
from roundtable.practice.consultation.voices import EVERYBODY, FEWEST, TOGETHER, voices

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    import pandas as pd

    from roundtable.model.meeting import Carried, Meeting

FEW: Final = 20
"""Below so many counted things, a figure says that it is small."""
FEWEST_IN_ORDER: Final = 5
"""Fewer meetings than this are not shown one after the other: it would look like a trend."""
SMALL: Final = "These are few. One more or one less would change the picture, so ask about each rather than compare."
PURPOSE: Final = (
    "For learning, and not for appraisal. It says what was written down, and nothing of how well anybody works."
)


@dataclass(frozen=True)
class Figure:
    """One figure: its table, what is counted, and what it cannot say."""

    id: str
    title: str
    definition: str
    caution: str
    frame: pd.DataFrame
    counted: int
    """How many things are counted in it."""
    held_back: str = ""
    """What is not shown, and why; empty where all is shown."""
    in_turn: tuple[bool, ...] = ()
    """Meeting by meeting, the oldest first, whether it happened; empty where no order is shown."""
    too_few_in_turn: bool = False
    """Whether there are too few meetings to show them one after the other."""

    @property
    def asks(self) -> tuple[str, ...]:
        """Questions to talk about as a team, in place of conclusions."""
        return TALK_ABOUT[self.id]

    @property
    def main_point(self) -> str:
        """What is counted most, in one sentence."""
        if self.frame.empty or not self.counted:
            return "Nothing to count yet."
        label, value = self.frame.columns[:2]
        most = self.frame[self.frame[value] == self.frame[value].max()]
        names, alike = " and ".join(f"“{name}”" for name in most[label]), len(most) > 1
        count = f"{most[value].iloc[0]} of {self.counted} {value}"
        return f"Equally often: {names}, {count} each." if alike else f"Most often: {names}, {count}."

    @property
    def small(self) -> bool:
        """Whether so little was counted that it must not be compared."""
        return self.counted < FEW

    @property
    def in_words(self) -> str:
        """The figure as a sentence or two: what stands in place of a chart for who cannot see it."""
        if self.frame.empty or not self.counted:
            return f"{self.title}: nothing to count yet."
        label, *values = self.frame.columns
        rows = [
            f"{row[label]}: {', '.join(f'{row[name]} {name}' for name in values)}"
            for row in self.frame.to_dict("records")
        ]
        return f"{self.title}. {'; '.join(rows)}.{f' {SMALL}' if self.small else ''}"


def review(meetings: Iterable[Meeting], holders: Mapping[str, int] | None = None) -> tuple[Figure, ...]:
    """All figures for some minutes. `holders` says how many people hold a profession, by its name in the minutes."""
    held = in_order(meetings)
    return (
        actions_closed(held),
        who_speaks(held, holders or {}),
        plans_changed(held),
        recommendations_taken(held),
        dissent_recorded(held),
        questions_open(held),
    )


def in_order(meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """Each meeting once, by day; of two files of the same meeting the later one counts."""
    found = {identity(one): one for one in meetings}
    return tuple(sorted(found.values(), key=lambda one: (one.on, one.case or "", one.label, one.number)))


def identity(meeting: Meeting) -> tuple[str | None, str, int, dt.date]:
    """What two files of the same meeting have in common."""
    return meeting.case, meeting.label, meeting.number, meeting.on


def actions_closed(meetings: Sequence[Meeting]) -> Figure:
    """What became of promises, as the meeting after noted it."""
    counts = dict.fromkeys(("done, as promised", "done, after it was moved", "moved", "dropped", "still open"), 0)
    moved: set[tuple[str | None, str, str]] = set()
    for meeting in meetings:
        for one in meeting.carried:
            key = (meeting.case, meeting.label, one.promise)
            counts[_became(one, was_moved=key in moved)] += 1
            if one.became == "moved":
                moved.add(key)
    return _figure(
        "actions",
        "What became of promises",
        "Each promise that a later meeting opened with, once for each time. As promised: noted as done there, "
        "and never moved before.",
        "Minutes do not say on which day something was done. A promise that was moved or dropped for a reason is no "
        "failure, and an easy one that was kept is no success.",
        counts,
        ("Became", "promises"),
    )


def who_speaks(meetings: Sequence[Meeting], holders: Mapping[str, int]) -> Figure:
    """From which seats facts and recommendations came, and who was asked to do or to ask something."""
    rows = voices(meetings, holders)
    frame = _frame(rows, ("Profession", "seats", "facts", "recommendations", "actions", "asks the person"))
    asked = sum(one.answer != "proposed" for meeting in meetings for one in meeting.promises)
    return Figure(
        "voices",
        "Who speaks, and who is asked",
        "Seats in all meetings, with facts that came from them, recommendations, actions that they own, and actions "
        f"that they ask the person about. The person answered {asked} of them.",
        f"Professions that fewer than {FEWEST} people hold are counted together. Who has few facts may never have been "
        "asked. Passing is not counted.",
        frame,
        sum(int(row[1]) for row in rows),
        held_back=_held_back(name for name, *_ in rows),
    )


def _held_back(names: Iterable[str]) -> str:
    """Why somebody is counted together with others."""
    shown = {*names}
    if EVERYBODY in shown:
        return (
            f"Not split by profession. The minutes do not show that at least {FEWEST} people hold each of them, and a "
            "smaller group could be told who is who."
        )
    if TOGETHER in shown:
        return (
            f"Some professions are counted together. The minutes do not show that at least {FEWEST} people hold each "
            "of them, and a smaller group could be told who is who."
        )
    return ""


def plans_changed(meetings: Sequence[Meeting]) -> Figure:
    """How often a meeting changed the care plan."""
    closed = [meeting for meeting in meetings if meeting.closed]
    changed = sum(meeting.plan_changes > 0 for meeting in closed)
    return _figure(
        "plans",
        "How often plans changed",
        "Closed meetings after which at least one change was taken into the care plan, and those after which none was.",
        "A plan that stays can be the right answer. A plan that always changes may be one that nobody can rely on.",
        {"plan changed": changed, "plan as before": len(closed) - changed},
        ("Meeting", "meetings"),
        in_turn=(meeting.plan_changes > 0 for meeting in closed),
    )


def recommendations_taken(meetings: Sequence[Meeting]) -> Figure:
    """What became of recommendations, and how often the person's view stands beside them."""
    counts: dict[str, list[int]] = {name: [0, 0] for name in ("accepted", "adapted", "declined", "open")}
    for one in (one for meeting in meetings for one in meeting.recommendations):
        counts[one.verdict][0] += 1
        counts[one.verdict][1] += _was_asked(one.person_view)
    rows = [(name, total, asked) for name, (total, asked) in counts.items()]
    return Figure(
        "recommendations",
        "What became of recommendations",
        "Recommendations by the answer that the minutes give, and how many of them have the person's view beside it.",
        "A high share of accepted ones can mean good advice, or politeness. Read some of the reasons.",
        _frame(rows, ("Answer", "recommendations", "with the person's view")),
        sum(row[1] for row in rows),
    )


def dissent_recorded(meetings: Sequence[Meeting]) -> Figure:
    """How often another view was noted."""
    noted = sum(bool(meeting.dissents) for meeting in meetings)
    reasons = sum(any(one.reason for one in meeting.dissents) for meeting in meetings)
    return _figure(
        "dissent",
        "How often another view is on record",
        "Meetings with at least one view that stayed, those of them with a reason, and meetings without any.",
        "None on record can mean that all agreed, or that it was not safe to say so. More is not better.",
        {
            "another view with its reason": reasons,
            "another view without a reason": noted - reasons,
            "none": len(meetings) - noted,
        },
        ("Meeting", "meetings"),
        in_turn=(bool(meeting.dissents) for meeting in meetings),
    )


def questions_open(meetings: Sequence[Meeting]) -> Figure:
    """Questions that were left open, and how many of the meetings say where they go."""
    left = [meeting for meeting in meetings if meeting.open_questions]
    counts = {
        "with a next step": sum(len(meeting.open_questions) for meeting in left if meeting.escalation),
        "without a next step": sum(len(meeting.open_questions) for meeting in left if not meeting.escalation),
    }
    return _figure(
        "questions",
        "Questions left open",
        "Open questions in the minutes, by whether these name somebody or some place that they go to.",
        "A question that is open and written down is better than one that was closed too early.",
        counts,
        ("Open questions", "questions"),
    )


def _became(one: Carried, *, was_moved: bool) -> str:
    if one.became == "done":
        return "done, after it was moved" if was_moved else "done, as promised"
    return "still open" if one.became == "open" else one.became


def _was_asked(view: str) -> bool:
    return view not in {"", NOT_ASKED}


def _figure(
    item: str,
    title: str,
    definition: str,
    caution: str,
    counts: dict[str, int],
    columns: tuple[str, str],
    *,
    in_turn: Iterable[bool] = (),
) -> Figure:
    turns = tuple(in_turn)
    frame = _frame(list(counts.items()), columns)
    few = len(turns) < FEWEST_IN_ORDER
    return Figure(
        item,
        title,
        definition,
        caution,
        frame,
        sum(counts.values()),
        in_turn=() if few else turns,
        too_few_in_turn=few and bool(turns),
    )


def _frame(rows: Sequence[tuple[Any, ...]], columns: tuple[str, ...]) -> pd.DataFrame:
    import pandas as pd  # noqa: PLC0415  a page must not wait for it

    frame = pd.DataFrame(rows, columns=list(columns))
    return frame.astype(dict.fromkeys(columns[1:], "int64"))
