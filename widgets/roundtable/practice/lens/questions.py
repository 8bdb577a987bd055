"""Closed questions put to a person where an open one would serve.

Offers, consent, safety, plain facts and rhetorical questions are fair, and so
is what the person asks. What we ask in quotation marks is ours all the same:
`I asked: "Are you still drinking?"`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roundtable.practice.lens.forms import Finder, finder_of, parse_forms
from roundtable.practice.lens.words import Gap, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from roundtable.model.lens import QuestionRule
    from roundtable.practice.lens.forms import Sets
    from roundtable.practice.lens.words import Text

DEFAULT = "closed"
"""The rule for a closed question that no other rule knows."""
_ASKS = words_of(
    "do does did are is was were have has had am don't doesn't didn't aren't isn't wasn't weren't haven't hasn't "
    "hadn't can't couldn't won't wouldn't shouldn't"
)
"""Verbs that open a question for yes or no."""
_MAY_ASK = frozenset(("can", "will", "should"))
"""Verbs that open such a question, or a request: only what is asked can tell."""
_OPENS = _ASKS | _MAY_ASK | {"would", "could", "may", "might", "shall", "any", "anything", "ready", "tea"}
_FILLERS = words_of("so and but well ok okay now then also or because hi hello right please um")
_SUBJECTS = words_of("you your everything things anything any the those these that this")
_BETWEEN = frozenset(("still", "not", "ever", "really", "all", "even", "both", "always"))
BEFORE = 24
"""Words before a quotation that may say who asks."""
REACH = 5
"""Words after the verb in which the person is addressed."""


@dataclass(frozen=True)
class Asked:
    """A closed question, from and to, and the rule that knows a better one."""

    start: int
    end: int
    rule: QuestionRule


class Questions:
    """Looks for closed questions."""

    def __init__(self, rules: Iterable[QuestionRule], spared: Mapping[str, tuple[str, ...]], sets: Sets) -> None:
        kept = list(rules)
        self._rules = kept
        self._default = next((rule for rule in self._rules if rule.id == DEFAULT), None)
        self._finder = Finder(
            (form, 2 * number + alone)
            for number, rule in enumerate(self._rules)
            for alone, written in enumerate((rule.forms, rule.alone))
            for one in written
            for form in parse_forms(one, sets)
        )
        self._ours = finder_of(spared.get("we-ask", ()), sets)

    def find(self, text: Text) -> list[Asked]:
        """The closed questions, in order."""
        return [asked for sentence in text.sentences if (asked := self._asked(text, sentence)) is not None]

    def _asked(self, text: Text, sentence: range) -> Asked | None:
        last = text.words[sentence.stop - 1]
        following = text.words[sentence.stop].start if sentence.stop < len(text.words) else len(text.text)
        mark = text.text.find("?", last.end, min(following, last.end + 8))
        if mark < 0:
            return None
        for first in _clauses(text, sentence):
            rule = self._rule(text, first, sentence.stop)
            if rule is not None:
                ours = not text.words[first].spoken or self._is_ours(text, first)
                start = _beginning(text, first, sentence)
                return Asked(text.words[start].start, mark + 1, rule) if ours and not rule.fair else None
        return None

    def _rule(self, text: Text, first: int, stop: int) -> QuestionRule | None:
        """The first rule, in the order of the file, that knows the words of a question."""
        closed, direct = _is_closed(text, first, stop)
        asks = text.words[first].low in _OPENS
        found = sorted((key, start) for key, start, _ in self._finder.find(text.words, first, stop))
        for key, start in found:
            rule = self._rules[key // 2]
            if (start == first) if key % 2 else (closed or (rule.fair and asks)):
                return rule
        return self._default if direct else None

    def _is_ours(self, text: Text, first: int) -> bool:
        """Whether the words before a quotation, or before several that follow each other, say that we ask."""
        start = first
        while start > 0 and first - start < BEFORE:
            if text.words[start].gap == Gap.END and not text.words[start - 1].spoken:
                break
            start -= 1
        return self._ours is not None and self._ours.holds(text.words, start, first)


def _clauses(text: Text, sentence: range) -> Iterator[int]:
    """Where the clauses of a sentence begin, past words like "so" and "and"."""
    words = text.words
    for number in sentence:
        if number == sentence.start or words[number].gap >= Gap.SOFT:
            first = number
            while first + 1 < sentence.stop and words[first].low in _FILLERS and words[first + 1].gap <= Gap.SOFT:
                first += 1
            yield first


def _is_closed(text: Text, first: int, stop: int) -> tuple[bool, bool]:
    """Whether a clause asks somebody for yes or no, and whether it does whatever the matter is."""
    opening = text.words[first].low
    if opening not in _ASKS and opening not in _MAY_ASK:
        return False, False
    after = [word.low for word in text.words[first + 1 : min(stop, first + 1 + REACH)]]
    subject = next((word for word in after if word not in _BETWEEN), "")
    addressed = subject in _SUBJECTS and not {"you", "your", "everything", "things"}.isdisjoint(after)
    direct = subject == "you" or (subject == "anything" and addressed)
    return addressed, direct and opening in _ASKS


def _beginning(text: Text, first: int, sentence: range) -> int:
    """Where the question begins: with the sentence, or after a colon or the mark that opens speech."""
    start = first
    while start > sentence.start and text.words[start].gap < Gap.HARD:
        if text.words[start].spoken != text.words[start - 1].spoken:
            break
        start -= 1
    return start
