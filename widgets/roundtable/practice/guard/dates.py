"""Dates of birth, and whole dates on which somebody was seen.

A day with its month and its year is a finding; a month, a weekday or a year
alone is none, nor is the date of a law.
"""

from __future__ import annotations

import re

from roundtable.practice.guard.seen import Kind, Rule, said_after, said_before

_MONTH = (
    r"(?:jan(?:uary|vier)?|feb(?:ruary)?|f[ée]vrier|mar(?:ch|s)?|apr(?:il)?|avril|may|mai|june?|juin|july?|juillet"
    r"|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[ée]c(?:ember|embre)?"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\.?"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?"
_ORDINAL = (
    r"(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth"
)
_YEAR = r"(?:(?:19|20)\d\d|'\d\d)"
_SAID_YEAR = (
    r"(?:nineteen|twenty|two thousand)(?:[ -](?:and |oh[ -])?(?:ten|eleven|twelve|(?:thir|four|fif|six|seven"
    r"|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    r"|one|two|three|four|five|six|seven|eight|nine)\b){1,3}"
)
_NUMERIC = (
    r"(?P<a>\d{1,2}) ?(?P<mark>[./-]) ?(?P<b>\d{1,2}) ?(?P=mark) ?(?P<y>(?:19|20)\d\d|\d\d)(?!\d|/\d"
    r"|-\d(?!\d?/)|\.\d)"
)
_WRITTEN = (
    rf"{_DAY}(?: of| de)?[ -]{{1,2}}{_MONTH}(?: de)?,?[ -]{{1,2}}(?:{_YEAR}|\d\d(?![\d:.%]))"
    rf"|(?:{_ORDINAL})(?: of)? {_MONTH},? (?:{_YEAR}|{_SAID_YEAR})|{_DAY}(?: of)? {_MONTH},? {_SAID_YEAR}"
    rf"|{_MONTH} ?{_DAY} ?/ ?(?:{_YEAR}|\d\d(?!\d))|{_MONTH}[-/]{_DAY}[-/](?:{_YEAR}|\d\d(?!\d))"
    rf"|(?:19|20)\d\d[ /-]{_MONTH}[ /-]{_DAY}(?![\w:.])|{_DAY}/{_MONTH}/(?:{_YEAR}|\d\d(?!\d))"
    rf"|{_MONTH} {_DAY},? {{1,2}}{_YEAR}"
    rf"|{_MONTH} the {_DAY},? {_YEAR}"
    rf"|\d{{1,2}}{_MONTH}(?:(?:19|20)\d\d|\d\d(?!\d))"
)
_ISO = r"(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])"
_BORN = (
    r"(?<!\w)(?:d\.? ?o\.? ?b\.?|dates? of birth|birth ?dates?|birth ?days?|b-?day|born|b\.|b(?= \d)"
    r"|fecha de nac(?:imiento)?|date de naissance|ddn|n[ée]e?(?= le )|nacid[oa](?= el )|turn(?:s|ed|ing) \d{2}(?= on ))"
    r"(?:[ ,:=(\[-]|\bis\b|\bwas\b|\bon\b|\bthe\b|\bof\b|\bas\b|\bgiven\b|\blisted\b|\brecorded\b"
    r"|\bconfirmed\b|\b\w+day\b|n[ée]e?|\(?(?:mm|dd|yyyy|yy|[/-]){5}\)?|'s\b|\ble\b|\bel\b|\bwhich\b|\bs?he\b"
    r"|\bthey\b|\bgave\b|\bgives\b|\bhas\b|\bto\b|\bbe\b|\bactually\b|\bback\b){0,12}"
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
    r"|training day|agreed|opens|opening|launch\w*|public|festival|strike|inspection|audit|survey)\b"
)
_OF_A_LAW = re.compile(
    r"\b(?:in(?:to)? force|royal assent|took effect|takes effect|into effect|(?:was|were|is|are|first) published"
    r"|commenced|rates? (?:went|go|goes) up|(?:act|law|bill|code|guidance|leaflet|form|one) dated)"
    r" (?:on |from |since )?(?:the )?$"
)
_VERSION = re.compile(
    r"\b(?:version|v|ver|section|sect|standard|chapter|item|table|figure|paragraph|para|clause|rule|regulation|form|release"
    r"|step|policy|lesson|unit|exercise|ratio)s? ?$"
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
    if _OF_A_LAW.search(before):
        return False
    if _PUBLIC.search(around) and not _PERSONAL.search(around):
        return False
    short = found["y"] is not None and len(found["y"]) == 2
    return not short or found["mark"] == "/" or _is_a_short_date(found, before)


def _is_a_short_date(found: re.Match[str], before: str) -> bool:
    """Whether `14.3.24` is a date and no version: by what is said before, or because a note begins with it."""
    if _VERSION.search(before):
        return False
    padded = len(found["a"]) == len(found["b"]) == 2 and found["mark"] == "."
    return padded or not before.strip(" -*>") or before.endswith("(") or _SEEN.search(before[-25:]) is not None


BIRTHS = (
    Rule(
        Kind.BIRTH,
        re.compile(rf"{_BORN}(?P<it>(?<!\d){_NUMERIC}|(?<![\w]){_WRITTEN}|{_ISO}(?!\d))", re.IGNORECASE),
        _is_date,
    ),
    Rule(
        Kind.BIRTH,
        re.compile(
            rf"{_BORN}(?P<it>(?:{_DAY}(?: of| de)? {_MONTH}|{_MONTH} (?:the )?{_DAY}|(?:{_ORDINAL})(?: of)? {_MONTH}"
            rf"|\d{{1,2}}[/.-]\d{{1,2}})(?![\w/]))",
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
    Rule(
        Kind.SERVICE,
        re.compile(r"(?<![\w./-])(?<!\d )(?P<a>\d\d) (?P<b>\d\d) (?:19|20)\d\d(?![\d/.-]| \d)"),
        _is_date,
    ),
    Rule(
        Kind.SERVICE,
        re.compile(r"\b(?:d\.?o\.?s|date)[ :=#-]{1,4}(?P<it>\d{8})(?!\d)", re.IGNORECASE),
    ),
)
