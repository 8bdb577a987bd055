"""Safety: an outline where something calls for it, read together, with help lines that answer.

A score decides nothing. It asks for a conversation, and for the outline (domain
reference B21; standards reference, clinical guard).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.second_look.point import Place, Protects, Section, Seen, Weight, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.model.plan import Score
    from roundtable.practice.second_look.sight import Sight

MUST, SHOULD, COULD = Weight
STEPS = ("signs", "alone", "places", "people", "services", "surroundings")
"""The six steps of the outline by their fields (source register R41)."""


@rule("SL59", MUST, Protects.SAFETY, "instrument", noticed=True)
def score_calls_for_an_outline(sight: Sight) -> Iterator[Seen]:
    """A score that marks suicidal thoughts or lies in the highest band, and no outline for safety."""
    calling = _calling_score(sight)
    if calling and len(_gaps(sight)) == len(STEPS):
        tool = sight.ground.instruments.get(calling.instrument)
        facts = {"instrument": tool.name if tool else calling.instrument}
        yield Seen(Place(Section.SAFETY), facts, saw=f"{calling.instrument} {calling.on} {calling.value:g}")


@rule("SL60", SHOULD, Protects.SAFETY, noticed=True)
def case_calls_for_an_outline(sight: Sight) -> Iterator[Seen]:
    """A case in which suicide or self-harm is a topic, and no outline for safety."""
    if _case_calls(sight) and not _calling_score(sight) and len(_gaps(sight)) == len(STEPS):
        yield Seen(Place(Section.SAFETY))


@rule("SL61", SHOULD, Protects.SAFETY, "count", noticed=True)
def outline_with_gaps(sight: Sight) -> Iterator[Seen]:
    """An outline that was begun and has empty steps."""
    gaps = _gaps(sight)
    if 0 < len(gaps) < len(STEPS):
        yield Seen(Place(Section.SAFETY, field=gaps[0]), {"count": str(len(gaps))}, saw=" ".join(gaps))


@rule("SL62", SHOULD, Protects.SAFETY, noticed=True)
def outline_not_read_together(sight: Sight) -> Iterator[Seen]:
    """An outline that nobody has read with the person."""
    if len(_gaps(sight)) < len(STEPS) and not sight.plan.safety.read_with.strip():
        yield Seen(Place(Section.SAFETY, field="read_with"))


@rule("SL63", SHOULD, Protects.SAFETY)
def outline_without_a_line(sight: Sight) -> Iterator[Seen]:
    """An outline without a help line."""
    if len(_gaps(sight)) < len(STEPS) and not sight.plan.safety.lines:
        yield Seen(Place(Section.SAFETY, field="lines"))


@rule("SL64", MUST, Protects.SAFETY, "line")
def line_of_nowhere(sight: Sight) -> Iterator[Seen]:
    """A help line that the plan's country does not have."""
    known = {line.id for line in sight.ground.locale.lines} if sight.ground.locale else set()
    for line in sight.plan.safety.lines:
        if line not in known:
            yield Seen(Place(Section.SAFETY, line, "lines"), {"line": line})


@rule("SL65", SHOULD, Protects.SAFETY, "line")
def line_out_of_date(sight: Sight) -> Iterator[Seen]:
    """A help line that nobody has checked for half a year."""
    for line in sight.ground.locale.lines if sight.ground.locale else ():
        if line.id in sight.plan.safety.lines and line.stale(sight.ground.today):
            yield Seen(Place(Section.SAFETY, line.id, "lines"), {"line": line.name}, saw=str(line.last_checked))


SAFETY_RULES = (
    score_calls_for_an_outline,
    case_calls_for_an_outline,
    outline_with_gaps,
    outline_not_read_together,
    outline_without_a_line,
    line_of_nowhere,
    line_out_of_date,
)


def _gaps(sight: Sight) -> list[str]:
    """Steps of the outline in which nothing stands."""
    safety = sight.plan.safety
    return [step for step in STEPS if not any(text.strip() for text in getattr(safety, step))]


def _calling_score(sight: Sight) -> Score | None:
    """The first score that asks for a conversation, or None."""
    return next((score for score in sight.plan.scores if score.safety_item or _is_highest(sight, score)), None)


def _is_highest(sight: Sight, score: Score) -> bool:
    """Whether the newest total of a questionnaire on low mood lies in its highest band."""
    tool = sight.ground.instruments.get(score.instrument)
    if tool is None or score.instrument not in sight.looks_for("SL59") or not tool.bands:
        return False
    newest = max(one.on for one in sight.plan.scores if one.instrument == score.instrument)
    return score.on == newest and score.value >= tool.bands[-1].low


def _case_calls(sight: Sight) -> bool:
    case = sight.ground.case
    return case is not None and bool(set(case.content_note.topics) & set(sight.looks_for("SL60")))
