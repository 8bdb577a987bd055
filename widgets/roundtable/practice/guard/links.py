"""E-mail addresses, and web addresses that lead to one person."""

from __future__ import annotations

import re

from roundtable.practice.guard.seen import Kind, Rule

_DOMAINS = r"(?:com|org|net|edu|gov|co|uk|ca|us|io|info|nhs|ie|au|nz|health|example|test)"
EMAILS = (
    Rule(Kind.EMAIL, re.compile(r"(?<![\w.+%'-])[\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")),
    Rule(
        Kind.EMAIL,
        re.compile(
            rf"(?<![\w.+-])[\w.+-]{{2,40}} ?(?:\[at\]|\(at\)| at ) ?[\w-]{{2,40}}(?: ?(?:\[dot\]|\(dot\)"
            rf"| dot |\.) ?[\w-]{{2,20}}){{0,3}}"
            rf"(?: dot | ?\[dot\] ?| ?\(dot\) ?){_DOMAINS}\b",
            re.IGNORECASE,
        ),
    ),
    Rule(
        Kind.EMAIL,
        re.compile(rf"(?<![\w.+-])[\w.+-]{{2,40}} ?(?:\[at\]|\(at\)) ?[\w-]{{2,40}}\.{_DOMAINS}\b", re.IGNORECASE),
    ),
)

_ADDRESS = re.compile(
    r"(?<![\w@./-])(?:https?://|www\.)[^\s<>\"]{3,500}"
    r"|(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}/[^\s<>\"]{1,500}",
    re.IGNORECASE,
)
_PEOPLE_PAGES = re.compile(
    r"(?:facebook|instagram|tiktok|twitter|x|linkedin|snapchat|threads|youtube|pinterest|venmo|reddit)\.com/"
    r"(?:in/|user/|u/|add/|profile\.php|@)?[\w.@-]{3,}|(?:github|soundcloud)\.com/[\w-]{3,}",
    re.IGNORECASE,
)
_KEYED = re.compile(
    r"[?&#;](?:\w{0,20}_?(?:id|no|num|number|ref)|patient|client|user|record|token|mrn|case|uid|pid|nhs|member)"
    r"=(?:[^&\s\d]{0,40}\d){3}|[?&](?:dob|name|email|surname|lastname|patient)=[^&\s]*\w",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"[/=-](?:(?!(?:19|20)\d\d\b)[a-z]{0,6}-?\d{5,}|[0-9a-f]{8}-[0-9a-f]{4}-)"
    r"|/(?:patients?|clients?|users?|people|persons?|records?|charts?|members?|cases?|profiles?|referrals?"
    r"|residents?)"
    r"/[\w.-]*\d[\w.-]*",
    re.IGNORECASE,
)


def _leads_to_one(found: re.Match[str]) -> bool:
    """Whether an address names one record or one person."""
    return any(part.search(found[0]) for part in (_PEOPLE_PAGES, _KEYED, _NUMBERED))


LINKS = (Rule(Kind.LINK, _ADDRESS, _leads_to_one),)
