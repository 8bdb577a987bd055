"""The care-plan builder: events, what does not fit, what is typed, stale events, and markup that stays text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.screens.base import Event, Result
from roundtable.screens.plan.choosing import PlansScreen
from roundtable.screens.plan.screen import PlanScreen
from tests.browser.plan_states import CASE, LISTS, do, filled, opened, plan_frames
from tests.screens.html_page import Page, mistakes

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue

MARKUP = '<img src=x onerror="alert(1)">{{ 7 * 7 }}</textarea><script>'


def send(screen: PlanScreen, event: str, **values: str) -> Result:
    return screen.handle(Event(event, screen.step, values))


def open_form(screen: PlanScreen, place: str) -> None:
    send(screen, "open", place=place)


@pytest.mark.parametrize(("name", "html"), [*plan_frames("rt1")])
def test_every_state_is_sound(name: str, html: str) -> None:
    assert mistakes(html, "rt1") == [], name


def test_a_goal_is_written_and_its_actions_stand_below_it() -> None:
    screen = opened("rt1")
    open_form(screen, "new/goals/money")
    assert send(screen, "save", words="One price.", domain="money", whose="person").focus == "here"
    assert screen.step == "goal/goal-1"
    open_form(screen, "new/actions/goal-1")
    said = send(screen, "save", does="Ring the pharmacy", goal="goal-1", owner="person", by="2026-12-01")
    assert said.focus == "item-action-1"
    assert 'id="rt1-item-action-1"' in screen.frame()
    (action,) = screen.plan.actions
    assert (action.owners, str(action.by)) == (("person",), "2026-12-01")


def test_the_words_of_the_person_are_kept_as_they_were_said() -> None:
    screen = opened("rt1")
    open_form(screen, "new/goals/money")
    send(screen, "save", words="one  price.\r\n\r\n  TWO...", domain="money", whose="person")
    assert screen.plan.goals[0].words == "one  price.\n\n  TWO..."


def test_what_does_not_fit_is_said_beside_its_field_and_nothing_typed_is_lost() -> None:
    screen = filled("rt1")
    before = screen.plan
    action = screen.plan.actions[0].id
    open_form(screen, f"edit/actions/{action}")
    result = send(screen, "save", does="Ring them", by="soon", minutes="many", goal=screen.plan.actions[0].goal)
    form = screen.form
    assert form is not None
    assert screen.plan is before
    assert {*form.errors} == {"by", "minutes"}
    assert result.focus == f"f{form.number}-by"
    html = screen.frame()
    assert f'id="rt1-{result.focus}"' in html
    assert "Write a whole number." in html
    assert 'value="many"' in html
    assert 'value="Ring them"' in html


def test_a_new_entry_that_does_not_fit_names_the_field() -> None:
    screen = opened("rt1")
    open_form(screen, "new/day/")
    send(screen, "save", start="9", end="", what="Tea")
    assert screen.form is not None
    assert {*screen.form.errors} == {"start", "end"}


def test_what_may_be_real_is_not_saved_until_somebody_answers() -> None:
    screen = opened("rt1")
    open_form(screen, "new/goals/money")
    words = "Ring Mrs Example on 555 010 9999"
    send(screen, "typed", words=words, measure="Prices")
    assert words not in json.dumps(screen.documents())
    assert "Prices" in json.dumps(screen.documents())
    send(screen, "save", words=words, domain="money", whose="person")
    assert not screen.plan.goals
    waiting = screen.waits("words")
    assert waiting is not None
    assert words in screen.frame()
    send(screen, "save", words=words, domain="money", whose="person", **{"invented-words": waiting.mark})
    assert screen.plan.goals[0].words == words


def test_an_invented_name_in_a_field_for_names_is_asked_about_no_further() -> None:
    screen = opened("rt1")
    open_form(screen, "new/people/")
    send(screen, "save", name="Florentyna Achterberg", role="Neighbour", close="yes")
    assert screen.plan.people[-1].name == "Florentyna Achterberg"
    open_form(screen, "new/goals/money")
    send(screen, "save", words="Ask Florentyna Achterberg.", domain="money", whose="person")
    assert screen.plan.goals


def test_a_telephone_number_in_a_field_for_names_is_asked_about() -> None:
    screen = opened("rt1")
    open_form(screen, "new/people/")
    send(screen, "save", name="Florentyna, 555 010 9999", role="Neighbour")
    assert screen.waits("name")


@pytest.mark.parametrize("event", ["save", "cancel", "remove", "undo", "open", "finish", "jump", "open-plan", "take"])
def test_a_stale_event_changes_nothing(event: str) -> None:
    screen = filled("rt1")
    before = screen.draft
    with pytest.raises(RefusedError):
        screen.handle(Event(event, "somewhere-else", {"place": "goals", "item": "goals/the-ride"}))
    assert screen.draft is before


def test_typing_that_comes_too_late_is_passed_over_in_silence() -> None:
    screen = opened("rt1")
    assert screen.handle(Event("typed", "new/goals/money", {"words": "late"})) == Result()


def test_saving_twice_adds_once() -> None:
    screen = opened("rt1")
    open_form(screen, "new/goals/money")
    event = Event("save", screen.step, {"words": "One price.", "domain": "money", "whose": "person"})
    screen.handle(event)
    with pytest.raises(RefusedError):
        screen.handle(event)
    assert len(screen.plan.goals) == 1


@pytest.mark.parametrize("name", LISTS)
def test_removing_can_be_undone_and_made_again(name: str) -> None:
    screen = filled("rt1")
    before = screen.plan
    entry = getattr(screen.plan, name)[0]
    send(screen, "remove", item=f"{name}/{getattr(entry, 'id', '1')}")
    assert entry not in getattr(screen.plan, name)
    send(screen, "undo")
    assert screen.plan == before
    send(screen, "redo")
    assert entry not in getattr(screen.plan, name)


def test_an_action_moves_among_those_of_its_goal_and_the_focus_goes_along() -> None:
    screen = filled("rt1")
    goal = next(goal for goal in screen.plan.goals if len(screen.plan.actions_of(goal.id)) > 2)
    send(screen, "open", place=f"goal/{goal.id}")
    ids = [one.id for one in screen.plan.actions_of(goal.id)]
    result = send(screen, "down", item=f"actions/{ids[0]}")
    assert [one.id for one in screen.plan.actions_of(goal.id)][:2] == [ids[1], ids[0]]
    assert f'id="rt1-{result.focus}"' in screen.frame()
    send(screen, "undo")
    assert [one.id for one in screen.plan.actions_of(goal.id)] == ids


def test_undo_while_a_form_is_open_shows_what_stands_there_now() -> None:
    screen = opened("rt1")
    open_form(screen, "new/goals/money")
    send(screen, "save", words="One price.", domain="money", whose="person")
    open_form(screen, "edit/goals/goal-1")
    send(screen, "undo")
    assert screen.step == "goals"
    assert screen.frame()


def test_undo_after_a_section_shows_it_as_it_was() -> None:
    screen = opened("rt1")
    send(screen, "open", place="about")
    send(screen, "save", words="Something else.", called="Denise")
    send(screen, "open", place="about")
    send(screen, "undo")
    assert screen.form is not None
    assert screen.form.value("words").startswith("Stop asking me")


def test_a_strength_of_the_case_goes_into_the_form_that_is_open_too() -> None:
    screen = opened("rt1")
    strength = screen.plan.strengths[0]
    send(screen, "open", place="about")
    send(screen, "save", words="Words.", called="Denise", strengths="Bakes")
    send(screen, "open", place="about")
    send(screen, "typed", words="Words.", strengths="Bakes\nand sings")
    number = screen.form.number if screen.form else 0
    send(screen, "bring", what=f"strength/{strength}")
    assert screen.form is not None
    assert screen.form.value("strengths") == f"Bakes\nand sings\n{strength}"
    assert screen.form.number != number
    assert screen.plan.strengths == ("Bakes", strength)
    with pytest.raises(RefusedError):
        send(screen, "bring", what=f"strength/{strength}")


def test_somebody_who_was_removed_is_brought_back_from_the_case() -> None:
    screen = opened("rt1")
    send(screen, "remove", item="people/peer")
    assert [party.id for party in screen.not_in_plan()] == ["peer"]
    send(screen, "bring", what="person/peer")
    assert screen.plan.party("peer") is not None


def test_three_parts_of_life_are_chosen_and_a_fourth_is_refused() -> None:
    screen = opened("rt1")
    send(screen, "open", place="areas")
    with pytest.raises(RefusedError, match="take one of them back first"):
        send(screen, "choose-area", domain="housing")
    send(screen, "choose-area", domain="money")
    assert send(screen, "choose-area", domain="housing").focus == "area-housing"
    send(screen, "area", domain="legal", empty="not-wanted", why="There is nothing.")
    assert screen.plan.area(screen.every_domain[9]).why == "There is nothing."


def test_what_is_typed_comes_back_after_a_reload_with_the_place() -> None:
    screen = opened("rt1")
    open_form(screen, "new/goals/money")
    send(screen, "typed", words="Half a sentence", domain="money")
    kept = json.loads(json.dumps(screen.documents()[screen.restores]))
    again = PlanScreen.of("rt1", screen.catalogue, CASE)
    result = again.restore(kept)
    assert result.say == "You are back where you left."
    assert again.step == "new/goals/money"
    assert "Half a sentence" in again.frame()
    assert again.plan == screen.plan


@pytest.mark.parametrize(
    "document",
    [
        None,
        {"data": None},
        {"data": {"draft": {"format": "roundtable-plan", "version": 99, "plan": {}}}},
        {"data": {"draft": {"format": "roundtable-plan", "version": 1, "plan": {"case": "saturdays"}}}},
    ],
)
def test_a_kept_plan_that_cannot_be_used_is_refused_and_nothing_changes(document: object) -> None:
    screen = filled("rt1")
    before = screen.draft
    with pytest.raises(RefusedError):
        screen.restore(document)
    assert screen.draft is before


@pytest.mark.parametrize(
    ("at", "typed"),
    [
        (7, "no list"),
        ("goal/gone", [{"key": "edit/goals/gone", "values": {"words": "x"}}, 5, {"key": 3}]),
        ("edit/nothing/1", [{"key": "edit/goals/the-ride", "values": {"words": 5, "by": "x" * 9999, "other": "y"}}]),
        ("new/goals/nowhere", [{"key": "nothing", "values": {}}]),
    ],
)
def test_a_damaged_place_leads_to_the_overview(at: object, typed: object) -> None:
    screen = filled("rt1")
    data = {"draft": screen.value(), "at": at, "typed": typed}
    screen.restore({"data": data})
    assert screen.step == "overview"
    assert screen.frame()


def test_markup_stays_text_everywhere() -> None:
    plain, hostile = filled("rt1"), filled("rt1")
    for screen, words in ((plain, "words"), (hostile, MARKUP)):
        for name, fields in (
            ("goals", {"words": words, "team_words": words, "measure": words, "domain": "housing", "whose": "person"}),
            ("people", {"name": words, "role": words, "agency": words}),
            ("ifs", {"happens": words, "then": words, "case": "other"}),
            ("consents", {"purpose": words, "until_event": words, "reader": "peer"}),
            ("day", {"start": "08:00", "end": "09:00", "what": words}),
        ):
            preset = {"goals": "housing", "ifs": "other"}.get(name, "")
            open_form(screen, f"new/{name}/{preset}")
            do(screen, "save", **fields)
            for key, waiting in {**screen.withheld.waiting}.items():
                do(screen, "save", **fields, **{f"invented-{key}": waiting.mark})
        for place in (
            "about",
            "goals",
            "people",
            "consents",
            "ifs",
            "money",
            "overview",
            "plain",
            "readers",
            "reading",
        ):
            open_form(screen, place)
            assert mistakes(screen.frame(), "rt1") == []
            assert MARKUP not in screen.frame()
    assert hostile.plan.goals[-1].words == MARKUP
    open_form(plain, "goals")
    open_form(hostile, "goals")
    assert Page(plain.frame()).shape == Page(hostile.frame()).shape


def test_an_unknown_place_is_refused() -> None:
    screen = opened("rt1")
    for place in (
        "nowhere",
        "goal/none",
        "edit/goals/none",
        "edit/about/x",
        "new/goals/nowhere",
        "new/actions/none",
        "",
    ):
        with pytest.raises(RefusedError):
            open_form(screen, place)
    assert screen.step == "overview"


def test_a_blank_person_is_only_for_somebody_invented(catalogue: Catalogue) -> None:
    screen = PlanScreen.of("rt1", catalogue, None)
    with pytest.raises(RefusedError, match="Tick the box first"):
        send(screen, "begin-blank", called="Ottoline")
    assert screen.documents() == {}
    send(screen, "begin-blank", called="Ottoline", invented="yes")
    assert screen.step == "overview"
    assert screen.called == "Ottoline"
    assert [*screen.documents()] == ["plan:blank-person"]


def test_the_list_begins_with_people_whose_answers_are_written(catalogue: Catalogue) -> None:
    screen = PlansScreen.of("rt1", catalogue)
    html = screen.frame()
    assert mistakes(html, "rt1") == []
    assert "case=getting-to-work" in html
    opens = screen.handle(Event("open-plan-of", "plans", {"case": CASE})).opens
    assert isinstance(opens, PlanScreen)
    with pytest.raises(RefusedError):
        screen.handle(Event("open-plan-of", "plans", {"case": "nowhere"}))


def test_the_list_is_reached_from_a_plan_where_no_link_leads_there() -> None:
    screen = opened("rt1")
    assert isinstance(send(screen, "plans").opens, PlansScreen)
    assert send(screen, "open-case", case=CASE).opens is not None
