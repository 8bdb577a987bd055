"""Exercises in a browser: every kind by keyboard alone, work that survives, and a reflection that leaves no trace."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from playwright.sync_api import expect

from tests.browser.exercise_states import EVERY_KIND, every_kind
from tests.browser.walking import Keyboard, Learner, everything_kept, on_own_device

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage
    from tests.browser.servers import Server

LABS = "voila/render/45_practice_labs.ipynb"
TRAUMA_INFORMED = "voila/render/30_trauma_informed_practice.ipynb"
FIRST = f"{TRAUMA_INFORMED}?exercise=when-someone-declines"
TYPED = "xylophone in the cellar"


@pytest.fixture(scope="module")
def every_kind_served(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An agency's content with the example that has a step of every kind."""
    folder = tmp_path_factory.mktemp("ours")
    (folder / "casestudies" / "exercises").mkdir(parents=True)
    shutil.copy(EVERY_KIND, folder / "casestudies" / "exercises" / "every-kind.yaml")
    return folder


@pytest.fixture
def example(open_page: OpenPage, serve: Callable[..., Server], every_kind_served: Path) -> Page:
    """The example, opened."""
    return open_page(f"{LABS}?exercise=every-kind", server=serve(content=every_kind_served))


class Worker(Keyboard):
    """Somebody who works through an exercise with the keyboard alone."""

    def act(self, text: str) -> None:
        """Press a button that stays on its step, and wait for what it does."""
        self.tab_to_button(text)
        self.page.keyboard.press("Enter")
        self.settle()

    def tick(self, name: str) -> None:
        """Tick a box."""
        self.tab_to(f"here.name === {name!r}")
        self.page.keyboard.press("Space")

    def select(self, name: str, label: str) -> None:
        """Choose from a list by typing the beginning of a label."""
        self.tab_to(f"here.name === {name!r}")
        self.page.keyboard.type(label)
        assert self.page.evaluate("document.activeElement.selectedOptions[0].textContent") == label

    def write(self, condition: str, words: str) -> None:
        """Write into a field."""
        self.tab_to(condition)
        self.page.keyboard.type(words)

    def answer(self, text: str) -> None:
        """Press the button that opens what the authors say; the focus goes there."""
        self.tab_to_button(text)
        self.page.keyboard.press("Enter")
        self.wait_focus("-answer")


def choose(person: Worker) -> None:
    person.pick("option", "find-out")
    person.write("here.name === 'why'", "It was late.")
    person.answer("See what follows")


def choose_two(person: Worker) -> None:
    person.tick("option-buy")
    person.tick("option-wait")
    person.answer("See what follows")


def order(person: Worker) -> None:
    """Move what stands last to the top; the focus stays with it."""
    first = person.step.locator(".rt-order li").last.locator("span").first.inner_text()
    person.tab_to("here.matches('.rt-order li:last-child .rt-move:not(:disabled)')")
    for _ in range(2):
        person.page.keyboard.press("Enter")
        person.settle()
    assert person.step.locator(".rt-order li").first.locator("span").first.inner_text() == first
    person.answer("Leave it like this")


def sort(person: Worker) -> None:
    person.pick("kettle", "lounge")
    person.pick("cups", "kitchen")
    person.answer("See where they can be at home")


def match(person: Worker) -> None:
    person.tick("socket/caretaker")
    person.tick("company/neighbour")
    person.answer("See where they can be at home")


def mark(person: Worker) -> None:
    person.tick("two")
    person.tick("three")
    person.answer("Compare my marks")


def fill_grid(person: Worker) -> None:
    person.select("buying/tove", "Leads")
    person.select("mending/caretaker", "Leads")
    person.answer("Compare")


def rate(person: Worker) -> None:
    person.pick("rate", "4")
    person.tab_to_button("Read what is known")
    person.page.keyboard.press("Enter")
    person.wait_focus("-known")
    person.pick("rate", "2")
    person.answer("That is how I see it now")


def rewrite(person: Worker) -> None:
    person.write("here.name === 'sign'", "Please use the other socket.")
    person.answer("See how others wrote it")


def promise(person: Worker) -> None:
    person.write("here.name === 'change'", "The socket")
    person.answer("Keep this")


def reflect(person: Worker) -> None:
    person.write("here.dataset.rtPrivate !== undefined", "for nobody else")
    person.answer("I am through")


def roles(person: Worker) -> None:
    person.answer("We are through")


def walk_the_scene(person: Worker) -> None:
    person.tab_to_button("The door")
    person.page.keyboard.press("Enter")
    person.wait_focus("-spot-here")
    person.pick("feels", "both")
    person.act("See what it may tell")
    person.answer("See all places together")


def allocate(person: Worker) -> None:
    person.tab_to("here.getAttribute('aria-label') === 'More: A kettle'")
    person.page.keyboard.press("Enter")
    person.settle()
    assert "0 left" in person.step.locator(".rt-total").inner_text()
    person.answer("Leave it like this")


def two_days(person: Worker) -> None:
    person.tab_to_button("Have it mended")
    person.page.keyboard.press("Enter")
    person.wait_focus("-event-letter")
    person.act("Go home")
    assert "Tuesday" in person.step.locator(".rt-total").inner_text()
    person.answer("See what became of it")


