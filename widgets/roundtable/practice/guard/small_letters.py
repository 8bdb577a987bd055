"""Names that are typed in small letters, where a title, a role or a label makes them plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.guard.lists import listed
from roundtable.practice.guard.name_words import DOES, KIN, PLAIN_TITLES, ROLES, SURE_LABELS
from roundtable.practice.guard.runs import Run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roundtable.practice.guard.words import Word

_CLOSE = frozenset({" ", "  ", ". "})
_NO_ROLES = listed("man woman lady guy boy girl kid child baby person someone somebody anybody named member student")
_EVERYDAY = listed("may will long little best wise day week good strong case close church ward home")
_MOST_NAMES = 3


def find_small(words: Sequence[Word], place: int) -> Run | None:
    """The name after the word at `place`: `mrs delgado`, `pt john smith`, `name: maria gonzalez`."""
    said, first = words[place], words[place + 1]
    if first.capital or said.owns:
        return None
    if first.gap not in _CLOSE:
        return _labelled(words, place) if first.gap.strip() in {":", "-", "="} else None
    if _is_title(said, first, words[place + 2].folded if place + 2 < len(words) else ""):
        return _lower(words, place + 1, said)
    told = said.folded in {"is", "was"} and place > 0 and words[place - 1].folded == "name"
    role = (said.folded in ROLES or said.folded in KIN) and said.folded not in _NO_ROLES
    return _lower(words, place + 1) if (told or role) and first.surely_given else None


def _is_title(said: Word, first: Word, following: str) -> bool:
    """Whether a word is a title, and the next one may be a name; `dr` and `miss` are other things too."""
    name = first.clean or (first.family and first.folded not in _EVERYDAY)
    if said.folded in {"ms", "miss"}:
        return first.clean and (first.family or first.surely_given or following in DOES)
    if said.folded == "dr":
        return name and (first.family or first.given)
    return said.folded in PLAIN_TITLES and name and len(first.text) > 2


def _labelled(words: Sequence[Word], place: int) -> Run | None:
    """After a label: a given name first, or nothing but names up to the end of the line."""
    label, first = words[place], words[place + 1]
    if label.folded not in SURE_LABELS:
        return None
    names = _on_this_line(words, place + 1)
    if label.folded in {"name", "surname"} and 1 < len(names) <= _MOST_NAMES and all(one.clean for one in names):
        return Run(words, place + 1, place + 1 + len(names))
    return _lower(words, place + 1) if first.given and not first.no_name else None


def _on_this_line(words: Sequence[Word], first: int) -> list[Word]:
    """The words from one on, as far as only spaces lie between, and some more than a name has."""
    last = first + 1
    while last < len(words) and last - first <= _MOST_NAMES and words[last].gap == " ":
        last += 1
    return list(words[first:last])


def _lower(words: Sequence[Word], first: int, title: Word | None = None) -> Run:
    """A name, with a surname where one follows."""
    following = words[first + 1] if first + 1 < len(words) and not words[first].owns else None
    surname = following is not None and following.gap == " " and following.family and following.clean
    return Run(words, first, first + 1 + surname, title)
