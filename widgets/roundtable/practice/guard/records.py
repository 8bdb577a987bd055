"""Numbers by which offices know a person: social security, health service, records, policies.

A strong word such as MRN needs little beside it. A weak one such as `case`
needs to call what follows a number, or a code that is plainly one.
"""

from __future__ import annotations

import re

from roundtable.practice.guard.seen import Kind, Rule, digits_of, said_before

_I = re.IGNORECASE
_SIN_SAID = re.compile(r"\b(?:sin|social insurance|s\.i\.n)\b")


def _is_sin(found: re.Match[str]) -> bool:
    """Whether three times three digits are an insurance number: by word, by hyphens, or by the check digit."""
    if found["mark"] == "-" or _SIN_SAID.search(said_before(found)):
        return True
    doubled = [int(one) * (1 + place % 2) for place, one in enumerate(digits_of(found[0]))]
    return sum(one // 10 + one % 10 for one in doubled) % 10 == 0 and not found[0].endswith("000")


SOCIAL = (
    Rule(
        Kind.SOCIAL_SECURITY,
        re.compile(
            r"(?<![\w-])(?:\d{3}|[X*#]{3})([ -])(?:\d{2}"
            r"|[X*#]{2})\1\d{4}(?![\w-])",
            _I,
        ),
    ),
    Rule(
        Kind.SOCIAL_SECURITY,
        re.compile(
            r"(?<!\w)(?:ssn?|s\.s\.n\.?|social(?: security| insurance)?(?: (?:number|no\.?|num|#))?|sin"
            r"|s\.i\.n\.?|itin|"
            r"ni(?:no)?(?: number| no\.?)?|national insurance(?: number| no\.?)?|pps(?:n)?(?: number)?)"
            r"(?:[ :#=(-]|\bis\b|\bwas\b|\bends?\b|\bending\b|\bin\b|\bwith\b|\blast\b|\b4\b|\bfour\b"
            r"|\bdigits?\b|\bnumber\b){1,10}"
            r"(?P<it>(?:\d[ -]?){8}\d|\d{4}|[A-Z]{2}(?: ?\d{2}){3} ?[A-D]?|\d{7}[A-W]{1,2})(?!\w)",
            _I,
        ),
        lambda found: (
            not (
                found["it"].lower().startswith(("19", "20"))
                and len(found["it"]) == 4
                and "last" not in found[0].lower()
            )
        ),
    ),
    Rule(
        Kind.SOCIAL_SECURITY,
        re.compile(
            r"(?:last|final) (?:four|4)(?: digits)?(?: of (?:\w+ ){0,2}(?:ssn|social"
            r"|sin)(?: security)?(?: number)?)?(?:[ :,-]|\bare\b|\bis\b|\bwere\b){1,5}(?P<it>\d{4})(?!\d)",
            _I,
        ),
    ),
    Rule(
        Kind.SOCIAL_SECURITY,
        re.compile(r"(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)", _I),
    ),
    Rule(
        Kind.SOCIAL_SECURITY,
        re.compile(r"(?<![\w-])(?<!\d[ -])\d{3}(?P<mark>[ -])\d{3}(?P=mark)\d{3}(?![ -]?\d|\w)"),
        _is_sin,
    ),
)

_CALLED = r"(?:no\b\.?|nos\b\.?|num\b\.?|number|#|n[°º]|id\b|code\b|ref\b\.?|reference)"
_BETWEEN = r"(?:[ :=(\[.,]|-(?= )|\bis\b|\bwas\b|\bof\b|\bas\b|\bthat's\b)"
_CODE = r"(?P<it>(?:[A-Z]{1,5}[ /-]?)?\d(?:[ /.-]?[A-Z0-9]){2,20}|[A-Z0-9]{1,6}(?:-[A-Z0-9]{1,10}){1,4})(?![\w])"
_STRONG = (
    r"(?:mrn|m\.r\.n\.?|emrn|medical record|health ?card|hcn|ohip|phn|chi|ramq|nhs|hospital|unit record|ur"
    r"|mpi|medicaid|medicare|"
    r"mbi|medi-?cal|driver'?s'? licen[cs]e|licen[cs]e plate|passport|rio|emis|epic|chart|hosp|inmate|booking|prison|"
    r"prisoner|doc|alien|uscis|care ?first|bluecross|blue cross|health insurance|plate|ehic|hic|hicn|pt"
    r"|patient|client|student|"
    r"account|acct|insurance|insurer|policy|member|membership|subscriber|claim|group|case|file|record"
    r"|referral|docket|"
    r"prescription|rx|encounter|incident|tenancy|payroll|employee|badge|resident|service user|benefit|card"
    r"|court|warrant|permit|visa|"
    r"crime|tax|unique|identification|swift|system|bank|sort|credit card|debit card|iban|device|serial"
    r"|housing|application|folder|dossier)"
)
_LAWLIKE = re.compile(
    r"\b(?:section|sect|part|chapter|article|cfr|usc|form|page|table|figure|room|step|item|question|bus|route"
    r"|version|line|ward|unit|step)\s*$"
)
_HELP = {"111", "911", "988", "999", "112"}
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?|\d{4}-\d\d-\d\d|\d{1,3}[/.]\d{1,3}|\d+-\d{1,2}|\d\d?:\d\d")


def _is_code(found: re.Match[str]) -> bool:
    """Whether what follows the word is a code, and not a year, a date, a score or a section."""
    code = found["it"]
    if sum(one.isdecimal() for one in code) < 3 or code in _HELP or _DATE.fullmatch(code):
        return False
    return not _YEAR.fullmatch(code) and not _LAWLIKE.search(
        found.string[max(0, found.start() - 12) : found.start()].lower()
    )


def _is_plain_code(found: re.Match[str]) -> bool:
    """Whether a code after a weak word is long enough to be one by itself."""
    return _is_code(found) and len(digits_of(found["it"])) >= 4 and not re.search(r"\d [A-Za-z]{2,}", found["it"])


RECORDS = (
    Rule(
        Kind.RECORD,
        re.compile(
            rf"(?<!\w)(?:mrn|m\.r\.n\.?|nhs|ohip|phn|hcn|ramq|chi|medical record|health ?card|hospital number"
            rf"|passport|(?:licen[cs]e|number) plate"
            rf"|hicn|mbi)"
            rf"(?:{_BETWEEN}|[#-]|{_CALLED}|\bversion\b){{0,8}}{_CODE}",
            _I,
        ),
        _is_code,
    ),
    Rule(Kind.RECORD, re.compile(rf"(?<!\w){_STRONG} ?{_CALLED}{_BETWEEN}{{0,6}}#? ?{_CODE}", _I), _is_code),
    Rule(Kind.RECORD, re.compile(rf"(?<!\w){_STRONG}(?:: ?| ?# ?){_CODE}", _I), _is_plain_code),
    Rule(
        Kind.RECORD,
        re.compile(
            rf"(?<!\w){_STRONG}(?: is| was)? (?P<it>[A-Z]{{1,5}}[-/]?\d[\d/-]{{3,18}}[A-Z]?"
            rf"|\d{{5,16}}[A-Z]{{0,3}}|\d{{2,6}}(?:[-/]\d{{2,8}}){{1,4}}(?:-?[A-Z]{{1,3}})?)(?!\w)",
            _I,
        ),
        _is_plain_code,
    ),
    Rule(
        Kind.RECORD,
        re.compile(
            rf"(?<![\w#])(?:id|ID|Id|reference|ref|Ref|REF|Reference) ?{_CALLED}?\.?(?:[ :=#]|\bis\b){{1,4}}{_CODE}"
        ),
        _is_plain_code,
    ),
    Rule(
        Kind.RECORD,
        re.compile(r"(?<![\w-])\d{4}[ -]\d{3}[ -]\d{3}(?:[ -]?[A-Z]{2})?(?![\w-])"),
        lambda found: not found[0].endswith("000"),
    ),
    Rule(
        Kind.RECORD,
        re.compile(
            r"(?<![\w-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?!\w)"
        ),
    ),
    Rule(Kind.RECORD, re.compile(r"(?<![\w-])[A-Z]{4} ?\d{4} ?\d{4}(?![\w-])")),
)

_PAPER = re.compile(r"(?:pmid|isbn|issn|doi|nct|orcid|pmc|[$€£]|usd|gbp|cad)[\w .:#/-]{0,6}$")


def _is_loose(found: re.Match[str]) -> bool:
    """Whether a long number by itself is no amount and no number of a book."""
    return not _PAPER.search(said_before(found, 16))


LOOSE_RECORDS = (
    Rule(Kind.RECORD, re.compile(r"(?<![\w.,/-])\d{7,20}(?![\w%]|[.,]\d)"), _is_loose),
    Rule(Kind.RECORD, re.compile(r"(?<![\w-])(?!NCT|PMC|ISO|RFC)[A-Z]{1,3}-?\d{6,12}[A-Z]?(?![\w-])"), _is_loose),
)
