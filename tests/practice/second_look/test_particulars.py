"""Cases on the edge of single rules, where a slip would tell somebody something untrue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.practice.second_look.examples import hears
from tests.practice.second_look.plans import CATALOGUE, GOOD, NO_OUTLINE, changed, codes_in, points_in

if TYPE_CHECKING:
    from tests.practice.second_look.plans import Change

NIGHT = {"start": "22:00", "end": "06:00", "fixed": True}


@pytest.mark.parametrize(
    ("changes", "code", "found"),
    [
        ({"goals.0.team_words": "I want to take the boat again!"}, "SL02", True),
        ({"goals.0.words": "Client to use the boat"}, "SL02", True),
        ({"goals.0.words": "My clients used to call me captain"}, "SL02", False),
        ({"goals.0.words": "The boat, Tove style"}, "SL02", True),
        ({"goals.0.words": "The boat", "subject": {}}, "SL02", False),
        ({"goals.0.words": "!!!", "goals.0.team_words": "???"}, "SL02", False),
        ({"goals.0.measure": "More stable"}, "SL08", True),
        ({"goals.0.measure": "Is betterment of boats there"}, "SL08", False),
        ({"goals.0.measure": "", "goals.0.words": "I want to cope."}, "SL08", True),
        ({"actions.1.does": "Ringing the office"}, "SL07", True),
        ({"actions.1.does": "Bring the timetable"}, "SL07", False),
        ({"actions.1.does": "- Weekly call"}, "SL07", True),
        ({"actions.1.does": "123"}, "SL07", False),
        ({"goals.1.domain": "people"}, "SL17", False),
        ({"goals.0.confidence": 3, "actions.0.first_step": False}, "SL19", True),
        ({"goals.0.confidence": 7, "actions.0.first_step": False}, "SL19", False),
        ({"actions.0.standing": "stopped"}, "SL22", True),
        ({"actions.1.owners": ["maren", "maren"]}, "SL25", True),
        ({"actions.1.owners": ["nobody"]}, "SL26", True),
        ({"people.0.on_team": False}, "SL41", True),
        ({"people.2.close": False, "people.0.role": "Peers and more"}, "SL44", False),
        ({"consents.0.given": "2026-12-03"}, "SL48", True),
        ({"consents.0.given": "2026-12-02"}, "SL48", False),
        ({"people.1.needs": ["counselling-notes"], "consents.1.what": ["counselling-notes"]}, "SL48", False),
        ({"consents.1.revoked": "2026-12-05"}, "SL49", True),
        ({"consents.1.revoked": "2026-12-05"}, "SL48", False),
        ({"consents.1.revoked": "2026-12-05", "consents.1.purpose": ""}, "SL50", False),
        (NO_OUTLINE | {"scores.0.safety_item": 1}, "SL59", True),
        (NO_OUTLINE | {"scores.0.safety_item": None, "scores.0.value": 19}, "SL59", False),
        (NO_OUTLINE | {"scores.0": {"instrument": "audit", "on": "2026-11-01", "value": 30}}, "SL59", False),
        (NO_OUTLINE | {"scores.0": {"instrument": "made-up", "on": "2026-11-01", "value": 30}}, "SL59", False),
        ({"people.3.needs": [], "consents.2.what": ["about", "money", "legal"]}, "SL57", False),
        ({"people.3.needs": [], "consents.2.what": ["about", "money", "legal", "housing"]}, "SL57", True),
        ({"people.3.close": True, "consents.2.what": ["about", "money", "legal", "housing"]}, "SL57", False),
        ({"safety.signs": [" "]}, "SL61", True),
        ({"country": None}, "SL64", True),
        ({"country": "zz"}, "SL64", True),
        ({"actions.0.owners": ["maren"], "actions.0.at": "05:00", "actions.0.minutes": None}, "SL68", False),
        ({"actions.3.at": "05:00"}, "SL68", True),
        ({"actions.3.at": "21:30", "actions.3.minutes": 29}, "SL68", False),
        ({"actions.3.at": "21:30", "actions.3.minutes": 31}, "SL68", True),
        ({"actions.3.at": "23:50", "actions.3.minutes": 20, "day": [{"start": "00:05", "end": "01:00", "fixed": True}]},
         "SL68", True),
        ({"actions.3.at": "05:00", "day": [NIGHT | {"fixed": False}]}, "SL68", False),
        ({"actions.0.at": "14:10", "actions.0.by": "2026-12-08"}, "SL69", True),
        ({"actions.0.at": "14:10", "actions.0.by": "2026-12-01"}, "SL69", False),
        ({"review": "2026-11-30"}, "SL73", True),
        ({"review": "2026-11-01"}, "SL73", True),
        ({"transitions.0.contact_by": None}, "SL80", True),
        ({"transitions.0.contact": "2026-12-14"}, "SL80", True),
        ({"transitions.0.month": "2027-01-14"}, "SL81", True),
        ({"transitions.0.month": None}, "SL81", True),
        ({"actions.1.does": "Boat", "actions.3.does": "Boat"}, "SL85", False),
    ],
)  # fmt: skip
def test_edge(changes: Change, code: str, *, found: bool) -> None:
    assert (code in codes_in(changed(changes))) is found


def test_newest_score_counts_and_an_older_mark_of_hard_thoughts_too() -> None:
    high = {"instrument": "phq-9", "on": "2026-10-01", "value": 22}
    low = {"instrument": "phq-9", "on": "2026-11-20", "value": 4}
    assert "SL59" not in codes_in(changed(NO_OUTLINE | {"scores": [high, low]}))
    assert "SL59" in codes_in(changed(NO_OUTLINE | {"scores": [high | {"safety_item": 2}, low]}))


def test_score_is_named_and_decides_nothing() -> None:
    (point,) = (one for one in points_in(changed(NO_OUTLINE | {"scores.0.value": 20})) if one.code == "SL59")
    assert point.facts["instrument"] == "PHQ-9"
    entry = CATALOGUE.second_look["SL59"]
    assert "The score decides nothing" in entry.reason


def test_score_and_case_ask_once() -> None:
    hard = {"case": CATALOGUE.case("getting-to-work")}
    codes = codes_in(changed(NO_OUTLINE | {"scores.0.safety_item": 1}), **hard)
    assert "SL59" in codes
    assert "SL60" not in codes


def test_lens_reads_the_words_of_the_team_wherever_they_stand() -> None:
    word = type("Word", (), {"kind": "jargon", "text": "MDT", "better": ("the team",)})()
    changes: dict[str, Any] = {
        "goals.2.measure": "MDT", "actions.3.known_by": "MDT", "areas.1.why": "MDT", "ifs.0.then": "MDT",
        "words": "MDT", "goals.0.words": "MDT",
    }  # fmt: skip
    points = [point for point in points_in(changed(changes), **hears(word)) if point.code == "SL05"]
    assert [point.place.item for point in points] == ["goal-3", "action-4", "substance-use", "away"]
    assert {point.facts["better"] for point in points} == {"the team"}


def test_stopped_and_reached_things_are_left_alone() -> None:
    over = {"standing": "stopped", "reason": "Enough.", "owners": [], "agreed": ""}
    points = points_in(changed({"actions.3": GOOD["actions"][3] | over}))
    assert {point.place.item for point in points} == {"goal-3"}
