"""Walks through a case in a real browser, with the mouse or with the keyboard alone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import BrowserContext, Locator, Page

    from tests.browser.servers import Server

START = "voila/render/00_start_here.ipynb"
SHELF = "voila/render/10_case_walkthrough.ipynb"
STEP = '[data-rt-region="step"]'
MOST_TABS = 200
_MARK = """root => { for (const h of (root ? document.querySelector(root) : document).querySelectorAll('[id$="-here"]'))
    h.dataset.old = "yes"; }"""
_ARRIVED = """root => { const h = (root ? document.querySelector(root) : document).querySelector('[id$="-here"]');
    return h && !h.dataset.old && document.activeElement === h; }"""

_FOCUSED = "part => document.activeElement.id.includes(part)"  # a function: the policy forbids evaluating text
READY = "() => document.documentElement?.dataset.rtReady === 'yes'"


def case_page(case: str = "getting-to-work") -> str:
    """The address of a case, below the base URL."""
    return f"{SHELF}?case={case}"


@dataclass(frozen=True)
class Learner:
    """Somebody in front of one screen of ours. `root` tells several screens on one page apart."""

    page: Page
    root: str = ""

    @property
    def screen(self) -> Locator:
        return self.page.locator(self.root or "body")

    @property
    def step(self) -> Locator:
        return self.screen.locator(STEP)

    def heading(self) -> str:
        """The heading of the step that is shown."""
        return self.step.locator('[id$="-here"]').inner_text()

    def arrive(self, act: Callable[[], object]) -> str:
        """Do something that opens a step; wait until the focus is on its new heading, and return that."""
        self.page.evaluate(_MARK, self.root)
        act()
        self.page.wait_for_function(_ARRIVED, arg=self.root)
        return self.heading()

    def go(self, button: str) -> str:
        """Press the button with this name, which opens a step."""
        return self.arrive(self.step.get_by_role("button", name=button).first.click)

    def sit(self, seat: str = "observer") -> None:
        """From the content note to the first decision."""
        self.arrive(self.step.locator('[data-rt-event="begin"]').click)
        self.go("Choose your seat at the table")
        self.step.locator(f'input[name="seat"][value="{seat}"]').check()
        self.go("Take this seat")

    def ask(self, number: int = 0) -> None:
        """Ask the person a question."""
        self._hear(self.step.locator('[data-rt-event="ask"]').nth(number), "answer")

    def contact(self, number: int = 0) -> None:
        """Contact somebody."""
        self._hear(self.find_contact(number), "reply")

    def find_contact(self, number: int = 0) -> Locator:
        """The button of a contact, with the list that holds it opened."""
        button = self.step.locator('[data-rt-event="contact"]').nth(number)
        around = button.locator("xpath=ancestor::details")
        if around.get_attribute("open") is None:
            around.locator("summary").click()
        return button

    def _hear(self, button: Locator, what: str) -> None:
        button.click()
        self.wait_focus(f"-{what}-")

    def wait_focus(self, part: str) -> None:
        """Wait until the focus is on something with this in its id."""
        self.page.wait_for_function(_FOCUSED, arg=part)

    def decide(self, option: int | str = 0) -> None:
        """From gathering to what came of it."""
        self.go("I am ready to judge")
        self.choose("option", option)
        self.choose("confidence", 2)
        self.go("That is my first judgement")
        self.go("This is what we do")

    def choose(self, name: str, option: int | str) -> None:
        """Tick one of a group of answers, by its place or by its value."""
        choices = self.step.locator(f'input[name="{name}"]')
        (choices.nth(option) if isinstance(option, int) else self.step.locator(f'[value="{option}"]')).check()

    def read_debrief(self) -> None:
        """From the content note straight to the debrief."""
        self.go("Read a one-page summary")
        self.go("Go to the debrief")

    def settle(self) -> None:
        """Wait until everything sent so far is answered: ask for something that is refused, and hear so."""
        self.page.evaluate(
            """root => { const step = document.querySelector(`${root} [data-rt-region="step"]`);
            document.querySelector(`${root} .rt-live`).textContent = "";
            const button = Object.assign(document.createElement("button"), { type: "button" });
            Object.assign(button.dataset, { rtEvent: "none", rtOn: "none" });
            step.append(button); button.click(); button.remove(); }""",
            self.root,
        )
        expect(self.screen.locator(".rt-live").first).to_have_text(
            "That step is already done. The page shows where you are now."
        )

    def code(self) -> str:
        """The resume code."""
        box = self.screen.locator('[data-rt-region="code"]')
        box.locator("summary").click()
        return box.locator("code").inner_text()

    def answer_welcome(self, name: str) -> None:
        """Answer the question whether to continue."""
        expect(self.screen.locator(".rt-welcome")).to_be_visible()
        self.screen.locator(".rt-welcome").get_by_role("button", name=name).click()


@dataclass(frozen=True)
class Keyboard(Learner):
    """Somebody who uses the keyboard alone."""

    def tab_to(self, condition: str, *, back: bool = False) -> None:
        """Press Tab until the condition holds; it is JavaScript about `here`, the focused element."""
        for _ in range(MOST_TABS):
            self.page.keyboard.press("Shift+Tab" if back else "Tab")
            if self.page.evaluate(f"(() => {{ const here = document.activeElement; return {condition}; }})()"):
                return
        raise AssertionError(f"{MOST_TABS} times Tab, and nothing with {condition}")

    def tab_to_button(self, text: str) -> None:
        """To the button, link or summary with this text."""
        self.tab_to(f"['BUTTON', 'A', 'SUMMARY'].includes(here.tagName) && here.textContent.includes({text!r})")

    def press_on(self, text: str) -> str:
        """Go to a button and press Enter on it, which opens a step."""
        self.tab_to_button(text)
        return self.arrive(lambda: self.page.keyboard.press("Enter"))

    def pick(self, name: str, value: str) -> None:
        """Go to a group of answers and choose one with the arrow keys."""
        self.tab_to(f"here.name === {name!r}")
        self.page.keyboard.press("Space")
        for _ in range(20):
            if self.page.evaluate("document.activeElement.value") == value:
                break
            self.page.keyboard.press("ArrowDown")
        assert self.page.evaluate("[document.activeElement.value, document.activeElement.checked]") == [value, True]


def kept(page: Page, area: str) -> dict[str, Any]:
    """Our documents in `localStorage` or `sessionStorage`, by name."""
    raw: dict[str, str] = page.evaluate(f"Object.fromEntries(Object.entries({area}))")
    return {key: json.loads(value) for key, value in raw.items() if key.startswith("roundtable:")}


def everything_kept(page: Page) -> str:
    """All that the browser keeps for this page, as one text."""
    return str(page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"))


def on_own_device(page: Page) -> None:
    """What the start page keeps when somebody says that the device is their own."""
    document = {"hash": "", "rev": "1", "data": {"country": None, "device": "own", "ask_before": []}}
    page.evaluate("text => localStorage.setItem('roundtable:settings', text)", json.dumps(document))


def end_kernel(page: Page, server: Server) -> None:
    """End the page's kernel behind its back."""
    facts = json.loads(page.locator("#roundtable-page").text_content() or "")
    answer = page.context.request.post(
        f"{server.url}voila/api/shutdown/{facts['kernel']}", form={"_xsrf": cookie(page.context)}
    )
    assert answer.ok


def cookie(context: BrowserContext) -> str:
    """The value of the one cookie."""
    return next(held["value"] for held in context.cookies() if held["name"] == "_xsrf")
