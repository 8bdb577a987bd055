"""Resume codes: a place in a case as a short code, for another device.

Made from choices alone, never from free text. The choices are numbers below
a known bound, so they are packed one after the other into one big number
(mixed radix), which is written in an alphabet without look-alikes.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from roundtable.errors import RefusedError
from roundtable.practice.restoring import restore, snapshot
from roundtable.practice.walk import OBSERVER, Place, Walk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roundtable.model.case import Case
    from roundtable.model.decision import Decision
    from roundtable.practice.restoring import Restored
    from roundtable.practice.walk import Trail

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so nothing is misread."""
LONGEST = 120
CHECK = 1 << 10
CASES = 1 << 15
EDITIONS = 1 << 10
_PLACES = (Place.MEET, Place.SEAT, Place.DECISION, Place.DEBRIEF)


def case_number(case_id: str) -> int:
    """A case's number inside codes: from its id, so that it never changes."""
    return zlib.crc32(case_id.encode()) % CASES


def encode(walk: Walk, content_hash: str) -> str:
    """The code of a walk, in groups of four."""
    writer = _Writer()
    writer.put(case_number(walk.case.id), CASES)
    writer.put(_edition(content_hash), EDITIONS)
    writer.put(_PLACES.index(walk.place) if walk.place in _PLACES else 3, len(_PLACES))
    writer.put(_index(_seats(walk.case), walk.seat), len(_seats(walk.case)) + 1)
    for trail in walk.trails:
        writer.put(1, 2)
        _write_trail(writer, walk, trail)
    writer.put(0, 2)
    return _grouped(writer.text())


def read_header(code: str) -> tuple[int, int]:
    """A code's case number and edition. Raises RefusedError when it is no code."""
    reader = _Reader(_digits(code))
    return reader.take(CASES), reader.take(EDITIONS)


def decode(case: Case, code: str, content_hash: str) -> Restored:
    """The walk of a code. Raises RefusedError when it is not one of this case."""
    reader = _Reader(_digits(code))
    if reader.take(CASES) != case_number(case.id):
        raise RefusedError("This code belongs to another case.")
    if reader.take(EDITIONS) != _edition(content_hash):
        raise RefusedError(
            "This case has changed since the code was made, so the code no longer fits. Please start the case again."
        )
    place = _PLACES[reader.take(len(_PLACES))]
    seats = _seats(case)
    seat = reader.take(len(seats) + 1)
    trails: list[dict[str, object]] = []
    decision: Decision | None = case.decisions[0]
    while reader.take(2) and decision is not None and len(trails) < len(case.decisions):
        trail = _read_trail(reader, case, decision)
        trails.append(trail)
        decision = case.after(decision.id, trail["chosen"] if isinstance(trail["chosen"], str) else None)
    data = {**snapshot(Walk(case)), "place": place.value, "seat": seats[seat - 1] if seat else None, "trails": trails}
    return restore(case, data)


def _seats(case: Case) -> list[str]:
    return [OBSERVER, *(member.id for member in case.team if member.seat)]


def _own(case: Case) -> list[str]:
    return [fact.id for fact in case.facts if fact.consent is not None]


def _asks(decision: Decision) -> list[tuple[str, str]]:
    return [(person.who, ask.id) for person in decision.colleagues for ask in person.asks]


def _write_trail(writer: _Writer, walk: Walk, trail: Trail) -> None:
    decision = walk.decision_of(trail)
    options = [option.id for option in decision.options]
    writer.put(int(trail.skipped), 2)
    if trail.skipped:
        return
    writer.flags([question.id in trail.asked for question in decision.questions])
    asks = _asks(decision)
    for number in range(decision.contacts):
        pair = trail.contacted[number] if number < len(trail.contacted) else None
        writer.put(_index(asks, pair), len(asks) + 1)
        if pair is None:
            break
    raised = dict(trail.raised)
    writer.put(int(bool(raised)), 2)
    for fact in _own(walk.case) if raised else ():
        writer.put(("", "asked", "told").index(raised.get(fact, "")), 3)
    writer.put(int(trail.ready), 2)
    if trail.ready:
        writer.put(_index(options, trail.first), len(options) + 1)
        if trail.first is not None:
            writer.put((trail.confidence or 1) - 1, 5)
            writer.put(_index(options, trail.chosen), len(options) + 1)
            if trail.chosen is not None:
                writer.put(int(trail.mended), 2)


def _read_trail(reader: _Reader, case: Case, decision: Decision) -> dict[str, object]:
    options = [option.id for option in decision.options]
    trail: dict[str, object] = {"decision": decision.id, "chosen": None, "skipped": bool(reader.take(2))}
    if trail["skipped"]:
        return trail
    trail["asked"] = [question.id for question in decision.questions if reader.take(2)]
    asks = _asks(decision)
    contacted = []
    for _ in range(decision.contacts):
        number = reader.take(len(asks) + 1)
        if not number:
            break
        contacted.append(list(asks[number - 1]))
    trail["contacted"] = contacted
    if reader.take(2):
        hows = [(fact, reader.take(3)) for fact in _own(case)]
        trail["raised"] = [[fact, ("", "asked", "told")[how]] for fact, how in hows if how]
    trail["ready"] = bool(reader.take(2))
    if trail["ready"]:
        first = reader.take(len(options) + 1)
        if first:
            trail.update(first=options[first - 1], confidence=reader.take(5) + 1)
            chosen = reader.take(len(options) + 1)
            if chosen:
                trail.update(chosen=options[chosen - 1], mended=bool(reader.take(2)))
    return trail


def _index(items: Sequence[object], item: object) -> int:
    """Position counted from 1, or 0 for none."""
    return items.index(item) + 1 if item in items else 0


def _edition(content_hash: str) -> int:
    return zlib.crc32(content_hash.encode()) % EDITIONS


def _grouped(text: str) -> str:
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def _digits(code: str) -> int:
    """The number inside a code, after its check digits were verified."""
    text = code.upper().replace("O", "0").replace("I", "1").replace("L", "1")
    text = "".join(letter for letter in text if letter not in " -\t\n")
    if not text or len(text) > LONGEST or any(letter not in ALPHABET for letter in text):
        raise RefusedError("This is not a resume code. A code has letters and digits in groups of four.")
    number = 0
    for letter in text:
        number = number * 32 + ALPHABET.index(letter)
    number, check = divmod(number, CHECK)
    if check != _check(number):
        raise RefusedError("There is a slip in this code. Compare it letter by letter and try again.")
    return number


def _check(number: int) -> int:
    return zlib.crc32(str(number).encode()) % CHECK


class _Writer:
    """Packs small numbers into one, the first one lowest."""

    def __init__(self) -> None:
        self.number = 0
        self.scale = 1

    def put(self, value: int, bound: int) -> None:
        self.number += value * self.scale
        self.scale *= bound

    def flags(self, values: Sequence[bool]) -> None:
        for value in values:
            self.put(int(value), 2)

    def text(self) -> str:
        number = self.number * CHECK + _check(self.number)
        digits = ""
        while number:
            number, digit = divmod(number, 32)
            digits = ALPHABET[digit] + digits
        return digits


class _Reader:
    """Takes the numbers out again; past the end there are only zeros."""

    def __init__(self, number: int) -> None:
        self.number = number

    def take(self, bound: int) -> int:
        self.number, value = divmod(self.number, bound)
        return value
