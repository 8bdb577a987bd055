"""A whole consultation in a browser, by keyboard alone: 45 minutes of a team, from choosing to a closed meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.after_meeting import change_the_plan, look_into_the_builder, open_the_next, take_every_file
from tests.browser.supervising import MEETING, Supervisor
from tests.browser.walking import everything_kept

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage

MOST_TYPED = 15
"""Nobody can facilitate and type everything (issue 7)."""
QUESTION = "What do we change on our side before she starts her shifts?"
VIEW, REASON = "I would ring her sister.", "She hears it first."


def take_seats(lead: Supervisor) -> None:
    """From the list of people to the first step."""
    lead.follow("Hold a consultation about Denise")
    assert lead.heading() == "A meeting about Denise"
    lead.tab_to_button("Another moment of the story")
    lead.page.keyboard.press("Enter")
    lead.pick("about", "the-letter-to-work")
    assert lead.press_on("Hold a team consultation") == "Who is here?"
    assert lead.press_on("Begin the meeting") == "Settle"


def open_with_the_clock(lead: Supervisor) -> None:
    """The clock runs out without a sound, gets more time, rests, and is put out of sight."""
    over = lead.page.get_by_text("The time for this step is over.")
    expect(lead.page.get_by_role("timer")).to_contain_text("left")
    expect(over).to_be_hidden()
    lead.let_pass(2.1)
    expect(over).to_be_visible()
    expect(lead.page.get_by_role("timer")).to_contain_text("0:00")
    lead.act("2 more minutes")
    expect(over).to_be_hidden()
    lead.act("Stop the clock")
    expect(lead.page.get_by_role("timer")).to_contain_text("the clock rests")
    lead.act("Let it run")
    lead.act("Hide")
    expect(lead.page.get_by_role("timer")).to_be_hidden()
    lead.act("Show the clock")


def hear_the_case(lead: Supervisor) -> None:
    """Words, question, situation, summary, questions about facts."""
    assert lead.next() == "What became of last time"
    assert lead.next() == "In the person's words"
    assert lead.next() == "The question"
    lead.write("question", QUESTION)
    assert lead.next() == "The situation"
    expect(lead.page.get_by_role("region", name="Our question")).to_contain_text(QUESTION)
    lead.let_pass(3)
    lead.write("assessment", "She has missed visits when there was no money.")
    assert lead.next() == "Did I get it right?"
    lead.act("The presenter says yes")
    assert lead.next() == "Questions about facts"
    lead.write("text", "Send her reminders by text.")
    lead.let_pass(4)
    assert lead.next() == "What I know that others may not"


def pool(lead: Supervisor) -> None:
    """Facts by seat, one that is asked about first, and a reload."""
    lead.act("Thank you, next")
    for who, fact in (("Peer specialist", "peer-limit-said"), ("Pharmacist", "pharmacist-late-refills")):
        lead.tab_to(f"here.tagName === 'SUMMARY' && here.textContent.includes({who!r}) && here.closest('.rt-meeting')")
        lead.page.keyboard.press("Enter")
        lead.tab_to(f"here.id.endsWith('fact-{fact}')")
        lead.page.keyboard.press("Enter")
        lead.settle()
    lead.act("Ask Denise first")
    expect(lead.step.get_by_text("may we share it here?")).to_be_visible()
    assert lead.reload() == "What I know that others may not"
    expect(lead.step.get_by_role("heading", name="On the table: 3 things")).to_be_visible()
    expect(lead.page.get_by_role("region", name="Our question")).to_contain_text(QUESTION)
    expect(lead.page.get_by_role("timer")).to_contain_text("the clock rests")
    lead.act("Let it run")


def weigh(lead: Supervisor) -> None:
    """First views, rounds, options, what could fail, the decision, and a view that stays."""
    assert lead.next() == "First views, on paper"
    lead.act("Show the options of the story")
    for number in (3, 2):
        lead.tab_to("here.name?.startsWith('views-')")
        lead.page.keyboard.press("Control+A")
        lead.page.keyboard.type(str(number))
    assert lead.next() == "Views in a round"
    lead.act("Pass")
    lead.let_pass(6)
    assert lead.next() == "Options"
    expect(lead.step.get_by_text("3 first views")).to_be_visible()
    lead.tab_to_button("Write to it")
    lead.page.keyboard.press("Enter")
    lead.write("person_would_say", "Ask me which week before you ask me anything.")
    assert lead.next() == "What would make this fail?"
    lead.write("text", "The rota changes and nobody tells us.")
    assert lead.next() == "What we recommend"
    lead.tab_to("here.classList.contains('rt-ask')")
    lead.page.keyboard.press("Enter")
    lead.settle()
    for fingers, people in ((2, 1), (3, 2), (4, 1), (5, 1)):
        lead.count(f"fingers-{fingers}", people)
    assert lead.next() == "What stays different"
    lead.write("view", VIEW)
    lead.write("reason", REASON)
    lead.select("seat", "Pharmacist")
    lead.act("Put it on record")
    expect(lead.step.get_by_text(REASON)).to_be_visible()


def recommend(lead: Supervisor, what: str, seat: str, domain: str) -> None:
    lead.write("what", what)
    lead.select("seat", seat)
    lead.select("domain", domain)
    lead.act("Add the recommendation")


def answer(lead: Supervisor, verdict: str, reason: str) -> None:
    lead.pick("verdict", verdict)
    lead.write("reason", reason)
    lead.act("Note the answer")


def promise(lead: Supervisor, owner: str, day: str, known_by: str) -> None:
    """An action of the first recommendation that has none, and what Denise says to it."""
    lead.act("Make an action of it")
    lead.select("owner", owner)
    lead.choose_day("by", day)
    lead.write("known_by", known_by)
    lead.select("asks", "Peer specialist")
    lead.choose_day("ask_by", "today")
    lead.act("Save")
    lead.act("Ask Denise")


def promise_and_tell(lead: Supervisor) -> None:
    """Recommendations with their answers, actions, who tells Denise, and the last word."""
    assert lead.next() == "Taken, changed or left"
    recommend(lead, "Tell her the January price before she comes to the counter.", "Pharmacist", "Money")
    answer(lead, "accepted", "It is her sum.")
    recommend(lead, "Look at the bus timetable with her.", "Case manager", "Getting there")
    answer(lead, "adapted", "After the first week.")
    assert lead.next() == "Who does what by when"
    promise(lead, "Pharmacist", "tomorrow", "She has the price on paper.")
    promise(lead, "Case manager", "in a week", "Two times in pencil.")
    assert lead.step.locator(".rt-card .rt-tag").all_text_contents() == ["Denise: yes"] * 2
    assert lead.next() == "Who tells the person today"
    lead.select("seat", "Therapist")
    lead.choose_day("review", "in two weeks")
    assert lead.next() == "Close"
    lead.let_pass(1)


def hold_the_meeting(open_page: OpenPage) -> Supervisor:
    """A whole meeting up to its end, not closed yet."""
    lead = Supervisor.arrives(open_page)
    take_seats(lead)
    open_with_the_clock(lead)
    hear_the_case(lead)
    pool(lead)
    weigh(lead)
    promise_and_tell(lead)
    assert lead.press_on("To the end of the meeting") == "Before you close"
    return lead


def test_a_whole_consultation_with_the_keyboard_alone(open_page: OpenPage) -> None:
    lead = hold_the_meeting(open_page)
    expect(lead.step.get_by_text("Nothing is missing.")).to_be_visible()
    assert lead.press_on("Close the meeting") == "The meeting is closed"
    assert len(lead.typed) <= MOST_TYPED, lead.typed
    for words in lead.typed:
        assert words in everything_kept(lead.page), words
    assert lead.reload() == "The meeting is closed"
    expect(lead.step.get_by_text("You look at it again on")).to_be_visible()
    take_every_file(lead)
    assert change_the_plan(lead) == 2
    look_into_the_builder(lead)
    open_the_next(lead)


def test_what_may_be_real_holds_the_meeting_up_and_is_kept_nowhere(open_page: OpenPage) -> None:
    lead = Supervisor.arrives(open_page, MEETING)
    lead.press_on("Hold a team consultation")
    lead.press_on("Begin the meeting")
    lead.act("All steps")
    lead.press_on("The question")
    lead.write("question", "Who rings Mrs Example on 555 010 9999?")
    lead.act("Next: ")
    assert lead.heading() == "The question"
    expect(lead.step.get_by_text("It is not kept, and not shown to anybody")).to_be_visible()
    assert lead.step.locator("[name=question]").input_value() == "Who rings Mrs Example on 555 010 9999?"
    assert "555 010 9999" not in everything_kept(lead.page)
    lead.write("question", "Who rings them?")
    assert lead.next() == "The situation"


def test_typing_is_not_disturbed_and_half_a_sentence_survives_a_reload(open_page: OpenPage) -> None:
    lead = Supervisor.arrives(open_page, MEETING)
    lead.press_on("Hold a team consultation")
    lead.press_on("Begin the meeting")
    lead.act("All steps")
    lead.press_on("Questions about facts")
    page = lead.page
    page.evaluate(
        """() => { window.redrawn = 0; new MutationObserver((all) => { window.redrawn += all.length; })
        .observe(document.querySelector('[data-rt-region=step]'), { childList: true }); }"""
    )
    lead.tab_to("here.name === 'text'")
    page.keyboard.type("Send her remin", delay=20)
    page.wait_for_function("() => localStorage['roundtable:meeting:getting-to-work'].includes('her remin')")
    assert page.evaluate("window.redrawn") == 0
    assert page.evaluate("document.activeElement.name") == "text"
    assert lead.reload() == "Questions about facts"
    assert lead.step.locator("[name=text]").input_value() == "Send her remin"
