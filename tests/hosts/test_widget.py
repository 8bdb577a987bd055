"""Widgets have ordinary habits, and two displays of one never share an id."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
import traitlets

from roundtable.errors import ContentError
from roundtable.hosts.meeting_widgets import Consultation, Consultations, MeetingPrompts
from roundtable.hosts.widgets import CarePlanBuilder, CaseShelf, CaseWalk, Plans, Start
from tests.screens.html_page import Page, mistakes

if TYPE_CHECKING:
    from collections.abc import Callable

STARTER = "quiz-night-again"


def bundle(widget: Any) -> dict[str, Any]:
    data, _ = widget._repr_mimebundle_()
    assert isinstance(data, dict)
    return data


def message(number: int, name: str, on: str, **values: str) -> dict[str, Any]:
    return {"client": "me", "n": number, "kind": "event", "name": name, "on": on, "values": values}


def test_widget_prints_its_screen_beside_the_widget_view() -> None:
    widget = CaseWalk(case=STARTER)
    data = bundle(widget)
    assert f'data-rt-model="{widget.model_id}"' in data["text/html"]
    assert "application/vnd.jupyter.widget-view+json" in data
    assert data["text/plain"] == repr(widget)


@pytest.mark.parametrize("kind", [Start, CaseShelf, lambda: CaseWalk(case=STARTER)])
def test_widget_shown_three_times_keeps_ids_of_its_own(kind: Any) -> None:
    widget = kind()
    prints = [widget.printed() for _ in range(3)]
    for html, view in zip(prints, ("", "v2", "v3"), strict=True):
        assert mistakes(html, f"{widget.screen.prefix}{view}") == []
    ids = [name for html in prints for name in Page(html).ids]
    assert len(ids) == len(set(ids))


def test_two_widgets_share_no_id() -> None:
    one, two = (Page(CaseWalk(case=STARTER).printed()) for _ in range(2))
    assert not set(one.ids) & set(two.ids)


def test_two_widgets_without_a_page_share_no_id() -> None:
    one, two = (Page(CaseWalk(case=STARTER).screen.embedded()) for _ in range(2))
    assert one.ids
    assert not set(one.ids) & set(two.ids)


def test_widget_says_what_it_is() -> None:
    widget = CaseWalk(case=STARTER)
    assert repr(widget) == f"CaseWalk({widget.screen.title!r})"


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: CaseWalk(case=STARTER, cas="x"), "CaseWalk has no option 'cas'. Did you mean 'case'?"),
        (lambda: CaseWalk(case=STARTER, colour="x"), "It takes: case, role."),
        (lambda: Start(case="x"), "Start has no option 'case'. It takes: none."),
    ],
)
def test_widget_refuses_unknown_options_helpfully(make: Any, says: str) -> None:
    with pytest.raises(TypeError, match=says.replace("?", r"\?")):
        make()


def test_value_follows_what_was_done_and_can_be_observed() -> None:
    widget = CaseWalk(case=STARTER)
    seen: list[str] = []
    widget.observe(lambda change: seen.append(change["new"]["place"]), "value")
    widget._receive(widget, message(1, "begin", "note"), None)
    assert seen == ["meet"]
    assert widget.value["place"] == "meet"


def test_value_is_read_only_and_never_sent_to_the_browser() -> None:
    widget = CaseWalk(case=STARTER)
    with pytest.raises(traitlets.TraitError):
        widget.value = {}
    assert "value" not in widget.keys


def test_no_words_of_the_case_are_in_what_the_widget_synchronises() -> None:
    widget = CaseWalk(case=STARTER)
    called = widget.screen.case.person.called  # type: ignore[attr-defined]
    state = {key: value for key, value in widget.get_state().items() if key not in {"_esm", "_css"}}
    assert called not in str(state)


def test_widget_answers_through_its_own_channel(monkeypatch: pytest.MonkeyPatch) -> None:
    widget = CaseWalk(case=STARTER)
    sent: list[dict[str, Any]] = []
    monkeypatch.setattr(widget, "send", sent.append)
    widget._receive(widget, message(1, "begin", "note"), None)
    widget._receive(widget, {"no": "message"}, None)
    assert [reply["ack"] for reply in sent] == [1]


def test_path_becomes_a_table_with_a_row_for_each_decision() -> None:
    widget = CaseWalk(case=STARTER)
    first = widget.screen.case.decisions[0].id  # type: ignore[attr-defined]
    widget._receive(widget, message(1, "begin", "note"), None)
    widget._receive(widget, message(2, "seats", "meet"), None)
    widget._receive(widget, message(3, "take-seat", "seat", seat="observer"), None)
    widget._receive(widget, message(4, "skip", f"{first}:gather"), None)
    frame = widget.to_frame()
    assert list(frame.index) == [first]
    assert bool(frame.loc[first, "skipped"])


def test_a_care_plan_is_a_widget_with_ordinary_habits() -> None:
    widget = CarePlanBuilder(case=STARTER)
    assert repr(widget) == f"CarePlanBuilder({widget.screen.title!r})"
    kept: list[dict[str, Any]] = []
    widget.observe(lambda change: kept.append(change["new"]), "value")
    words = {"words": "One price.", "domain": "money", "whose": "person", "by": "2027-01-01"}
    acts = (("begin", {}), ("open", {"place": "new/goals/money"}), ("save", words))
    for number, (event, values) in enumerate(acts, 1):
        widget._receive(widget, message(number, event, widget.screen.step, **values), [])
    assert kept[-1]["plan"]["goals"][0]["words"] == "One price."
    frame = widget.to_frame()
    assert list(frame["words"]) == ["One price."]
    assert str(frame["by"].iloc[0].date()) == "2027-01-01"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: CarePlanBuilder(case=STARTER, roam=True), "Did you mean 'room'?"),
        (lambda: CarePlanBuilder(colour="x"), "It takes: case, room."),
        (lambda: Plans(case="x"), "It takes: wanted."),
    ],
)
def test_a_care_plan_refuses_options_that_it_does_not_know(make: Callable[[], object], message: str) -> None:
    with pytest.raises(TypeError, match=re.escape(message)):
        make()


def test_a_care_plan_for_a_case_that_is_not_there_says_so() -> None:
    with pytest.raises(ContentError, match="no item called `nowhere`"):
        CarePlanBuilder(case="nowhere")


def test_a_blank_care_plan_begins_with_the_question_who_is_meant() -> None:
    assert "No real person stands behind this" in CarePlanBuilder().printed()


def test_a_consultation_is_a_widget_with_ordinary_habits() -> None:
    widget = Consultation(case=STARTER)
    assert repr(widget) == f"Consultation({widget.screen.title!r})"
    assert widget.to_frame().empty
    kept: list[dict[str, Any]] = []
    widget.observe(lambda change: kept.append(change["new"]), "value")
    acts: tuple[tuple[str, dict[str, str]], ...] = (
        ("begin", {"format": "huddle"}),
        ("open-meeting", {}),
        ("return", {"step": "actions"}),
        ("promise", {"does": "Ring the depot."}),
        ("edit-promise", {"item": "promise-1", "owner": "person"}),
    )
    for number, (event, values) in enumerate(acts, 1):
        widget._receive(widget, message(number, event, widget.screen.step, **values), [])
    assert kept[-1]["meeting"]["promises"][0]["does"] == "Ring the depot."
    frame = widget.to_frame()
    assert list(frame["does"]) == ["Ring the depot."]
    assert list(frame["owner"]) == [widget.screen.called]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Consultation(cases="x"), "Did you mean 'case'?"),
        (lambda: Consultations(case="x"), "It takes: wanted."),
        (lambda: MeetingPrompts(format="huddle", case="x"), "It takes: format."),
    ],
)
def test_a_consultation_refuses_options_that_it_does_not_know(make: Callable[[], object], message: str) -> None:
    with pytest.raises(TypeError, match=re.escape(message)):
        make()


def test_the_clock_comes_with_the_module_where_a_notebook_gets_one() -> None:
    module = Consultation(case=STARTER)._esm
    assert "roundtableClock" in str(module)
    assert "export default" in str(module)
