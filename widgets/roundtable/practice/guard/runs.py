"""Stretches of words that may be one name, with what stands before and after them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roundtable.practice.guard.lists import listed
from roundtable.practice.guard.name_words import PLACES, ROLE_TITLES, TITLES
from roundtable.practice.guard.words import PARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from roundtable.practice.guard.words import Word

_SURE_PARTICLES = listed("van von der bin binti ibn abu da dos ter ben")
_VERSE = re.compile(r" \d{1,3}:\d| ?\(?(?:19|20)\d\d[^\d/-]?")
_NOT_A_MARK = re.compile(r"[\s\d()#.*]+")
_AGE = re.compile(r",? \(?\d{1,2}(?!\d)\)?,?")
_LETTERS = listed("rn lpn rmn cpn ot md do lcsw lmsw msw np pa phd psyd bsn cna emt lpc lmft mft rsw slp")
_SAINTS = frozenset({"st", "saint", "ste", "sainte", "san", "santa", "mount", "fort", "lake", "port", "las", "los"})
_LONGEST = 7
_CLOSE = frozenset({" ", "  "})
_DOTTED = frozenset({". ", ".", " ", ".  "})


@dataclass(frozen=True)
class Run:
    """Words from `first` up to, and without, `last` of the whole text."""

    words: Sequence[Word]
    first: int
    last: int
    title: Word | None = None

    @property
    def names(self) -> list[Word]:
        """The words of the name, without `de` and `van`."""
        return [one for one in self.words[self.first : self.last] if one.capital or one.folded not in PARTICLES]

    @property
    def folded(self) -> list[str]:
        """All its words, folded."""
        return [one.folded for one in self.words[self.first : self.last]]

    @property
    def owns(self) -> bool:
        """Whether `'s` follows the name."""
        return self.words[self.last - 1].owns

    @property
    def has_particle(self) -> bool:
        """Whether `van` or `bint` stands in it; `de` alone is in many places and things."""
        small = [one.folded for one in self.words[self.first : self.last] if not one.capital]
        return len(small) > 1 or any(one in _SURE_PARTICLES for one in small)

    @property
    def begins(self) -> bool:
        """Whether a sentence begins with it."""
        return self.first == 0 or self.words[self.first].begins

    def before(self, steps: int = 1) -> str:
        """The word before the name and its title, folded, on the same line."""
        place = self.first - steps - (self.title is not None)
        if place < 0 or "\n" in self.words[place + 1].gap:
            return ""
        return self.words[place].folded

    @property
    def ends_with_dot(self) -> bool:
        """Whether a full stop follows, and more after it on the line, as in `Margery H., bed 12`."""
        return self.gap_after.startswith(("., ", ".'"))

    @property
    def gap_after(self) -> str:
        """What stands right after the name."""
        return self.words[self.last].gap if self.last < len(self.words) else ""

    @property
    def ends_line(self) -> bool:
        """Whether nothing more is said on the line."""
        return self.last >= len(self.words) or self.gap_after.startswith(("\n", ".", ",", ";"))

    @property
    def is_aged(self) -> bool:
        """Whether an age follows, as in `Margery Holt, 61`."""
        return _AGE.match(self.gap_after) is not None

    @property
    def is_dotted(self) -> bool:
        """Whether it begins with an initial and its full stop."""
        return (
            self.last - self.first > 1
            and self.words[self.first].initial
            and self.words[self.first + 1].gap in {". ", "."}
        )

    @property
    def has_letters_after(self) -> bool:
        """Whether the letters of a profession follow, as in `Farida, RN`."""
        following = self.following(1)
        return bool(following) and following[0] in _LETTERS and self.gap_after in {", ", " ("}

    @property
    def is_short_entry(self) -> bool:
        """Whether an initial ends a line or an entry, as it does in `Smith J`."""
        return self.last >= len(self.words) or self.gap_after.startswith((". -", "\n", ".\n"))

    @property
    def before_has_capital(self) -> bool:
        """Whether the word before begins with a capital inside a sentence, as in `Child Welfare`."""
        return self.first > 0 and self.words[self.first - 1].capital and not self.words[self.first - 1].begins

    @property
    def gap_before(self) -> str:
        """What stands right before the name."""
        return (self.title or self.words[self.first]).gap

    @property
    def mark_before(self) -> str:
        """The mark that stands before the name, without a count or brackets: the colon of `Contact (1): `."""
        return _NOT_A_MARK.sub("", self.gap_before)

    @property
    def inside(self) -> bool:
        """Whether the capital means something here: inside a sentence, in brackets, or after `w/`."""
        if self.gap_before == " (" or (self.gap_before in {"/ ", "/"} and self.before() == "w"):
            return True
        return not self.begins and not self.before_has_capital

    @property
    def label(self) -> str:
        """The word before a colon, also where it may be several: `Applicant(s): `."""
        return self.before(2) if self.before() == "s" else self.before()

    def after(self, steps: int = 1) -> str:
        """The word after the name, folded, where nothing but a space lies between."""
        place = self.last + steps - 1
        gaps = [one.gap for one in self.words[self.last : place + 1]]
        if gaps and self.words[self.last - 1].initial:
            gaps[0] = gaps[0].removeprefix(".")
        if place >= len(self.words) or any(gap not in _CLOSE for gap in gaps):
            return ""
        return self.words[place].folded

    @property
    def is_cited(self) -> bool:
        """Whether chapter and verse follow, or a year, as in `John 3:16` and `Miller 1998`."""
        return _VERSE.match(self.gap_after) is not None

    def following(self, count: int) -> list[str]:
        """Some words after the name, whatever lies between."""
        return [one.folded for one in self.words[self.last : self.last + count]]


def find_runs(words: Sequence[Word]) -> Iterator[Run]:
    """Every stretch of capitals, cut where a word is no name; a title is set apart."""
    place = 0
    while place < len(words):
        if not words[place].capital:
            place += 1
            continue
        last = _end_of(words, place)
        yield from _cut(words, place, last)
        place = last


def _end_of(words: Sequence[Word], first: int) -> int:
    """Where a stretch of capitals ends."""
    last = first + 1
    while last < len(words) and last - first < _LONGEST and not words[last - 1].owns:
        step = _joins(words, last)
        if not step:
            break
        last += step
    return last


def _joins(words: Sequence[Word], place: int) -> int:
    """How many words the stretch goes on here: one, or some particles and a capital."""
    one = words[place]
    allowed = _DOTTED if _may_be_dotted(words[place - 1]) else _CLOSE
    if one.gap not in allowed:
        return 0
    if one.capital:
        return 1
    for step in (1, 2):
        joined = words[place : place + step + 1]
        small = [part for part in joined[:-1] if not part.capital and part.folded in PARTICLES]
        if (
            len(joined) == step + 1
            and len(small) == step
            and joined[-1].capital
            and all(p.gap in _CLOSE for p in joined[1:])
        ):
            return step + 1
    return 0


def _may_be_dotted(one: Word) -> bool:
    return one.initial or one.folded in TITLES or one.folded in ROLE_TITLES or one.folded in {"st", "pt"}


def _cut(words: Sequence[Word], first: int, last: int) -> Iterator[Run]:
    """The parts of a stretch between words that are no names."""
    start, title = first, _title_at(words, first - 1, first)
    if _is_place(words, first, last, title):
        return
    for place in range(first, last):
        one = words[place]
        named = _title_at(words, place, place + 1) if place + 1 < last else None
        if named is not None or _cuts(words, place, start, last, titled=title is not None):
            if place > start:
                yield Run(words, start, place, title)
            start, title = place + 1, named
        elif one.owns:
            yield Run(words, start, place + 1, title)
            return
    if start < last:
        yield Run(words, start, last, title)


def _title_at(words: Sequence[Word], place: int, name: int) -> Word | None:
    """A title right before a name."""
    if not 0 <= place < name < len(words) or words[name].gap not in _DOTTED:
        return None
    one = words[place]
    if one.text == "MS" or one.owns or not (one.folded in TITLES or one.folded in ROLE_TITLES):
        return None
    return one


def _is_place(words: Sequence[Word], first: int, last: int, title: Word | None) -> bool:
    """Whether the stretch ends as a place, an agency or a law does, or begins with a saint."""
    saint = any(one.folded in _SAINTS for one in words[first : last - 1]) and not words[first].surely_given
    ends = words[last - 1].folded in PLACES and not words[last - 1].family
    inside = any(one.folded in PLACES and not one.family for one in words[first + 1 : last])
    return title is None and (saint or (last - first > 1 and (ends or inside)))


def _cuts(words: Sequence[Word], place: int, start: int, last: int, *, titled: bool) -> bool:
    """Whether a word ends the name before it: it is no name, and not a surname after a given one either."""
    one = words[place]
    following = words[place + 1] if place + 1 < last else None
    if _is_dotted(one, following) or not one.capital or not (one.no_name or one.doing):
        return False
    if titled and (one.family or one.ordinary):
        return False
    if place > start:
        if one.elsewhere and not one.owns and words[place - 1].surely_given and place == last - 1:
            return False
        return not (one.family and (words[place - 1].given or words[place - 1].initial or titled))
    return not (one.given and (following is None or _goes_on(following)))


def _is_dotted(one: Word, following: Word | None) -> bool:
    """Whether an initial with its full stop goes on as a name does, as in `A. Pietrangelo`."""
    if following is None or not one.initial or following.gap not in {". ", "."}:
        return False
    return following.clean or following.initial


def _goes_on(following: Word) -> bool:
    """Whether a word can be the surname after a given name that is also a word."""
    return following.family or (following.clean and not following.surely_given)
