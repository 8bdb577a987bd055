"""Facilitating alone in a browser: a whole meeting by keyboard, one step back, and a reload in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from roundtable.content.catalogue import Catalogue
from tests.browser.walking import READY, SHELF, Keyboard, Learner, everything_kept, kept, on_own_device

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

CONSULTATIONS = "voila/render/60_case_consultation.ipynb"
CASE = "getting-to-work"


class Facilitator(Keyboard):
    """Somebody who facilitates with the keyboard alone."""

    def do(self, intervention: str) -> str:
        """Choose what to do, and hear what follows."""
        self.pick("intervention", intervention)
        return self.press_on("Do this")


def test_a_whole_meeting_by_keyboard_with_one_way_back_and_a_reload(open_page: OpenPage) -> None:
    script = Catalogue().consultation(CASE)
    page = open_page(f"{CONSULTATIONS}?alone={CASE}")
    on_own_device(page)
    page.reload()
    page.wait_for_function(READY)
    person = Facilitator(page)
    assert person.press_on("Go to the meeting") == "Before the meeting"
    assert person.press_on("Start the meeting") == script.moments[0].title
    for number, good in enumerate(script.good):
        if number == 1:
            assert person.do("let-him-finish") == "What follows"
            expect(person.step.get_by_text("Nothing new came to the table.")).to_be_visible()
            assert person.press_on("Try another way here") == script.moments[1].title
            expect(person.step.get_by_text("tried", exact=True)).to_be_visible()
        assert person.do(good) == "What follows"
        if number == 3:
            person = _come_back(page)
            expect(person.step.get_by_text("Three people bring a piece each", exact=False)).to_be_visible()
        last = number + 1 == len(script.good)
        shown = person.press_on("End of the meeting" if last else "Go on")
        assert shown == ("The meeting is over" if last else script.moments[number + 1].title)
    expect(person.step.get_by_text("of 16", exact=False).first).to_be_visible()
    document = kept(page, "localStorage")[f"roundtable:alone:{CASE}"]
    assert document["data"]["chosen"] == [*script.good]
    assert "Denise" not in everything_kept(page)


def _come_back(page: Page) -> Facilitator:
    """Reload in the middle, and continue."""
    page.reload()
    page.wait_for_function(READY)
    person = Facilitator(page)
    person.tab_to_button("Continue")
    assert person.arrive(lambda: page.keyboard.press("Enter")) == "What follows"
    return person


def test_a_moment_is_opened_again_from_the_list_of_those_that_are_over(open_page: OpenPage) -> None:
    page = open_page(f"{CONSULTATIONS}?alone={CASE}")
    person = Facilitator(page)
    person.press_on("Go to the meeting")
    first = person.press_on("Start the meeting")
    person.do("park-it")
    person.press_on("Go on")
    person.tab_to_button("Read back")
    page.keyboard.press("Enter")
    expect(person.step.get_by_text("Park me, I'm used to it.")).to_be_visible()
    assert person.press_on("Back to this moment") == first


def test_whoever_leaves_comes_back_to_the_same_moment(open_page: OpenPage) -> None:
    person = Facilitator(open_page(f"{CONSULTATIONS}?alone=saturdays"))
    person.press_on("Go to the meeting")
    first = person.press_on("Start the meeting")
    assert person.press_on("Leave the meeting") == "You have left the meeting"
    assert person.press_on("Go back in") == first


def test_the_list_of_consultations_and_a_debrief_lead_here(open_page: OpenPage) -> None:
    page = open_page(CONSULTATIONS)
    page.get_by_text("Practise facilitating alone").click()
    page.get_by_role("link", name="Facilitate a meeting about Walter").click()
    expect(page.get_by_role("heading", name="You lead a meeting about Walter")).to_be_visible()
    debrief = open_page(f"{SHELF}?case={CASE}", context=page.context)
    Learner(debrief).read_debrief()
    debrief.get_by_role("link", name="Practise facilitating this case").click()
    expect(debrief.get_by_role("heading", name="You lead a meeting about Denise")).to_be_visible()


def test_an_unknown_meeting_in_the_address_shows_the_list(open_page: OpenPage) -> None:
    page = open_page(f"{CONSULTATIONS}?alone=nowhere")
    expect(page.get_by_text("could not be opened", exact=False)).to_be_visible()
