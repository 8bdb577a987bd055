"""A whole room with one laptop: cards are dealt, facts are ticked, votes are counted, and the place is kept."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from playwright.sync_api import expect

from tests.browser.walking import STEP, Learner, case_page

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

SECOND_VOTE = "That is our second vote"


def room_page(case: str = "quiz-night-again") -> str:
    return f"{case_page(case)}&room=yes"


def plan(learner: Learner, minutes: int, people: int) -> None:
    learner.step.locator(f'input[name="minutes"][value="{minutes}"]').check()
    learner.step.get_by_label("How many people will play?").fill(str(people))
    learner.go("Plan the tables")


def count(learner: Learner, *counts: int) -> None:
    for field, number in zip(learner.step.locator('input[name^="votes-"]').all(), counts, strict=False):
        field.fill(str(number))


def say(learner: Learner, page: Page, how_many: int) -> None:
    for _ in range(how_many):
        number = learner.step.locator('button.rt-number[aria-pressed="false"]').first.inner_text()
        learner.step.get_by_role("button", name=number, exact=True).click()
        expect(page.get_by_role("button", name=number, exact=True)).to_have_attribute("aria-pressed", "true")


def to_the_facts(learner: Learner, people: int = 9) -> None:
    plan(learner, 20, people)
    learner.go("The cards are on the tables")
    learner.go("Now read your cards")
    learner.go("Open the first decision")


def test_a_room_plays_a_case_from_the_seating_to_the_debrief(open_page: OpenPage) -> None:
    page = open_page(room_page(), viewport=(1280, 800))
    learner = Learner(page)
    to_the_facts(learner)
    say(learner, page, 2)
    expect(page.locator(".rt-on-table li")).not_to_have_count(0)
    learner.go("Everybody has spoken or passed")
    count(learner, 5, 4)
    assert learner.go("That is our first vote") == "What stayed on the cards"
    count(learner, 2, 7)
    learner.go(SECOND_VOTE)
    assert learner.step.locator(".rt-tallies td strong").all_inner_texts()[:4] == ["5", "2", "4", "7"]
    assert learner.go("This is what we do") == "What came of it"
    learner.go("Go to the debrief")
    assert "Quiz night again" in learner.heading()


def test_a_reload_in_the_middle_of_a_vote_asks_and_continues(open_page: OpenPage) -> None:
    page = open_page(room_page())
    learner = Learner(page)
    to_the_facts(learner)
    learner.go("Everybody has spoken or passed")
    count(learner, 5, 4)
    learner.go("That is our first vote")
    page.reload()
    learner.arrive(lambda: learner.answer_welcome("Continue"))
    assert learner.heading() == "What stayed on the cards"
    count(learner, 9)
    learner.go(SECOND_VOTE)


def test_more_votes_than_people_are_refused_and_what_was_typed_stays(open_page: OpenPage) -> None:
    page = open_page(room_page())
    learner = Learner(page)
    to_the_facts(learner, people=9)
    learner.go("Everybody has spoken or passed")
    count(learner, 8, 4)
    learner.step.get_by_role("button", name="That is our first vote").click()
    expect(page.locator(".rt-live").first).to_contain_text("12 votes, and there are 9 people")
    expect(page.locator(".rt-refused")).to_contain_text("Please count again")
    assert learner.step.locator('input[name^="votes-"]').first.input_value() == "8"
    count(learner, 5, 4)
    learner.go("That is our first vote")
    expect(page.locator(".rt-refused")).to_be_hidden()


def test_the_case_page_leads_to_the_room_and_gives_the_papers(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(case_page("quiz-night-again"))
    page.get_by_text("Print the facilitator sheet and role cards").click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="As a Word file").click()
    waiting.value.save_as(tmp_path / "papers.docx")
    assert waiting.value.suggested_filename == "quiz-night-again-handout.docx"
    assert "word/document.xml" in ZipFile(BytesIO((tmp_path / "papers.docx").read_bytes())).namelist()
    page.get_by_role("link", name="Lead a room through this case").click()
    page.wait_for_url("**room=yes")
    expect(page.locator(STEP).get_by_text("How long is your session?")).to_be_visible()


def test_a_room_is_led_with_the_keyboard_alone(open_page: OpenPage) -> None:
    page = open_page(room_page())
    page.get_by_label("How many people will play?").focus()
    page.keyboard.type("7")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Who sits where")).to_be_focused()
