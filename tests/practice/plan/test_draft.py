"""Whatever is done to a draft, its plan stays valid, and every step can be taken back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.model.plan import Plan
from roundtable.model.plan_base import Domain, Empty, Part
from roundtable.practice.plan import editing, jumping, replying
from roundtable.practice.plan.draft import Draft, ids_of
from roundtable.practice.plan.keeping import restore, snapshot
from roundtable.practice.plan.lists import KINDS
from roundtable.practice.plan.references import unresolved

if TYPE_CHECKING:
    from roundtable.model.plan_script import PlanScript

DAY = dt.date(2026, 3, 2)
Step = tuple[Any, tuple[Any, ...], dict[str, Any]]
names = st.sampled_from([*KINDS])
items = st.sampled_from(
    [*(f"{kind.begins}-{n}" for kind in KINDS.values() if kind.begins for n in (1, 2, 3)), "1", "2"]
)
asked = st.sampled_from(["goals", "actions"])
who = st.sampled_from(["person", "party-1", "party-2", "party-3", ""])
words = st.sampled_from(["", "  A door. ", "A KEY", "x" * 301])
fields = st.dictionaries(
    st.sampled_from(["words", "does", "measure", "name", "then", "text", "what"]), words, max_size=1
)
goals = st.fixed_dictionaries(
    {"domain": st.sampled_from([*Domain, "music"])}, optional={"serves": items, "words": words}
)
actions = st.fixed_dictionaries({"goal": items}, optional={"owners": st.lists(who, max_size=2), "does": words})
consents = st.fixed_dictionaries(
    {},
    optional={
        "giver": who,
        "reader": who,
        "what": st.lists(st.sampled_from(Part), max_size=2),
        "given": st.just("2026-03-02"),
    },
)
areas = st.fixed_dictionaries(
    {}, optional={"chosen": st.booleans(), "empty": st.sampled_from(["", *Empty]), "why": words}
)
no_fields: st.SearchStrategy[dict[str, Any]] = st.just({})


def step(
    move: Any, *given_: st.SearchStrategy[Any], fields: st.SearchStrategy[dict[str, Any]] = no_fields
) -> st.SearchStrategy[Step]:
    return st.tuples(st.just(move), st.tuples(*given_), fields)


def removed(draft: Draft, name: str, item: str) -> Draft:
    return editing.remove(draft, name, item).draft


steps = st.one_of(
    step(editing.add, st.just("goals"), fields=goals),
    step(editing.add, st.just("goals"), fields=goals),
    step(editing.add, st.just("actions"), fields=actions),
    step(editing.add, st.just("actions"), fields=actions),
    step(editing.add, st.just("people"), fields=fields),
    step(editing.add, st.just("consents"), fields=consents),
    step(editing.add, st.just("transitions"), fields=st.fixed_dictionaries({"giver": who, "contact_by": who})),
    step(editing.add, st.just("ifs"), fields=st.fixed_dictionaries({"owner": who})),
    step(editing.add, names, fields=fields),
    step(editing.edit, names, items, fields=fields),
    step(editing.edit, st.just("actions"), items, fields=actions),
    step(editing.edit, st.just("goals"), items, fields=goals),
    step(editing.move, names, items, st.sampled_from([-1, 1])),
    step(removed, names, items),
    step(editing.fill_area, st.sampled_from(Domain), fields=areas),
    step(editing.set_fields, fields=st.fixed_dictionaries({}, optional={"words": words, "contact": who})),
    step(editing.undo),
    step(editing.redo),
    step(editing.finish),
    step(replying.apply_answer, items, st.sampled_from(replying.HOWS), words),
    step(replying.note_answer, items, st.sampled_from(["keep", "change", "refuse"]), words),
    step(jumping.keep, asked, items),
    step(jumping.stop, asked, items, words),
    step(jumping.reach, asked, items),
    step(jumping.change, asked, items, words, fields=fields),
    step(jumping.jump_back),
)


def made(draft: Draft, one: Step, script: PlanScript) -> Draft:
    move, given_, named = one
    try:
        after: Draft = move(draft, *given_, **named)
    except RefusedError:
        return draft
    return after


def onwards(draft: Draft, script: PlanScript) -> Draft:
    """Finish somehow, and jump to the next month; Tove's navigator is called `party-1` here."""
    done = replace(draft, plan=draft.plan.model_copy(update={"finished": True}))
    months = jumping.months_open(done)
    leaving = tuple(event.model_copy(update={"leaves": ("party-1",)}) for event in script.events)
    return jumping.jump(done, script.model_copy(update={"events": leaving}), months[0]) if months else draft


@given(st.lists(steps, max_size=40), st.lists(st.integers(0, 40), max_size=2))
def test_any_row_of_moves_keeps_a_plan_valid_and_its_names_known(
    script: PlanScript, row: list[Step], jumps: list[int]
) -> None:
    draft = Draft.begin(None, None, DAY)
    for number, one in enumerate(row):
        draft = made(draft, one, script)
        draft = replying.ask_person(draft, script) if number % 7 == 6 else draft
        draft = onwards(draft, script) if number in jumps else draft
        assert Plan.model_validate(draft.plan.model_dump()) == draft.plan
        assert len(ids_of(draft.plan)) == len({*ids_of(draft.plan)})
        assert {stray.name for stray in unresolved(draft.plan)} <= {party.id for party in draft.left}
        assert len({answer.item for answer in draft.plan.answers}) == len(draft.plan.answers)
    restored = restore(snapshot(draft), None)
    assert (restored.draft, restored.whole) == (replace(draft, past=(), future=()), True)


@given(st.lists(steps.filter(lambda one: one[0] not in {editing.undo, editing.redo}), max_size=40))
def test_taking_back_every_step_leads_to_the_start(script: PlanScript, row: list[Step]) -> None:
    start = draft = Draft.begin(None, None, DAY)
    count = 0
    for one in row:
        after = made(draft, one, script)
        count += after is not draft and after.plan != draft.plan
        draft = after
    last = draft
    assert len(draft.past) == count
    for _ in range(count):
        draft = editing.undo(draft)
    assert draft.plan is start.plan
    for _ in range(count):
        draft = editing.redo(draft)
    assert draft == last
