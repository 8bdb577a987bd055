"""Telephone numbers. Help lines, emergency numbers and free lines of services are none."""

from __future__ import annotations

import re

from roundtable.practice.guard.seen import Kind, Rule, digits_of, said_after, said_before

_SPOKEN = re.compile(
    r"\b(?:phone|tel|telephone|cell|mobile|call|calls|called|ring|rang|text|texted|whatsapp|number|reach"
    r"|reached|fax|voicemail|ph|contact"
    r"|dial|landline|mob|sms|home|work|wk|hm|line|on|nr|no|num|pager|msg|message|answers|telegram|signal|viber)\b"
)
_FREE = re.compile(
    r"^(?:1?8(?:00|33|44|55|66|77|88)\d{7}|0(?:800|808|300|303|330|333|345)\d{4,7}|1800\d{6}|1300\d{6})$"
)
_HELP = {
    "988",
    "911",
    "999",
    "112",
    "111",
    "101",
    "211",
    "311",
    "411",
    "511",
    "611",
    "711",
    "811",
    "116123",
    "131114",
    "741741",
    "85258",
    "116117",
    "116000",
    "686868",
}
_NO_PHONE = re.compile(
    r"^ ?(?:mg|mcg|ml|kcal|cal\w*|steps|people|words|hours?|units?|dollars|pounds|euros|points|ng|g|kg|lbs?|%)\b"
)
_NUMBERED = re.compile(
    r"(?:pmid|isbn|issn|doi|nct|orcid|pmc|iso|nhs|sin|chi|phn|ohip|card|case|file|record|ref|policy|claim"
    r"|member|mrn)[\w .:#/'-]{0,20}$"
)


def _is_phone(found: re.Match[str]) -> bool:
    """Whether the digits are somebody's number and not a help line's."""
    digits = digits_of(found[0])
    return not (_FREE.match(digits) or digits in _HELP or _NUMBERED.search(said_before(found, 30)) or _money(found))


def _money(found: re.Match[str]) -> bool:
    return said_before(found, 2).strip().endswith(("$", "€", "£")) or _NO_PHONE.match(said_after(found, 12)) is not None


def _is_called(found: re.Match[str]) -> bool:
    """Whether something before the digits says that they are called."""
    return _is_phone(found) and _SPOKEN.search(said_before(found, 45)) is not None


def _is_local(found: re.Match[str]) -> bool:
    """Whether three and four digits are a number: by what is said, or because 555 is nobody's."""
    return found[0].startswith("555") or _is_called(found)


def _is_national(found: re.Match[str]) -> bool:
    """Whether the length fits: Britain's, or another country's where something says that it is called."""
    length = len(digits_of(found[0]))
    return (length in {10, 11} and _is_phone(found)) or (length in {9, 12, 13} and _is_called(found))


def _is_foreign(found: re.Match[str]) -> bool:
    digits = digits_of(found[0])
    return 8 <= len(digits) <= 15 and not _FREE.match(digits.removeprefix("1"))


def _is_written_to(found: re.Match[str]) -> bool:
    """Whether something before or after the digits says that they are called."""
    return _is_phone(found) and (_SPOKEN.search(f"{said_before(found, 45)} {said_after(found, 20)}") is not None)


_WORD = r"(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)"
WORLD_PHONES = (
    Rule(Kind.TELEPHONE, re.compile(r"(?<![\w+])\+\d{1,3}(?:[ .-]{0,2}\(?\d{1,5}\)?){2,6}(?!\d)"), _is_foreign),
)
"""With a plus in front: nothing else looks like that."""
PHONES = (
    Rule(
        Kind.TELEPHONE,
        re.compile(r"(?<![\w.-])(?:1[ .-]{1,2})?(?:\(\d{3}\) ?\d{7}|\d{3}[ ./-]\d{7}|\d{3}/\d{3}[ .-]?\d{4})(?![\w-])"),
        lambda found: _is_called(found) or (found[0][0] == "(" and _is_phone(found)),
    ),
    Rule(
        Kind.TELEPHONE,
        re.compile(r"(?<![\w.-])(?:00)?(?:44|353|1)[ -]?\(?0?\)?[ -]?\d{2,5}(?:[ -]?\d{2,6}){1,3}(?![\w-])"),
        lambda found: 11 <= len(digits_of(found[0])) <= 15 and (found[0].startswith("00") or _is_written_to(found)),
    ),
    Rule(
        Kind.TELEPHONE,
        re.compile(r"(?<![\w.-])(?:1[ .-]{1,2})?(?:\(\d{3}\) ?|\d{3}[ .-]{1,3})\d{3}[ .-]{1,3}\d{4}(?![\w-])"),
        _is_phone,
    ),
    Rule(Kind.TELEPHONE, re.compile(r"(?<![\w.-])\(?0\d{2,5}\)?(?:[ -]?\d{2,8}){1,4}(?![\w-])"), _is_national),
    Rule(
        Kind.TELEPHONE, re.compile(r"(?<![\w.-])[2-9]\d{2}(?:[-.]| dot | ?- ?)\d{4}(?![\w-])", re.IGNORECASE), _is_local
    ),
    Rule(Kind.TELEPHONE, re.compile(r"(?<![\w.-])[2-9]\d{2}[ ]\d{4}(?![\w-])"), _is_local),
    Rule(Kind.TELEPHONE, re.compile(r"(?<![\w.-])1?[2-9]\d{9}(?![\w-])"), _is_called),
    Rule(
        Kind.TELEPHONE,
        re.compile(
            rf"\b{_WORD}(?:[ ,-]{{1,2}}(?:(?:double"
            rf"|triple) )?{_WORD}){{6,14}}\b",
            re.IGNORECASE,
        ),
    ),
    Rule(
        Kind.TELEPHONE,
        re.compile(r"(?<![\w.-])\d{3} ?(?:dot|dash) ?(?:\d{3} ?(?:dot|dash) ?)?\d{4}(?!\w)", re.IGNORECASE),
    ),
)
