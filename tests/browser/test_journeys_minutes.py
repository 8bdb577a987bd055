"""What comes out of a meeting, in a browser: files, a changed plan, the next meeting, and prompts beside it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.after_meeting import (
    PLAN,
    change_the_plan,
    comes_back,
    go_on,
    look_into_the_builder,
    open_the_next,
    take_every_file,
)
from tests.browser.supervising import MEETING, Supervisor
from tests.browser.walking import READY, kept

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import OpenPage


def test_a_closed_meeting_ends_in_files_a_changed_plan_and_a_next_meeting(open_page: OpenPage) -> None:
    lead = comes_back(open_page)
    take_every_file(lead)
    assert change_the_plan(lead) == 2
    look_into_the_builder(lead)
    open_the_next(lead)


def test_a_file_from_elsewhere_opens_the_next_meeting_and_a_broken_one_changes_nothing(
    open_page: OpenPage, tmp_path: Path
) -> None:
    file = take_every_file(comes_back(open_page))
    lead = Supervisor.arrives(open_page, MEETING)
    broken, newer = tmp_path / "broken.json", tmp_path / "newer.json"
    broken.write_text(file.read_text("utf-8")[:-40], "utf-8")
    newer.write_text(json.dumps({**json.loads(file.read_text("utf-8")), "version": 99}), "utf-8")
    for path, words in ((broken, "damaged"), (newer, "newer version")):
        choose_file(lead, path)
        expect(lead.page.locator(".rt-refused")).to_contain_text(words)
        assert lead.heading() == "A meeting about Denise"
    choose_file(lead, file)
    expect(lead.step.get_by_role("heading", name="The next meeting")).to_be_visible()
    assert lead.press_on("Open meeting 2") == "Who is here?"


def choose_file(lead: Supervisor, path: Path) -> None:
    """Choose a file; no program can press the keys of the system's own window."""
    lead.step.locator("input[type=file]").last.set_input_files(path)
    lead.page.wait_for_timeout(300)


def test_a_plan_that_another_tab_has_changed_is_not_written_over(open_page: OpenPage) -> None:
    lead = comes_back(open_page)
    lead.press_on("What changes in the care plan")
    theirs = {"hash": "", "rev": "theirs", "data": {"draft": {"theirs": True}}}
    lead.page.evaluate("([name, text]) => localStorage.setItem(name, text)", [PLAN, json.dumps(theirs)])
    lead.act("Take it into the plan")
    expect(lead.page.locator(".rt-warning")).to_be_visible()
    assert kept(lead.page, "localStorage")[PLAN]["data"] == theirs["data"]


def test_prompts_open_in_a_second_window_that_needs_no_connection(open_page: OpenPage) -> None:
    lead = Supervisor.arrives(open_page, MEETING)
    lead.press_on("Hold a team consultation")
    lead.press_on("Begin the meeting")
    lead.tab_to_button("What the facilitator says")
    lead.page.keyboard.press("Enter")
    lead.tab_to_button("What you say, in a second window")
    with lead.page.context.expect_page() as opened:
        lead.page.keyboard.press("Enter")
    prompts = opened.value
    prompts.wait_for_function(READY)
    prompts.context.set_offline(True)
    prompts.get_by_role("link", name="Views in a round").click()
    assert prompts.url.endswith("-step-round")
    expect(prompts.get_by_role("heading", name="Views in a round")).to_be_in_viewport()
    prompts.context.set_offline(False)


def test_minutes_that_are_kept_are_offered_when_the_meeting_is_over(open_page: OpenPage) -> None:
    lead = comes_back(open_page)
    lead.press_on("The minutes")
    lead.act("Keep them in this browser")
    lead.page.reload()
    lead.page.wait_for_function(READY)
    lead.answer_welcome("Start again")
    expect(lead.step.get_by_text("minutes of one meeting are in this browser")).to_be_visible()
    assert lead.press_on("Use these") == "The next meeting"
    assert lead.press_on("Open meeting 2") == "Who is here?"
    lead.page.reload()
    lead.page.wait_for_function(READY)
    assert go_on(lead) == "Who is here?"
