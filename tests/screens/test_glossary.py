"""The glossary's screen: search, one entry, the team's own wording; nothing of a real person is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.content.location import Layers
from roundtable.content.term_index import TERM_INDEX_VARIABLE, TermIndex
from roundtable.errors import RefusedError
from roundtable.practice.agreements import NAME
from roundtable.screens.base import Event
from roundtable.screens.glossary.screen import AT_FIRST, GlossaryScreen
from tests.screens.html_page import Page, mistakes

if TYPE_CHECKING:
    from pathlib import Path

    from roundtable.screens.base import Result

NASTY = """<script>alert(1)</script>" onclick='x' & &lt;"""
FRIEND = """\
id: crisis
term: crisis
also: [emergency of the heart]
tags: [crisis, team]
plain: A time when usual ways are not enough. See [goal](#goal) and [nothing](#nowhere).
example: The rent is due on Friday.
uses:
  - {who: psychiatry, disciplines: [psychiatrist], means: danger, says: He is in crisis.}
  - {who: a landlord, means: no rent}
risk: The police come to a rent problem.
ask: What is happening, and by when?
see: [goal, nowhere]
sources: [R2]
"""
PLAIN = "id: {id}\nterm: {id}\ntags: [{tag}]\nplain: What it is.\ndisciplines: [nurse]\n"


@pytest.fixture
def glossary(tmp_path: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> GlossaryScreen:
    """A glossary with one false friend and as many plain terms as need a second page."""
    monkeypatch.delenv(TERM_INDEX_VARIABLE, raising=False)
    terms = tmp_path / "glossary" / "terms"
    terms.mkdir(parents=True)
    (terms / "crisis.yaml").write_text(FRIEND, encoding="utf-8")
    (terms / "goal.yaml").write_text(PLAIN.format(id="goal", tag="recovery"), encoding="utf-8")
    (terms / "broken.yaml").write_text("id: [", encoding="utf-8")
    for number in range(AT_FIRST):
        (terms / f"word-{number:03}.yaml").write_text(PLAIN.format(id=f"word-{number:03}", tag="law"), encoding="utf-8")
    small = Catalogue(Layers((tmp_path,)))
    small.disciplines, small.sources = catalogue.disciplines, catalogue.sources
    small.identifiers = catalogue.identifiers
    return GlossaryScreen("t", small, TermIndex(small))


def do(glossary: GlossaryScreen, event: str, **values: str) -> Result:
    return glossary.handle(Event(event, "glossary", {key.replace("_", "-"): value for key, value in values.items()}))


def listed(glossary: GlossaryScreen) -> list[str]:
    buttons = Page(glossary.regions()["results"]).find("button")
    return [b.attrs["value"] for b in buttons if b.attrs.get("data-rt-event") == "open"]


def agree(glossary: GlossaryScreen, words: str = "when usual ways fail", roles: str = "nurse", **more: str) -> Result:
    do(glossary, "open", term="crisis")
    return do(glossary, "agree", term="crisis", words=words, roles=roles, **more)


def test_every_state_is_sound_html(glossary: GlossaryScreen) -> None:
    found = [mistakes(glossary.frame(), "t")]
    for event, values in (
        ("open", {"term": "crisis"}),
        ("agree", {"term": "crisis", "words": "ring 555 010 9999", "roles": "nurse"}),
        ("agree", {"term": "crisis", "words": "when usual ways fail", "roles": "nurse, peer"}),
        ("search", {"words": "crises"}),
        ("search", {"words": "nothing like it"}),
        ("search", {"tag": "law"}),
        ("more", {}),
        ("open", {"term": "goal"}),
        ("drop", {"term": "crisis"}),
    ):
        do(glossary, event, **values)
        found.append(mistakes(glossary.frame(), "t"))
    assert found == [[]] * 10


def test_entry_sets_the_meanings_side_by_side(glossary: GlossaryScreen) -> None:
    assert do(glossary, "open", term="crisis").focus == "entry"
    entry = glossary.regions()["entry"]
    for words in ("psychiatry", "a landlord", "no rent", "He is in crisis.", "The police come", "by when?"):
        assert words in entry


def test_word_in_an_entry_shows_its_meaning_and_one_without_a_term_is_plain(glossary: GlossaryScreen) -> None:
    do(glossary, "open", term="crisis")
    page = Page(glossary.regions()["entry"])
    assert [b for b in page.find("button") if "rt-term" in b.attrs.get("class", "").split()]
    assert "?term=goal" in glossary.regions()["entry"]
    assert "nowhere" not in glossary.regions()["entry"]
    glossary.paged = False
    assert "?term=goal" not in glossary.regions()["entry"]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"words": "crises"}, ["crisis"]),
        ({"words": "emergency of"}, ["crisis"]),
        ({"tag": "recovery"}, ["goal"]),
        ({"discipline": "psychiatrist"}, ["crisis"]),
        ({"false_friends": "yes"}, ["crisis"]),
        ({"words": "xyzzy"}, []),
    ],
)
def test_search_lists_what_fits(glossary: GlossaryScreen, values: dict[str, str], expected: list[str]) -> None:
    result = do(glossary, "search", **values)
    assert listed(glossary) == expected
    assert result.say == ("One term fits." if len(expected) == 1 else f"{len(expected)} terms fit.")
    assert result.focus is None, "whoever types keeps the focus"


