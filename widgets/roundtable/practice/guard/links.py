"""E-mail addresses, and web addresses that lead to one person."""

from __future__ import annotations

import re

from roundtable.practice.guard.given_names import ALSO_WORDS, GIVEN
from roundtable.practice.guard.seen import Kind, Rule, said_before

_DOMAINS = r"(?:com|org|net|edu|gov|co|uk|ca|us|io|info|nhs|ie|au|nz|health|example|test)"
_MAILBOXES = (
    r"(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|aol|proton ?mail|btinternet|rocketmail|ymail|sympatico"
    r"|live|msn|gmx|rogers|telus|shaw|sky|talktalk|virginmedia)"
)
_NO_MAILBOX = re.compile(r"(?:look|looks|looked|is|was|are|site|page|it|see|go|find|us|online|them)\b", re.IGNORECASE)


def _is_mailbox(found: re.Match[str]) -> bool:
    """Whether somebody's name comes before the `at`, and not `look at example dot com`."""
    return _NO_MAILBOX.match(found[0]) is None


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
        _is_mailbox,
    ),
    Rule(
        Kind.EMAIL,
        re.compile(
            rf"(?<![\w.+-])[\w.+-]{{2,40}} ?(?:\[at\]|\(at\)|\{{at\}}|<at>|\(a\)|[\[(]@[\])]) ?[\w-]{{2,40}}"
            rf"(?:\.[\w-]{{1,20}}){{0,2}}\.{_DOMAINS}\b",
            re.IGNORECASE,
        ),
    ),
    Rule(
        Kind.EMAIL,
        re.compile(
            rf"(?<![\w.+-])(?=[\w+-]{{0,40}}[._\d])[\w+-]{{1,40}}(?:\.[\w+-]{{1,40}}){{0,3}} at [\w-]{{2,40}}"
            rf"(?:\.[\w-]{{1,20}}){{0,2}}\.{_DOMAINS}\b",
            re.IGNORECASE,
        ),
    ),
    Rule(
        Kind.EMAIL,
        re.compile(
            rf"(?<![\w.+-])[\w.+-]{{2,40}} {{0,2}}@ {{0,2}}[\w-]{{2,40}}(?:\.[\w-]{{1,20}}){{0,2}}\.{_DOMAINS}\b",
            re.IGNORECASE,
        ),
    ),
    Rule(
        Kind.EMAIL,
        re.compile(
            rf"(?<![\w.+-])[\w.+-]{{2,40}} ?(?:@| at ) ?{_MAILBOXES}\b(?:\.[a-z.]{{2,6}}| dot [a-z]{{2,6}})?",
            re.IGNORECASE,
        ),
    ),
)

_ADDRESS = re.compile(
    r"(?<![\w@./-])(?:https?://|www\.)[^\s<>\"]{3,500}"
    r"|(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}/[^\s<>\"]{1,500}",
    re.IGNORECASE,
)
_PUBLIC_PAGES = re.compile(
    r"^(?:https?://)?(?:www\.)?(?:[\w-]+\.)*(?:doi\.org|nih\.gov|legislation\.gov\.uk|ecfr\.gov|wikipedia\.org|nice\.org\.uk"
    r"|who\.int|cdc\.gov|samhsa\.gov|canlii\.org|justia\.com|isbnsearch\.org|openlibrary\.org|orcid\.org|govinfo\.gov)\b"
    r"|youtube\.com/watch|youtu\.be/",
    re.IGNORECASE,
)
_PEOPLE_PAGES = re.compile(
    r"(?:facebook|instagram|tiktok|twitter|x|linkedin|snapchat|threads|youtube|pinterest|venmo|reddit|fb|onlyfans|vk"
    r"|soundcloud|github|strava|spotify|flickr|medium|patreon|bsky|tumblr|paypal|cash|gofundme|justgiving|linktr|ancestry)"
    r"\.(?:com|me|app|ee|social)/(?:in/|user/|u/|add/|f/|fundraising/|profile\.php|[@$])?[\w.@$-]{3,}"
    r"|(?:^|[/.])(?:t|wa|m|fb|ko-fi|paypal|cash)\.(?:me|app)/[\w+$@.-]{3,}|\.(?:com|net|org|[a-z.]{2,6})/[@~][\w.-]{2,}",
    re.IGNORECASE,
)
_KEYED = re.compile(
    r"[?&#;](?:\w{0,20}_?(?:id|no|num|number|ref)|patient|client|user|record|token|mrn|case|uid|pid|nhs|member|key|sid"
    r"|pwd|invite|code|session|file|doc)=(?:[^&\s\d]{0,40}\d){3}"
    r"|[?&](?:dob|name|email|surname|lastname|patient|client|user|username|firstname|fname|lname)=[^&\s]*\w"
    r"|[?&@/](?:q=|ll=|@)?-?\d{1,3}\.\d{3,},-?\d{1,3}\.\d{3,}|[?&](?:pwd|token|invite|sig)=\w{3,}",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"[/=-](?:(?!(?:19|20)\d\d\b)[a-z]{0,6}-?\d{5,}|[0-9a-f]{8}-[0-9a-f]{4}-)"
    r"|/(?:patients?|clients?|users?|people|persons?|records?|charts?|members?|cases?|profiles?|referrals?"
    r"|residents?|visits?|appointments?|bookings?|students?|tenants?|inmates?|accounts?|notes?|files?|episodes?|docs?)"
    r"/[\w.-]*\d[\w.-]*"
    r"|/(?:users?|profiles?|u|members?|patients?|clients?|accounts?|staff|obituaries|obituary|in-memory|invite|meetup-join)"
    r"/(?!(?:index|login|help|info|home|portal|list|forms?|resources|wellbeing|training|guide)\b)[\w.%~-]{4,}",
    re.IGNORECASE,
)
_SEGMENT = re.compile(r"[/=](?P<it>[A-Za-z0-9_-]{7,64})(?=[/?&#.,;:)]|$)")
_PART = re.compile(r"[A-Za-z]+")
_CHANGES = re.compile(r"[A-Za-z]\d|\d[A-Za-z]|[a-z][A-Z]")


