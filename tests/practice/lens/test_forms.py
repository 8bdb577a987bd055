"""Forms: inflections, hyphens, gaps, what may stand beside, and what is no form."""

from __future__ import annotations

import pytest

from roundtable.errors import RoundtableError
from roundtable.practice.lens.forms import Finder, Sets, finder_of, parse_forms
from roundtable.practice.lens.inflection import noun_forms, verb_forms
from roundtable.practice.lens.words import Text

SETS = Sets({"care": ("treatment+", "tablets"), "who": ("he", "she", "<Name>", "<who>", "<care>")})


def found(form: str, text: str) -> list[str]:
    read = Text.of(text)
    finder = Finder((one, 0) for one in parse_forms(form, SETS))
    return [text[read.words[a].start : read.words[b - 1].end] for _, a, b in finder.find(read.words)]


@pytest.mark.parametrize(
    ("form", "text", "words"),
    [
        ("addict+", "An addict and two addicts, the ADDICT's dog", ["addict", "addicts", "ADDICT's"]),
        (
            "refuse~ <care>",
            "He refused treatment. She is refusing\ntablets.",
            ["refused treatment", "refusing\ntablets"],
        ),
        ("drug-seeking", "drug-seeking, Drug seeking, drugseeking", ["drug-seeking", "Drug seeking", "drugseeking"]),
        ("refuse~ (all|her) <care>", "He refused all treatments", ["refused all treatments"]),
        ("refuse~ .. <care>", "refused any offer of treatment; refused, tablets", ["refused, tablets"]),
        ("refuse~ ... <care>", "refused any offer of treatment", ["refused any offer of treatment"]),
        ("<who> is {clean}", "He is clean, Maria is clean, and the yard is clean", ["clean", "clean"]),
        ("MAT", "MAT and mat and Mat", ["MAT"]),
        ("borderline !result", "a borderline result, a borderline", ["borderline"]),
        ("an {addict} =who|$", "an addict came, an addict who came, an addict", ["addict", "addict"]),
        ("!non compliant", "non-compliant, compliant", ["compliant"]),
        ("(the) homeless", "the homeless", ["the homeless", "homeless"]),
        ("give~_up|stop", "gave up and stop", ["gave up", "stop"]),
        ("<number> days", "30 days, ten days", ["30 days"]),
        ("child+ cried", "The children cried.", ["children cried"]),
        ("can't cope", "They can\u2019t cope", ["can\u2019t cope"]),
        ("red apple", "red. Apple; red\n\napple", []),
    ],
)
def test_form_finds_what_it_says(form: str, text: str, words: list[str]) -> None:
    assert found(form, text) == words


@pytest.mark.parametrize("form", ["<unknown> word", "!only =looks", "what?", "..", "(maybe)!", "a-b c$d"])
def test_what_cannot_be_looked_for_is_refused(form: str) -> None:
    with pytest.raises(RoundtableError):
        parse_forms(form, SETS)


def test_no_forms_need_no_finder() -> None:
    assert finder_of((), SETS) is None


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("stop", {"stop", "stops", "stopped", "stopping"}),
        ("deny", {"deny", "denies", "denied", "denying"}),
        ("refuse", {"refuse", "refuses", "refused", "refusing"}),
        ("insist", {"insist", "insists", "insisted", "insisting"}),
        ("go", {"go", "goes", "went", "gone", "going"}),
        ("play", {"play", "plays", "played", "playing"}),
        ("suffer", {"suffer", "suffers", "suffered", "suffering"}),
    ],
)
def test_verbs_are_inflected(word: str, forms: set[str]) -> None:
    assert set(verb_forms(word)) == forms


@pytest.mark.parametrize(
    ("word", "plural"), [("baby", "babies"), ("boy", "boys"), ("bus", "buses"), ("person", "people")]
)
def test_nouns_are_inflected(word: str, plural: str) -> None:
    assert noun_forms(word) == (word, plural)
