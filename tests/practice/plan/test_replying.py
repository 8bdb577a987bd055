"""The last edit is the person's: they are read the plan, and what they say is worked in before it is finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.model.plan import Answer
from roundtable.model.plan_goals import Standing
from roundtable.model.plan_script import Reply
from roundtable.practice.plan.editing import add, edit, finish, move, remove, undo
from roundtable.practice.plan.replying import ELSE, apply_answer, ask_person, note_answer, reply_to

if TYPE_CHECKING:
    from roundtable.model.plan_script import PlanScript
    from roundtable.practice.plan.draft import Draft


def said(draft: Draft) -> dict[str, str]:
    return {answer.item: answer.answer for answer in draft.plan.answers}


def with_replies(script: PlanScript, *replies: Reply) -> PlanScript:
    return script.model_copy(update={"replies": replies})


def test_each_goal_and_action_gets_the_first_reply_that_fits(tove: Draft, script: PlanScript) -> None:
    draft = ask_person(tove, script)
    assert said(draft) == {
        "a-door": "keep",
        "quiet-nights": "refuse",
        "ring-the-bakery": "change",
        "carry-the-clocks": "keep",
    }
    assert draft.plan.answer_to("ring-the-bakery").words == "Ring after nine."
    assert undo(draft).plan is tove.plan


@pytest.mark.parametrize(
    ("mentions", "fits"),
    [
        (["bakery"], True),
        (["BAKERY"], True),
        (["bake"], False),
        (["ring", "x"], True),
        (["room", "x"], True),
        (["a.c"], False),
    ],
)
def test_a_reply_fits_words_that_the_team_wrote(
    tove: Draft, script: PlanScript, mentions: list[str], *, fits: bool
) -> None:
    reply = Reply(mentions=tuple(mentions), answer="refuse", words="No.")
    expected = reply if fits else ELSE
    assert reply_to(with_replies(script, reply), tove.plan, "ring-the-bakery") == expected


def test_the_persons_own_words_are_not_what_the_team_wrote(tove: Draft, script: PlanScript) -> None:
    shut, may = (Reply(mentions=(word,), answer="refuse", words="No.") for word in ("shut", "May"))
    assert reply_to(with_replies(script, shut), tove.plan, "a-door") == ELSE
    assert reply_to(with_replies(script, may), tove.plan, "a-door") == may


def test_a_reply_for_goals_or_for_an_owner_fits_no_other_item(tove: Draft, script: PlanScript) -> None:
    of_goals, of_person = (
        Reply(of="goal", answer="refuse", words="No."),
        Reply(owner="person", answer="change", words="I?"),
    )
    played = with_replies(script, of_goals, of_person)
    assert reply_to(played, tove.plan, "a-door") == of_goals
    assert reply_to(played, tove.plan, "carry-the-clocks") == of_person
    assert reply_to(played, tove.plan, "ring-the-bakery") == ELSE


def test_nobody_is_asked_about_what_is_not_there_or_what_is_stopped(tove: Draft, script: PlanScript) -> None:
    with pytest.raises(RefusedError, match="not in the plan any more"):
        reply_to(script, tove.plan, "gone")
    asked = ask_person(tove, script)
    stopped = apply_answer(asked, "quiet-nights", "stop")
    assert (stopped.plan.goals[1].standing, stopped.plan.goals[1].reason) == (Standing.STOPPED, "I sleep well enough.")
    assert ask_person(stopped, script) is stopped


def test_a_plan_is_finished_only_when_all_was_read_and_worked_in(tove: Draft, script: PlanScript) -> None:
    with pytest.raises(RefusedError, match="Read the plan to Tove first: 4 of its"):
        finish(tove)
    draft = ask_person(tove, script)
    with pytest.raises(RefusedError, match="Work in what Tove answered first: 2 still"):
        finish(draft)
    draft = apply_answer(draft, "ring-the-bakery", "change", known_by="Bo has answered after nine")
    draft = apply_answer(draft, "quiet-nights", "against", reason="The doctor asked us to keep an eye on it.")
    kept = draft.plan.answer_to("quiet-nights")
    assert (kept.answer, kept.done, kept.reason) == ("refuse", "against", "The doctor asked us to keep an eye on it.")
    assert finish(draft).plan.finished


def test_what_was_refused_can_be_removed(tove: Draft, script: PlanScript) -> None:
    draft = apply_answer(ask_person(tove, script), "quiet-nights", "remove")
    assert "quiet-nights" not in {*said(draft), *(goal.id for goal in draft.plan.goals)}


def test_editing_what_was_kept_or_refused_means_asking_again(tove: Draft, script: PlanScript) -> None:
    draft = ask_person(tove, script)
    assert "a-door" not in said(edit(draft, "goals", "a-door", measure="Two keys"))
    assert "quiet-nights" not in said(edit(draft, "goals", "quiet-nights", measure="Two nights"))
    assert said(move(draft, "goals", "a-door", 1)) == said(draft)


def test_editing_what_should_change_works_it_in_once_and_for_all(tove: Draft, script: PlanScript) -> None:
    draft = edit(ask_person(tove, script), "actions", "ring-the-bakery", does="Ring the bakery after nine")
    assert draft.plan.answer_to("ring-the-bakery").done == "changed"
    draft = edit(draft, "actions", "ring-the-bakery", does="Ring Bo after nine")
    assert draft.plan.answer_to("ring-the-bakery").done == "changed"


def test_what_was_kept_against_her_word_is_asked_again_when_it_changes(tove: Draft, script: PlanScript) -> None:
    draft = apply_answer(ask_person(tove, script), "ring-the-bakery", "against", reason="Bo is up at four.")
    assert "ring-the-bakery" not in said(edit(draft, "actions", "ring-the-bakery", does="Ring Bo"))


def test_an_action_that_lost_its_owner_is_asked_about_again(tove: Draft, script: PlanScript) -> None:
    draft = remove(ask_person(tove, script), "people", "navigator").draft
    assert {*said(draft)} == {"a-door", "quiet-nights", "carry-the-clocks"}


def test_only_what_is_new_is_read_a_second_time(tove: Draft, script: PlanScript) -> None:
    draft = add(ask_person(tove, script), "goals", domain="legal")
    asked = ask_person(draft, script)
    assert asked.plan.answers[:-1] == draft.plan.answers
    assert asked.plan.answers[-1] == Answer(item="goal-1", answer="keep", words="Yes, that.")


def test_taking_back_another_step_takes_no_answer_back(tove: Draft, script: PlanScript) -> None:
    asked = ask_person(tove, script)
    written = add(edit(asked, "goals", "a-door", measure="Two keys"), "goals", domain="legal")
    assert undo(undo(written)).plan is asked.plan


def test_without_a_script_somebody_speaks_for_the_person(tove: Draft) -> None:
    with pytest.raises(RefusedError, match="let somebody speak for them"):
        ask_person(tove, None)
    draft = note_answer(note_answer(tove, "a-door", "refuse", "Not this one."), "a-door", "keep", "")
    assert said(draft) == {"a-door": "keep"}


@pytest.mark.parametrize(
    ("item", "answer", "words", "says"),
    [
        ("gone", "keep", "", "not in the plan any more"),
        ("a-door", "perhaps", "", "Choose one from the list"),
        ("carry-the-clocks", "refuse", " ", "Write down what the person says"),
    ],
)
def test_an_answer_that_is_none_is_not_noted(tove: Draft, item: str, answer: str, words: str, says: str) -> None:
    with pytest.raises(RefusedError, match=says):
        note_answer(tove, item, answer, words)


@pytest.mark.parametrize(
    ("item", "how", "says"),
    [
        ("gone", "stop", "not in the plan any more"),
        ("a-door", "stop", "Nothing was answered here"),
        ("quiet-nights", "forget", "Choose one of the ways"),
        ("quiet-nights", "change", "Change something about it first"),
        ("quiet-nights", "against", "why it stays although"),
    ],
)
def test_an_answer_is_worked_in_in_a_way_that_fits(
    tove: Draft, script: PlanScript, item: str, how: str, says: str
) -> None:
    with pytest.raises(RefusedError, match=says):
        apply_answer(ask_person(tove, script), item, how)


def test_a_stop_without_words_says_at_least_whose_wish_it_is(tove: Draft) -> None:
    draft = tove.then(tove.plan.model_copy(update={"answers": (Answer(item="a-door", answer="refuse"),)}))
    assert apply_answer(draft, "a-door", "stop").plan.goals[0].reason == "The person does not want it."
