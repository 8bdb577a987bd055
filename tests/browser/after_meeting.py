"""What somebody does with the keyboard when a meeting is closed: minutes, the care plan, the next meeting."""

from __future__ import annotations

import json
import re
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

from playwright.sync_api import expect

from roundtable.exchange.minutes_json import read_minutes_json
from roundtable.exchange.paper import WATERMARK
from tests.browser.minutes_states import closed
from tests.browser.supervising import MEETING, Supervisor
from tests.browser.walking import READY, kept

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage

PLAN = "roundtable:plan:getting-to-work"
BUTTONS = {"docx": "Word file", "html": "Web page to print", "md": "Markdown", "json": "File to open again next time"}


def comes_back(open_page: OpenPage) -> Supervisor:
    """Opens the page with a closed meeting that the browser has kept, and continues."""
    lead = Supervisor.arrives(open_page, MEETING)
    document = {
        **(closed("rt1").documents()["meeting:getting-to-work"] or {}),
        "rev": "1",
        "at": "2026-11-23T12:00:00Z",
    }
    lead.page.evaluate("text => localStorage.setItem('roundtable:meeting:getting-to-work', text)", json.dumps(document))
    lead.page.reload()
    lead.page.wait_for_function(READY)
    go_on(lead)
    assert lead.heading() == "The meeting is closed"
    return lead


def go_on(lead: Supervisor) -> str:
    """Continue where the browser has kept a place."""
    expect(lead.screen.locator(".rt-welcome")).to_be_visible()
    lead.tab_to_button("Continue")
    return lead.arrive(lambda: lead.page.keyboard.press("Enter"))


def take_every_file(lead: Supervisor) -> Path:
    """The minutes in every format; says where the file is that can be opened again."""
    assert lead.press_on("The minutes").startswith("Minutes of meeting")
    paths: dict[str, Path] = {}
    for kind, button in BUTTONS.items():
        lead.tab_to_button(button)
        with lead.page.expect_download() as taken:
            lead.page.keyboard.press("Enter")
        assert re.fullmatch(rf"minutes-\d{{4}}-\d\d-\d\d\.{kind}", taken.value.suggested_filename)
        paths[kind] = Path(taken.value.path())
    with ZipFile(BytesIO(paths["docx"].read_bytes())) as word:
        assert any(WATERMARK in word.read(name).decode() for name in word.namelist() if "header" in name)
    assert WATERMARK in paths["html"].read_text("utf-8")
    assert WATERMARK in paths["md"].read_text("utf-8")
    assert read_minutes_json(paths["json"].read_bytes()).whole
    lead.press_on("Back to the end of the meeting")
    return paths["json"]


def change_the_plan(lead: Supervisor) -> int:
    """Take every change, with a reload in the middle and one that is taken back; says how many."""
    lead.press_on("What changes in the care plan")
    assert PLAN not in kept(lead.page, "localStorage")
    lead.act("Take it into the plan")
    assert lead.reload() == "What changes in the care plan"
    lead.act("Take it back")
    assert PLAN not in kept(lead.page, "localStorage")
    taken = 0
    while lead.step.get_by_role("button", name="Take it into the plan").count():
        lead.act("Take it into the plan")
        taken += 1
    draft = kept(lead.page, "localStorage")[PLAN]["data"]["draft"]
    assert (draft["plan"]["revision"], len(draft["earlier"])) == (2, 1)
    assert f"{taken} changes taken" in lead_to_the_end(lead)
    return taken


def lead_to_the_end(lead: Supervisor) -> str:
    """Back to the end of the meeting; says what stands there."""
    lead.press_on("Back to the end of the meeting")
    return lead.step.inner_text()


def look_into_the_builder(lead: Supervisor) -> None:
    """The builder opens the new revision beside the one before; and back to the meeting."""
    lead.press_on("What changes in the care plan")
    lead.follow("Open the plan in the care-plan builder")
    assert go_on(lead) == "What is different"
    expect(lead.step.get_by_text("new", exact=True).first).to_be_visible()
    lead.page.go_back()
    lead.page.wait_for_function(READY)
    assert go_on(lead) == "What changes in the care plan"
    expect(lead.step.get_by_text("In the plan now, revision 2")).to_be_visible()
    lead.press_on("Back to the end of the meeting")


def open_the_next(lead: Supervisor) -> None:
    """The next meeting opens with the actions, and each of them is settled in it."""
    lead.press_on("The next meeting")
    assert lead.press_on("Open meeting 2") == "Who is here?"
    assert lead.press_on("Begin the meeting") == "Settle"
    assert lead.next() == "What became of last time"
    settle_first(lead)
    assert lead.reload() == "What became of last time"
    expect(lead.step.get_by_text("Done", exact=True)).to_be_visible()
    minutes = kept(lead.page, "localStorage")["roundtable:minutes:getting-to-work"]["data"]["minutes"]
    assert [one["meeting"]["id"] for one in minutes] == ["getting-to-work-1"]


def settle_first(lead: Supervisor) -> None:
    """Say of the first promise that it is done."""
    lead.tab_to("here.name === 'became'")
    lead.page.keyboard.press("Space")
    lead.act("Note it")
    expect(lead.step.get_by_text("Done", exact=True)).to_be_visible()
