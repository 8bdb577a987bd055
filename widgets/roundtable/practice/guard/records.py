"""Numbers by which offices know a person: social security, health service, records, policies.

A strong word such as MRN needs little beside it. A weak one such as `case`
needs to call what follows a number, or a code that is plainly one.
"""

from __future__ import annotations

import re

from roundtable.practice.guard.seen import Kind, Rule, digits_of, said_after, said_before

_I = re.IGNORECASE
_DOSE = re.compile(r" ?(?:mg|mcg|ml|g|kcal|units?|steps|pounds|dollars)\b")
_SIN_SAID = re.compile(r"\b(?:sin|social insurance|s\.i\.n)\b")


def _is_sin(found: re.Match[str]) -> bool:
    """Whether three times three digits are an insurance number: by word, by hyphens, or by the check digit."""
    if _DOSE.match(said_after(found)):
        return False
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
            r"(?<!\w)(?:ssn?(?=\d{9}|\b)|s\.s\.n\.?|social(?: security| insurance)?(?: (?:number|no\.?|num|#))?|sin"
            r"|s\.i\.n\.?|itin|"
            r"n\.?i\.?(?:no)?(?: number| no\.?)?|national insurance(?: number| no\.?)?|pps(?:n)?(?: number)?)"
            r"(?:(?<=ssn)(?=\d{9})|[ :#=(-]|\bis\b|\bwas\b|\bends?\b|\bending\b|\bin\b|\bwith\b|\blast\b|\b4\b|\bfour\b"
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
    r"|offender|housing|application|folder|dossier|occurrence|report|event|cad|log|pass|uci|urn|upn|uln|candidate|pupil"
    r"|landlord|property|meter|order|parcel|tracking|treaty|status card|band|ein|utr|pps|ref|scheme|matter|petition"
    r"|suit|registration|reg|vin|imei|ip|mac|payee|customer|invoice|council tax|rent|parole|probation|sheet|unit no)"
)
_LAWLIKE = re.compile(
    r"\b(?:section|sect|part|chapter|article|cfr|usc|form|page|table|figure|room|step|item|question|bus|route"
    r"|version|line|ward|unit|step)\s*$"
)
_WORDS_AFTER = re.compile(r" [a-z]{2,}.*")
_MONTHS = {"JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"}
_HELP = {"111", "911", "988", "999", "112"}
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?|\d{4}-\d\d-\d\d|\d{1,3}[/.]\d{1,3}|\d+-\d{1,2}|\d\d?:\d\d")


def _is_code(found: re.Match[str]) -> bool:
    """Whether what follows the word is a code, and not a year, a date, a score or a section."""
    code = _WORDS_AFTER.sub("", found["it"])
    if sum(one.isdecimal() for one in code) < 3 or code in _HELP or _is_a_date(code):
        return False
    return not _YEAR.fullmatch(code) and not _LAWLIKE.search(
        found.string[max(0, found.start() - 12) : found.start()].lower()
    )


def _is_a_date(code: str) -> bool:
    """Whether it may be a date, a fraction or a time; `55-10-44` is none of them."""
    return _DATE.fullmatch(code) is not None and (
        code.count("-") < 2 or int(code.split("-", maxsplit=1)[0]) <= 31 or len(code) > 8
    )


def _is_plain_code(found: re.Match[str]) -> bool:
    """Whether a code after a weak word is long enough to be one by itself."""
    return _is_code(found) and len(digits_of(found["it"])) >= 4 and not re.search(r"\d [A-Za-z]{2,}", found["it"])


def _is_docket(found: re.Match[str]) -> bool:
    """Whether letters stand between two numbers as they do at a court, `24-CR-00518`, and not in `24 feb 2024`."""
    letters = re.sub(r"[^A-Za-z]", "", found[0])
    return "-" in found[0] and (letters.isupper() or ":" in found[0]) and letters.upper()[:3] not in _MONTHS


RECORDS = (
    Rule(
        Kind.RECORD,
        re.compile(
            rf"(?<!\w)(?:mrn|m\.r\.n\.?|nhs|ohip|phn|hcn|ramq|chi|medical record|health ?card|hospital number"
            rf"|passport|(?:licen[cs]e|number) plate"
            rf"|hicn|mbi|urn|uci|upn|uln|crn|pnc|cro|csn|hcn)"
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
        Kind.RECORD, re.compile(r"\b(?:badge|collar|shoulder)(?: no\.?| number| #)?[ #]{1,2}(?P<it>\d{3,6})(?!\w)", _I)
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
    Rule(
        Kind.RECORD,
        re.compile(r"(?<![\w.-])(?:\d:)?\d{2,4}[- ]?[A-Z]{2,5}[- ]\d{3,8}(?:-[A-Z0-9]{1,6}){0,3}(?![\w-])", _I),
        _is_docket,
    ),
    Rule(Kind.RECORD, re.compile(r"(?<![\w-])(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]\d{4}[A-Z]{2})(?![\w-])")),
    Rule(
        Kind.RECORD,
        re.compile(
            r"\b(?:plate|registration|reg|tag)s?(?:\b|[ :.]|is\b|no\b|number\b){1,6}"
            r"(?P<it>[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,4})(?![\w-])"
        ),
        lambda found: any(one.isdecimal() for one in found["it"]) and any(one.isupper() for one in found["it"]),
    ),
    Rule(
        Kind.RECORD,
        re.compile(r"\bip(?: address)?(?:[ :=(]|\bis\b|\bwas\b){1,4}(?P<it>(?:\d{1,3}\.){3}\d{1,3})(?![\w.])", _I),
    ),
    Rule(
        Kind.RECORD,
        re.compile(
            r"(?<!\w)A(?:lien)?[ -]?(?:number|no\.?|#)?[ :#-]{0,3}(?:A ?)?(?P<it>\d{3}[ -]\d{3}[ -]\d{3}|\d{8,9})(?!\w)"
        ),
    ),
    Rule(
        Kind.RECORD,
        re.compile(
            r"\b(?:card|account|acct|visa|mastercard|debit|credit)\b[\w ,'#:.]{0,20}?"
            r"\b(?:ending|ends|last (?:four|4))(?: in| with| digits| are| is|:){0,3} ?(?P<it>\d{4})(?!\d)",
            _I,
        ),
    ),
)

_PAPER = re.compile(r"(?:pmid|isbn|issn|doi|nct|orcid|pmc|[$€£]|usd|gbp|cad)[\w .:#/-]{0,6}$")


def _is_loose(found: re.Match[str]) -> bool:
    """Whether a long number by itself is no amount and no number of a book."""
    return not _PAPER.search(said_before(found, 16))


LOOSE_RECORDS = (
    Rule(Kind.RECORD, re.compile(r"(?<![\w.,/-])\d{7,20}(?![\w%]|[.,]\d)"), _is_loose),
    Rule(Kind.RECORD, re.compile(r"(?<![\w-])(?!NCT|PMC|ISO|RFC)[A-Z]{1,3}-?\d{6,12}[A-Z]?(?![\w-])"), _is_loose),
)