@pytest.mark.parametrize("values", [{"tag": "moon"}, {"discipline": "pirate"}])
def test_search_refuses_what_it_does_not_offer(glossary: GlossaryScreen, values: dict[str, str]) -> None:
    with pytest.raises(RefusedError, match="from the lists"):
        do(glossary, "search", **values)


def test_list_begins_short_and_goes_on(glossary: GlossaryScreen) -> None:
    assert len(listed(glossary)) == AT_FIRST
    do(glossary, "more")
    assert len(listed(glossary)) == AT_FIRST + 2
    assert "Show more" not in glossary.regions()["results"]


def test_term_that_is_not_here_is_said_and_refused(glossary: GlossaryScreen) -> None:
    other = GlossaryScreen("t", glossary.catalogue, glossary.index, "nowhere")
    assert "names a term that is not here" in other.frame()
    for term in ("nowhere", "broken", "../x", ""):
        with pytest.raises(RefusedError, match="cannot be read"):
            do(glossary, "open", term=term)


def test_own_wording_stands_beside_the_general_one_everywhere(glossary: GlossaryScreen) -> None:
    assert agree(glossary, roles="nurse, peer").say == "Your wording is kept."
    for region in ("entry", "agreed"):
        assert "when usual ways fail" in glossary.regions()[region]
    assert "our wording" in glossary.regions()["results"]
    meaning = glossary.meaning("crisis")
    assert meaning is not None
    assert meaning.ours == "when usual ways fail"


def test_nothing_is_kept_before_something_was_agreed(glossary: GlossaryScreen) -> None:
    assert glossary.documents() == {}
    agree(glossary)
    kept = glossary.documents()[NAME]
    assert kept is not None
    assert kept["data"] == glossary.value()
    other = GlossaryScreen("t", glossary.catalogue, glossary.index)
    other.read_documents({NAME: kept["data"]})
    assert other.value() == glossary.value()
    assert other.documents() == {}


def test_what_was_agreed_here_is_not_lost_to_a_late_document(glossary: GlossaryScreen) -> None:
    agree(glossary)
    glossary.read_documents({NAME: {NAME: []}})
    assert glossary.value()[NAME]


def test_agreement_can_be_given_up(glossary: GlossaryScreen) -> None:
    agree(glossary)
    do(glossary, "drop", term="crisis")
    assert glossary.value() == {NAME: []}


def test_words_that_look_like_a_real_person_wait_for_an_answer(glossary: GlossaryScreen) -> None:
    result = agree(glossary, words="ring Mrs Example on 555 010 9999")
    assert result.focus is None
    assert result.say is not None
    assert glossary.value() == {NAME: []}
    assert "a telephone number" in glossary.regions()["entry"]
    assert "ring Mrs Example on 555 010 9999" in glossary.regions()["entry"], "what was typed is not lost"
    waiting = glossary.waits("words")
    assert waiting is not None
    answered = {"words": "ring Mrs Example on 555 010 9999", "invented-words": waiting.mark}
    do(glossary, "agree", term="crisis", roles="nurse", **answered)
    assert glossary.value()[NAME]


def test_a_name_among_the_roles_waits_by_itself(glossary: GlossaryScreen) -> None:
    agree(glossary, roles="nurse, Mrs Example")
    assert glossary.waits("words") is None
    assert glossary.waits("roles") is not None
    agree(glossary, roles="nurse, neighbour")
    assert glossary.waits("roles") is None
    assert glossary.value()[NAME]


def test_wording_for_an_entry_that_is_no_longer_open_is_refused(glossary: GlossaryScreen) -> None:
    do(glossary, "open", term="goal")
    with pytest.raises(RefusedError, match="Another term is open"):
        do(glossary, "agree", term="crisis", words="x", roles="")


def test_agreements_go_out_as_a_file_and_come_back(glossary: GlossaryScreen) -> None:
    agree(glossary)
    file = do(glossary, "export").file
    assert file is not None
    assert file.name == "agreements.yaml"
    other = GlossaryScreen("t", glossary.catalogue, glossary.index)
    result = do(other, "import", text=file.content.decode() + "  - {term: nowhere}\n")
    assert result.say == "Agreements brought in: 1. Left out because they could not be read: 1."
    assert other.value() == glossary.value()


def test_agreements_of_a_file_that_may_be_real_stay_outside(glossary: GlossaryScreen) -> None:
    agree(glossary)
    file = do(glossary, "export").file
    assert file is not None
    real = file.content.decode().replace("when usual ways fail", "ring Mrs Delgado on 555-0142")
    other = GlossaryScreen("t", glossary.catalogue, glossary.index)
    result = do(other, "import", text=real)
    assert result.say is not None
    assert "may tell of a real person: 1." in result.say
    assert other.value() == {NAME: []}
    assert "Delgado" not in other.frame()


def test_file_that_is_none_changes_nothing(glossary: GlossaryScreen) -> None:
    agree(glossary)
    before = glossary.value()
    with pytest.raises(RefusedError):
        do(glossary, "import", text="not: ours")
    assert glossary.value() == before


def test_everything_that_people_type_is_escaped(glossary: GlossaryScreen) -> None:
    agree(glossary, words=NASTY, roles=NASTY[:50], invented="yes")
    do(glossary, "search", words=NASTY)
    assert "<script" not in glossary.frame()
    assert "onclick='x'" not in glossary.frame()
