"""Topics of content notes are named in one way on every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.screens.topics import name_topics

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue


def test_topics_are_named_and_an_unknown_one_by_its_id_in_words(catalogue: Catalogue) -> None:
    topic = next(iter(catalogue.topics.values()))
    assert name_topics(catalogue, [topic.id, "not-named"]) == [topic.label.lower(), "not named"]
