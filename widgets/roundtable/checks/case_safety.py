"""Safety of people: content notes, suicidal thoughts, amounts, hard words, real identifiers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roundtable.checks.base import CaseCheck, Item, level_of_gap
from roundtable.checks.prose import Passage, Voice, passages
from roundtable.practice.guard import Kind, seen_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.model.case import Case
    from roundtable.model.finding import Finding

SUICIDAL_THOUGHTS = "suicidal-thoughts"
EATING_DISORDER = "eating-disorder"

_NUMBER = (
    r"(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty"
    r"|forty|fifty|sixty|ninety|hundred|a handful of|dozens? of)"
)
_DOSE = re.compile(
    rf"\b(?:{_NUMBER}[ -]?(?:mg|mcg|µg|ml|milligrams?|micrograms?|millilitres?|milliliters?|pills?|tablets?|capsules?)"
    rf"|{_NUMBER} units? of|\d+ units?)\b(?!-)",
    re.IGNORECASE,
)
_WEIGHT = re.compile(
    rf"\b(?:{_NUMBER}[ -]?(?:kg|kilos?|kilograms?|lbs?|pounds?|stones?|calories|kcal)|BMI)\b", re.IGNORECASE
)
_QUOTED = re.compile(r'"[^"]*"|\u201c[^\u201d]*\u201d|\*[^*]*\*')
_CLOCK = re.compile(r"(?<![\d.:])\d{1,2}[.:]\d{2}(?![\d.:])")
_HARD_WORDS = (
    (re.compile(r"\bcommit(?:s|ted|ting)? suicide\b", re.IGNORECASE), "died by suicide"),
    (
        re.compile(r"\b(?:successful|failed|completed) (?:suicide|(?:suicide )?attempts?)\b", re.IGNORECASE),
        "died by suicide; survived an attempt",
    ),
)


class CS002(CaseCheck):
    """Nothing in a case looks like a real person's date of birth, address, number or record.

    Cases are invented. Say it without the exact date, number or address.
    """

    code = "CS002"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        for passage in passages(item.model):
            for kind in _identifiers(passage.text):
                yield self.finding(
                    item,
                    passage.key,
                    f"this looks like {_in_words(kind, library)}",
                    line=item.line_where(passage.key, lambda line, kind=kind: kind in _identifiers(line)),  # type: ignore[misc]  # binds the loop's value
                )


class CS012(CaseCheck):
    """Where a score shows suicidal thoughts, the content note says so and somebody can talk with the person today.

    Name `suicidal-thoughts` in the content note, and mark an option with `same_day_conversation: true`.
    """

    code = "CS012"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        case = item.model
        shown = [
            ("scores", number, "points", place, "safety_item")
            for number, series in enumerate(case.scores)
            for place, point in enumerate(series.points)
            if (point.safety_item or 0) > 0
        ]
        if shown and SUICIDAL_THOUGHTS not in case.content_note.topics:
            yield self.finding(
                item, ("content_note", "topics"), "a safety item is above 0 and `suicidal-thoughts` is not announced"
            )
        if shown and not any(o.same_day_conversation for d in case.decisions for o in d.options):
            yield self.finding(
                item,
                shown[0],
                "a safety item is above 0 and no option is a conversation on the same day",
                level=level_of_gap(case),
            )


class CS014(CaseCheck):
    """The content note announces every topic that a decision touches, in words where one is heavy.

    Add the topic to `content_note`, and say in `words` what will and will not come up.
    """

    code = "CS014"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        note = item.model.content_note
        for number, decision in enumerate(item.model.decisions):
            for place, topic in enumerate(decision.touches):
                if topic not in note.topics:
                    yield self.finding(
                        item,
                        ("decisions", number, "touches", place),
                        f"`{decision.id}` touches `{topic}`, which the content note does not announce",
                        found=topic,
                    )
        register = library.registers.get("topics")
        known = register.entries if register else {}
        heavy = [topic for topic in note.topics if topic in known and known[topic].model.heavy]
        if heavy and note.words is None:
            yield self.finding(
                item,
                ("content_note",),
                f"`{heavy[0]}` is a heavy topic and the content note has no `words`",
                level=level_of_gap(item.model),
            )


class CS016(CaseCheck):
    """No doses or amounts, no weights where eating disorders come up, no hard words in the narrator's voice.

    Name a medicine without its amount. What a person says in quotation marks keeps its own words.
    """

    code = "CS016"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        eating = EATING_DISORDER in item.model.content_note.topics
        for passage in passages(item.model):
            yield from self._found(item, passage, _DOSE, "this looks like a dose or an amount", "")
            if eating:
                yield from self._found(item, passage, _WEIGHT, "this looks like a weight or a number of calories", "")
            if passage.voice is Voice.NARRATOR:
                for pattern, better in _HARD_WORDS:
                    yield from self._found(item, passage, pattern, "the narrator uses a hard word", better)

    def _found(
        self,
        item: Item[Case],
        passage: Passage,
        pattern: re.Pattern[str],
        problem: str,
        better: str,
    ) -> Iterator[Finding]:
        text = _QUOTED.sub(" ", passage.text) if better else passage.text
        hit = pattern.search(" ".join(text.split()))
        if hit is not None:
            line = item.line_where(passage.key, lambda line: hit[0].split()[0] in line)
            yield self.finding(item, passage.key, problem, found=hit[0], expected=better, line=line)


def _identifiers(text: str) -> tuple[str, ...]:
    """Kinds of identifier in a text, names left out: a case is full of invented ones.

    Clock times side by side are no date and no telephone number.
    """
    kinds = dict.fromkeys(one.kind for one in seen_in(_CLOCK.sub("then", text)))
    return tuple(kind for kind in kinds if kind != Kind.NAME)


def _in_words(kind: str, library: Library) -> str:
    """A kind of identifier in the words of the glossary."""
    register = library.registers.get("identifiers")
    entry = register.entries.get(kind) if register else None
    return str(entry.model.name) if entry else kind.replace("-", " ")
