"""Nobody who walks through one of our cases meets an error, an empty text or a dead end.

Covered, for every case of the catalogue: every decision, with every sequence
of options and skips that leads to it and every combination of what is known,
as far as any of it opens, closes, shows or hides something; from every seat and
the observer's; with every question, contact and confidence that can come up,
made in every such state. `exploring` finds one walk for each state and says why
no other walk could meet anything else. In each of them everything that the
learner reads is looked at, every move is made, and the walk is saved and
restored. Pages are drawn for a sample: each step of each decision, each option
that can be chosen, and each place around the decisions.

Then come 2,000 complete walks at random over all cases together. They are
saved and restored on the way, and every step of them is in a state that was
found before: so the search has missed nothing.
"""

from __future__ import annotations

import json
import re
import sys
from functools import cache
from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.model.condition import Condition
from roundtable.model.decision import Grade
from roundtable.practice import moves
from roundtable.practice.restoring import Restored, restore, snapshot
from roundtable.practice.table import on_table, table_at
from roundtable.practice.walk import Place, Stage, Walk
from roundtable.screens.case_walk.screen import CaseWalkScreen
from roundtable.screens.rendering import rich
from tests.content.exploring import Explored, seats, sit
from tests.practice.wandering import wander_to_the_debrief
from tests.screens.html_page import mistakes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roundtable.model.case import Case
    from roundtable.model.condition import Variant
    from roundtable.model.decision import Decision, Option, Outcome
    from roundtable.practice.walk import Trail

CASES = Catalogue().case_ids()
RANDOM_WALKS = 2000
"""Complete walks at random, over all cases together."""
WEIGHING = {Stage.GATHER, Stage.JUDGE, Stage.TABLE}
TAG = re.compile("<[^>]*>")
HEADING = re.compile(r"<(h[1-6]|summary|legend|figcaption)\b[^>]*>(.*?)</\1>", re.DOTALL)
NOT_MEANT_FOR_READERS = re.compile(r">\s*(None|True|False|undefined)\s*<|\bundefined\b|\bUndefined\b|\{\{|\{%")


@pytest.fixture(scope="module", autouse=True)
def uncounted() -> Iterator[None]:
    """Counting lines would make millions of moves four times as slow; the tests of each module count them."""
    counter = sys.gettrace()
    sys.settrace(None)
    yield
    sys.settrace(counter)


@pytest.fixture(scope="module", params=CASES)
def explored(request: pytest.FixtureRequest, catalogue: Catalogue) -> Explored:
    """All states of each case in turn."""
    return Explored(catalogue.case(request.param))


def at_decisions(explored: Explored, *stages: Stage) -> Iterator[Walk]:
    """The walks that stand for states at some steps of a decision."""
    for walk in explored.states.values():
        if walk.place is Place.DECISION and walk.trail.stage in stages:
            yield walk


@cache
def is_empty(text: str) -> bool:
    """Whether nothing of a text is left once it is on a page."""
    return not TAG.sub("", rich(text)).strip()


def empty_among(texts: Iterable[str | None]) -> bool:
    return any(text is None or is_empty(text) for text in texts)


def chosen_at(walk: Walk) -> Option:
    option = walk.decision.option(walk.trail.chosen)
    assert option is not None
    return option


def holding(walk: Walk, variants: tuple[Variant, ...]) -> Iterator[str]:
    known = on_table(walk) if variants else frozenset[str]()
    return (variant.text for variant in variants if variant.when.holds(known, walk.chosen))


def read_at(walk: Walk) -> Iterator[str | None]:
    """What a learner reads at the step where a walk is."""
    decision, stage = walk.decision, walk.trail.stage
    yield from (decision.title, decision.time)
    match stage:
        case Stage.GATHER:
            yield decision.situation
            yield from holding(walk, decision.also)
            yield from (question.ask for question in moves.questions_open(walk))
            yield from (text for who, ask in moves.asks_open(walk) for text in (walk.case.name_of(who), ask.say))
        case Stage.JUDGE | Stage.TABLE:
            yield decision.question
            yield from (option.label for option in moves.options_open(walk))
        case Stage.OUTCOME:
            yield from came_of_it(walk, chosen_at(walk))
        case Stage.SKIPPED:
            yield decision.summary or decision.situation


