"""The page in plain words: the person first, nobody's promise left out, and one page for a usual plan."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from roundtable.exchange.paper import WATERMARK, Box, Heading, Listed, Page, Prose, Voice
from roundtable.exchange.plan_html import write_plain_part
from roundtable.exchange.plan_plain import make_plain_page
from roundtable.exchange.rich_text import to_plain
from roundtable.model.case import PERSON
from roundtable.model.plan import Answer, Plan, Subject
from roundtable.model.plan_goals import Standing
from roundtable.model.plan_safety import IfThen
from tests.exchange.plans import EMPTY, MARKUP, PLAN, day, full_of
from tests.exchange.reading_aloud import words_of
from tests.screens.html_page import Page as HtmlPage

LINES = {"us-988": "988 crisis line: 988 (call, text, chat)."}
PAGE = make_plain_page(PLAN, LINES)


def under(page: Page, heading: str) -> list[str]:
    """The entries of the list below a heading, with their labels."""
    blocks = [inner for block in page.blocks for inner in (block.blocks if isinstance(block, Box) else (block,))]
    for head, below in pairwise(blocks):
        if isinstance(head, Heading) and head.text == heading and isinstance(below, Listed):
            return [
                f"{one.label} {one.text}{f' [{one.mark}]' if one.mark else ''}".replace("\\", "").strip()
                for one in below.entries
            ]
    return []


def changed(**fields: object) -> Page:
    return make_plain_page(PLAN.model_copy(update=fields), LINES)


def test_persons_own_words_come_first() -> None:
    first = PAGE.blocks[0]
    assert isinstance(first, Voice)
    assert first.who == "In Ilse's own words"
    assert "I want my boat back in the water before the geese come" in first.text
    assert under(PAGE, "What I want") == ["I want my boat back in the water.", "I want to sleep without the radio on."]
    assert under(PAGE, "What my team also wants") == ["The room above the bakery has a window that shuts."]


def test_mine_and_theirs_are_apart_and_what_is_over_is_gone() -> None:
    assert under(PAGE, "What I will do") == ["Tomorrow: Ring the harbour office about the slip (by 3 March)"]
    (theirs,) = under(PAGE, "What others will do")
    assert theirs.startswith("Odalys Grunwald: Sit with Ilse over the tide table every Thursday (by 5 March)")
    assert "landlord" not in words_of(PAGE)


@pytest.mark.parametrize("owners", [(), (PERSON, "peer")])
def test_what_is_not_settled_is_nobodys(owners: tuple[str, ...]) -> None:
    page = changed(actions=(PLAN.actions[0].model_copy(update={"owners": owners}),))
    assert under(page, "What I will do") == []
    assert len(under(page, "Not settled yet: who does this?")) == 1


def test_what_the_person_refused_is_marked_while_it_stands() -> None:
    assert "[I said no to this]" in under(PAGE, "What others will do")[0]
    mended = changed(answers=(Answer(item="action-2", answer="refuse", done="changed"),))
    assert "[I said no to this]" not in under(mended, "What others will do")[0]


def test_day_has_its_year_where_it_is_another() -> None:
    page = changed(actions=(PLAN.actions[0].model_copy(update={"by": day(400)}),))
    assert under(page, "What I will do")[0].endswith("(by 6 April 2027)")


def test_who_to_ask_and_who_is_there_when_they_are_away() -> None:
    assert under(PAGE, "Who I ask first") == [
        "Odalys Grunwald: Peer specialist, Pier Seven Centre, Ask at the desk of Pier Seven",
        "If they are away: Fenwick answers for her",
    ]
    assert under(changed(contact=PERSON, ifs=()), "Who I ask first") == ["I am my own point of contact."]
    assert under(changed(contact=None, ifs=()), "Who I ask first") == []


def test_what_if_says_what_is_done() -> None:
    ifs = (
        IfThen(id="a", happens="The slip stays closed.", then="We ask the yard"),
        IfThen(id="b", case="service-closes", then="Tidewater takes over"),
        IfThen(id="c", then="We meet"),
        IfThen(id="d", happens="It rains"),
    )
    assert under(changed(ifs=ifs), "What if ...") == [
        "The slip stays closed: We ask the yard",
        "A service closes: Tidewater takes over",
        "Something happens: We meet",
    ]


def test_bad_day_has_its_steps_and_its_help_line() -> None:
    entries = under(PAGE, "On a bad day")
    assert entries[0] == "I notice that it gets worse when: The radio is on at noon."
    assert entries[-1] == "988 crisis line: 988 (call, text, chat)."
    assert isinstance(next(block for block in PAGE.blocks if isinstance(block, Box)), Box)


def test_review_day_and_the_right_to_change_ones_mind_come_last() -> None:
    last = PAGE.blocks[-1]
    assert isinstance(last, Prose)
    assert last.text.startswith("We look at this together on 27 April 2026")
    assert "change my mind" in last.text


def test_empty_plan_is_a_short_page() -> None:
    page = make_plain_page(EMPTY, LINES)
    assert (page.title, len(page.blocks), page.size) == ("My plan in plain words", 1, "large")
    assert "no day yet" in words_of(page)


def test_long_words_are_cut_between_paragraphs() -> None:
    paragraphs = ["First " * 50, "Second " * 40, "Third"]
    page = changed(words="\n\n".join(paragraphs))
    voice = page.blocks[0]
    assert isinstance(voice, Voice)
    assert "First" in voice.text
    assert "Second" not in voice.text
    assert to_plain(voice.text).endswith("First ...")


def test_print_gets_smaller_as_there_is_more_of_it() -> None:
    def page(times: int) -> Page:
        return changed(actions=PLAN.actions[:2] * times)

    bare = make_plain_page(Plan(id="a", starts=PLAN.starts, words="I want my boat back."), LINES)
    sizes = [(one.size, one.columns) for one in (bare, page(1), page(15), page(60))]
    assert sizes == [("large", 1), ("normal", 1), ("small", 2), ("tiny", 2)]


def test_stopped_goals_are_gone_and_a_goal_without_own_words_has_the_teams() -> None:
    goals = tuple(goal.model_copy(update={"standing": Standing.STOPPED}) for goal in PLAN.goals[:2])
    mine = PLAN.goals[2].model_copy(update={"whose": "person"})
    page = changed(goals=(*goals, mine))
    assert under(page, "What I want") == ["The room above the bakery has a window that shuts."]


def test_page_can_stand_in_a_screen() -> None:
    part = write_plain_part(full_of(MARKUP), LINES)
    assert part.startswith(f'<p class="mark">{WATERMARK}</p>')
    assert "<script" not in part
    page = HtmlPage(part)
    assert not page.unclosed
    assert not [element for element in page.elements if "id" in element.attrs]
    assert len(page.find("h2")) == 1


def test_words_of_ours_are_short() -> None:
    bare = Plan(id="a", starts=PLAN.starts, subject=Subject(called="Ilse"), review=day(1))
    for sentence in re.split(r"[.?!:]\s", words_of(make_plain_page(bare, LINES))):
        assert len(sentence.split()) <= 15
