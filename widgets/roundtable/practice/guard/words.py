"""A text as words: where each stands, how it is written, and what kind of word it is."""

from __future__ import annotations

import re
from typing import NamedTuple

from roundtable.practice.guard.common_words import COMMON
from roundtable.practice.guard.elsewhere import ELSEWHERE
from roundtable.practice.guard.given_names import ALSO_WORDS, GIVEN
from roundtable.practice.guard.known import fold
from roundtable.practice.guard.lists import listed
from roundtable.practice.guard.more_words import MORE
from roundtable.practice.guard.name_words import KIN, PLACES, ROLES
from roundtable.practice.guard.no_names import NO_NAMES
from roundtable.practice.guard.surnames import ENDINGS, SURNAMES

_WORD = re.compile(
    r"[^\W\d_][^\W\d_\u0300]*(?:[\u0300-\u036f]+[^\W\d_]*)*(?:['-][^\W\d_][^\W\d_]*(?:[\u0300-\u036f]+[^\W\d_]*)*)*"
)
_NEW_SENTENCE = re.compile(r"[.!?:;\n\"()\[\]*>|/]|^ ?-|^$| - ")
_SHORTENED = re.compile(r"(?<!^o)'(?:d|ve|ll|re|m|t|s)$")
_JOINED = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{1,6}")
_LONGEST = 40
_EVERYDAY = COMMON | MORE
_NOTHING = NO_NAMES | ELSEWHERE | ROLES | KIN | PLACES
_FORMS = (
    ("ings", ""),
    ("ies", "y"),
    ("ied", "y"),
    ("ing", ""),
    ("ing", "e"),
    ("es", ""),
    ("ed", ""),
    ("ly", ""),
    ("s", ""),
    ("d", ""),
)
_ENDED = re.compile(r"[a-z]{3,}(?:tions?|ments?|ness|ships?|less|ology|ological|ities|istic|ically|pathy|therapy)")
_BY_A_RIVER = listed("on in under upon by next super to of the and")
PARTICLES = listed(
    """
    de la las los van von der den bin binti ibn al el da das dos di du del le y ap ter ten ben abu e af zu zur
    """
)


class Word(NamedTuple):
    """One word, without `'s` at its end."""

    text: str
    folded: str
    start: int
    end: int
    gap: str
    """What stands between the word before and this one."""
    owns: bool
    """Whether `'s` follows."""

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()

    @property
    def shouted(self) -> bool:
        """Whether it is all capitals."""
        return len(self.text) > 1 and self.text.isupper()

    @property
    def initial(self) -> bool:
        """Whether it is one capital alone."""
        return len(self.text) == 1 and self.text.isupper()

    @property
    def begins(self) -> bool:
        """Whether a capital means nothing here, because a sentence begins."""
        return _NEW_SENTENCE.search(self.gap) is not None

    @property
    def given(self) -> bool:
        """Whether people are given this name."""
        if self.folded in GIVEN or self.joined:
            return True
        first, hyphen, rest = self.folded.partition("-")
        return bool(hyphen) and first in GIVEN and first not in ALSO_WORDS and not _is_everyday(rest)

    @property
    def joined(self) -> bool:
        """Whether it is a given name in two parts, such as `Eun-ji`, and not `Drop-in`."""
        if _JOINED.fullmatch(self.text) is None:
            return False
        return not any(_is_everyday(part) or len(part) < 2 for part in self.folded.split("-"))

    @property
    def surely_given(self) -> bool:
        """Whether it is a given name and nothing else."""
        return self.joined or (self.given and self.folded not in ALSO_WORDS and self.folded not in NO_NAMES)

    @property
    def family(self) -> bool:
        """Whether it is a surname, by itself or by its ending."""
        parts = self.folded.split("-")
        return any(one in SURNAMES for one in parts) or ENDINGS.fullmatch(self.folded) is not None

    @property
    def no_name(self) -> bool:
        """Whether it is a word of everyday, or of care, or of a place."""
        if self.folded in _NOTHING or self.folded in _EVERYDAY or _SHORTENED.search(self.folded):
            return True
        if "-" in self.folded and _is_compound(self.folded.split("-")):
            return True
        return not self.given and not self.family and _is_a_form(self.folded)

    @property
    def elsewhere(self) -> bool:
        """Whether it is a town or a firm, which after a given name is a surname: `Zerelda Finchley`."""
        return self.folded in ELSEWHERE

    @property
    def ordinary(self) -> bool:
        """Whether it is a word that a title makes a surname, as in `Mrs Cobbler`."""
        return self.folded in _EVERYDAY and self.folded not in NO_NAMES and self.capital and not self.shouted

    @property
    def doing(self) -> bool:
        """Whether it looks like a verb at the beginning of a sentence: `Phoning`, `Transferred`."""
        return self.begins and not self.given and self.folded.endswith(("ing", "ed"))

    @property
    def clean(self) -> bool:
        """Whether it may be a name, listed or not."""
        return not self.no_name and len(self.text) > 1


def _is_everyday(word: str) -> bool:
    return word in _EVERYDAY or word in NO_NAMES


def _is_compound(parts: list[str]) -> bool:
    """`Stoke-on-Trent`, `Child-welfare`: a town by a river, or nothing but words."""
    return bool(_BY_A_RIVER & {*parts}) or all(_is_everyday(one) or one in _NOTHING for one in parts)


def _is_a_form(word: str) -> bool:
    """Whether this is a form of a word of everyday, such as `stepping`, or ends as no name does."""
    if _ENDED.fullmatch(word):
        return True
    bases = (word[: -len(ending)] + instead for ending, instead in _FORMS if word.endswith(ending))
    return any(_is_base(base) for base in bases if len(base) > 2)


def _is_base(base: str) -> bool:
    return _is_everyday(base) or base in PLACES or (base[-1] == base[-2] and base[:-1] in _EVERYDAY)


def read_words(text: str) -> list[Word]:
    """Every word of a text, in order."""
    words: list[Word] = []
    end = 0
    for found in _WORD.finditer(text):
        written = found[0]
        owns = written.endswith(("'s", "'S")) and len(written) > 2
        base = written[:-2] if owns else written
        if len(base) > _LONGEST:
            continue
        gap = text[max(end, found.start() - 9) : found.start()]
        words.append(Word(base, fold(base), found.start(), found.start() + len(base), gap, owns))
        end = found.end()
    return words