def share(person: Worker) -> None:
    person.tick("caretaker/socket")
    person.pick("until", "mended")
    person.pick("state", "taken-back")
    person.settle()
    person.answer("This is the consent")


ACTS: dict[str, Callable[[Worker], None]] = {
    "first-words": choose,
    "two-things": choose_two,
    "in-what-order": order,
    "where-it-belongs": sort,
    "who-can-help": match,
    "read-the-note": mark,
    "who-does-it": fill_grid,
    "is-it-so": rate,
    "in-better-words": rewrite,
    "a-promise": promise,
    "for-yourself": reflect,
    "play-it": roles,
    "the-room": walk_the_scene,
    "the-budget": allocate,
    "two-days": two_days,
    "who-may-read": share,
}


def test_every_kind_of_step_is_done_with_the_keyboard_alone(example: Page) -> None:
    person = Worker(example)
    steps = every_kind().steps
    assert person.press_on("Begin") == steps[0].title
    for number, step in enumerate(steps, 1):
        assert person.heading() == step.title
        ACTS[step.id](person)
        last = number == len(steps)
        shown = person.press_on("Finish" if last else "Go on")
        assert shown == ("To take along" if last else steps[number].title)
    expect(person.step.get_by_text("Ask who will fill it.")).to_be_visible()
    expect(person.step.get_by_text("The socket", exact=True)).to_be_visible()


def test_every_step_can_be_skipped_and_opened_again(example: Page) -> None:
    learner = Learner(example)
    learner.go("Begin")
    steps = every_kind().steps
    for following in (*steps[1:], None):
        skip = learner.screen.get_by_role("button", name="Skip this step")
        assert learner.arrive(skip.click) == (following.title if following else "To take along")
    assert learner.step.get_by_text("skipped", exact=True).count() == len(steps)
    assert learner.go(steps[2].title) == steps[2].title


def test_a_reload_asks_and_continues_where_one_was(open_page: OpenPage) -> None:
    page = open_page(FIRST)
    on_own_device(page)
    page.reload()
    learner = Learner(page)
    learner.go("Begin")
    title = learner.heading()
    learner.step.locator("input[type=radio]").first.check()
    learner.step.get_by_role("button", name="See what follows").click()
    learner.wait_focus("-answer")
    page.reload()
    learner.arrive(lambda: learner.answer_welcome("Continue"))
    assert learner.heading() == title
    expect(learner.step.get_by_text("You chose:")).to_be_visible()


def test_a_private_reflection_leaves_no_trace(
    open_page: OpenPage, serve: Callable[..., Server], every_kind_served: Path
) -> None:
    server = serve(content=every_kind_served)
    page = open_page(f"{LABS}?exercise=every-kind", server=server)
    on_own_device(page)
    page.reload()
    sent: list[str] = []
    page.on("request", lambda request: sent.append(f"{request.url} {request.post_data or ''}"))
    page.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(str(frame))))
    page.reload()
    page.wait_for_function("() => document.documentElement.dataset.rtReady === 'yes'")
    person = Worker(page)
    person.press_on("Begin")
    while person.heading() != "For yourself":
        person.arrive(person.screen.get_by_role("button", name="Skip this step").click)
    field = page.locator("[data-rt-private]").first
    field.press_sequentially(TYPED)
    assert field.input_value() == TYPED
    person.settle()
    person.answer("I am through")
    expect(page.locator("[data-rt-private]")).to_have_count(0)
    person.press_on("Go on")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save my place as a file").click()
    saved = waiting.value.path().read_text(encoding="utf-8")
    assert len(sent) > 10
    assert TYPED not in " ".join([*sent, everything_kept(page), server.written(), saved, page.url, page.content()])
    page.reload()
    Learner(page).arrive(lambda: Learner(page).answer_welcome("Continue"))
    assert TYPED not in page.content()


def test_a_trainer_builds_a_session_and_prints_it(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(TRAUMA_INFORMED)
    live = page.locator(".rt-live").first
    page.get_by_role("button", name="Add to the session: When someone says no").click()
    expect(live).to_contain_text("8 minutes in all")
    page.get_by_role("button", name="Add to the session: Walk through a waiting room").click()
    expect(live).to_contain_text("24 minutes in all")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Run sheet and papers, as a Word file").click()
    waiting.value.save_as(tmp_path / "session.docx")
    text = ZipFile(tmp_path / "session.docx").read("word/document.xml").decode()
    assert "Run sheet" in text
    assert "Walk through a waiting room" in text


def test_a_room_sees_the_answers_only_when_they_are_revealed(open_page: OpenPage) -> None:
    page = open_page(f"{FIRST}&room=yes")
    learner = Learner(page)
    learner.go("Begin")
    expect(learner.step.get_by_text("For the person", exact=False)).to_have_count(0)
    learner.step.get_by_role("button", name=re.compile("^Reveal|^Show")).first.click()
    learner.wait_focus("-answers")
    expect(learner.step.get_by_text("For the person", exact=False).first).to_be_visible()


def test_an_exercise_that_is_closed_says_why_and_cannot_be_begun(open_page: OpenPage) -> None:
    page = open_page(f"{TRAUMA_INFORMED}?exercise=after-restraint")
    expect(page.get_by_text("stays closed until people with lived experience have reviewed it")).to_be_visible()
    expect(page.get_by_role("button", name="Begin")).to_have_count(0)
