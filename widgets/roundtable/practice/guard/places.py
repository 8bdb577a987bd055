"""Addresses: a house number with a street, and codes of the post. A street alone is a place, and none."""

from __future__ import annotations

import re

from roundtable.practice.guard.lists import listed
from roundtable.practice.guard.seen import Kind, Rule, said_after, said_before

_STREET = (
    r"(?:Street|St|Str|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Terrace|Ter|Terr|Close"
    r"|Cl|Crescent|Cres|Place|Pl|Way"
    r"|Circle|Cir|Square|Sq|Parkway|Pkwy|Highway|Hwy|Gardens|Gdns|Grove|Mews|Row|Walk|Hill|Trail|Trl|Loop"
    r"|Rise|View|Green|Parade"
    r"|Quay|Alley|Path|Turnpike|Pike|Broadway|Cove|Heights|Villas|Wynd|Crossing|Point|Ridge|Run|Bend|Common"
    r"|Croft|Dale|Drove|Gate|Park|Vale|Wharf|Yard|Cottages?|Buildings|Mansions|Wk|Fold|Brow|Garth)"
)
_HOUSE = r"(?:\d{1,5}[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?|\d{1,3} ?1/2)"
_POINT = r"(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West|Upper|Lower|Old|New|Great|Little|St|Saint|Mt|Mount)\.? )"
_WORD = r"(?:[A-Z][\w'-]{1,24}\.?|\d{1,3}(?:st|nd|rd|th))"
_NO_STREET = re.compile(
    r"\b(?:Family|Drug|Mental|Health|Crown|County|High(?= Court| School)|Supreme|Treatment|District|Magistrates'?"
    r"|Youth|Federal|Tribal|Juvenile|Housing|Traffic"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|Step|Mile|Minute"
    r"|Hour|Day|Week)\b"
)
_LINE = re.compile(
    r"(?:bus|route|tram|line|train|room|ward|step|steps|page|week|the|no\. of|bay|bed|floor|section|chapter"
    r"|phase|stop)s? $"
)
_BUS = re.compile(
    r"^,? ?(?:bus|tram|line|stop|route|train|session|sessions|hearing|hearings|dates?|is the|group|clients|members)\b"
)

_SMALL_STREET = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|terrace|crescent|cres|close|court"
    r"|ct|sq|cir|circle|trl|ter|terr|gdns|grv|pkwy|hwy|blv|cl|pl|dr|way|place|gardens|grove|mews|parkway|highway)"
)
_MAYBE_STREET = (
    r"(?:park|hill|walk|view|green|row|yard|square|rise|trail|loop|run|path|wharf|quay|croft|dale|vale|cove|heights"
    r"|villas|common|bend|ridge|gate|parade|buildings|lodge|house|cottages?|fold|wynd|garth|brow|bank|end|mount)"
)
_LIVES = re.compile(
    r"\b(?:lives?|lived|living|stay|stays|staying|stayed|address|addr|moved|at|to|from|of|visit|hv|home|near)[ :]*$"
)
_NO_SMALL = re.compile(
    r"\b(?:a|an|the|to|of|in|on|at|and|or|for|per|times?|minutes?|mins?|hours?|hrs?|days?|weeks?|miles?"
    r"|blocks?|months?|years?|km|steps?|people|m"
    r"|men|women|kids|children|is|was|more|long|half|with|my|her|his|their|by|per|this|that|next|every|each"
    r"|mg|doses?|visits?|one"
    r"|bad|good|full|clients|families|family|drug|mental|county|youth|court|from|different|other|first|second"
    r"|third|cars?|bus|buses)\b"
)


def _is_house(found: re.Match[str]) -> bool:
    """Whether a number and a street are where somebody lives, and not a bus or a court."""
    return not (
        _FAMOUS.match(found[0])
        or _NO_STREET.search(found[0])
        or _LINE.search(said_before(found, 14))
        or _BUS.match(said_after(found, 14))
    )


def _is_small_house(found: re.Match[str]) -> bool:
    """The same where everything is typed in small letters."""
    return not _NO_SMALL.search(found["street"].lower()) and _is_house(found)


