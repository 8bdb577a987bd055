"""Closed questions put to a person where an open one would serve.

Offers, consent, safety, plain facts and rhetorical questions are fair, and so
is what the person asks. What we ask in quotation marks is ours all the same:
`I asked: "Are you still drinking?"`. So are a question on a form that has no
mark, `Do you drink (yes/no)`, one that sounds like a statement, `You stopped
it, right?`, and one that a note retells, `asked if she takes her tablets`.
"""

from __future__ import annotations

import re
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
_STATES = words_of("you you're you've you'd you'll u your ur")
"""Words that open a question in the form of a statement: "You stopped it, right?"."""
_OPENS = _ASKS | _MAY_ASK | _STATES | words_of("would could may might shall any anything ready tea ever")
_FILLERS = words_of(
    "so and but well ok okay now then also or because hi hello hey right please um erm oh morning thanks lastly "
    "finally next yes today love mate hun darling dear there"
)
_YOU = words_of("you your yours yourself u ur ya")
_PRONOUNS = words_of("it they he she that those these this you we i")
_IMPERSONAL = words_of("everything things anything life")
_BETWEEN = frozenset(("still", "not", "ever", "really", "all", "even", "both", "always"))
_TAGS = words_of("right yes correct then eh huh really true no yeah innit though")
"""Words that make a question of what stands before them."""
_HOPES = (("i", "hope"), ("i", "take", "it"), ("i", "suppose"), ("i", "guess"), ("i", "assume"), ("i", "trust"))
"""Clauses that do the same: "You are taking them, I hope?"."""
_NOT_SHORT = words_of(
    "he she i they we it asked asks who what when where why which whose how coming see got need want fancy thank "
    "thanks same another a an shall may might would could should tomorrow monday tuesday wednesday thursday friday "
    "saturday sunday mr mrs ms dr"
)
"""Words with which a short question is no question about somebody's life."""
_ON_FORMS = words_of("do does did are is have has")
"""Verbs that open a question even where no mark follows: "Do you drink (yes/no)"."""
_NO_STOP = re.compile(r"[ \t]*[)\]]*[ \t]*(?:$|\r?\n|[_:\[(\u2610\u25a1|\u2014\u2026])")
"""What follows the last word of a question on a form."""
BEFORE = 24
"""Words before a quotation that may say who asks."""
NEAR = 8
"""Words after the verb in which the person has to be spoken to, or of."""
FAR = 16
"""Words of a question in which a matter is looked for that is not the person's by its subject."""
LONG = 40
"""Words of a question that are looked at."""
TOPIC = 6
"""Words of a matter that is named before the question: "And the voices, are they gone?"."""
NODS = 3
"""Words that ask for a nod, at most: "haven't you been?"."""
SHORT = 6
"""Words of a question that leaves out the verb: "Cravings?", "Seeing friends?"."""
TELLS = 14
"""Words of a question that is retold."""


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
        self._retold = finder_of(spared.get("we-ask-whether", ()), sets)
        self._fair_retold = finder_of(spared.get("fair-whether", ()), sets)

    def find(self, text: Text) -> list[Asked]:
        """The closed questions, in order."""
        return [asked for sentence in text.sentences if (asked := self._asked(text, sentence)) is not None]

    def _asked(self, text: Text, sentence: range) -> Asked | None:
        end, marked = _ending(text, sentence)
        known = self._known(text, sentence, marked=marked) if end else None
        if known is None:
            return self._told(text, sentence)
        first, rule = known
        ours = not text.words[first].spoken or self._is_ours(text, first)
        start = _beginning(text, first, sentence)
        return Asked(text.words[start].start, end, rule) if ours and not rule.fair else None

    def _known(self, text: Text, sentence: range, *, marked: bool) -> tuple[int, QuestionRule] | None:
        """The first clause of a question for which a rule speaks, and the rule."""
        for first in _clauses(text, sentence):
            if marked or _is_on_form(text, first, sentence):
                rule = self._rule(text, first, sentence)
                if rule is not None:
                    return first, rule
        short = self._short(text, sentence) if marked else None
        return (sentence.start, short) if short else None

    def _rule(self, text: Text, first: int, sentence: range) -> QuestionRule | None:
        """The first rule, in the order of the file, that knows the words of a question."""
        closed, direct = _is_closed(text, first, sentence)
        asks = text.words[first].low in _OPENS
        for key, start, _ in sorted(self._finder.find(text.words, first, min(sentence.stop, first + LONG))):
            rule = self._rules[key // 2]
            if (start == first) if key % 2 else (closed or (rule.fair and asks)):
                return rule
        if direct:
            return self._default
        return self._matter(text, first, sentence) if asks else None

    def _matter(self, text: Text, first: int, sentence: range) -> QuestionRule | None:
        """The rule for a matter that is named before the question about it: "And the voices, are they gone?"."""
        words = text.words
        about = first + 1 < sentence.stop and words[first + 1].low in _PRONOUNS
        if not about or not 0 < first - sentence.start <= TOPIC:
            return None
        named = self._about(text, range(sentence.start, first), short=False)
        yours = any(words[n].low in _YOU for n in range(sentence.start, first))
        return named or (self._default if yours else None)

    def _short(self, text: Text, sentence: range) -> QuestionRule | None:
        """The rule for a few words without a verb that ask about somebody's life: "Cravings?", "Seeing friends?"."""
        low = {text.words[n].low for n in sentence}
        asks = text.words[sentence.start].low in _ASKS | _MAY_ASK
        if asks or len(sentence) > SHORT or not _NOT_SHORT.isdisjoint(low):
            return None
        return self._about(text, sentence, short=True) or (None if _YOU.isdisjoint(low) else self._default)

    def _about(self, text: Text, place: range, *, short: bool) -> QuestionRule | None:
        """The first rule that knows the matter of some words, whatever stands before them."""
        for key, _, _ in sorted(self._finder.find(text.words, place.start, place.stop)):
            rule = self._rules[key // 2]
            if key % 2 == 0 and not rule.fair and (rule.short or not short):
                return rule
        return None

    def _told(self, text: Text, sentence: range) -> Asked | None:
        """A closed question that a note retells: "asked if she takes her tablets"."""
        for _, number, _ in self._retold.find(text.words, sentence.start, sentence.stop) if self._retold else ():
            fair = self._fair_retold is not None and self._fair_retold.holds(text.words, number, number + 1)
            if not fair and not text.words[number].spoken:
                return self._retells(text, range(number, min(sentence.stop, number + TELLS)))
        return None

    def _retells(self, text: Text, place: range) -> Asked | None:
        for key, _, last in sorted(self._finder.find(text.words, place.start, place.stop)):
            rule = self._rules[key // 2]
            if key % 2 == 0 and (rule.told or rule.fair):
                return None if rule.fair else Asked(text.words[place.start].start, text.words[last - 1].end, rule)
        return None

    def _is_ours(self, text: Text, first: int) -> bool:
        """Whether the words before a quotation, or before several that follow each other, say that we ask."""
        start = first
        while start > 0 and first - start < BEFORE:
            if text.words[start].gap == Gap.END and not text.words[start - 1].spoken:
                break
            start -= 1
        return self._ours is not None and self._ours.holds(text.words, start, first)


def _ending(text: Text, sentence: range) -> tuple[int, bool]:
    """Where a question ends, and whether there is a mark; 0 where the sentence cannot be one."""
    last = text.words[sentence.stop - 1]
    following = text.words[sentence.stop].start if sentence.stop < len(text.words) else len(text.text)
    mark = text.text.find("?", last.end, min(following, last.end + 8))
    if mark >= 0:
        return mark + 1, True
    return (last.end, False) if _NO_STOP.match(text.text, last.end) else (0, False)


def _is_on_form(text: Text, first: int, sentence: range) -> bool:
    """Whether a clause is a question without a mark: at its start there are a verb and the person."""
    words = text.words
    before = words[max(sentence.start, first - SHORT) : first]
    labelled = first - sentence.start <= SHORT and all(_is_label(word.low) for word in before)
    alone = labelled or words[first].gap == Gap.HARD
    if not alone or first + 1 >= sentence.stop or words[first].low not in _ON_FORMS:
        return False
    return words[first + 1].low in _YOU and (words[first].low, words[first + 1].low) not in {
        ("do", "your"),
        ("have", "your"),
    }


def _is_label(word: str) -> bool:
    """Whether a word may stand before a question on a form: a number, a letter, a filler."""
    return len(word) == 1 or not word.isalpha() or word in _FILLERS


def _clauses(text: Text, sentence: range) -> Iterator[int]:
    """Where the clauses of a sentence begin, past words like "so" and "and"."""
    words = text.words
    for number in sentence:
        if number == sentence.start or words[number].gap >= Gap.SOFT:
            first = number
            most = min(sentence.stop, number + SHORT)
            while first + 1 < most and words[first].low in _FILLERS and words[first + 1].gap <= Gap.SOFT:
                first += 1
            yield first


def _is_closed(text: Text, first: int, sentence: range) -> tuple[bool, bool]:
    """Whether a clause asks somebody for yes or no, and whether it does whatever the matter is."""
    opening = text.words[first].low
    if opening in _STATES:
        states = _is_last(text, first, sentence)
        return states, states
    if opening not in _ASKS and opening not in _MAY_ASK:
        return False, False
    after = [word.low for word in text.words[first + 1 : min(sentence.stop, first + 1 + FAR)]]
    subject = next((word for word in after if word not in _BETWEEN), "")
    addressed = not _YOU.isdisjoint(after) or subject in _IMPERSONAL
    direct = not _YOU.isdisjoint(after[:NEAR])
    return addressed, direct and opening in _ASKS


def _is_last(text: Text, first: int, sentence: range) -> bool:
    """Whether no clause follows, but for one that asks for a nod: "right?", "do you?"."""
    after = next((n for n in range(first + 1, sentence.stop) if text.words[n].gap >= Gap.SOFT), sentence.stop)
    if sentence.stop - after > NODS:
        return False
    rest = [word.low for word in text.words[after : sentence.stop]]
    if not rest or tuple(rest) in _HOPES:
        return True
    verb = rest[0] in _ASKS or rest[0] in _MAY_ASK
    return (len(rest) == 1 and rest[0] in _TAGS) or (len(rest) in {2, 3} and verb and rest[1] in _PRONOUNS)


def _beginning(text: Text, first: int, sentence: range) -> int:
    """Where the question begins: with the sentence, or after a colon or the mark that opens speech."""
    start = first
    while start > sentence.start and text.words[start].gap < Gap.HARD:
        if text.words[start].spoken != text.words[start - 1].spoken:
            break
        start -= 1
    return start
