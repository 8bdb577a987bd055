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
from typing import TYPE_CHECKING, Any

from roundtable.checks.base import Item, TextCheck
from roundtable.checks.prose import passages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.model.finding import Finding

WORDS = 5
"""Words in a row that are compared."""
_SALT = b"roundtable: wording that is not ours\n"
_WORD = re.compile(r"[a-z0-9]+")

CANARY = "wording of a questionnaire that nobody has ever filled in"
"""Invented; its hashes are on the list, so that the check can be tested without real wording."""

_LISTED = """
    0dd24ab4a4f78f53 0e54f7059a5b1f60 11728b23ea889286 16caa28ec520b24b 198954421a0c3a89 1cb0e8c605d95aad
    1d4be422e4508ec5 2dc3a8986eafcd61 2e2fce23bbe0b149 3177706378a3f3f0 4a01b322b5bf3afa 50bab4b48307774c
    5b9b4d540f3f17f6 6496be2cbca85db8 6d18f72ebccc94ca 70bf975867baae58 711ae5c233860f12 77cc315214506490
    8a04a8b396e93bca 8bb742a2dd760130 8f73babb9730b4d1 8fc664f49c174bd1 90e792f4c3437ad7 911d19dbfd2421c5
    9c4c0362a9bfe429 a03a806a50c94be4 a19284a9d33321ef a682d5ee600bf250 b54491fb8d6d7ba2 bad5fc9f50c1d242
    bc9eb5cb987a7f83 bea6eaf67fdce2ab c0b99e6d2f479f81 c5387fd950c27cff c64441cba383d944 c91a2f29c1fa1b56
    c97060f52b3c4534 d27fa146ed560e2f d5d1761469eebab6 dc4894bb0d91de84 de4e4fea479bcbc0 de83087659a65536
    dfe214919ef7002e e546c68d9b2083fe e572dc056c61a4ad e6a08839af0d6591 e7e302fca003a750 ebdcf69198d0c3ef
    efee219a5bb13d0a f5c78931185e39f4 f6605e715f2d00ae fd7a0596c0dd8bac
"""
HASHES = frozenset(_LISTED.split())
"""The first 16 digits of the hash of each phrase."""


class CS015(TextCheck):
    """No text repeats the wording of a questionnaire.

    Most licences forbid it. Say "the item on sleep", give the total, and what it cannot tell.
    """

    code = "CS015"

    def check(self, item: Item[Any], library: Library) -> Iterator[Finding]:
        for passage in passages(item.model):
            if any(digest in HASHES for digest in phrase_hashes(passage.text)):
                yield self.finding(item, passage.key, "this repeats the wording of a questionnaire")


def phrase_hashes(text: str) -> Iterator[str]:
    """The hash of every five words in a row, without case and punctuation."""
    words = _WORD.findall(text.lower().replace("'", "").replace("\u2019", ""))
    for start in range(len(words) - WORDS + 1):
        phrase = " ".join(words[start : start + WORDS]).encode()
        yield hashlib.sha256(_SALT + phrase).hexdigest()[:16]


if __name__ == "__main__":
    for typed in sys.stdin:
        sys.stdout.write("".join(f"    {digest}\n" for digest in phrase_hashes(typed)))
