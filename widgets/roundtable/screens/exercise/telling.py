"""What the templates of an exercise ask for: its origin, its papers in front of a room, words that were kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.exchange.reviews import describe_reviews, describe_source
from roundtable.practice.exercises.writing import Promising
from roundtable.screens.exercise.curve import Drawn, draw
from roundtable.screens.law import CardView, legal_cards
from roundtable.screens.topics import name_topics

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.exchange.paper import Block
    from roundtable.model.exercise import Exercise
    from roundtable.model.step import Curve
    from roundtable.practice.exercises.work import Work
    from roundtable.practice.settings import Settings


class TellsOfExercise:
    """Answers the templates' questions about one exercise."""

    exercise: Exercise
    catalogue: Catalogue
    settings: Settings
    work: Work

    def task_blocks(self) -> tuple[Block, ...]:
        """The task of the open step, for a room."""
        from roundtable.exchange.exercise_task import describe_task  # noqa: PLC0415  a learner alone needs no paper

        return describe_task(self.work.doing.step)

    def answer_blocks(self) -> tuple[Block, ...]:
        """What the authors say to the open step, for a room."""
        from roundtable.exchange.exercise_answer import describe_answer  # noqa: PLC0415  as above

        return describe_answer(self.work.doing.step)

    def kept_words(self) -> list[tuple[str, str]]:
        """Promises that were made, with what they are about."""
        made = [doing for doing in self.work.doings if isinstance(doing, Promising)]
        return [
            (one.ask, doing.written[one.id]) for doing in made for one in doing.step.promises if one.id in doing.written
        ]

    def topic_names(self) -> str:
        """The topics of the content note, in words."""
        return ", ".join(name_topics(self.catalogue, self.exercise.content_note.topics))

    def reviews(self) -> tuple[str, ...]:
        """Who has reviewed this."""
        return tuple(describe_reviews(self.exercise))

    def sources(self) -> list[str]:
        """Sources in words."""
        known = self.catalogue.sources
        keys = dict.fromkeys(key for part in (self.exercise, *self.exercise.steps) for key in part.sources)
        return [describe_source(known[key]) for key in keys if key in known]

    def cards(self, ids: tuple[str, ...]) -> list[CardView]:
        """Legal cards of the chosen country."""
        return legal_cards(self.catalogue, self.settings.country, ids)

    def curve(self, curve: Curve) -> Drawn:
        """A curve, ready to be drawn."""
        return draw(curve)