def came_of_it(walk: Walk, option: Option) -> Iterator[str | None]:
    yield from (option.label, *told(option.outcome), *holding(walk, option.outcome.also))
    if option.why is not None:
        yield option.why
    if option.must_not is not None:
        yield from (option.must_not.because, option.must_not.do_now)
    if option.repair is not None:
        yield from (option.repair.invite, option.repair.act, *told(option.repair.outcome))


def told(outcome: Outcome) -> tuple[str, str, str]:
    return outcome.person, outcome.team, outcome.time


def heard_at(walk: Walk) -> Iterator[str | None]:
    """What a learner has heard by asking at the open decision."""
    decision, trail = walk.decision, walk.trail
    asks = {(person.who, ask.id): ask for person in decision.colleagues for ask in person.asks}
    yield from (question.answer for question in decision.questions if question.id in trail.asked)
    yield from (asks[pair].reply for pair in trail.contacted)
    for fact_id, how in trail.raised:
        fact = walk.case.fact(fact_id)
        assert fact is not None
        assert fact.consent is not None
        yield fact.consent.words if how == "asked" else fact.consent.if_told


def saved_and_restored(walk: Walk) -> Restored:
    return restore(walk.case, json.loads(json.dumps(snapshot(walk))))


# Every state.


def test_no_walk_meets_a_dead_end(explored: Explored) -> None:
    assert explored.stuck == []
    assert any(walk.place is Place.DEBRIEF for walk in explored.states.values())


def test_something_sound_can_always_be_chosen(explored: Explored) -> None:
    for decision in explored.case.decisions:
        assert any(option.grade is Grade.SOUND and option.when is None for option in decision.options), decision.id
    for walk in at_decisions(explored, Stage.JUDGE, Stage.TABLE):
        assert any(option.grade is Grade.SOUND for option in moves.options_open(walk)), walk.trail


def test_every_decision_can_be_skipped_until_it_is_made(explored: Explored) -> None:
    for walk in at_decisions(explored, *WEIGHING):
        assert moves.skip(walk).trail.stage is Stage.SKIPPED


def test_going_on_leads_to_another_decision_or_to_the_debrief(explored: Explored) -> None:
    for walk in at_decisions(explored, Stage.OUTCOME, Stage.SKIPPED):
        after = moves.go_on(walk)
        met = [trail.decision for trail in after.trails]
        assert after.place is Place.DEBRIEF or after.trail.stage is Stage.GATHER
        assert len(met) == len(set(met)), f"{walk.trail.decision} leads back to {met[-1]}"


def test_no_text_is_empty(explored: Explored) -> None:
    for walk in explored.states.values():
        if walk.place is Place.DECISION:
            assert not empty_among(read_at(walk)), walk.trail
    for walk in explored.made:
        if walk.place is Place.DECISION:
            assert not empty_among(heard_at(walk)), walk.trail


def test_no_fact_and_nothing_around_the_decisions_is_empty(explored: Explored) -> None:
    case = explored.case
    person = (case.person.name, case.person.called, case.person.in_their_words, case.person.about, case.setting)
    ends = (
        case.good_life,
        case.outside_idea,
        case.transition,
        case.epilogue,
        *(d.from_the_chair for d in case.decisions),
    )
    lists = (*case.strengths, *case.team_errors, *case.good_looks_like, *case.debrief_questions, *case.red_flags)
    assert not empty_among((case.title, *person, *lists, *(fact.text for fact in case.facts)))
    assert not empty_among(text for text in ends if text is not None)


def test_everything_that_was_written_can_be_met(explored: Explored) -> None:
    assert never_met(explored) == set()


def never_met(explored: Explored) -> set[tuple[str, ...]]:
    """Steps, options, repairs, questions, ways to ask somebody, and variants of a text that no walk meets."""
    met = {item for walk in explored.made if walk.place is Place.DECISION for item in met_at(walk)}
    met |= {text for walk in at_decisions(explored, *Stage) for text in variants_at(walk)}
    return {item for decision in explored.case.decisions for item in written_in(decision)} - met


def met_at(walk: Walk) -> Iterator[tuple[str, ...]]:
    trail = walk.trail
    yield (trail.decision, trail.stage)
    yield from ((trail.decision, "question", question) for question in trail.asked)
    yield from ((trail.decision, *pair) for pair in trail.contacted)
    if trail.chosen is not None:
        yield (trail.decision, "mended" if trail.mended else "option", trail.chosen)


