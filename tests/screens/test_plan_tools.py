"""What is done with a plan besides writing it: second look, the person's answers, readers, time, files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.screens.base import Event, Result
from tests.browser.plan_states import CASE, PROGRAMME_CASE, do, filled, opened

if TYPE_CHECKING:
    from roundtable.screens.plan.screen import PlanScreen


def send(screen: PlanScreen, event: str, **values: str) -> Result:
    return screen.handle(Event(event, screen.step, values))


def finished(case: str = CASE) -> PlanScreen:
    screen = filled("rt1", case)
    send(screen, "open", place="reading")
    send(screen, "ask-person")
    for answer in screen.still_to_work_in():
        send(screen, "work-in-stop", item=answer.item)
    send(screen, "finish")
    return screen


def test_a_second_look_begins_with_a_strength_and_leads_to_the_place() -> None:
    screen = opened("rt1")
    send(screen, "open", place="goals")
    assert screen.looked is None
    send(screen, "open", place="look")
    assert screen.looked is not None
    assert len(screen.looked.first) == 3
    for point in screen.looked.points:
        place = screen.place_of_point(point)
        send(screen, "open", place=place)
        assert screen.step == place
        send(screen, "open", place="look")


def test_a_point_rests_with_a_reason_and_comes_back_when_it_changes() -> None:
    screen = opened("rt1")
    send(screen, "open", place="look")
    assert screen.looked is not None
    point = screen.looked.first[0]
    with pytest.raises(RefusedError, match="one sentence"):
        send(screen, "rest", key=point.key, reason=" ")
    with pytest.raises(RefusedError, match="not open any more"):
        send(screen, "rest", key="SL99:none:0", reason="Because.")
    send(screen, "rest", key=point.key, reason="We know.")
    assert point.key not in {one.key for one in screen.looked.points}
    assert screen.reason_of(point) == "We know."
    assert "We know." in screen.frame()


def test_a_reason_that_may_be_real_waits() -> None:
    screen = opened("rt1")
    send(screen, "open", place="look")
    assert screen.looked is not None
    point = screen.looked.first[0]
    send(screen, "rest", key=point.key, reason="Mrs Example, 555 010 9999")
    assert point.key in {one.key for one in screen.looked.points}
    assert "It is not kept" in screen.frame()


def test_the_person_has_the_last_word_before_it_is_finished() -> None:
    screen = filled("rt1")
    goal = screen.plan.goals_in(screen.first_domains()[2])[0]
    send(screen, "open", place=f"new/actions/{goal.id}")
    send(screen, "save", does="Send a leaflet", owner="peer", goal=goal.id)
    leaflet = screen.plan.actions[-1].id
    send(screen, "open", place="reading")
    with pytest.raises(RefusedError, match="Read the plan to Denise first"):
        send(screen, "finish")
    send(screen, "ask-person")
    assert leaflet in {answer.item for answer in screen.still_to_work_in()}
    assert "I said no leaflets" in screen.frame()
    with pytest.raises(RefusedError, match="Work in what Denise answered"):
        send(screen, "finish")
    with pytest.raises(RefusedError, match="why it stays"):
        send(screen, "work-in", item=leaflet, how="against", reason="")
    with pytest.raises(RefusedError, match="ways to work this in"):
        send(screen, "work-in", item=leaflet, how="forget")
    send(screen, "work-in-remove", item=leaflet)
    for answer in screen.still_to_work_in():
        send(screen, "work-in", item=answer.item, how="against", reason="The law of the place asks for it.")
    assert send(screen, "finish").focus == "here"
    assert screen.plan.finished
    assert screen.looked is not None
    assert screen.step == "finished"


def test_somebody_speaks_for_a_person_whose_answers_are_not_written() -> None:
    screen = opened("rt1", None)
    send(screen, "open", place="new/goals/joy-and-making")
    send(screen, "save", words="Paint the fence.", domain="joy-and-making", whose="person")
    send(screen, "open", place="reading")
    assert "Somebody speaks for them" in screen.frame()
    with pytest.raises(RefusedError):
        send(screen, "ask-person")
    send(screen, "note-answer", item="goal-1", answer="keep", words="")
    send(screen, "finish")
    assert screen.plan.finished


def test_a_reader_sees_what_a_consent_opens_and_the_page_holds_nothing_else() -> None:
    screen = filled("rt1")
    send(screen, "open", place="readers")
    send(screen, "read-as", reader="occupational-nurse", **{"on-day": "2026-11-26"})
    assert screen.seen is not None
    assert [one.part.value for one in screen.seen.shown] == ["work-and-learning"]
    html = screen.render(screen.template(), plan=screen.plan, form=None)
    kept_back = [goal for goal in screen.plan.goals if goal.domain.value != "work-and-learning"]
    assert all(goal.measure not in html for goal in kept_back)
    send(screen, "read-as", reader="occupational-nurse", **{"on-day": "2026-11-23"})
    assert screen.seen.shown == ()
    assert "<strong>Nothing.</strong>" in screen.frame()
    with pytest.raises(RefusedError, match="year, month and day"):
        send(screen, "read-as", reader="pharmacist", **{"on-day": "tomorrow"})


def test_records_of_an_addiction_programme_go_out_with_the_notice_of_the_country() -> None:
    screen = filled("rt1", PROGRAMME_CASE)
    send(screen, "open", place="readers")
    noticed = []
    for party in screen.plan.people:
        send(screen, "read-as", reader=party.id)
        if screen.seen and screen.seen.notice:
            noticed.append(party.id)
            assert "A notice goes with it" in screen.frame()
            assert "each disclosure carries a notice" in screen.frame()
    assert noticed


def test_time_goes_on_only_after_the_end_and_everything_is_decided() -> None:
    screen = finished()
    send(screen, "open", place="later")
    with pytest.raises(RefusedError):
        send(screen, "jump", month="4")
    send(screen, "jump", month="6")
    assert screen.month == 6
    assert "Anil gives notice" in screen.frame()
    assert screen.gone() == ["Anil Perera"]
    assert screen.without_owner()
    items = screen.to_decide()
    assert all(waiting for _, waiting in items)
    for number, (item, _) in enumerate(items):
        ref = f"{screen.list_of(item)}/{item.id}"
        if number % 3:
            send(screen, "keep", item=ref)
            continue
        with pytest.raises(RefusedError, match="reason"):
            send(screen, "decide", item=ref, how="stop", reason=" ")
        send(screen, "decide", item=ref, how="stop", reason="Nobody does it now.")
    assert not screen.still_to_decide()
    with pytest.raises(RefusedError, match="Choose one of"):
        send(screen, "decide", item="goals/the-ride", how="perhaps")
    send(screen, "open", place="difference")
    assert "Nobody does it now." in screen.frame()
    send(screen, "open", place="later")
    send(screen, "jump-back")
    assert screen.month == 0
    assert screen.plan.finished


def test_what_nobody_wants_to_change_is_kept_at_once_and_what_has_lost_its_owner_waits() -> None:
    screen = finished()
    send(screen, "open", place="later")
    send(screen, "jump", month="6")
    result = send(screen, "keep-rest")
    waiting = {item.id for item, still in screen.to_decide() if still}
    assert waiting == {*screen.without_owner()}
    assert str(len(waiting)) in str(result.say)
    for item in waiting:
        send(screen, "decide", item=f"actions/{item}", how="stop", reason="Anil has gone.")
    assert send(screen, "keep-rest").say == "Everything is decided."


def test_a_change_of_what_came_over_needs_its_reason() -> None:
    screen = finished()
    send(screen, "open", place="later")
    send(screen, "jump", month="3")
    goal = screen.plan.goals[0]
    send(screen, "open", place=f"edit/goals/{goal.id}")
    fields = {"words": goal.words, "domain": goal.domain.value, "whose": "person", "measure": "Another one"}
    send(screen, "save", **fields)
    assert screen.form is not None
    assert {*screen.form.errors} == {"reason"}
    send(screen, "save", **fields, reason="The bus has gone.")
    assert screen.plan.goals[0].reason == "The bus has gone."
    send(screen, "open", place="difference")
    html = screen.frame()
    assert goal.measure.replace("'", "&#39;") in html
    assert "Another one" in html


@pytest.mark.parametrize("kind", ["json", "fhir", "docx", "html", "md", "docx-plain", "html-plain"])
def test_a_plan_is_taken_along(kind: str) -> None:
    screen = finished()
    send(screen, "open", place="take")
    file = send(screen, "take", kind=kind).file
    assert file is not None
    assert len(file.content) > 1000
    assert "denise" not in file.name.lower()


@pytest.mark.parametrize("kind", ["pdf", "json-plain", "fhir-plain", ""])
def test_no_other_file_is_offered(kind: str) -> None:
    screen = filled("rt1")
    with pytest.raises(RefusedError, match="one of the files"):
        send(screen, "take", kind=kind)


@pytest.mark.parametrize("kind", ["json", "fhir"])
def test_a_file_from_here_is_opened_again_and_the_plan_before_comes_back(kind: str) -> None:
    screen, other = finished(), opened("rt1")
    send(screen, "open", place="take")
    file = send(screen, "take", kind=kind).file
    assert file is not None
    before = other.draft
    send(other, "open", place="take")
    send(other, "open-plan", text=file.content.decode())
    assert other.pending is None
    assert other.plan == screen.plan
    send(other, "bring-back")
    assert other.draft == before
    with pytest.raises(RefusedError):
        send(other, "bring-back")


HOSTILE = {
    "nothing": "",
    "no JSON": "{",
    "a number": "7",
    "too deep": "[" * 5000 + "]" * 5000,
    "another case": json.dumps({"format": "roundtable-plan", "version": 1, "plan": {"case": "saturdays"}}),
    "a newer version": json.dumps({"format": "roundtable-plan", "version": 2, "plan": {"case": CASE}}),
    "a foreign bundle": json.dumps({"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {}}]}),
    "twice the same key": '{"format": "roundtable-plan", "format": "roundtable-plan"}',
    "no plan": json.dumps({"format": "roundtable-plan", "version": 1, "plan": []}),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_file_that_does_not_fit_is_refused_in_a_sentence_and_the_plan_stays(text: str) -> None:
    screen = filled("rt1")
    before = screen.draft
    with pytest.raises(RefusedError) as refused:
        send(screen, "open-plan", text=text)
    assert screen.draft is before
    assert len(str(refused.value)) < 200


def test_a_file_that_may_tell_of_a_real_person_is_asked_about_first() -> None:
    screen = filled("rt1")
    before = screen.draft
    data = {**screen.value()}
    data["plan"] = {**data["plan"], "words": "Ring Mrs Example on 555 010 9999"}
    send(screen, "open", place="take")
    send(screen, "open-plan", text=json.dumps(data))
    assert screen.draft is before
    assert "Is everybody in this file invented?" in screen.frame()
    with pytest.raises(RefusedError, match="Tick the box"):
        send(screen, "open-anyway")
    send(screen, "leave-file")
    with pytest.raises(RefusedError, match="no file that waits"):
        send(screen, "open-anyway", invented="yes")
    send(screen, "open-plan", text=json.dumps(data))
    send(screen, "open-anyway", invented="yes")
    assert screen.plan.words.startswith("Ring Mrs Example")


def test_another_teams_plan_stands_beside_ours_with_the_reasons() -> None:
    screen = filled("rt1")
    send(screen, "open", place="other")
    html = screen.frame()
    assert html.count("Why they wrote it so") == len(screen.plan.goals)
    do(screen, "remove", item=f"goals/{screen.plan.goals[0].id}")
    send(screen, "open", place="other")
    assert "You have nothing like it." in screen.frame()


def test_the_page_in_plain_words_is_one_press_away_from_every_section() -> None:
    screen = filled("rt1")
    for place in screen.every_place:
        send(screen, "open", place=place)
        assert 'value="plain"' in screen.frame()
    send(screen, "open", place="plain")
    assert "What I will do" in screen.frame()
