"""Every rule finds its bad example and leaves its good one alone; and rules, words and page are the same list."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from roundtable.model.second_look import FACT
from roundtable.practice.second_look.point import Rule, Section
from roundtable.practice.second_look.rules import RULES
from roundtable.practice.second_look.saying import fill, say
from roundtable.practice.second_look.strengths import GOODS
from tests.practice.second_look.examples import EXAMPLES
from tests.practice.second_look.plans import CATALOGUE, changed, codes_in, points_in

WORDS = CATALOGUE.second_look
PAGE = Path(__file__).parents[3] / "docs" / "second-look.md"
ROW = re.compile(r"^\| ((?:SL|GO)\d{2}) \| (?:(\w+) \| (\w+) \| (yes|) \| )?(.*?) \| (.+) \|$", re.MULTILINE)


def test_nothing_is_found_in_a_good_plan() -> None:
    assert points_in(changed({})) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_finds_its_bad_example_and_not_its_good_one(rule: Rule) -> None:
    example = EXAMPLES[rule.code]
    better = example.ground if example.better_ground is None else example.better_ground
    assert rule.code in codes_in(changed(example.bad), **example.ground)
    assert rule.code not in codes_in(changed(example.good), **better)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_what_is_found_is_said_in_whole_sentences_about_a_place_in_the_plan(rule: Rule) -> None:
    example = EXAMPLES[rule.code]
    plan = changed(example.bad)
    for point in points_in(plan, **example.ground):
        if point.code == rule.code:
            said = say(point, WORDS)
            assert not FACT.search(said.title + said.reason + said.mend)
            assert said.mend.endswith((".", '"'))
            assert set(point.facts) == {"person", *rule.facts}
            assert all(point.facts[name] for name in rule.facts if name != "better")
            assert point.place.section in Section


def test_rules_words_examples_are_one_list_in_order() -> None:
    codes = [rule.code for rule in RULES]
    goods = [kind.code for kind in GOODS]
    assert codes == list(EXAMPLES) == [f"SL{number:02}" for number in range(1, len(codes) + 1)]
    assert list(WORDS) == codes + goods
    assert len(codes) >= 38
    assert len(goods) >= 10


def test_no_words_speak_of_percentages_or_scores_of_the_plan() -> None:
    for entry in WORDS.values():
        assert "%" not in entry.title + entry.reason + (entry.mend or "")
        assert "per cent" not in entry.title + entry.reason + (entry.mend or "")


def shown(code: str) -> str:
    """A title as the page has it: without facts."""
    return fill(WORDS[code].title, dict.fromkeys(WORDS[code].facts - {"person"}, "..."))


def test_page_lists_every_rule_and_every_strength_with_its_words() -> None:
    page = PAGE.read_text(encoding="utf-8")
    rows = {code: rest for code, *rest in ROW.findall(page)}
    for rule in RULES:
        noticed = "yes" if rule.noticed else ""
        facts = ", ".join(rule.facts)
        assert rows.pop(rule.code) == [rule.weight, rule.protects, noticed, facts, shown(rule.code)], rule.code
    for kind in GOODS:
        assert rows.pop(kind.code) == ["", "", "", ", ".join(kind.facts), shown(kind.code)], kind.code
    assert rows == {}