def variants_at(walk: Walk) -> Iterator[tuple[str, ...]]:
    decision, stage = walk.decision, walk.trail.stage
    also = decision.also if stage is Stage.GATHER else chosen_at(walk).outcome.also if stage is Stage.OUTCOME else ()
    yield from ((decision.id, "variant", text) for text in holding(walk, also))


def written_in(decision: Decision) -> Iterator[tuple[str, ...]]:
    yield from ((decision.id, stage) for stage in Stage)
    yield from ((decision.id, "question", question.id) for question in decision.questions)
    yield from ((decision.id, person.who, ask.id) for person in decision.colleagues for ask in person.asks)
    yield from ((decision.id, "option", option.id) for option in decision.options)
    yield from ((decision.id, "mended", option.id) for option in decision.options if option.repair is not None)
    variants = (*decision.also, *(variant for option in decision.options for variant in option.outcome.also))
    yield from ((decision.id, "variant", variant.text) for variant in variants)


def test_every_confidence_of_a_seat_can_be_raised(explored: Explored) -> None:
    raised = {pair for walk in explored.made for trail in walk.trails for pair in trail.raised}
    seats = {member.id for member in explored.case.team if member.seat}
    own = {fact.id for fact in explored.case.facts if fact.consent is not None and seats & {*fact.known_by}}
    assert raised == {(fact, how) for fact in own for how in ("asked", "told")}


def test_every_state_is_restored_from_its_snapshot(explored: Explored) -> None:
    for walk in explored.states.values():
        assert saved_and_restored(walk) == Restored(walk, whole=True)


def test_every_table_counts_right(explored: Explored) -> None:
    for walk in at_decisions(explored, Stage.TABLE):
        counts_right(walk, walk.trail)


def test_every_seat_can_look_back_on_its_path(explored: Explored) -> None:
    ends = [walk for walk in explored.states.values() if walk.place is Place.DEBRIEF]
    assert {walk.seat for walk in ends} == set(seats(explored.case))
    for walk in ends:
        for trail in walk.trails:
            counts_right(walk, trail)


def counts_right(walk: Walk, trail: Trail) -> None:
    """Assert that every fact which a decision needs is in one of its five groups."""
    table = table_at(walk, trail)
    needed = sum(trail.decision in fact.bears_on for fact in walk.case.facts)
    assert table.reached <= table.reachable <= table.needed
    assert table.needed + table.kept_private == needed


# Pages.


def sample(explored: Explored) -> list[Walk]:
    """One walk for each place, each step of each decision, and each option that was chosen or mended."""
    case = explored.case
    debrief = next(walk for walk in explored.made if walk.place is Place.DEBRIEF)
    around = [Walk(case), moves.read_overview(Walk(case)), moves.begin(Walk(case))]
    around += [moves.go_to_seats(around[2]), debrief, moves.read_from_chair(debrief)]
    found: dict[object, Walk] = {}
    for walk in explored.states.values():
        if walk.place is Place.DECISION:
            trail = walk.trail
            found.setdefault((trail.decision, trail.stage, trail.chosen, trail.mended), walk)
    return [*around, *found.values()]


def headings(html: str) -> list[str]:
    return [TAG.sub("", inside).strip() for _, inside in HEADING.findall(html)]


def test_pages_are_sound_and_have_no_empty_heading(explored: Explored, catalogue: Catalogue) -> None:
    walks = sample(explored)
    assert len(walks) > 6 + 5 * len(explored.case.decisions)
    for walk in walks:
        screen = CaseWalkScreen("t", walk.case, catalogue)
        screen.walk = walk
        page = screen.frame()
        assert mistakes(page, "t") == [], screen.step
        assert headings(page), screen.step
        assert "" not in headings(page), screen.step
        assert not NOT_MEANT_FOR_READERS.search(page), screen.step


# Complete walks at random.


