"""Somebody who leads a case consultation with the keyboard alone, and whose typing is counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.walking import READY, Keyboard, on_own_device

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage

CONSULTATIONS = "voila/render/60_case_consultation.ipynb"
MEETING = f"{CONSULTATIONS}?case=getting-to-work"
MINUTE = 60_000


@dataclass(frozen=True)
class Supervisor(Keyboard):
    """Leads a meeting. `typed` holds every entry that was typed; choices, ticks, counts and days are none."""

    typed: list[str] = field(default_factory=list)

    @classmethod
    def arrives(cls, open_page: OpenPage, path: str = CONSULTATIONS) -> Supervisor:
        """Open a page on a device of their own, with a clock that the test can move on."""
        page = open_page(path)
        page.clock.install()
        on_own_device(page)
        page.reload()
        page.wait_for_function(READY)
        return cls(page)

    def follow(self, link: str) -> None:
        """Follow a link to another page."""
        self.tab_to_button(link)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")
        self.page.wait_for_function(READY)

    def act(self, text: str) -> None:
        """Press a button, or unfold something, and wait until everything is answered."""
        self.tab_to_button(text)
        self.page.keyboard.press("Enter")
        self.settle()

    def write(self, name: str, words: str) -> None:
        """Type into the next field with this name. It counts."""
        self.tab_to(f"here.name === {name!r} && here.tagName !== 'BUTTON'")
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(words)
        self.typed.append(words)

    def count(self, name: str, number: int) -> None:
        """Put a number into a field for counts."""
        self.tab_to(f"here.name === {name!r}")
        self.page.keyboard.type(str(number))

    def select(self, name: str, label: str) -> None:
        """Choose from a list by the beginning of a label."""
        self.tab_to(f"here.name === {name!r} && here.tagName === 'SELECT'")
        self.page.keyboard.type(label)
        assert self.page.evaluate("document.activeElement.selectedOptions[0].textContent").startswith(label)

    def choose_day(self, name: str, words: str) -> None:
        """Choose one of the offered days with the arrow keys."""
        self.tab_to(f"here.name === {name!r}")
        for _ in range(8):
            self.page.keyboard.press("Space")
            if words in self.page.evaluate("document.activeElement.parentElement.textContent"):
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"no such day: {words}")

    def tick(self, name: str) -> None:
        """Tick a box."""
        self.tab_to(f"here.name === {name!r}")
        self.page.keyboard.press("Space")

    def next(self) -> str:
        """On to the next step; says its title."""
        return self.press_on("Next: ")

    def let_pass(self, minutes: float) -> None:
        """Move the test's clock on."""
        self.settle()
        self.page.clock.fast_forward(int(minutes * MINUTE))

    def reload(self) -> str:
        """Reload the page and continue; says what is shown then."""
        self.settle()
        self.page.reload()
        self.page.wait_for_function(READY)
        expect(self.screen.locator(".rt-welcome")).to_be_visible()
        self.tab_to_button("Continue")
        return self.arrive(lambda: self.page.keyboard.press("Enter"))
