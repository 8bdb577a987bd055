"""Characters, sentences, markup, and wording that is not ours."""

from __future__ import annotations

import io
import runpy
from typing import TYPE_CHECKING

import pytest

from roundtable.checks import licensed_phrases
from roundtable.checks.licensed_phrases import CANARY, HASHES, phrase_hashes
from roundtable.model.finding import Level
from tests.checks.support import COMPLETE, changed

if TYPE_CHECKING:
    from tests.checks.support import Desk

PLAIN = "    situation: There is a van, and it is raining."


def with_situation(text: str) -> str:
    body = "".join(f"      {line}\n" if line else "\n" for line in text.split("\n"))
    return changed(COMPLETE, (f"{PLAIN}\n", f"    situation: |-\n{body}"))


@pytest.mark.parametrize("character", ["\u00a0", "\u00ad", "\u200b", "\u2066", "\ufeff", "\ue000", "\u2028"])
def test_invisible_character_is_found(desk: Desk, character: str) -> None:
    found = desk.check_case(changed(COMPLETE, ("a van", f"a{character}van")), "TX001")
    assert [f.level for f in found] == [Level.ERROR]


@pytest.mark.parametrize(
    "text",
    [
        "A caf\u00e9 \u2026 and \u00bd a loaf",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0915\u094d\u200d\u0937",
    ],
)
def test_letters_of_all_scripts_pass(desk: Desk, text: str) -> None:
    assert desk.check_case(changed(COMPLETE, ("a van", text)), "TX001") == []


def test_joiner_among_plain_letters_is_found(desk: Desk) -> None:
    assert desk.check_case(changed(COMPLETE, ("a van", "a v\u200dan")), "TX001")


def test_curly_quotes_among_straight_ones_are_a_warning(desk: Desk) -> None:
    found = desk.check_case(changed(COMPLETE, ("a van", "a \u201cvan\u201d")), "TX001")
    assert [f.level for f in found] == [Level.WARNING]


def test_curly_quotes_alone_pass(desk: Desk) -> None:
    curly = COMPLETE.replace('"', "").replace("'", "\u2019")
    assert desk.check_case(curly, "TX001") == []


def test_long_sentence_is_a_warning_on_its_line(desk: Desk) -> None:
    text = with_situation("A short one.\n" + "The van and the rain " * 10 + "stayed.\nAnother.")
    (found,) = desk.check_case(text, "CS017")
    assert found.level is Level.WARNING
    assert text.split("\n")[found.line - 1].strip().startswith("The van")


def test_sentences_end_where_a_reader_pauses(desk: Desk) -> None:
    short = "Ten words are in this sentence and it ends here: "
    items = "\n".join(f"- {short}" for _ in range(8))
    assert desk.check_case(with_situation(f'{short * 5}"He left." {short * 5}\n\n{items}'), "CS017") == []


@pytest.mark.parametrize(
    "text", ["*Soft* and **strong**.", "- one\n- two", "1. one\n2. two", "5 < 6, and a # sign.", "Well [...] yes."]
)
def test_markup_that_is_used_passes(desk: Desk, text: str) -> None:
    assert desk.check_case(with_situation(text), "CS018") == []


@pytest.mark.parametrize(
    "text",
    ["# A title", "> said she", "```\ncode\n```", "a `word` here", "| a | b |", "<!-- note -->", "[a](mailto:b)"],
)
def test_other_markup_is_found(desk: Desk, text: str) -> None:
    assert [f.level for f in desk.check_case(with_situation(text), "CS018")] == [Level.ERROR]


def test_link_to_a_term_passes_once_the_term_exists(desk: Desk) -> None:
    desk.write("glossary/terms/van.yaml", "id: van\n")
    assert desk.check_case(with_situation("There is a [van](#van)."), "CS018") == []


def test_wording_is_found_whatever_its_case_and_punctuation(desk: Desk) -> None:
    found = desk.check_case(with_situation(f"She read: {CANARY.upper().replace(' ', ', ')}!"), "CS015")
    assert len(found) == 1


def test_own_wording_passes(desk: Desk) -> None:
    assert (
        desk.check_case(with_situation("Item 9, the item on suicidal thoughts, was 0 both times before."), "CS015")
        == []
    )


def test_every_hash_is_one_and_the_canary_is_among_them() -> None:
    assert {len(digest) for digest in HASHES} == {16}
    assert set(phrase_hashes(CANARY)) <= HASHES
    assert list(phrase_hashes("only four words here")) == []


def test_module_prints_hashes_of_typed_phrases(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("one two three four five\n"))
    monkeypatch.delitem(__import__("sys").modules, licensed_phrases.__name__)
    runpy.run_module("roundtable.checks.licensed_phrases", run_name="__main__")
    assert capsys.readouterr().out.split() == list(phrase_hashes("one two three four five"))