def _is_lived_at(found: re.Match[str]) -> bool:
    """The same for what may be a street: `at 9 tanners yard`, and not `3 car park spaces`."""
    return _LIVES.search(said_before(found)) is not None and _is_small_house(found)


def _is_home(found: re.Match[str]) -> bool:
    """Whether `lives at 27 elm` is an address, and not `lives at 3 hostels`."""
    street = found["street"]
    plural = street.islower() and street.endswith("s")
    return not plural and not _NO_SMALL.search(street.lower()) and not _NO_HOME.match(street)


_NO_HOME = re.compile(
    r"(?:am|pm|o'?clock|hostels?|places?|addresses|moved|tonight|today|tomorrow|mon|tues?|wed|thurs?|fri|sat|sun|he|she"
    r"|they|we|when|but|then|hotel|different|shelter|sober|main|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:\b|[a-z]*day)",
    re.IGNORECASE,
)
_FAMOUS = re.compile(r"\b(?:10|11) Downing|\b221B Baker|1600 Pennsylvania")
_AREAS = listed(
    """
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY
    G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR
    NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA
    WC WD WF WN WR WS WV YO ZE ZZ XX
    """
)
_STATES = (
    r"(?:AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY"
    r"|NC|ND|OH|OK|OR|PA|RI|SC"
    r"|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|PR)"
)
_POSTAL = re.compile(r"\b(?:post ?code|postal code|zip|address|lives|living|mail|moved|home|flat)\b")


def _is_british_post(found: re.Match[str]) -> bool:
    """Whether letters and digits are a British post code."""
    area = re.match(r"[A-Za-z]+", found[0])
    named = _POSTAL.search(said_before(found)) is not None
    return area is not None and area[0].upper() in _AREAS and (named or (found[0].isupper() and " " in found[0]))


def _is_canadian_post(found: re.Match[str]) -> bool:
    return found[0].isupper() or _POSTAL.search(said_before(found)) is not None


