"""Resume codes: short, made of choices alone, and never taken for something else."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundtable.errors import RefusedError
from roundtable.practice import moves, resume_code
from roundtable.practice.resume_code import ALPHABET, case_number, decode, encode, read_header
from roundtable.practice.walk import Place, Walk
from tests.practice.test_restoring import could_be_walked
from tests.practice.wandering import wander, wander_at_random, ways

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.model.case import Case
    from roundtable.practice.walk import Trail

    Sit = Callable[[str], Walk]

EDITION = "0a1b2c3d"


def as_coded(walk: Walk) -> Walk:
    """What a code can carry of a walk: no words, no chair, and not the order of questions."""
    place = Place.DEBRIEF if walk.place is Place.CHAIR else walk.place
    trails = tuple(_in_file_order(walk, trail) for trail in walk.trails)
    return replace(walk, place=place, trails=trails, commitment="")


def _in_file_order(walk: Walk, trail: Trail) -> Trail:
    raised = dict(trail.raised)
    return replace(
        trail,
        asked=tuple(q.id for q in walk.decision_of(trail).questions if q.id in trail.asked),
        raised=tuple((f.id, raised[f.id]) for f in walk.case.facts if f.id in raised),
    )


def play_everything(case: Case, seat: str) -> Walk:
    """The longest way through a case: everything asked, everything told, the first of the options chosen."""
    walk = moves.take_seat(moves.go_to_seats(moves.begin(Walk(case))), seat)
    while walk.place is Place.DECISION:
        walk = moves.judge(moves.be_ready(ask_everything(walk)), moves.options_open(walk)[0].id, 5)
        walk = moves.decide(walk, moves.options_open(walk)[0].id)
        option = walk.decision.option(walk.trail.chosen)
        walk = moves.go_on(moves.mend(walk) if option is not None and option.repair else walk)
    return walk


def ask_everything(walk: Walk) -> Walk:
    for fact in walk.case.facts:
        raised = {known for trail in walk.trails for known, _ in trail.raised}
        if fact.consent is not None and walk.seat in fact.known_by and fact.id not in raised:
            walk = moves.raise_own(walk, fact.id, "told")
    before = None
    while walk != before:
        before = walk
        for question in moves.questions_open(walk):
            walk = walk if question.id in walk.trail.asked else moves.ask_person(walk, question.id)
        for who, ask in moves.asks_open(walk)[::-1]:
            if walk.contacts_left and (who, ask.id) not in walk.trail.contacted:
                walk = moves.contact(walk, who, ask.id)
    return walk


def letters(code: str) -> str:
    return code.replace("-", "")


@given(numbers=ways)
def test_code_leads_back_to_the_same_place(case: Case, numbers: list[int]) -> None:
    for walk in wander(case, numbers)[-3:]:
        if walk.trails:
            decoded = decode(case, encode(walk, EDITION), EDITION)
            assert decoded.walk == as_coded(walk)
            assert decoded.whole


@given(numbers=ways)
def test_code_leads_back_in_every_real_case(real_case: Case, numbers: list[int]) -> None:
    walk = wander(real_case, numbers)[-1]
    if walk.trails:
        decoded = decode(real_case, encode(walk, EDITION), EDITION)
        assert decoded.walk == as_coded(walk)
        assert decoded.whole


@pytest.mark.parametrize("seat", ["nurse", "worker", "peer", "observer"])
def test_code_leads_back_after_everything_was_asked(case: Case, seat: str) -> None:
    walk = play_everything(case, seat)
    assert decode(case, encode(walk, EDITION), EDITION).walk == as_coded(walk)


def test_code_leads_back_to_places_before_the_first_decision(case: Case) -> None:
    meet = moves.begin(Walk(case))
    for walk in (meet, moves.go_to_seats(meet)):
        assert decode(case, encode(walk, EDITION), EDITION).walk == walk


@given(words=st.text(min_size=1, max_size=300))
def test_code_holds_no_words(case: Case, words: str) -> None:
    walk = play_everything(case, "nurse")
    assert encode(replace(walk, commitment=words), EDITION) == encode(walk, EDITION)


def test_code_is_letters_without_look_alikes_in_groups_of_four(case: Case) -> None:
    code = encode(play_everything(case, "nurse"), EDITION)
    assert re.fullmatch(rf"[{ALPHABET}]{{4}}(-[{ALPHABET}]{{1,4}})*", code)
    assert not set("ILOU") & set(code)


def test_code_of_a_whole_starter_case_has_at_most_20_letters(case: Case) -> None:
    assert max(len(letters(encode(play_everything(case, m.id), EDITION))) for m in case.team if m.seat) <= 20


def test_code_of_a_whole_real_case_has_at_most_40_letters(real_case: Case) -> None:
    seats = [member.id for member in real_case.team if member.seat]
    assert max(len(letters(encode(play_everything(real_case, seat), EDITION))) for seat in seats) <= 40


@given(numbers=ways, where=st.integers(0, 999), instead=st.sampled_from(ALPHABET))
def test_code_with_one_wrong_letter_is_refused_or_still_a_walk(
    case: Case, numbers: list[int], where: int, instead: str
) -> None:
    code = letters(encode(wander(case, numbers)[-1], EDITION))
    at = where % len(code)
    with suppress(RefusedError):
        could_be_walked(decode(case, code[:at] + instead + code[at + 1 :], EDITION).walk)


def test_nearly_every_slip_of_one_letter_or_two_neighbours_is_noticed(case: Case) -> None:
    code = letters(encode(play_everything(case, "nurse"), EDITION))
    slips = {code[:at] + letter + code[at + 1 :] for at in range(len(code)) for letter in ALPHABET}
    slips |= {code[:at] + code[at + 1] + code[at] + code[at + 2 :] for at in range(len(code) - 1)}
    slips.discard(code)
    unnoticed = [slip for slip in slips if _is_taken(case, slip)]
    assert len(slips) > 500
    assert len(unnoticed) <= len(slips) / 200


def _is_taken(case: Case, code: str) -> bool:
    try:
        decode(case, code, EDITION)
    except RefusedError:
        return False
    return True


@given(text=st.text(max_size=200) | st.text(ALPHABET + "-oil ", max_size=200))
def test_any_text_is_refused_or_a_walk(case: Case, text: str) -> None:
    with suppress(RefusedError):
        could_be_walked(decode(case, text, EDITION).walk)


@given(choices=st.integers(0, 2**200))
def test_code_with_any_choices_behind_a_right_header_is_a_walk(case: Case, choices: int) -> None:
    could_be_walked(decode(case, forged(case, choices), EDITION).walk)


def forged(case: Case, choices: int) -> str:
    """A code that nobody was given: case, edition and check are right, the rest is anything."""
    writer = resume_code._Writer()
    writer.put(case_number(case.id), resume_code.CASES)
    writer.put(resume_code._edition(EDITION), resume_code.EDITIONS)
    writer.put(choices, choices + 1)
    return writer.text()


@pytest.mark.parametrize("text", ["", " ", "-", "hello there", "1" * 121, "1U23", "12é4", "1٣23"])
def test_what_is_no_code_is_refused_as_such(case: Case, text: str) -> None:
    with pytest.raises(RefusedError, match=r"not a resume code|a slip"):
        decode(case, text, EDITION)
    with pytest.raises(RefusedError, match=r"not a resume code|a slip"):
        read_header(text)


def test_code_may_be_typed_in_any_case_with_any_gaps_and_with_look_alikes(case: Case) -> None:
    # Written by hand, 0 may come back as O, and 1 as I or L.
    walk = next(w for seed in range(200) for w in wander_at_random(case, seed) if w.trails and _has_0_and_1(w))
    code = encode(walk, EDITION)
    typed = f" {letters(code).lower().replace('0', 'o').replace('1', 'l', 1).replace('1', 'i')} \n"
    assert decode(case, typed, EDITION) == decode(case, code, EDITION)


def _has_0_and_1(walk: Walk) -> bool:
    code = letters(encode(walk, EDITION))
    return "0" in code and code.count("1") > 1


def test_code_of_another_case_is_refused(case: Case, real_case: Case) -> None:
    with pytest.raises(RefusedError, match="another case"):
        decode(real_case, encode(play_everything(case, "nurse"), EDITION), EDITION)


def test_code_is_refused_when_the_case_has_changed(case: Case) -> None:
    with pytest.raises(RefusedError, match="has changed"):
        decode(case, encode(play_everything(case, "nurse"), EDITION), "another0")


def test_read_header_says_which_case_a_code_belongs_to(case: Case, sit: Sit) -> None:
    number, _ = read_header(encode(sit("nurse"), EDITION))
    assert number == case_number("small") == case_number(case.id)


def test_our_cases_have_numbers_of_their_own(real_case: Case) -> None:
    others = {"getting-to-work", "quiz-night-again", "saturdays", "small"} - {real_case.id}
    assert case_number(real_case.id) not in {case_number(other) for other in others}


def test_code_stays_at_its_decision_when_a_question_was_opened_by_a_later_one_in_the_file(case: Case) -> None:
    """A code does not know the order of questions; such a walk comes back as far as that decision."""
    second = case.decisions[1].model_copy(update={"questions": case.decisions[1].questions[::-1]})
    turned = case.model_copy(update={"decisions": (case.decisions[0], second, case.decisions[2])})
    walk = moves.take_seat(moves.go_to_seats(moves.begin(Walk(turned))), "nurse")
    walk = moves.contact(moves.go_on(moves.skip(walk)), "worker", "wrong")
    walk = moves.be_ready(moves.ask_person(moves.ask_person(walk, "which"), "wish"))
    decoded = decode(turned, encode(walk, EDITION), EDITION)
    assert not decoded.whole
    assert decoded.walk.trail.decision == "second"
