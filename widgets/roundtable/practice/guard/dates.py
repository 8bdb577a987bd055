"""Dates of birth, and whole dates on which somebody was seen.

A day with its month and its year is a finding; a month, a weekday or a year
alone is none, nor is the date of a law.
"""

from __future__ import annotations

import re

from roundtable.practice.guard.seen import Kind, Rule, said_after, said_before

_MONTH = (
    r"(?:jan(?:uary|vier)?|feb(?:ruary)?|f[ée]vrier|mar(?:ch|s)?|apr(?:il)?|avril|may|mai|june?|juin|july?|juillet"
    r"|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[ée]c(?:ember|embre)?)\.?"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?"
_ORDINAL = (
    r"(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth"
)
_YEAR = r"(?:(?:19|20)\d\d|'\d\d)"
_NUMERIC = (
    r"(?P<a>\d{1,2}) ?(?P<mark>[./-]) ?(?P<b>\d{1,2}) ?(?P=mark) ?(?P<y>(?:19|20)\d\d|\d\d)(?!\d|/\d"
    r"|-\d(?!\d?/)|\.\d)"
)
_WRITTEN = (
    rf"{_DAY}(?: of)?[ -]{{1,2}}{_MONTH},?[ -]{{1,2}}(?:{_YEAR}|\d\d(?![\d:.%]))"
    rf"|(?:{_ORDINAL})(?: of)? {_MONTH},? {_YEAR}"
    rf"|{_MONTH} {_DAY},? {{1,2}}{_YEAR}"
    rf"|{_MONTH} the {_DAY},? {_YEAR}"
    rf"|\d{{1,2}}{_MONTH}(?:19|20)\d\d"
)
_ISO = r"(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])"
_BORN = (
    r"(?<!\w)(?:d\.? ?o\.? ?b\.?|dates? of birth|birth ?dates?|birth ?days?|b-?day|born|b\.)"
    r"(?:[ ,:=(\[-]|\bis\b|\bwas\b|\bon\b|\bthe\b|\bof\b|\bas\b|\bgiven\b|\blisted\b|\brecorded\b"
    r"|\bconfirmed\b|\b\w+day\b|n[ée]e?){0,8}"
)

_SEEN = re.compile(
    r"\b(?:seen|saw|admi\w+|discharg\w+|assess\w+|review\w*|visit\w*|attend\w*|appointment|appt|referr\w+"
    r"|session|intake|clinic"
    r"|d\.?o\.?s|service|sectioned|detain\w+|presented|contact\w*|called|rang|died|overdos\w+|surgery"
    r"|treated|prescri\w+|dob"
    r"|on|dated?|since|from|until|to|injection|depot|arrested|released|moved|last|next|met|hospital\w*|er|ed|a&e)\b"
)
_PUBLIC = re.compile(
    r"\b(?:acts?|laws?|regulations?|statute|bill|in(?:to)? force|takes? effect|took effect|effective"
    r"|published|publication"
    r"|guidelines?|guidance|version|edition|revised|updated|last checked|checked|copyright|retrieved|accessed"
    r"|downloaded"
    r"|leaflet|conference|webinar|election|census|pandemic|lockdown|compliance|deadline|policy|printed|issued"
    r"|rule|reg|cfr|usc"
    r"|standards?|amended|repealed|bank holiday|fiscal|tax year|budget|founded|opened in|software"
    r"|training day|agreed)\b"
)
_PERSONAL = re.compile(
    r"\b(?:seen|admitted|discharged|assessed|presented|appointment|she|he|her|his|patient|client|pt|mrs?"
    r"|intake|sectioned)\b"
)


def _is_date(found: re.Match[str]) -> bool:
    """Whether numbers can be a day and a month, in either order."""
    if found["a"] is None:
        return True
    day, month = sorted((int(found["a"]), int(found["b"])), reverse=True)
    return 1 <= month <= 12 and 1 <= day <= 31


def _is_whole_date(found: re.Match[str]) -> bool:
    """Whether this is a date, and not a section, a range, a version, or the date of a law."""
    if not _is_date(found):
        return False
    before = said_before(found, 80)
    around = f"{before} {said_after(found, 60)}"
    if _PUBLIC.search(around) and not _PERSONAL.search(around):
        return False
    short = found["y"] is not None and len(found["y"]) == 2
    if short and found["mark"] in ".-":
        padded = len(found["a"]) == len(found["b"]) == 2 and found["mark"] == "."
        return padded or _SEEN.search(before[-25:]) is not None
    return True


BIRTHS = (
    Rule(
        Kind.BIRTH,
        re.compile(rf"{_BORN}(?P<it>(?<!\d){_NUMERIC}|(?<![\w]){_WRITTEN}|{_ISO}(?!\d))", re.IGNORECASE),
        _is_date,
    ),
    Rule(
        Kind.BIRTH,
        re.compile(
            rf"{_BORN}(?P<it>(?:{_DAY}(?: of)? {_MONTH}|{_MONTH} {_DAY}|\d{{1,2}}[/.-]\d{{1,2}})(?![\w/]))",
            re.IGNORECASE,
        ),
    ),
    Rule(
        Kind.BIRTH,
        re.compile(
            r"(?<!\w)(?:d\.?o\.?b\.?|dates? of birth|birth ?date)[ :=#-]{0,4}(?:is )?(?P<it>\d{8}|\d{6}"
            r"|\d{2} \d{2} \d{2,4})(?!\d)",
            re.IGNORECASE,
        ),
    ),
    Rule(
        Kind.BIRTH,
        re.compile(
            rf"(?<![\w./-])(?P<it>{_NUMERIC}|{_WRITTEN}|{_ISO})[ ,]{{0,2}}[(\[]?(?:is (?:his|her|their|the) )?"
            r"(?:d\.?o\.?b\b|date of birth|birthday|birth date)",
            re.IGNORECASE,
        ),
        _is_date,
    ),
)

SERVICE_DATES = (
    Rule(
        Kind.SERVICE,
        re.compile(rf"(?<![\w./-])(?:{_NUMERIC}|(?:{_WRITTEN})(?![\w])|{_ISO}(?!\d))", re.IGNORECASE),
        _is_whole_date,
    ),
)
