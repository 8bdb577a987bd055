"""The care-plan builder in a browser: by keyboard alone from nothing to a revised plan, and work that survives."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from zipfile import ZipFile

from playwright.sync_api import expect

from tests.browser.walking import READY, Keyboard, Learner, everything_kept, on_own_device

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

PLANS = "voila/render/50_care_plan_builder.ipynb"
PLAN = f"{PLANS}?case=getting-to-work"
GOALS = {
    "Getting there": ("I want to get to work like a person.", "Starts that I came to by bus, counted on Fridays"),
    "Work and learning": ("My own board back, with my own pen.", "My pen on the board on every shift"),
    "Physical health": ("Insulin at a price that I can pay.", "What the month's insulin cost, on the first"),
}


class Planner(Keyboard):
    """Somebody who writes a plan with the keyboard alone."""

    def act(self, text: str) -> None:
        """Press a button and wait until everything is answered."""
        self.tab_to_button(text)
        self.page.keyboard.press("Enter")
        self.settle()

    def press_labelled(self, label: str) -> str:
        """Press a button by its whole name, which opens something."""
        self.tab_to(f"(here.getAttribute('aria-label') ?? '').includes({label!r})")
        return self.arrive(lambda: self.page.keyboard.press("Enter"))

    def write(self, name: str, words: str) -> None:
        """Write into a field, in place of what stands there."""
        self.tab_to(f"here.name === {name!r}")
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(words)

    def date(self, name: str, day: str) -> None:
        """Write a day as year-month-day into a date field, digit by digit."""
        year, month, date = day.split("-")
        self.tab_to(f"here.name === {name!r}")
        self.page.keyboard.type(f"{month}{date}{year}")
        assert self.page.evaluate("document.activeElement.value") == day

    def select(self, name: str, label: str) -> None:
        """Choose from a list by typing the beginning of a label."""
        self.tab_to(f"here.name === {name!r}")
        self.page.keyboard.type(label)
        assert self.page.evaluate("document.activeElement.selectedOptions[0].textContent").startswith(label)

    def tick(self, name: str) -> None:
        """Tick a box."""
        self.tab_to(f"here.name === {name!r}")
        self.page.keyboard.press("Space")

    def save(self) -> None:
        """Save a form and wait until the next page stands there."""
        self.tab_to("here.matches('form button.rt-button:not([type=button])') && here.textContent.includes('Save')")
        self.page.keyboard.press("Enter")
        self.settle()

    def overview(self) -> None:
        """Back to the overview, by the button at the top of every page."""
        if self.heading() != "Overview":
            self.page.evaluate("document.querySelector('.rt-skip').focus()")
            self.press_on("Overview")

    def section(self, name: str) -> str:
        """Open a section from the overview."""
        self.overview()
        return self.press_on(name)


def begin(page: Page) -> Planner:
    on_own_device(page)
    page.reload()
    page.wait_for_function(READY)
    person = Planner(page)
    assert person.press_on("Begin") == "Overview"
    return person


def add_goal(person: Planner, part: str, words: str, measure: str) -> None:
    person.section("Goals, and who does what")
    if person.step.get_by_role("button", name=f"Write a goal: {part}").count():
        person.press_labelled(f"Write a goal: {part}")
    else:
        person.press_on("In another part of life")
        person.tab_to(f"here.matches('summary') && here.textContent.includes({part!r})")
        person.page.keyboard.press("Enter")
        person.press_labelled(f"Write a goal here: {part}")
    person.write("words", words)
    person.write("team_words", "She starts at seven on every shift and goes home at eleven.")
    person.write("measure", measure)
    person.date("by", "2027-02-01")
    person.save()
    expect(person.step.get_by_role("heading", level=2)).to_have_text("A goal of Denise")


def add_action(person: Planner, does: str, owner: str, day: str, *, first: bool = False) -> None:
    person.press_on("Add an action")
    person.write("does", does)
    person.select("owner", owner)
    person.date("by", day)
    if first:
        person.tick("first_step")
    person.write("agreed", "She said yes on Monday.")
    person.write("known_by", "It stands in her notebook.")
    person.save()
    expect(person.step.get_by_text(does)).to_be_visible()


def musts(person: Planner) -> list[str]:
    """What a second look finds that must be mended."""
    person.section("Ask for a second look")
    return person.step.locator(".rt-point-must :is(h4, h5)").all_text_contents()


def read_as(person: Planner, who: str) -> str:
    person.section("Who would see what")
    person.select("reader", who)
    person.act("Show what they see")
    return person.step.inner_text()


def write_the_plan(person: Planner) -> None:
    """Three goals, an action each, and somebody who is asked first."""
    bus, board, price = GOALS.items()
    add_goal(person, bus[0], *bus[1])
    add_action(person, "Take the 6.40 bus once and count the minutes", "Denise", "2026-11-24", first=True)
    add_goal(person, board[0], *board[1])
    add_action(person, "Ring the hospital and ask for the shift on paper", "Anil Perera", "2026-11-25")
    add_goal(person, price[0], *price[1])
    add_action(person, "Find the price for the next three months", "Rosa Lindgren", "2026-11-27")
    person.section("Who is in it")
    person.select("contact", "Anil Perera")
    person.act("Save the point of contact")


def add_a_consent_with_a_reload_in_the_middle(person: Planner) -> None:
    page = person.page
    person.section("Who may read what")
    person.press_on("Add a consent")
    person.select("reader", "Anil Perera")
    for part in ("work-and-learning", "money", "getting-there"):
        person.tick(f"what-{part}")
    page.wait_for_function("() => localStorage['roundtable:plan:getting-to-work'].includes('what-getting-there')")
    page.reload()
    page.wait_for_function(READY)
    person.tab_to_button("Continue")
    person.arrive(lambda: page.keyboard.press("Enter"))
    assert person.heading() == "A new consent"
    assert person.step.locator("[name=what-work-and-learning]").is_checked()
    person.write("purpose", "To deal with the hospital for her")
    person.date("until", "2027-02-01")
    person.save()
    expect(person.step.get_by_text("To deal with the hospital for her")).to_be_visible()


def add_a_consent_for_the_pharmacist(person: Planner) -> None:
    """She needs two parts of the plan for what she does, and gets those."""
    person.press_on("Add a consent")
    person.select("reader", "Rosa Lindgren")
    for part in ("physical-health", "money"):
        person.tick(f"what-{part}")
    person.write("purpose", "Insulin at a price that she can pay")
    person.date("until", "2027-02-01")
    person.save()
    expect(person.step.get_by_text("Insulin at a price that she can pay")).to_be_visible()


def press_all(person: Planner, name: str) -> None:
    """Press every button whose name begins so, by the keyboard, until there is none."""
    while (button := person.step.get_by_role("button", name=name)).count():
        button.first.focus()
        person.page.keyboard.press("Enter")
        person.settle()


def finish(person: Planner) -> None:
    person.section("Read it to Denise")
    person.act("Read it aloud to Denise")
    press_all(person, "Stop it:")
    assert person.press_on("Finish the plan") == "The plan is finished"


def revise(person: Planner, goal: str) -> None:
    """Go to month 3, change one goal with a reason, and keep the rest."""
    person.section("Three months later")
    assert person.press_on("Go to month 3") == "Month 3"
    expect(person.step.get_by_role("heading", name="The rota for March")).to_be_visible()
    person.press_labelled(f"Change it: {goal}")
    person.write("measure", "Starts by bus or with the bread van, counted on Fridays")
    person.save()
    expect(person.step.get_by_text("Write down the reason: one sentence is enough.")).to_be_visible()
    person.write("reason", "The early shift is back, and the bus is not.")
    person.save()
    person.section("Three months later")
    press_all(person, "Keep it:")


def test_a_plan_from_nothing_to_its_first_review_with_the_keyboard_alone(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(PLAN)
    person = begin(page)
    bus, board, price = (words for words, _ in GOALS.values())
    assert musts(person)
    write_the_plan(person)
    add_a_consent_with_a_reload_in_the_middle(person)
    add_a_consent_for_the_pharmacist(person)
    person.section("Review day")
    person.date("review", "2027-02-01")
    person.save()
    assert musts(person) == []

    nurse, pharmacist = read_as(person, "Noreen Vanterpool"), read_as(person, "Rosa Lindgren")
    assert "Nothing." in nurse
    assert price not in nurse
    assert price in pharmacist
    for seen in (nurse, pharmacist):
        assert "has not said yes to this" in seen
        assert bus not in seen
        assert board not in seen
    assert board in read_as(person, "Anil Perera")

    finish(person)
    revise(person, bus)
    person.press_on("See what is different")
    table = person.step.get_by_role("table").filter(has_text="bread van")
    expect(table).to_contain_text("Starts that I came to by bus")
    expect(table).to_contain_text("The early shift is back, and the bus is not.")

    person.section("Take it along")
    person.tab_to_button("Word file")
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    assert waiting.value.suggested_filename == "care-plan.docx"
    waiting.value.save_as(tmp_path / "plan.docx")
    archive = ZipFile(tmp_path / "plan.docx")
    text = " ".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))
    for words in (bus, "bread van", "FICTIONAL", "Ring the hospital and ask for the shift on paper"):
        assert words in text


def test_a_second_plan_file_that_is_broken_leaves_the_plan_and_one_that_fits_can_be_put_back(
    open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_page(PLAN)
    person = begin(page)
    add_goal(person, "Getting there", *GOALS["Getting there"])
    person.section("Take it along")
    with page.expect_download() as waiting:
        person.step.get_by_role("button", name="Roundtable's own file").click()
    waiting.value.save_as(tmp_path / "care-plan.json")
    saved = json.loads((tmp_path / "care-plan.json").read_text(encoding="utf-8"))
    broken = {
        "cut.json": (tmp_path / "care-plan.json").read_text(encoding="utf-8")[:-90],
        "later.json": json.dumps({**saved, "version": 99}),
        "other.json": json.dumps({**saved, "plan": {**saved["plan"], "case": "saturdays"}}),
        "deep.json": "[" * 3000 + "]" * 3000,
        "no-plan.json": '{"resourceType": "Bundle", "type": "collection", "entry": []}',
    }
    for name, text in broken.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        page.locator("[data-rt-upload=open-plan]").set_input_files(tmp_path / name)
        expect(page.locator(".rt-refused")).to_be_visible()
        assert page.locator(".rt-refused").inner_text().count(".") <= 3
        person.settle()
    saved["plan"]["goals"][0]["words"] = "A door that shuts."
    (tmp_path / "fits.json").write_text(json.dumps(saved), encoding="utf-8")
    page.locator("[data-rt-upload=open-plan]").set_input_files(tmp_path / "fits.json")
    expect(person.step.get_by_text("The plan from the file is open.")).to_be_visible()
    person.go("Goals, and who does what")
    expect(person.step.get_by_text("A door that shuts.")).to_be_visible()
    person.overview()
    person.arrive(person.step.get_by_role("button", name="Bring back the plan that was here").click)
    person.go("Goals, and who does what")
    expect(person.step.get_by_text(GOALS["Getting there"][0])).to_be_visible()


def test_what_may_be_real_stays_on_the_screen_and_is_kept_nowhere(open_page: OpenPage) -> None:
    page = open_page(PLAN)
    person = begin(page)
    person.section("Goals, and who does what")
    person.press_labelled("Write a goal: Getting there")
    person.write("words", "Ring Mrs Example on 555 010 9999")
    person.write("measure", "Rides a week")
    page.wait_for_function("() => localStorage['roundtable:plan:getting-to-work'].includes('Rides a week')")
    assert "555 010 9999" not in everything_kept(page)
    person.save()
    expect(person.step.get_by_text("It is not kept, and not shown to anybody")).to_be_visible()
    assert person.step.locator("[name=words]").input_value() == "Ring Mrs Example on 555 010 9999"
    assert "555 010 9999" not in everything_kept(page)
    person.write("words", "Ring somebody who knows the timetable")
    person.save()
    expect(person.step.get_by_role("heading", level=2)).to_have_text("A goal of Denise")


def test_typing_is_not_disturbed_by_answers_and_is_there_again_after_going_elsewhere(open_page: OpenPage) -> None:
    page = open_page(PLAN)
    person = begin(page)
    person.section("About Denise")
    page.evaluate(
        """() => { window.redrawn = 0; new MutationObserver((all) => { window.redrawn += all.length; })
        .observe(document.querySelector('[data-rt-region=step]'), { childList: true }); }"""
    )
    person.tab_to("here.name === 'matters'")
    page.keyboard.type("The early bus\nHer own board, with her own pen\nThe price before the advice", delay=15)
    page.wait_for_function("() => localStorage['roundtable:plan:getting-to-work']?.includes('before the advice')")
    assert page.evaluate("window.redrawn") == 0
    assert page.evaluate("document.activeElement.name") == "matters"
    person.overview()
    person.press_on("About Denise")
    expect(person.step.get_by_text("This is not saved yet")).to_be_visible()
    assert person.step.locator("[name=matters]").input_value().startswith("The early bus\nHer own board")
    person.save()
    learner = Learner(page)
    learner.go("About Denise")
    assert "The price before the advice" in person.step.locator("[name=matters]").input_value()
    page.get_by_role("button", name="Undo").click()
    person.settle()
    assert person.step.locator("[name=matters]").input_value() == ""
