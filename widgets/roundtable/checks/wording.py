"""How texts are written: characters, sentences, markup."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from roundtable.checks.base import FileCheck, Item, TextCheck, TextFile
from roundtable.checks.prose import passages
from roundtable.model.finding import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.model.finding import Finding

LONG_SENTENCE = 45
"""Words. Most readers lose the thread well before."""

_ENDS = re.compile(r"(?<=[.!?…:])[\"'\u201d\u2019)*]*\s+|\n\s*\n|\n\s*[-*] ")
_UNUSUAL = re.compile(r"[^\t\r -~]")
_JOINERS = {"\u200c", "\u200d"}
_CURLY = re.compile("[\u201c\u201d\u201e\u2018\u2019\u201a]")
_LINK = re.compile(r"(!?)\[([^\]\n]+)\]\(([^)\n]*)\)")
_ADDRESS = re.compile(r"\bhttps?://\S+|\bwww\.\S+", re.IGNORECASE)
_HTML = re.compile(r"</?[A-Za-z][^<>]*>|<!--")
_OTHER_MARKUP = re.compile(r"^ {0,3}(?:#{1,6} |> |```|\|.*\|\s*$)|`[^`]+`", re.MULTILINE)


class TX001(FileCheck):
    """No invisible characters, and no curly quotes among straight ones.

    Delete and retype the place; texts pasted from a word processor bring such characters along.
    """

    code = "TX001"

    def check(self, file: TextFile) -> Iterator[Finding]:
        straight = '"' in file.text or "'" in file.text
        for number, line in enumerate(file.text.split("\n"), start=1):
            hidden = next((c[0] for c in _UNUSUAL.finditer(line) if _is_hidden(line, c.start())), None)
            if hidden is not None:
                name = unicodedata.name(hidden, f"U+{ord(hidden):04X}").lower()
                yield self.finding(file, (number,), "an invisible character", found=name)
            curly = _CURLY.search(line)
            if curly is not None and straight:
                yield self.finding(
                    file, (number,), "a curly quote in a file with straight ones", found=curly[0], level=Level.WARNING
                )


class CS017(TextCheck):
    """No sentence is so long that a reader loses the thread.

    Make two of it.
    """

    code = "CS017"

    def check(self, item: Item[Any], library: Library) -> Iterator[Finding]:
        for passage in passages(item.model):
            for sentence in _ENDS.split(passage.text):
                words = sentence.split()
                if len(words) > LONG_SENTENCE:
                    start = " ".join(words[:3])
                    yield self.finding(
                        item,
                        passage.key,
                        f"a sentence of {len(words)} words",
                        found=f"{start} ...",
                        expected=f"at most {LONG_SENTENCE}",
                        level=Level.WARNING,
                        line=item.line_where(passage.key, lambda line: start in line),  # noqa: B023  called at once
                    )


class CS018(TextCheck):
    """Text has paragraphs, emphasis, lists and links to glossary terms, and no other markup.

    Write `[word](#term-id)` for a term; leave addresses, pictures, headings and HTML out.
    """

    code = "CS018"

    def check(self, item: Item[Any], library: Library) -> Iterator[Finding]:
        for passage in passages(item.model):
            for problem, found in _markup(passage.text, library.term_ids):
                yield self.finding(
                    item,
                    passage.key,
                    problem,
                    found=found[:60],
                    line=item.line_where(passage.key, lambda line: found.split("\n")[0].strip() in line),  # noqa: B023  called at once
                )


def _is_hidden(line: str, place: int) -> bool:
    """Whether a character cannot be seen. Joiners between letters of other scripts are needed there."""
    character = line[place]
    if character in _JOINERS:
        return line[place - 1 : place].isascii()
    return unicodedata.category(character) in {"Cc", "Cf", "Co", "Cn", "Zs", "Zl", "Zp"}


def _markup(text: str, terms: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Problems with the markup of a text, each with the place that shows it."""
    for link in _LINK.finditer(text):
        picture, target = link[1], link[3].strip()
        if picture:
            yield "pictures are not shown here", link[0]
        elif not target.startswith("#"):
            yield "a link that leads outside", link[0]
        elif target[1:] not in terms:
            yield f"no such term: `{target[1:]}`", link[0]
    bare = _ADDRESS.search(_LINK.sub(" ", text))
    if bare is not None:
        yield "an address of another site", bare[0]
    for pattern, problem in ((_HTML, "HTML is shown as it stands"), (_OTHER_MARKUP, "this markup is not used here")):
        hit = pattern.search(text)
        if hit is not None:
            yield problem, hit[0].strip()
