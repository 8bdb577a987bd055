"""`roundtable lens`: what the language lens sees in a text file, for people or as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from roundtable.errors import RoundtableError

if TYPE_CHECKING:
    import argparse

    from roundtable.model.reference import Source
    from roundtable.practice.lens.finding import Found
    from roundtable.practice.lens.looking import Looked

MOST_BYTES = 1_000_000
"""Far more than any note, letter or set of minutes."""
STDIN = "-"


def add_lens(parser: argparse.ArgumentParser) -> None:
    """The options of `roundtable lens`."""
    parser.add_argument("file", metavar="FILE", help="a text file, or - for what is piped in")
    parser.add_argument("--content", type=Path, metavar="FOLDER", help="your agency's own content, laid over ours")
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    parser.set_defaults(run=lens)


def lens(arguments: argparse.Namespace) -> int:
    """Look at a text; 0 whatever is found, for nothing that is found is an error."""
    from roundtable.content.catalogue import Catalogue  # noqa: PLC0415  other commands need no lens
    from roundtable.content.location import Layers  # noqa: PLC0415
    from roundtable.practice.lens.looking import Lens  # noqa: PLC0415

    text = read_text(arguments.file)
    catalogue = Catalogue(Layers.standard(arguments.content))
    looked = Lens.of(catalogue).look(text)
    name = "standard input" if arguments.file == STDIN else arguments.file
    sys.stdout.write(to_json(looked, catalogue.sources) if arguments.json else to_text(looked, name, catalogue.sources))
    return 0


def read_text(file: str) -> str:
    """The text of a file, or of what is piped in. Raises RoundtableError with one sentence."""
    try:
        if file == STDIN:
            data = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            with Path(file).open("rb") as opened:
                data = opened.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise RoundtableError(f"{file} cannot be read: {reason}.") from error
    if len(data) > MOST_BYTES:
        raise RoundtableError(f"{file} is larger than {MOST_BYTES // 1_000_000} MB; give a part of it.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        told = f"{file} is no UTF-8 text (line {line}); save it as UTF-8, and not as {_guess(data)}."
        raise RoundtableError(told) from error


def to_json(looked: Looked, sources: dict[str, Source]) -> str:
    """The findings and the readability for another program."""
    from roundtable.practice.lens.sources import source_of  # noqa: PLC0415

    findings = [found.to_data(source_of(found, sources)) for found in looked.findings]
    size = looked.size
    readability = {
        "measure": "Coleman-Liau index of the whole text",
        "grade": None if size.grade is None else round(size.grade, 1),
        "words": size.words,
        "sentences": size.sentences,
        "says": in_words(looked),
    }
    return json.dumps({"findings": findings, "readability": readability}, ensure_ascii=False, indent=1) + "\n"


def to_text(looked: Looked, name: str, sources: dict[str, Source]) -> str:
    """The findings as a compiler would print them, and how hard the whole is to read."""
    from roundtable.practice.lens.sources import source_of  # noqa: PLC0415

    if not looked.text.strip():
        return f"{name} is empty: there is nothing to look at.\n"
    lines = [_lines(found, name, source_of(found, sources)) for found in looked.findings]
    count = len(looked.findings)
    closing = "Nothing was found" if not count else "1 place" if count == 1 else f"{count} places"
    return "".join(lines) + f"{closing}. {in_words(looked)} Nothing was changed.\n"


def in_words(looked: Looked) -> str:
    """How hard the text is to read, in a sentence."""
    size = looked.size
    if size.grade is None:
        return f"Too short to say how hard it is to read ({size.words} words in whole sentences; 100 are needed)."
    years = max(1, round(size.grade))
    return f"As a whole, the text asks for about {years} years of school; plain letters ask for 8 or fewer."


def _lines(found: Found, name: str, source: str) -> str:
    words = " ".join(found.text.split())
    parts = [f"{name}:{found.line}: {found.kind} `{words}`", f"    {found.why}" if found.why else ""]
    parts.append(f"    better: {', or '.join(found.better)}" if found.better else "")
    parts.append(f"    fine as: {found.exception}" if found.exception else "")
    parts.append(f"    source: {source}")
    return "\n".join(part for part in parts if part) + "\n"


def _guess(data: bytes) -> str:
    return "UTF-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "Latin-1 or Windows-1252"
