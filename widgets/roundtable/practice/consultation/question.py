"""The presenter's question: one sentence with a question mark that has not got its answer in it.

What is noticed is a hint, and is said once. The question is noted as it is.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from roundtable.errors import RefusedError

if TYPE_CHECKING:
    from roundtable.practice.consultation.sitting import Sitting

HINTS: Final = {
    "mark": "It does not end with a question mark yet. What would you like to know?",
    "begins": "It does not begin like a question yet. Try what, how, who, when, or a verb such as should or can.",
    "one": "There is more than one sentence in it. Which one would help most by Friday?",
    "wide": "It is very wide. What exactly would help you, and by when?",
}
_ASKS: Final = frozenset(
    (
        *("what", "how", "who", "whom", "whose", "which", "when", "where", "why", "do", "does", "did"),
        *("is", "are", "was", "were", "am", "can", "could", "should", "would", "may", "might", "will", "shall"),
        *("have", "has", "had", "must", "need", "ought"),
    )
)
_LEADS: Final = frozenset(("in", "on", "at", "for", "with", "to", "from", "by", "about", "under", "until", "since"))
_WIDE: Final = re.compile(
    r"(?:any|what are your|some) (?:thoughts|ideas|advice|input|suggestions|comments)|"
    r"what (?:do|would) you (?:all )?(?:think|say)|what now|what (?:else|next)|help"
)
_ENDS: Final = re.compile(r"[.!?]+(?=\s+\S)")
_ABBREVIATED: Final = re.compile(r"\b(?:dr|mr|mrs|ms|st|e\.g|i\.e|vs|no)\.$", re.IGNORECASE)


def ask(sitting: Sitting, text: str) -> tuple[Sitting, tuple[str, ...]]:
    """Note the question. Also says which of `HINTS` it calls for, unless a hint was given before."""
    line = " ".join(text.split())
    if not line:
        raise RefusedError("Write the question down, in one sentence.")
    noted = sitting.note(question=line, request=_request(sitting, line))
    hints = () if sitting.hinted else hints_for(line)
    return (replace(noted, hinted=True) if hints else noted), hints


def hints_for(text: str) -> tuple[str, ...]:
    """Names of the hints that a text calls for; none for a question in one sentence.

    >>> hints_for("Any thoughts?")
    ('begins', 'wide')
    >>> hints_for("What gets in the way on the days when she does not come?")
    ()
    """
    text = " ".join(text.split())
    noticed = {
        "mark": not text.rstrip("\"')").endswith("?"),
        "begins": not _begins(text),
        "one": _sentences(text) > 1,
        "wide": _WIDE.fullmatch(text.casefold().strip(" ?.!")) is not None,
    }
    return tuple(name for name, is_so in noticed.items() if is_so)


def _request(sitting: Sitting, question: str) -> str:
    """What is asked for, in the opening by SBAR: the question, unless somebody wrote something else there."""
    before = sitting.meeting
    return question if before.request in {"", before.question} else before.request


def _begins(text: str) -> bool:
    """Whether a clause begins with a word that asks, behind at most a preposition: `With whom ...`."""
    words = [re.sub(r"[^\w,]", "", word).casefold() for word in text.replace("'", "").split()]
    clauses = [words, *(words[place + 1 :] for place, word in enumerate(words) if word.endswith(","))]
    return any(_asks(clause) for clause in clauses)


def _asks(words: list[str]) -> bool:
    heads = [word.rstrip(",") for word in words[:2]]
    return bool(heads) and (_is_asking(heads[0]) or (heads[0] in _LEADS and _is_asking(heads[-1])))


def _is_asking(word: str) -> bool:
    return word in _ASKS or (word.endswith("nt") and word[:-2] in _ASKS) or word in {"whats", "hows", "whos", "wheres"}


def _sentences(text: str) -> int:
    """How many sentences there are; `Dr. Tanaka` is no end of one."""
    ends = (match for match in _ENDS.finditer(text) if not _ABBREVIATED.search(text[: match.end()]))
    return 1 + sum(1 for _ in ends)
