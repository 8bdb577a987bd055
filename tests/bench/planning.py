"""From a change in a large care plan to the changed screen: 60 goals and 200 actions, the most that a plan takes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from roundtable.content.catalogue import Catalogue
from roundtable.model.plan import MOST_ACTIONS, MOST_GOALS
from roundtable.model.plan_base import Domain
from roundtable.practice.plan.draft import Draft
from roundtable.practice.plan.keeping import snapshot
from tests.bench.clicks import SETTLE_MS, WALK, Click
from tests.bench.pages import CASE, Subject, open_page

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page

    from tests.bench.servers import Server

PLAN_PATH = f"voila/render/50_care_plan_builder.ipynb?case={CASE}"
STEP = "[data-rt-region=step]"
LOOK = "look"
"""A second look reads the whole plan; it is asked for, so it is reported apart from changes."""


def describe_plan(server: Server) -> Subject:
    """The builder, opened at its content note."""
    where = "[data-rt-region] :is(h1, h2)"
    words = "A plan with Denise"
    return Subject("plan", server, PLAN_PATH, where, words, 'button[data-rt-event="begin"]', "Overview")


def make_large_plan() -> str:
    """A plan file that is as large as a plan may be: every sentence in it is another one, and none is anybody's."""
    draft = Draft.begin(None, None, Catalogue().plan_script(CASE).plan.starts)
    data = json.loads(json.dumps(snapshot(draft)))
    data["plan"] |= {
        "id": CASE,
        "case": CASE,
        "subject": {"called": "Denise"},
        "goals": [_goal(number) for number in range(1, MOST_GOALS + 1)],
        "actions": [_action(number) for number in range(1, MOST_ACTIONS + 1)],
    }
    return json.dumps(data)


def _goal(number: int) -> dict[str, object]:
    domains = [*Domain]
    return {
        "id": f"goal-{number}",
        "domain": domains[number % len(domains)].value,
        "words": f"something that is wanted, with the number {number}, told in a sentence of the usual length",
        "team_words": f"how a team would say it, number {number}, so that everybody can tell when it is there",
        "measure": f"counted once a week, number {number}",
        "by": "2027-01-31",
    }


def _action(number: int) -> dict[str, object]:
    return {
        "id": f"action-{number}",
        "goal": f"goal-{(number - 1) % MOST_GOALS + 1}",
        "does": f"do what has the number {number}, and say so to whoever waits for it",
        "owners": ["person"],
        "by": "2026-12-01",
        "agreed": "with a nod",
        "known_by": "it is there",
    }


def change(browser: Browser, server: Server, folder: Path, rounds: int) -> list[Click]:
    """Go round the plan and change something on every page; each click with how long the screen took to change."""
    file = folder / "large-plan.json"
    file.write_text(make_large_plan(), encoding="utf-8")
    with open_page(browser, describe_plan(server), WALK) as (page, _traffic):
        page.wait_for_load_state()
        page.wait_for_timeout(SETTLE_MS)
        page.locator('[data-rt-event="begin"]').click()
        page.locator(f"{STEP} [value=take]").click()
        page.locator("[data-rt-upload=open-plan]").set_input_files(file)
        page.locator(f"{STEP} .rt-just-said").wait_for()
        page.evaluate("benchWalk.watch()")
        return Changes(page).go_round(rounds)


def split_looks(clicks: Sequence[Click]) -> tuple[list[Click], list[Click]]:
    """Changes and ways through the plan, and second looks."""
    return [click for click in clicks if click.event != LOOK], [click for click in clicks if click.event == LOOK]


class Changes:
    """Somebody who changes a plan, click by click."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.clicks: list[Click] = []

    def go_round(self, rounds: int) -> list[Click]:
        """Reorder, write, take back, and look, as often as asked; the first round is not counted."""
        self._round(0)
        warm = len(self.clicks)
        for number in range(1, rounds + 1):
            self._round(number)
        return self.clicks[warm:]

    def _round(self, number: int) -> None:
        self._press(self._button("open", "overview"))
        self._press(self._button("open", "goals"))
        self._press(self.page.locator(f'{STEP} [data-rt-event="down"]:not([disabled])').nth(number % 20))
        self._press(self._button("open", f"goal/goal-{number % MOST_GOALS + 1}"))
        self._press(self.page.locator(f"{STEP} .rt-entries .rt-link-button").first)
        self.page.locator(f"{STEP} [name=agreed]").fill(f"with a nod, for the time with the number {number}")
        self.page.wait_for_timeout(300)
        self._press(self.page.locator(f"{STEP} form button:not([type=button])").last)
        self._press(self._button("undo"))
        self._press(self._button("redo"))
        self._press(self._button("open", "overview"))
        self._press(self._button("open", LOOK), LOOK)
        self._press(self._button("open", "reading"))

    def _button(self, event: str, value: str | None = None) -> Locator:
        wanted = f'[data-rt-event="{event}"]' + (f'[value="{value}"]' if value else "")
        return self.page.locator(f".rt-regions {wanted}").first

    def _press(self, button: Locator, name: str = "") -> None:
        button.click()
        done = self.page.evaluate("count => benchWalk.waitFor(count)", len(self.clicks) + 1)
        self.clicks.append(Click(name or str(done["event"]), round(float(done["ms"]), 2)))