def _is_token(part: str) -> bool:
    """Whether a part of an address was drawn and not written: `8f3a2c91`, and not `winter-shelter-2024`."""
    return sum(one.isdecimal() for one in part) > 1 and len(_CHANGES.findall(part)) >= 2 and part.count("-") < 2


def _names_somebody(part: str) -> bool:
    """Whether a given name and another word stand in a part of an address: `jane-quibble`."""
    words = [one.lower() for one in _PART.findall(part)]
    return len(words) > 1 and words[0] in GIVEN and words[0] not in ALSO_WORDS and len(words[0]) > 2


def _leads_to_one(found: re.Match[str]) -> bool:
    """Whether an address names one record or one person."""
    address = found[0]
    if _PUBLIC_PAGES.search(address):
        return False
    if any(part.search(address) for part in (_PEOPLE_PAGES, _KEYED, _NUMBERED)):
        return True
    return any(_is_token(one["it"]) or _names_somebody(one["it"]) for one in _SEGMENT.finditer(address))


_PLACES_ONLINE = (
    r"(?:instagram|insta|ig|snap(?:chat)?|tik ?tok|twitter|facebook|fb|discord|telegram|skype|venmo|cash ?app|kik"
    r"|reddit|steam|psn|xbox|gamertag|handle|username|user ?name|bluesky|twitch|threads|paypal|linkedin|onlyfans)"
)
_HANDLE = r"(?:[@$][A-Za-z][\w.-]{2,30}|(?=[\w.-]{0,30}[\d_.])[A-Za-z][\w-]{1,30}(?:\.[\w-]{1,20}){0,3})"


def _is_handle(found: re.Match[str]) -> bool:
    """Whether what follows is a name that somebody goes by, and not the end of the sentence."""
    handle = found["it"]
    return handle[0] in "@$" or any(one.isdecimal() or one == "_" for one in handle) or "." in handle.strip(".")


def _is_at_somebody(found: re.Match[str]) -> bool:
    return (
        re.search(r"[\d_]", found[0]) is not None
        or re.search(_PLACES_ONLINE, said_before(found), re.IGNORECASE) is not None
    )


LINKS = (
    Rule(Kind.LINK, _ADDRESS, _leads_to_one),
    Rule(
        Kind.LINK,
        re.compile(
            rf"(?<![\w.]){_PLACES_ONLINE}(?: ?(?:name|handle|id|user|account|is|as|[:=,(-])){{0,3}}"
            rf" ?(?P<it>{_HANDLE})(?![\w@/])",
            re.IGNORECASE,
        ),
        _is_handle,
    ),
    Rule(Kind.LINK, re.compile(r"(?<![\w.@/+-])@[A-Za-z][\w.]{2,30}(?![\w@])"), _is_at_somebody),
    Rule(
        Kind.LINK,
        re.compile(
            r"(?<![\w.@/+-])@?[A-Za-z][\w.]{2,30} on (?:insta\w*|snap\w*|tik ?tok|twitter|telegram|discord|fb)\b",
            re.IGNORECASE,
        ),
        lambda found: re.match(r"@|\w*[\d_.]", found[0]) is not None,
    ),
)
