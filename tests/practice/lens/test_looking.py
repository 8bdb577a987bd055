"""What the lens sees in a text: every row, every exception, jargon, questions, identifiers; and never an error."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roundtable.content.catalogue import Catalogue
from roundtable.practice.lens.finding import Found, Kind
from roundtable.practice.lens.looking import Lens
from roundtable.practice.lens.sources import source_of
from tests.corpora.marks import lens as detector
from tests.corpora.marks import read_marked, score_marks

CATALOGUE = Catalogue()
CORPUS = Path(__file__).parents[2] / "corpora" / "lens.yaml"
ENOUGH = 0.97


def seen(lens: Lens, text: str, kind: Kind | None = None) -> list[str]:
    return [found.text for found in lens.look(text).findings if kind is None or found.kind is kind]


def test_own_corpus_is_marked_well_and_holds_enough() -> None:
    corpus = read_marked(CORPUS)
    result = score_marks(corpus, detector())
    assert result.recall() >= ENOUGH
    assert result.precision() >= ENOUGH
    assert sum(bool(one.marks) for one in corpus) >= 120
    assert sum(not one.marks for one in corpus) >= 200


def test_every_row_of_the_table_is_found_somewhere_in_the_corpus(lens: Lens) -> None:
    rows = {found.rule for one in read_marked(CORPUS) for found in lens.look(one.text).findings}
    assert set(CATALOGUE.language) <= rows


@pytest.mark.parametrize(
    "text",
    [
        "She is committed to the plan.",
        "There is clean water in the well.",
        "He is addicted to crosswords.",
        "The homeless shelter on Pine Street is full.",
        "He goes to Narcotics Anonymous.",
        'He said: "I am an addict."',
        "He calls himself an addict.",
        "The term high-functioning is not ours.",
        "The Substance Abuse Board sat on Monday.",
        "Dana read a paper of the Drug Abuse Research Unit.",
        "St Olave's Night Shelter for the Homeless opens at seven.",
        "The Victims' Code is on the wall.",
    ],
)
def test_names_speech_and_harmless_senses_are_left_alone(lens: Lens, text: str) -> None:
    assert seen(lens, text, Kind.STIGMA) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("PT IS NON-COMPLIANT AND DRUG-SEEKING.", ["NON-COMPLIANT", "DRUG-SEEKING"]),
        ("Addict John came by.", []),
        ("A former addict spoke.", ["former addict"]),
        ("They cannot\ncope with the rota.", ["cannot\ncope"]),
        ("We feed the Homeless.", ["the Homeless"]),
        ("Frequent Flyer was all that it said.", ["Frequent Flyer"]),
    ],
)
def test_case_and_lines_and_the_longest_of_several(lens: Lens, text: str, words: list[str]) -> None:
    assert seen(lens, text, Kind.STIGMA) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Assertive Community Treatment (ACT) is here. ACT comes on Monday.", []),
        ("ACT (a team that comes to you) is here.", []),
        ("IOP stands for something long.", []),
        ("IOP, that is, three mornings a week.", []),
        ("ACT comes on Monday, and ACT rings.", ["ACT"]),
        ("The SI/HI form, f/u on Monday, w/o her sister", ["SI/HI", "f/u", "w/o"]),
        ('She said "IOP" and "f/u" to me.', []),
        ("The QZP and the T2DM note, no I/O.", ["QZP", "T2DM"]),
        ("TV, ID, OK, US, UK, 9 AM, B12, X42, IV and III.", []),
        ("RADIO WAVE is a shop. SMITH, John has an x@QZP.org.", []),
        ("GO HOME NOW PLEASE, it said. QZP Radio played to Radio QZP.", []),
        ("The QZPs and a QZP.", ["QZPs"]),
        ("An X-RAY and a U-TURN", []),
        ("The (QZ) list of quiet zones (QZ).", ["QZ"]),
        ("They titrated it, and titrating is slow.", ["titrated"]),
        ("The collateral for the loan was a van.", []),
        ("The multidisciplinary team (MDT) met. A tracing of the heart (ECG) is due.", ["ECG"]),
        ("A quiet place (QXJ) opened.", ["QXJ"]),
        ("C/o poor sleep, r/o infection. A&Ox3, from an A&B shop.", ["C/o", "r/o", "A&Ox3"]),
        ("A psychosocial (about life and feelings) plan.", []),
    ],
)
def test_jargon_is_found_at_its_first_use_unless_it_is_explained(lens: Lens, text: str, words: list[str]) -> None:
    assert seen(lens, text, Kind.JARGON) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Are you still drinking?", ["Are you still drinking?"]),
        ("Nurse: Do you sleep well? And why?", ["Do you sleep well?"]),
        ("Maria, do you take your medicine?", ["Maria, do you take your medicine?"]),
        (
            "I asked: \u201cAre you using?\u201d and \u201cDo you feel sad?\u201d",
            ["Are you using?", "Do you feel sad?"],
        ),
        ('She asked, "Do you think I am bad?"', []),
        ('We talked. "Do you feel sad?" he wondered.', []),
        ("How do you take your medicine?", []),
        ("Do you take your medicine.", []),
        ("So, do you feel better?", ["So, do you feel better?"]),
        ("Will she come, do you think?", []),
        ("You stopped the tablets, right?", ["You stopped the tablets, right?"]),
        ("You are taking it, I hope?", ["You are taking it, I hope?"]),
        ("You came by bus, and who is this?", []),
        ("You have a cold, do you?", ["You have a cold, do you?"]),
        ("You have the key?", []),
        ("And the voices, are they gone?", ["And the voices, are they gone?"]),
        ("Your knees, are they sore?", ["Your knees, are they sore?"]),
        ("The painting, is it dry?", []),
        ("Cravings?", ["Cravings?"]),
        ("Your shoes?", ["Your shoes?"]),
        ("Biscuits?", []),
        ("Is the pen there?", []),
        ("Do you drink (yes/no)", ["Do you drink (yes/no"]),
        ("1. Are you sad\n2. Do your best", ["1. Are you sad"]),
        ("Have your say\n", []),
        ("Item 4: Do you feel sad", ["Do you feel sad"]),
        ("Asked if she takes her tablets.", ["if she takes her tablets"]),
        ("I asked if he would like tea. I asked if he had a pen.", []),
        ("I asked if she was thinking of suicide.", []),
        ('They wrote: "We asked if she drinks."', []),
        ("?", []),
    ],
)
def test_closed_questions_are_found_and_fair_ones_left(lens: Lens, text: str, words: list[str]) -> None:
    assert seen(lens, text, Kind.CLOSED_QUESTION) == words


def test_identifiers_come_first_and_people_of_the_content_are_known(lens: Lens) -> None:
    looked = lens.look("An addict. Mrs Zzyzek was admitted on 3 March 2024.\nRing 555-010-2030.")
    kinds = [found.kind for found in looked.findings]
    assert kinds[0] is Kind.IDENTIFIER
    assert kinds == sorted(kinds, key=list(Kind).index)
    assert [found.rule for found in looked.identifiers][-1] == "telephone"
    assert looked.identifiers[-1].line == 2
    assert looked.identifiers[-1].better
    assert [one.start for one in looked.in_order] == sorted(one.start for one in looked.in_order)
    assert not lens.look("Denise was admitted.").identifiers


def test_a_lens_without_words_for_identifiers_still_finds_them() -> None:
    from roundtable.practice.guard import NOBODY  # noqa: PLC0415
    from roundtable.practice.lens.identifiers import Identifiers  # noqa: PLC0415

    (found,) = Lens([], identifiers=Identifiers({}, lambda: NOBODY)).look("ada@example.org").findings
    assert (found.why, found.better) == ("", ())


def test_each_finding_says_why_and_rests_on_something(lens: Lens) -> None:
    text = "The addicted baby is hearing-impaired. Are you sad? The IOP starts. Mail ada@example.org. A QZP."
    for found in lens.look(text).findings:
        assert found.why
        assert found.better
        assert source_of(found, CATALOGUE.sources)
        assert found.to_data("x").keys() == {"line", "start", "end", "text", "kind", "why", "better", "source"}


@pytest.mark.parametrize(
    ("found", "source"),
    [
        (Found(Kind.STIGMA, "1", 0, 1, 1, "x", "y", sources=("R66",), marks=("N",)), "R66: "),
        (Found(Kind.STIGMA, "1", 0, 1, 1, "x", "y", sources=("R899",), marks=("P", "Z")), "person-first guidance"),
        (Found(Kind.STIGMA, "900", 0, 1, 1, "x", "y"), "our language table"),
    ],
)
def test_source_is_cited_or_named(found: Found, source: str) -> None:
    assert source_of(found, CATALOGUE.sources).startswith(source)


def test_readability_is_of_the_whole_and_only_of_long_texts(lens: Lens) -> None:
    assert lens.look("A short one.").size.grade is None
    assert lens.look("We go to the sea on a bus. " * 20).size.grade is not None


PIECES = st.sampled_from(
    [
        "He is clean ",
        "denies ",
        "refused ",
        "SI/HI ",
        "Do you ",
        "drink?",
        '"',
        "\u201c",
        "'",
        ". ",
        "\n",
        "IOP ",
        "(",
        ")",
        "Mrs ",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=30).map("".join)))
def test_any_text_is_looked_at_and_findings_lie_in_it(lens: Lens, text: str) -> None:
    for found in lens.look(text).findings:
        assert 0 <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        assert found.line == text.count("\n", 0, found.start) + 1


def seconds(lens: Lens, text: str) -> float:
    """The shorter of two times."""
    times = []
    for _ in range(2):
        start = process_time()
        lens.look(text)
        times.append(process_time() - start)
    return min(times)


@pytest.mark.parametrize(
    "unit",
    [
        "She denies drug use and is clean. ",
        "he is ",
        "A",
        '" ',
        "Do you? ",
        "QZ ",
        "f/u ",
        "'a ",
        "so, ",
        "you, ",
        "asked if ",
    ],
)
def test_time_grows_with_the_length_alone(lens: Lens, unit: str) -> None:
    short, long = (unit * 10_000)[:10_000], (unit * 100_000)[:100_000]
    assert seconds(lens, long) < 40 * max(seconds(lens, short), 0.005)
