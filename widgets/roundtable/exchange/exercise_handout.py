"""Exercises on paper: a run sheet for whoever leads, the tasks to hand out, and the answers apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.exchange.exercise_answer import describe_answer
from roundtable.exchange.exercise_task import describe_task
from roundtable.exchange.handout import write_paper
from roundtable.exchange.paper import Block, Box, Entry, Handout, Heading, Listed, Page, Prose, Table
from roundtable.exchange.reviews import describe_reviews, describe_source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.exercise import Exercise

_BEFORE = (
    "Name a support contact: a person whom anybody can turn to during and after. Not you.",
    "Say: all people are invented. Please tell nothing about a real person, yourself included.",
    "Say: you can pass, watch or leave at any moment. Nobody will ask why.",
    "Nothing is right or wrong here. Ask what each answer does to the person, and what it protects.",
)
_ABOUT = (
    "A run sheet for whoever leads, the tasks to hand out, and the answers on pages of their own. "
    "Everything begins on a new page, so print what you need."
)


def write_exercises(exercises: Sequence[Exercise], catalogue: Catalogue, kind: str) -> bytes:
    """A session of exercises as one file, `html` or `docx`."""
    return write_paper(make_exercises(exercises, catalogue), kind)


def make_exercises(exercises: Sequence[Exercise], catalogue: Catalogue) -> Handout:
    """All papers of a session. An exercise that is still closed is left out."""
    used = [exercise for exercise in exercises if not exercise.closed]
    title = used[0].title if len(used) == 1 else "A session of exercises"
    answers = tuple(_answers(exercise, catalogue) for exercise in used)
    tasks = tuple(page for exercise in used for page in _tasks(exercise))
    authors = ", ".join(dict.fromkeys(exercise.author for exercise in used))
    return Handout(title, authors, (_run_sheet(used, catalogue), *answers), tasks, about=_ABOUT)


def _run_sheet(exercises: Sequence[Exercise], catalogue: Catalogue) -> Page:
    return Page("run", "Run sheet", tuple(_running(exercises, catalogue)), f"{total_minutes(exercises)} minutes in all")


def total_minutes(exercises: Sequence[Exercise]) -> int:
    """Minutes of a session, without breaks."""
    return sum(exercise.minutes for exercise in exercises)


def _running(exercises: Sequence[Exercise], catalogue: Catalogue) -> Iterator[Block]:
    begin, rows = 0, []
    for exercise in exercises:
        rows.append((str(begin), str(exercise.minutes), f"{exercise.title} ({exercise.code})"))
        begin += exercise.minutes
    yield Box((Heading("Content notes: read these aloud first", 2), Listed(tuple(_notes(exercises, catalogue)))))
    yield Table("What happens when, without breaks", ("From", "Minutes", "What"), tuple(rows))
    yield Heading("Before you start")
    yield Listed(tuple(Entry(text) for text in _BEFORE))
    for exercise in exercises:
        yield Heading(exercise.title)
        yield Prose(exercise.opening)
        yield Prose("; ".join(exercise.practises), label="Practises:")
        if exercise.leading:
            yield Prose(exercise.leading, label="For you:")


def _notes(exercises: Sequence[Exercise], catalogue: Catalogue) -> Iterator[Entry]:
    for exercise in exercises:
        note = exercise.content_note
        known = catalogue.topics
        topics = "; ".join(known[one].label.lower() for one in note.topics if one in known)
        says = "talks at length about" if note.intensity == "discusses" else "mentions"
        told = f"{says} {topics}." if topics else "needs no content note."
        yield Entry(f"{told} {note.words or ''}".strip(), label=f"{exercise.title}:")


def _tasks(exercise: Exercise) -> Iterator[Page]:
    for number, step in enumerate(exercise.steps, 1):
        below = f"{exercise.title}: step {number} of {len(exercise.steps)}"
        yield Page(f"{exercise.id}-{step.id}", step.title, describe_task(step), below)


def _answers(exercise: Exercise, catalogue: Catalogue) -> Page:
    blocks = [block for step in exercise.steps for block in (Heading(step.title), *describe_answer(step))]
    keys = dict.fromkeys(key for part in (exercise, *exercise.steps) for key in part.sources)
    sources = tuple(Entry(describe_source(catalogue.sources[key])) for key in keys if key in catalogue.sources)
    about = (Heading("About this exercise"), Listed(tuple(Entry(text) for text in describe_reviews(exercise))))
    rest = (*about, Prose(exercise.how_invented), *((Heading("Sources"), Listed(sources)) if sources else ()))
    title = f"Answers: {exercise.title}"
    return Page(
        f"{exercise.id}-answers",
        title,
        (*blocks, Prose(exercise.takeaway, label="To take along:"), *rest),
        size="small",
    )
