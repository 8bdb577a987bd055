"""CS015: no wording of a questionnaire, found without the wording being here.

What is kept are salted hashes of five words in a row. Whoever holds a licensed
copy of an instrument can add to them: `python -m roundtable.checks.licensed_phrases`
reads phrases from standard input, one a line, and prints their hashes. The
phrases themselves must never be written into a file of this repository.
"""

from __future__ import annotations

import hashlib
import re
import sys
from typing import TYPE_CHECKING

from roundtable.checks.base import CaseCheck, Item
from roundtable.checks.prose import passages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.model.case import Case
    from roundtable.model.finding import Finding

WORDS = 5
"""Words in a row that are compared."""
_SALT = b"roundtable: wording that is not ours\n"
_WORD = re.compile(r"[a-z0-9]+")

CANARY = "wording of a questionnaire that nobody has ever filled in"
"""Invented; its hashes are on the list, so that the check can be tested without real wording."""

HASHES: frozenset[str] = frozenset(
    """
    @@
    """.split()
)
"""The first 16 digits of each hash."""


class CS015(CaseCheck):
    """No text repeats the wording of a questionnaire.

    Most licences forbid it. Say "the item on sleep", give the total, and what it cannot tell.
    """

    code = "CS015"

    def check(self, item: Item[Case], library: Library) -> Iterator[Finding]:
        for passage in passages(item.model):
            if any(digest in HASHES for digest in phrase_hashes(passage.text)):
                yield self.finding(item, passage.key, "this repeats the wording of a questionnaire")


def phrase_hashes(text: str) -> Iterator[str]:
    """The hash of every five words in a row, without case and punctuation."""
    words = _WORD.findall(text.lower().replace("'", "").replace("’", ""))
    for start in range(len(words) - WORDS + 1):
        phrase = " ".join(words[start : start + WORDS]).encode()
        yield hashlib.sha256(_SALT + phrase).hexdigest()[:16]


if __name__ == "__main__":
    for typed in sys.stdin:
        sys.stdout.write("".join(f"    {digest}\n" for digest in phrase_hashes(typed)))
