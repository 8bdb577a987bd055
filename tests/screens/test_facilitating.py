"""Facilitating alone on a screen: kinds only after choosing, confidences sealed to the end, a place made of choices."""

from __future__ import annotations

import html
import json
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.model.consultation_script import ConsultationScript
from roundtable.model.fact import Sharing
from roundtable.practice.consultation.alone import Place, snapshot
from roundtable.practice.settings import Settings
from roundtable.screens.base import Event
from roundtable.screens.case_walk.screen import CaseWalkScreen
from roundtable.screens.consultation.choosing import ConsultationsScreen
from roundtable.screens.facilitating.screen import Facilitating
from tests.browser.facilitating_states import facilitating_frames
from tests.screens.clicking import what_can_be_done
from tests.screens.html_page import Page, mistakes
from tests.screens.test_escaping import NASTY, add

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.screens.base import Result

SCRIPTS = ("getting-to-work", "saturdays", "told-once", "a-hand-of-nineteen")
KINDS = ("Stay silent", "Ask somebody by name", "Slow down", "Turn to the question", "Sum up")


class Learner:
    """Somebody who facilitates, by events."""

    def __init__(self, catalogue: Catalogue, case: str = "getting-to-work") -> None:
        self.screen = Facilitating.of("t", catalogue, case)

    def do(self, event: str, **values: str) -> Result:
        result = self.screen.handle(Event(event, self.screen.step, values))
        assert result.focus is None or f'id="t-{result.focus}"' in self.screen.frame()
        return result

    def begin(self) -> Learner:
        self.do("read-note")
        self.do("begin")
        return self

    def choose(self, *chosen: str) -> Learner:
        for one in chosen:
            self.do("choose", intervention=one)
            self.do("next")
        return self

    def silent(self) -> Learner:
        while self.screen.alone.place is not Place.END:
            self.choose(next(one.id for one in self.screen.possible() if one.kind == "silent"))
        return self

    @property
    def page(self) -> str:
        return " ".join(html.unescape(self.screen.frame()).split())


@pytest.fixture
def learner(catalogue: Catalogue) -> Learner:
    return Learner(catalogue)


def test_the_note_comes_first_and_names_what_the_case_touches(learner: Learner) -> None:
    assert learner.screen.step == "note"
    assert "loss and grief after a death" in learner.page
    assert "pause, go back, or leave" in learner.page
    assert learner.screen.script.opening[:40] not in learner.page


def test_the_opening_says_who_is_there_who_can_be_asked_and_what_counts(learner: Learner) -> None:
    learner.do("read-note")
    for words in (
        "Rosa Lindgren</strong>, pharmacist",
        "Yvonne Okafor</strong>, Denise's younger sister",
        "What counts",
    ):
        assert words in learner.page
    assert learner.screen.script.question not in learner.page


@pytest.mark.parametrize("case", SCRIPTS)
def test_every_state_is_sound(case: str) -> None:
    for name, frame in facilitating_frames("t", case):
        assert mistakes(frame, "t") == [], name


@pytest.mark.parametrize("case", SCRIPTS)
def test_no_label_of_an_intervention_tells_its_kind_before_it_was_chosen(catalogue: Catalogue, case: str) -> None:
    learner = Learner(catalogue, case).begin()
    for good in learner.screen.script.good:
        shown = learner.screen.regions()["step"].partition("<details")[0]
        assert not any(kind in shown for kind in KINDS)
        learner.do("choose", intervention=good)
        assert "rt-tag-long" in learner.screen.regions()["step"]
        learner.do("next")


def test_what_follows_shows_who_says_what_and_which_facts_came(learner: Learner) -> None:
    learner.begin().do("choose", intervention="one-sentence")
    assert 'Martin Halloran<span class="rt-role">, therapist' in learner.page
    assert "<strong>On the table:</strong> She explained Ray's death to eleven offices." in learner.page
    assert "For the team" in learner.page
    assert "The question:" in learner.page
    learner.do("back", moment="0")
    assert "tried" in learner.page
    learner.do("choose", intervention="let-them-run")
    assert "Nothing new came to the table." in learner.page
    assert "The question:" not in learner.page


def test_the_sheet_grows_and_says_what_is_new(learner: Learner) -> None:
    learner.begin()
    assert "Nothing yet that only one of them knew." in learner.page
    learner.choose("one-sentence").do("choose", intervention="read-it")
    side = learner.screen.regions()["side"]
    assert side.count("On the table: 2") == 2
    assert side.count('<span class="rt-tag">new</span>') == 2