def test_random_complete_walks_are_restored_on_the_way_and_meet_nothing_new(explored: Explored) -> None:
    restored = 0

    def save_and_restore(walk: Walk) -> Walk:
        nonlocal restored
        restored += 1
        again = saved_and_restored(walk)
        assert again == Restored(walk, whole=True)
        return again.walk

    for seed in range(-(-RANDOM_WALKS // len(CASES))):
        walks = wander_to_the_debrief(explored.case, seed, save_and_restore)
        assert walks == wander_to_the_debrief(explored.case, seed)
        assert walks[-1].place is Place.DEBRIEF
        assert saved_and_restored(walks[-1]) == Restored(walks[-1], whole=True)
        for walk in walks:
            assert explored.state(walk) in explored.states, walk.trail
    assert restored


# The search itself.


def changed(case: Case, number: int, **changes: object) -> Case:
    """The small case with something changed in one of its decisions."""
    decisions = list(case.decisions)
    decisions[number] = decisions[number].model_copy(update=changes)
    return case.model_copy(update={"decisions": tuple(decisions)})


NEVER_CHOSEN = ("second", "option", "guess-it")
"""Closed by what is on the table once the cards are shown, so it is only ever a first judgement."""


def test_search_meets_everything_in_the_small_case_that_can_be_met(case: Case) -> None:
    assert never_met(Explored(case)) == {NEVER_CHOSEN}


def test_search_finds_a_question_that_never_comes_up(case: Case) -> None:
    which, wish = case.decisions[1].questions
    never = wish.model_copy(update={"when": Condition(chose=("first/rush",))})  # rushing leads past this decision
    found = never_met(Explored(changed(case, 1, questions=(which, never))))
    assert found == {NEVER_CHOSEN, ("second", "question", "wish")}


def test_search_finds_a_decision_where_nothing_can_be_chosen(case: Case) -> None:
    *_, sorry = case.decisions[2].options
    found = Explored(changed(case, 2, options=(sorry, sorry.model_copy(update={"id": "sorrier"}))))
    assert {w.trail.decision for w in at_decisions(found, Stage.JUDGE) if not moves.options_open(w)} == {"third"}


def test_search_goes_on_with_most_contacts_where_a_short_way_spends_them(case: Case) -> None:
    """The worker says at once what Ada tells in two answers; only who asks Ada can still contact the officer."""
    which, wish = case.decisions[1].questions
    questions = (
        which.model_copy(update={"when": None}),
        wish.model_copy(update={"brings": ("form",)}),
    )
    (wrong,), (enough, _) = (person.asks for person in case.decisions[1].colleagues)
    asks = {
        "worker": wrong.model_copy(update={"brings": ("page", "form")}),
        "officer": enough.model_copy(update={"when": Condition(facts=("page", "form"))}),
    }
    colleagues = tuple(p.model_copy(update={"asks": (asks[p.who],)}) for p in case.decisions[1].colleagues)
    found = Explored(changed(case, 1, questions=questions, colleagues=colleagues, contacts=1))
    observed = [w for w in found.made if w.seat == "observer" and w.place is Place.DECISION]
    assert any(("officer", "enough") in walk.trail.contacted for walk in observed)


def test_search_keeps_apart_what_skipping_would_forget(case: Case) -> None:
    """What was told at the first decision outlives skipping the second; what was told at the second does not."""
    variant = case.decisions[2].also[0].model_copy(update={"when": Condition(facts=("nights",))})
    changed_case = changed(case, 2, also=(variant,))
    told_before = moves.be_ready(moves.raise_own(sit(changed_case, "peer"), "nights", "told"))
    at_second = moves.go_on(moves.decide(moves.judge(told_before, "talk", 3), "talk"))
    found = Explored(changed_case)
    assert found.state(moves.skip(at_second)) in found.states


def test_random_walks_of_the_small_case_meet_only_states_that_were_found(case: Case) -> None:
    found = Explored(case)
    for seed in range(300):
        for walk in wander_to_the_debrief(case, seed):
            assert found.state(walk) in found.states, walk.trail


@pytest.mark.parametrize("text", ["", "  ", "\n\n", "[](#term)", "&#32;"])
def test_a_text_that_leaves_nothing_on_the_page_is_empty(text: str) -> None:
    assert is_empty(text)


def test_headings_are_read_with_what_is_inside_them() -> None:
    assert headings('<h2 id="a">A <b>b</b></h2><h3></h3><summary><h3>C</h3></summary>') == ["A b", "", "C"]


def test_sit_opens_the_first_decision(case: Case) -> None:
    assert sit(case, "nurse").trail.decision == "first"
