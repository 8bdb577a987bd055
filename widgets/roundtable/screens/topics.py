"""What content notes are about, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roundtable.content.catalogue import Catalogue


def name_topics(catalogue: Catalogue, ids: Iterable[str]) -> list[str]:
    """Topics by name, as they stand in a sentence; by the id in words where the content names none."""
    known = catalogue.topics
    return [known[topic].label.lower() if topic in known else topic.replace("-", " ") for topic in ids]
