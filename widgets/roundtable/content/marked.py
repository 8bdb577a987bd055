"""YAML text -> plain values that remember their line.

The parser is libyaml's, read event by event: fast, and nothing in a file is
ever constructed. Every scalar stays text (`no` is the word no); pydantic
converts later. Anchors, aliases, tags, duplicate keys, several documents and
absurd sizes are findings, not surprises.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

import yaml

from roundtable.errors import ContentError
from roundtable.model.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_BYTES = 1_000_000
"""No content file is that long; a full case is about 100 kB."""
MAX_DEPTH = 30
MAX_SCALAR = 20_000

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Key: TypeAlias = tuple[str | int, ...]
Value: TypeAlias = "str | list[Value] | dict[str, Value] | None"


@dataclass
class Marked:
    """Parsed YAML: `value` is plain data, `lines` maps each path in it to a line from 1."""

    file: str
    value: Value
    lines: dict[Key, int] = field(default_factory=dict)

    def line(self, path: Key) -> int:
        """The line of a path, or of the nearest thing around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_marked(path: Path, name: str) -> Marked:
    """Read one file; `name` is what findings call it. Raises ContentError."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            _stop(
                name,
                0,
                "the file is far too large",
                found=f"{size:,} bytes",
                expected=f"at most {MAX_BYTES:,} bytes",
                tip="One item per file; check that this is the right file.",
            )
        raw = path.read_bytes()
    except FileNotFoundError:
        _stop(name, 0, "the file is missing", tip="Check the name and the folder.")
    except OSError as error:
        _stop(name, 0, "the file cannot be read", found=error.strerror or "unknown error", tip="Check its permissions.")
    return parse_marked(decode(raw, name), name)


def decode(raw: bytes, name: str) -> str:
    """Bytes -> text. Only UTF-8 (with or without a byte-order mark) is accepted."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        _stop(
            name,
            line,
            "the file is not UTF-8 text",
            found=f"byte {raw[error.start]:#04x}",
            expected="UTF-8",
            tip="Save it again as UTF-8 (in the editor: File, Save with encoding).",
        )


def parse_marked(text: str, name: str) -> Marked:
    """Parse YAML text. Raises ContentError with file, line and what to do."""
    try:
        return _Builder(name).build(yaml.parse(text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        quoted = error.context == "while scanning a quoted scalar"  # then the line where it opens helps most
        mark = (error.context_mark if quoted else error.problem_mark) or error.context_mark
        _stop(
            name,
            mark.line + 1 if mark else 1,
            f"this is not valid YAML: {error.problem or error.context}",
            tip="Look at this line and the one above: a missing quote, a colon in unquoted text, spaces out of step.",
        )
    except yaml.reader.ReaderError as error:
        line = text.encode()[: error.position].count(b"\n") + 1  # libyaml counts bytes
        _stop(
            name,
            line,
            "there is a character that YAML does not allow",
            found=f"U+{int(error.character):04X}",
            tip="Delete it; it is probably invisible.",
        )
    except yaml.YAMLError as error:
        _stop(name, 1, f"this is not valid YAML: {error}", tip="Compare the file with a working one.")


def _stop(name: str, line: int, problem: str, *, found: str = "", expected: str = "", tip: str = "") -> NoReturn:
    raise ContentError([Finding(name, line, "YM001", problem, tip=tip, found=found, expected=expected)])


class _Builder:
    """Turns the event stream into values, refusing what content never needs."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.findings: list[Finding] = []
        self.lines: dict[Key, int] = {}

    def build(self, events: Iterator[yaml.Event]) -> Marked:
        value: Value = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._note(event, "the file holds more than one document", tip="Remove the line `---`.")
                    break
            elif isinstance(event, yaml.NodeEvent):
                value = self._value(event, events, ())
        if self.findings:
            raise ContentError(self.findings)
        return Marked(self.name, value, self.lines)

    def _value(self, event: yaml.Event, events: Iterator[yaml.Event], path: Key) -> Value:
        self.lines[path] = _line(event)
        self._refuse_extras(event)
        if len(path) > MAX_DEPTH:
            raise ContentError(
                [
                    Finding(
                        self.name,
                        _line(event),
                        "YM001",
                        "the lists are nested absurdly deep",
                        tip="No content needs this; look for runaway brackets.",
                    )
                ]
            )
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, path)
        return self._scalar(event)

    def _scalar(self, event: yaml.Event) -> str | None:
        if not isinstance(event, yaml.ScalarEvent):
            return None
        if len(event.value) > MAX_SCALAR:
            self._note(
                event,
                "this text is far too long",
                found=f"{len(event.value):,} characters",
                expected=f"at most {MAX_SCALAR:,}",
            )
        return None if not event.style and event.value in {"", "~", "null"} else event.value

    def _sequence(self, events: Iterator[yaml.Event], path: Key) -> list[Value]:
        items: list[Value] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._value(event, events, (*path, len(items))))
        return items

    def _mapping(self, events: Iterator[yaml.Event], path: Key) -> dict[str, Value]:
        items: dict[str, Value] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event, events, path)
            if key in items:
                self._note(
                    event,
                    f"the key `{key}` stands here a second time",
                    key=".".join(map(str, (*path, key))),
                    tip=f"The first is on line {self.lines[(*path, key)]}; keep one of them.",
                )
            value = next(events)
            built = self._value(value, events, (*path, key))
            self.lines[(*path, key)] = _line(event)
            items[key] = built
        return items

    def _key(self, event: yaml.Event, events: Iterator[yaml.Event], path: Key) -> str:
        if isinstance(event, yaml.ScalarEvent):
            self._refuse_extras(event)
            return str(event.value)
        self._note(event, "a key must be a plain word", tip="Remove the brackets before the colon.")
        self._value(event, events, (*path, "?"))
        return "?"

    def _refuse_extras(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self._note(
                event,
                "anchors and aliases (`&name`, `*name`) are not allowed",
                tip="Write the text out; if it starts with & or *, put it in quotes.",
            )
        tag = getattr(event, "tag", None)
        if tag is not None:
            self._note(
                event,
                "tags (`!name`) are not allowed",
                found=str(tag),
                tip="Remove the tag; if the text starts with !, put it in quotes.",
            )

    def _note(
        self, event: yaml.Event, problem: str, *, key: str = "", found: str = "", expected: str = "", tip: str = ""
    ) -> None:
        self.findings.append(
            Finding(self.name, _line(event), "YM001", problem, tip=tip, key=key, found=found, expected=expected)
        )
        if len(self.findings) >= 50:
            raise ContentError(self.findings)


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1