def test_a_fact_that_is_said_again_was_there_already(learner: Learner) -> None:
    learner.begin().choose("one-sentence", "not-a-number").do("choose", intervention="seen-and-heard")
    assert "Already on the table:" in learner.page


def test_going_back_opens_what_came_after(learner: Learner) -> None:
    learner.begin().choose("one-sentence", "read-it")
    learner.do("back", moment="0")
    assert learner.screen.step == "before-the-question:moment"
    with pytest.raises(RefusedError, match="not come to this moment"):
        learner.do("back", moment="3")
    with pytest.raises(RefusedError):
        learner.do("back", moment="-1")


def test_nothing_chosen_or_something_unknown_changes_nothing(learner: Learner) -> None:
    learner.begin()
    for values in ({}, {"intervention": "fly"}, {"intervention": "lay-them-side-by-side"}):
        with pytest.raises(RefusedError):
            learner.do("choose", **values)
    with pytest.raises(RefusedError, match="already done"):
        learner.screen.handle(Event("choose", "half-a-page:moment", {"intervention": "one-sentence"}))
    assert learner.screen.step == "before-the-question:moment"


def test_whoever_leaves_finds_help_and_the_same_place(learner: Learner) -> None:
    learner.begin().choose("one-sentence")
    learner.do("leave")
    assert "Nobody asks why." in learner.page
    assert "If this touches something of your own" in learner.page
    assert learner.screen.documents()
    learner.do("return")
    assert learner.screen.step == "half-a-page:moment"


@pytest.mark.parametrize("case", SCRIPTS)
def test_confidences_that_stayed_are_not_told_at_the_end(catalogue: Catalogue, case: str) -> None:
    learner = Learner(catalogue, case).begin().silent()
    sealed = [one.fact for one in learner.screen.ending().stayed if one.sealed]
    assert sealed
    for fact in sealed:
        assert fact.sharing is Sharing.ASK_FIRST
        assert fact.text not in learner.page
        assert learner.screen.note(fact.id) not in learner.page
    assert "told in confidence. Nobody asked" in learner.page


def test_the_end_describes_and_does_not_judge(learner: Learner) -> None:
    learner.begin().silent()
    assert "<strong>1 of 16</strong>" in learner.page
    assert "is no mark" in learner.page
    assert "<dt>Rosa Lindgren</dt>" in learner.page
    assert f"By it {learner.screen.other_count()} of 16 facts come to the table." in learner.page
    for word in ("correct", "wrong answer", "well done", "should have"):
        assert word not in learner.page.lower()
    learner.do("begin")
    assert learner.screen.alone.chosen == ()


def test_the_way_of_the_authors_is_the_same_where_it_is(learner: Learner) -> None:
    learner.begin().choose(*learner.screen.script.good)
    assert learner.page.count("The same as you did.") == len(learner.screen.script.moments)


def test_a_script_without_another_way_offers_none(learner: Learner) -> None:
    learner.screen.script = learner.screen.script.model_copy(update={"good": ()})
    learner.begin().silent()
    assert "Another way through" not in learner.page
    assert learner.screen.other_count() == 0


def test_without_a_page_the_case_takes_the_place_of_the_meeting(learner: Learner) -> None:
    opened = learner.screen.handle(Event("open-case", "note", {"case": "getting-to-work"})).opens
    assert isinstance(opened, CaseWalkScreen)


def test_settings_are_taken_over(learner: Learner) -> None:
    learner.screen.read_documents({"settings": Settings(country="us").to_data()})
    assert learner.screen.settings.country == "us"


def test_only_choices_are_kept_and_from_the_first_moment_on(learner: Learner) -> None:
    assert learner.screen.documents() == {}
    learner.begin().choose("one-sentence")
    (name, document), *rest = learner.screen.documents().items()
    assert (name, rest) == ("alone:getting-to-work", [])
    assert document is not None
    assert set(document["data"]) == {"version", "case", "place", "chosen"}
    assert learner.screen.value() == document["data"]


@given(steps=st.integers(1, 17), seed=st.integers(0, 2**20), case=st.sampled_from(SCRIPTS))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_place_comes_back_exactly(catalogue: Catalogue, steps: int, seed: int, case: str) -> None:
    learner, chance = Learner(catalogue, case), Random(seed)  # noqa: S311
    learner.screen.handle(Event("read-note", "note"))
    learner.screen.handle(Event("begin", "opening"))
    for _ in range(steps):
        screen = learner.screen
        if screen.alone.place is Place.MOMENT:
            event = Event("choose", screen.step, {"intervention": chance.choice(screen.possible()).id})
        elif screen.alone.place is Place.THEN:
            event = Event("next", screen.step)
        else:
            break
        screen.handle(event)
    kept = json.loads(json.dumps(learner.screen.documents()[learner.screen.restores]))
    again = Learner(catalogue, case)
    assert again.screen.restore(kept).say == "You are back where you left."
    assert (again.screen.step, again.screen.alone) == (learner.screen.step, learner.screen.alone)