_APART = r"(?:,? (?:apt|apartment|unit|suite|ste|flat|#|no)\.? ?#?\w{1,5})?"
ADDRESSES = (
    Rule(
        Kind.ADDRESS,
        re.compile(
            rf"(?<![\w.,$£€/:-])(?<!\d )(?:(?:Flat|Apt|Unit|Apartment|Suite"
            rf"|Room) ?\w{{1,5}},? )?{_HOUSE},? {_POINT}{{0,2}}(?:{_WORD} ){{1,4}}{_STREET}\b\.?(?: (?:N|S|E"
            rf"|W|NE|NW|SE|SW)\b)?{_APART}"
        ),
        _is_house,
    ),
    Rule(
        Kind.ADDRESS,
        re.compile(
            rf"(?<![\w.,$£€/:-])(?<!\d )\d{{1,5}}[a-z]? (?P<street>(?:[a-z][a-z'-]{{1,24}} |\d{{1,3}}(?:st|nd"
            rf"|rd|th) ){{1,3}}){_SMALL_STREET}\b{_APART}",
            re.IGNORECASE,
        ),
        _is_small_house,
    ),
    Rule(
        Kind.ADDRESS,
        re.compile(
            r"(?<![\w.-])\d{1,5}[A-Za-z]?,? (?:rue|avenue|av\.|boul\.|boulevard|chemin|ch\.|all[ée]e|calle"
            r"|rang) (?:(?:de|du|des|la|le|l'|d'|St-|Ste-) ?){0,2}[A-ZÀ-Ý][\w'-]{2,30}",
            re.IGNORECASE,
        ),
        _is_house,
    ),
    Rule(
        Kind.ADDRESS,
        re.compile(
            rf"(?<![\w.,$£€/:-])(?<!\d )\d{{1,5}}[a-z]? (?P<street>(?:[a-z][a-z'-]{{1,24}} ){{1,2}}){_MAYBE_STREET}\b"
            r"(?! spaces?\b)",
            re.IGNORECASE,
        ),
        _is_lived_at,
    ),
    Rule(
        Kind.ADDRESS,
        re.compile(
            r"\b(?:(?:live|stay)(?:s|d|ed|ing)?|resid\w{1,4}|address|addr)(?:[ :,-]|\bis\b|\bnow\b|\bback\b"
            r"|\bagain\b){0,5}"
            r"(?:at |: ?|is )(?P<it>\d{1,5}[a-z]?,? (?P<street>[a-z][a-z'-]{2,20})(?: [A-Z][a-z'-]{2,20})?)",
            re.IGNORECASE,
        ),
        _is_home,
    ),
    Rule(
        Kind.ADDRESS,
        re.compile(
            r"(?<![\w.-])\d{1,6} (?:County|Township|Range|State|Highway|Hwy|Rte|Route|Conc(?:ession)?|Farm|Rural)\.?"
            r" (?:Road |Rd\.? |Route |Rte |Highway |Hwy |Line )?\d{1,4}(?![\w.])",
            re.IGNORECASE,
        ),
    ),
    Rule(
        Kind.ADDRESS,
        re.compile(r"(?<!\w)R\.?R\.? ?#? ?\d{1,2},? (?:site|box|comp|stn|lot|group|gp)\b[ \w,#]{1,24}", re.IGNORECASE),
    ),
    Rule(
        Kind.ADDRESS,
        re.compile(
            r"(?<!\w)(?:lot|site|space|pitch|plot|berth|caravan|trailer) #?\d{1,4},? (?:[a-z][\w']{1,20} ){1,3}"
            r"(?:trailer|mobile home|caravan|rv|holiday|marina|camp\w*)\b",
            re.IGNORECASE,
        ),
    ),
    Rule(
        Kind.ADDRESS,
        re.compile(
            r"(?<!\w)(?:apartment|apt\.?|flat|unit|suite) ?#? ?\d{1,4}[a-z]?,? (?:[a-z][a-z'-]{2,20} ){1,2}"
            r"(?:house|court|lodge|towers?|heights|mansions|point|close|place|building|bldg|gardens|buildings|estate)\b",
            re.IGNORECASE,
        ),
        lambda found: not _NO_SMALL.search(found[0].lower().split(maxsplit=2)[-1]),
    ),
    Rule(
        Kind.ADDRESS, re.compile(r"(?<![\w.])-?\d{1,2}\.\d{3,8}°? ?[NS]?,? {0,2}-?\d{1,3}\.\d{3,8}°? ?[EW]?(?![\w.])")
    ),
    Rule(Kind.ADDRESS, re.compile(r"///[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}")),
    Rule(Kind.ADDRESS, re.compile(r"(?<!\w)P\.? ?O\.? ?Box \d{1,6}", re.IGNORECASE)),
    Rule(
        Kind.ADDRESS,
        re.compile(
            r"(?<!\w)(?:[A-Z][\w']{1,20} ){1,2}(?:Cottage|House|Farm|Lodge|Villa"
            r"|Bungalow), (?:[A-Z][\w']{1,20} ){1,3}(?:Lane|Road|Street|Avenue|Close|Drive|Hill|Way)\b"
        ),
    ),
    Rule(
        Kind.ADDRESS,
        re.compile(
            r"(?<!\w)(?:apartment|apt\.?|flat) ?#? ?\d{1,4}[A-Za-z]?,? (?:at |in "
            r"|of )?(?:the )?[A-Z]\w{2,20} [A-Z]\w{2,20}",
            re.IGNORECASE,
        ),
        lambda found: found[0].split()[-1][0].isupper() and found[0].split()[-2][0].isupper(),
    ),
    Rule(
        Kind.ADDRESS,
        re.compile(r"(?<![\w-])[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\w-])", re.IGNORECASE),
        _is_british_post,
    ),
    Rule(
        Kind.ADDRESS,
        re.compile(
            r"(?<![\w-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\w-])", re.IGNORECASE
        ),
        _is_canadian_post,
    ),
    Rule(Kind.ADDRESS, re.compile(rf"(?<!\w){_STATES},? \d{{5}}(?:-\d{{4}})?(?![\w-])")),
    Rule(
        Kind.ADDRESS,
        re.compile(r"\bzip(?: ?code)?(?:[ :=#]|\bis\b|\bof\b){1,6}(?P<it>\d{5}(?:-\d{4})?)(?!\d)", re.IGNORECASE),
    ),
    Rule(Kind.ADDRESS, re.compile(r"(?<![\w-])\d{5}-\d{4}(?![\w-])")),
)
