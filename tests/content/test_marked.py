"""YAML text -> plain values with lines, and one clear finding for everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from roundtable.content import marked as module
from roundtable.content.marked import MAX_BYTES, MAX_SCALAR, Marked, decode, parse_marked, read_marked
from roundtable.errors import ContentError

if TYPE_CHECKING:
    from pathlib import Path

    from roundtable.model.finding import Finding


def refused(text: str) -> tuple[Finding, ...]:
    with pytest.raises(ContentError) as caught:
        parse_marked(text, "x.yaml")
    return caught.value.findings


def test_values_remember_their_lines() -> None:
    marked = parse_marked("a: 1\nb:\n  - c: 2\n    d: |\n      e\n      f\n  - g\n", "x.yaml")
    assert marked.value == {"a": "1", "b": [{"c": "2", "d": "e\nf\n"}, "g"]}
    assert marked.lines[("b", 0, "d")] == 4
    assert marked.line(("b", 1)) == 7


def test_line_of_what_is_missing_is_that_of_the_nearest_thing_around_it() -> None:
    marked = parse_marked("a:\n  b:\n    - c: 1\n", "x.yaml")
    assert marked.line(("a", "b", 0, "z", 3)) == 3
    assert Marked("x.yaml", None).line(("a",)) == 1


@pytest.mark.parametrize("text", ["no", "yes", "1.50", "0x10", "2026-01-01", "1e3", "010"])
def test_every_scalar_stays_text(text: str) -> None:
    assert parse_marked(f"a: {text}", "x.yaml").value == {"a": text}


@pytest.mark.parametrize("word", ["", "~", "null"])
def test_quoted_word_stays_text(word: str) -> None:
    assert parse_marked(f"a: '{word}'", "x.yaml").value == {"a": word}


def test_empty_text_holds_nothing() -> None:
    assert parse_marked("", "x.yaml").value is None


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\nb: [\n", 3, "not valid YAML"),
        ("a: 1\nb: c: d\n", 2, "not valid YAML"),
        ("a: 1\n\tb: 2\n", 2, "not valid YAML"),
        ("a: 1\nb: \x07\n", 2, "does not allow"),
        ("a: &x 1\n", 1, "anchors and aliases"),
        ("a: 1\nb: *x\n", 2, "anchors and aliases"),
        ("a: 1\nb: !tag 2\n", 2, "tags"),
        ("a: 1\n&k b: 2\n", 2, "anchors and aliases"),
        ("a: 1\n---\nb: 2\n", 2, "more than one document"),
        ("a: 1\nb:\n  c: 1\n  c: 2\n", 4, "second time"),
        ("a: 1\n? [b, c]\n: 2\n", 2, "a key must be a plain word"),
        ("a: " + "x" * (MAX_SCALAR + 1), 1, "far too long"),
        ("a:\n  " + "[" * 40 + "]" * 40, 2, "nested absurdly deep"),
    ],
)
def test_what_content_never_needs_is_refused_with_its_line(text: str, line: int, words: str) -> None:
    findings = refused(text)
    assert [f.line for f in findings if words in f.problem] == [line]
    assert {f.code for f in findings} == {"YM001"}
    assert all(f.tip or f.expected for f in findings)


def test_all_such_mistakes_are_named_in_one_go() -> None:
    assert [f.line for f in refused("a: &x 1\nb: !y 2\nb: 3\n")] == [1, 2, 3]


def test_number_of_findings_in_one_file_is_bounded() -> None:
    assert len(refused("".join(f"k{n}: &a {n}\n" for n in range(500)))) == 50


def test_error_without_a_place_still_has_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def parse(*_: object, **__: object) -> None:
        raise yaml.YAMLError("odd")

    monkeypatch.setattr(yaml, "parse", parse)
    assert [(f.line, f.problem) for f in refused("a: 1")] == [(1, "this is not valid YAML: odd")]


def test_byte_order_mark_is_accepted() -> None:
    assert decode(b"\xef\xbb\xbfa: 1", "x.yaml") == "a: 1"


@pytest.mark.parametrize(
    ("raw", "line"), [("a: \xe9".encode("latin-1"), 1), (b"a: 1\nb: \xff", 2), ("a".encode("utf-16"), 1)]
)
def test_other_encodings_are_refused_with_the_line(raw: bytes, line: int) -> None:
    with pytest.raises(ContentError) as caught:
        decode(raw, "x.yaml")
    (finding,) = caught.value.findings
    assert (finding.line, finding.expected) == (line, "UTF-8")


def test_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a: caf\u00e9\n", encoding="utf-8")
    marked = read_marked(path, "shown.yaml")
    assert (marked.file, marked.value) == ("shown.yaml", {"a": "caf\u00e9"})


def test_file_that_cannot_be_read_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / "huge.yaml").write_bytes(b"a" * (MAX_BYTES + 1))
    problems = {}
    for name in ("missing", "folder", "huge"):
        with pytest.raises(ContentError) as caught:
            read_marked(tmp_path / f"{name}.yaml", name)
        problems[name] = caught.value.findings[0].problem
    assert problems == {
        "missing": "the file is missing",
        "folder": "the file cannot be read",
        "huge": "the file is far too large",
    }


@given(st.text())
def test_any_text_is_parsed_or_refused(text: str) -> None:
    findings: tuple[Finding, ...] = ()
    value: object = None
    try:
        value = parse_marked(text.encode("utf-8", "replace").decode(), "x.yaml").value
    except ContentError as error:
        findings = error.findings
    assert all(finding.line >= 1 and finding.problem for finding in findings)
    assert value is None or (isinstance(value, (str, list, dict)) and not findings)


@given(st.binary())
def test_any_bytes_are_decoded_or_refused(raw: bytes) -> None:
    findings: tuple[Finding, ...] = ()
    text = ""
    try:
        text = decode(raw, "x.yaml")
    except ContentError as error:
        findings = error.findings
    assert len(findings) == 1 or text.encode() == raw.removeprefix(b"\xef\xbb\xbf")


def test_parser_is_the_fast_one() -> None:
    assert module._LOADER is yaml.CSafeLoader