_ANY = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=9)
    | st.sampled_from(["one-sentence", "moment", "end"]),
    lambda inner: st.lists(inner, max_size=9) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=9,
)


@given(st.fixed_dictionaries({"place": _ANY, "chosen": _ANY}) | _ANY)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_anything_kept_is_taken_as_far_as_it_fits_or_refused(catalogue: Catalogue, data: Any) -> None:
    learner = Learner(catalogue)
    given_data = {"version": 1, "case": "getting-to-work", **data} if isinstance(data, dict) else data
    try:
        learner.screen.restore({"hash": "", "data": given_data})
    except RefusedError:
        assert learner.screen.step == "note"
    assert mistakes(learner.screen.frame(), "t") == []


def test_a_changed_meeting_is_said(learner: Learner) -> None:
    learner.begin().choose("one-sentence")
    kept = {**snapshot(learner.screen.alone), "chosen": ["one-sentence", "gone"]}
    said = learner.screen.restore({"hash": "other", "data": kept}).say
    assert said is not None
    assert said.startswith("This meeting has changed")
    with pytest.raises(RefusedError, match="not a saved place"):
        learner.screen.restore({"hash": "", "data": {**kept, "case": "saturdays"}})
    with pytest.raises(RefusedError, match="another version"):
        learner.screen.restore({"hash": "", "data": {**kept, "version": 9}})


@pytest.mark.parametrize("seed", range(6))
def test_somebody_who_presses_anything_never_gets_stuck(catalogue: Catalogue, seed: int) -> None:
    chance = Random(seed)  # noqa: S311
    learner = Learner(catalogue, SCRIPTS[seed % len(SCRIPTS)])
    for _ in range(60):
        acts = [act for act in what_can_be_done(learner.screen, chance) if act.name != "open-case"]
        assert acts
        learner.screen.handle(chance.choice(acts))
        assert mistakes(learner.screen.frame(), "t") == []


def test_no_text_of_a_script_changes_the_shape_of_a_page(catalogue: Catalogue) -> None:
    def shapes(words: str) -> list[list[tuple[str, tuple[str, ...]]]]:
        learner = Learner(catalogue)
        data = learner.screen.script.model_dump(mode="json")
        script = ConsultationScript.model_validate(add(words, data))
        screen = Facilitating("t", script, learner.screen.case, catalogue)
        found = []
        for event, values in (
            ("read-note", {}),
            ("begin", {}),
            ("choose", {"intervention": "one-sentence"}),
            ("next", {}),
        ):
            screen.handle(Event(event, screen.step, values))
            page = Page(screen.frame())
            found.append([(element.tag, tuple(element.attrs)) for element in page.elements])
        learner.screen = screen
        learner.silent()
        return [*found, [(one.tag, tuple(one.attrs)) for one in Page(screen.frame()).elements]]

    assert shapes(NASTY) == shapes("Nothing.")


def test_people_are_named_as_they_are_addressed(catalogue: Catalogue) -> None:
    learner = Learner(catalogue, "a-hand-of-nineteen")
    learner.do("read-note")
    assert "Elizabeth Jablonski</strong>, Walter's daughter, called Libby<" in learner.page
    assert "Ignatius Brandt, called Iggy" in learner.page


def test_without_a_page_the_list_takes_the_place_of_the_meeting(learner: Learner) -> None:
    listed = learner.screen.handle(Event("consultations", "note")).opens
    assert isinstance(listed, ConsultationsScreen)
    opened = listed.handle(Event("facilitate-alone", "consultations", {"case": "saturdays"})).opens
    assert isinstance(opened, Facilitating)
    assert opened.script.id == "saturdays"
    with pytest.raises(RefusedError, match="cannot be read"):
        listed.handle(Event("facilitate-alone", "consultations", {"case": "quiz-night-again"}))


def test_links_lead_to_the_case_by_its_id(learner: Learner) -> None:
    addresses = [link.attrs["href"] for link in Page(learner.screen.frame()).find("a")]
    assert "10_case_walkthrough.ipynb?case=getting-to-work" in addresses
