"""Drafts as plain data and back: exact for our own, careful with everything else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.exchange.plan_json import load_json, write_json
from roundtable.model.plan import MOST_GOALS
from roundtable.practice.plan.draft import Draft
from roundtable.practice.plan.editing import add, edit, rest
from roundtable.practice.plan.jumping import jump
from roundtable.practice.plan.keeping import FORMAT, MOST_RESTED, restore, snapshot
from roundtable.practice.plan.references import unresolved
from tests.practice.plan.plans import drafts
from tests.practice.test_restoring import JSON

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.model.plan_script import PlanScript

TOVE = "a-key-for-tove"


def kept(draft: Draft) -> dict[str, Any]:
    """The snapshot as a browser gives it back."""
    data: dict[str, Any] = json.loads(json.dumps(snapshot(draft)))
    return data


def of_tove(tove: Draft) -> Draft:
    return Draft(tove.plan.model_copy(update={"case": TOVE}))


@given(drafts())
def test_any_draft_comes_back_as_it_was(draft: Draft) -> None:
    restored = restore(kept(draft), TOVE)
    assert restored.whole
    assert restored.draft == draft


def test_somebody_who_left_is_still_named_after_coming_back(tove: Draft, script: PlanScript) -> None:
    done = Draft(tove.plan.model_copy(update={"finished": True, "case": TOVE}))
    draft = rest(jump(done, script, 6), "SL01:a", "It can wait.")
    restored = restore(kept(draft), TOVE)
    assert (restored.draft, restored.whole) == (draft, True)
    assert unresolved(restored.draft.plan)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (None, "not a saved plan"),
        ([], "not a saved plan"),
        ({"format": "another"}, "not a saved plan"),
        ({"format": FORMAT, "version": 2}, "newer version"),
        ({"format": FORMAT, "version": 1, "plan": {"version": 2}}, "newer version"),
        ({"format": FORMAT, "version": "1", "plan": {}}, "damaged"),
        ({"format": FORMAT, "version": True, "plan": {}}, "damaged"),
        ({"format": FORMAT, "version": 0, "plan": {}}, "damaged"),
        ({"format": FORMAT, "version": 1, "plan": []}, "damaged"),
        ({"format": FORMAT, "version": 1, "plan": {"case": "another"}}, "another case"),
        ({"format": FORMAT, "version": 1, "plan": {}}, "another case"),
        (
            {"format": FORMAT, "version": 1, "plan": {"case": TOVE, "id": "Not An Id", "starts": "2026-01-01"}},
            "damaged",
        ),
        ({"format": FORMAT, "version": 1, "plan": {"case": TOVE, "id": TOVE}}, "damaged"),
    ],
)
def test_what_is_no_plan_of_this_case_is_refused_in_a_sentence(data: object, says: str) -> None:
    with pytest.raises(RefusedError, match=says):
        restore(data, TOVE)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data["plan"].update(surprise=1),
        lambda data: data["plan"].update(words=["not", "text"]),
        lambda data: data["plan"].update(words="x" * 100_000),
        lambda data: data["plan"].update(subject={"name": 5, "called": "Tove"}),
        lambda data: data["plan"].update(money_left=float("inf")),
        lambda data: data["plan"].update(review=10**400),
        lambda data: data["plan"].update(matters=["A door", 5, "x" * 301, "Clocks"]),
        lambda data: data["plan"].update(contact="pilot"),
        lambda data: data["plan"]["goals"].append({"id": "a-door", "domain": "legal"}),
        lambda data: data["plan"]["goals"].append({"id": "x", "domain": "music"}),
        lambda data: data["plan"]["goals"].append("x"),
        lambda data: data["plan"]["goals"][0].update(surprise=1),
        lambda data: data["plan"]["goals"][0].update(barriers=[[]]),
        lambda data: data["plan"]["actions"][0].update(owners=["pilot"]),
        lambda data: data["plan"]["actions"].append({"id": "a-door", "goal": "a-door"}),
        lambda data: data["plan"]["actions"].append({"id": "y", "goal": "a-window"}),
        lambda data: data["plan"]["people"].append({"id": "person", "name": "Another"}),
        lambda data: data["plan"]["areas"].append({"domain": "housing"}),
        lambda data: data["plan"].update(answers=[{"item": "gone", "answer": "keep"}]),
        lambda data: data["plan"].update(answers=[{"item": "a-door", "answer": "keep"}] * 2),
        lambda data: data.update(surprise=1),
        lambda data: data.update(earlier=[5]),
        lambda data: data.update(earlier={}),
        lambda data: data.update(earlier=[{**data["plan"], "revision": 1}]),
        lambda data: data.update(earlier=[{**data["plan"], "revision": 3}] * 2),
        lambda data: data.update(earlier=[{**data["plan"], "case": "another"}]),
        lambda data: (
            data["plan"].update(contact="b"),
            data.update(earlier=[{**data["plan"], "people": [{"id": "b"}]}]),
        ),
        lambda data: data.update(rested=[["key", "reason"], ["key", 5], "ab", ["", "x"]]),
        lambda data: data.update(rested=None),
        lambda data: data.update(rested=[[f"key {n}", "x"] for n in range(MOST_RESTED + 1)]),
    ],
)
def test_what_is_damaged_in_places_is_read_as_far_as_it_goes(
    tove: Draft, spoil: Callable[[dict[str, Any]], None]
) -> None:
    draft = of_tove(tove)
    data = kept(draft)
    spoil(data)
    restored = restore(data, TOVE)
    assert not restored.whole
    plan = restored.draft.plan
    assert [goal.id for goal in plan.goals][:2] == ["a-door", "quiet-nights"]
    assert [action.id for action in plan.actions] == ["ring-the-bakery", "carry-the-clocks"]
    assert unresolved(plan) == ()


def test_of_a_damaged_entry_the_fields_that_fit_stay(tove: Draft) -> None:
    data = kept(of_tove(tove))
    data["plan"]["goals"][0].update(importance=99, barriers=["Stairs", 5])
    goal = restore(data, TOVE).draft.plan.goals[0]
    assert (goal.words, goal.importance, goal.barriers) == ("A front door that I can shut.", None, ("Stairs",))


def test_there_is_an_end_to_what_is_read(tove: Draft) -> None:
    data = kept(of_tove(tove))
    data["plan"]["goals"] += [{"id": f"goal-{n}", "domain": "legal"} for n in range(5000)]
    restored = restore(data, TOVE)
    assert (len(restored.draft.plan.goals), restored.whole) == (MOST_GOALS, False)


def test_something_very_deep_is_left_out(tove: Draft) -> None:
    deep: Any = "x"
    for _ in range(50_000):
        deep = [deep]
    data = kept(of_tove(tove))
    data["plan"].update(matters=deep, subject={"name": deep}, safety=deep)
    data["rested"] = deep
    restored = restore(data, TOVE)
    assert (restored.draft.plan.matters, restored.whole) == ((), False)


def test_an_id_is_not_given_again_after_coming_back(tove: Draft) -> None:
    draft = restore(kept(add(of_tove(tove), "goals", domain="legal")), TOVE).draft
    assert add(draft, "goals", domain="legal").plan.goals[-1].id == "goal-2"


def test_steps_back_are_not_kept(tove: Draft) -> None:
    draft = edit(of_tove(tove), "goals", "a-door", measure="Two keys")
    restored = restore(kept(draft), TOVE).draft
    assert (restored.plan, restored.past) == (draft.plan, ())


@given(drafts())
def test_a_plan_file_opens_as_the_same_draft(draft: Draft) -> None:
    data = load_json(write_json(draft.plan, draft.earlier, draft.rested))
    restored = restore(data, TOVE)
    assert (restored.draft, restored.whole) == (draft, True)


NEARLY = st.fixed_dictionaries(
    {"id": st.just(TOVE), "case": st.just(TOVE), "starts": st.just("2026-03-02")},
    optional={
        "revision": st.integers(-1, 100) | JSON,
        "subject": st.fixed_dictionaries({"name": JSON}) | JSON,
        "goals": st.lists(st.fixed_dictionaries({"id": st.just("a") | JSON, "domain": st.just("legal")}) | JSON) | JSON,
        "people": st.lists(st.fixed_dictionaries({"id": st.just("b") | JSON}) | JSON) | JSON,
        "actions": st.lists(st.fixed_dictionaries({"id": st.just("c") | JSON, "goal": st.just("a"), "owners": JSON})),
        "review": JSON,
        "money_left": JSON,
        "contact": st.just("b") | JSON,
        "areas": JSON,
        "safety": JSON,
        "finished": JSON,
    },
)


@given(
    JSON
    | st.fixed_dictionaries(
        {"format": st.just(FORMAT), "version": st.just(1) | JSON, "plan": NEARLY | JSON},
        optional={"earlier": st.lists(NEARLY, max_size=3) | JSON, "rested": JSON},
    )
)
def test_whatever_comes_is_a_valid_draft_or_a_refusal(data: object) -> None:
    try:
        restored = restore(data, TOVE)
    except RefusedError:
        return
    again = restore(kept(restored.draft), TOVE)
    assert (again.draft, again.whole) == (restored.draft, True)
