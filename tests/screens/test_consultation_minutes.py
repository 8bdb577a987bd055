"""Minutes of a consultation on a screen and as files, and the prompts of whoever facilitates."""

from __future__ import annotations

import json
from io import BytesIO

import docx
import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RefusedError
from roundtable.exchange.minutes_json import read_minutes_json
from roundtable.exchange.paper import WATERMARK
from roundtable.screens.consultation.prompts import PromptsScreen
from tests.browser.meeting_states import A_NUMBER, CASE, FORMAT, FixedScreen
from tests.browser.minutes_states import closed, held, minutes_frames, send
from tests.screens.html_page import Page, mistakes
from tests.screens.meetings_after import kept


@pytest.mark.parametrize(("name", "html"), [*minutes_frames("rt1")])
def test_every_state_is_sound(name: str, html: str) -> None:
    assert mistakes(html, "rt1") == [], name


@pytest.mark.parametrize("kind", ["docx", "html", "md", "json"])
def test_the_minutes_come_as_a_file_of_each_format(kind: str) -> None:
    screen = closed("rt1")
    send(screen, "open", place="minutes")
    file = send(screen, "take-minutes", kind=kind).file
    assert file is not None
    assert file.name == f"minutes-{screen.meeting.on}.{kind}"
    if kind == "docx":
        document = docx.Document(BytesIO(file.content))
        assert WATERMARK in document.sections[0].header.paragraphs[0].text
    elif kind == "json":
        assert read_minutes_json(file.content).meeting == screen.meeting
    else:
        assert WATERMARK in file.content.decode()


def test_the_minutes_on_the_screen_begin_with_what_is_not_shared_and_need_no_table() -> None:
    screen = closed("rt1")
    send(screen, "open", place="minutes")
    html = screen.regions()["step"]
    assert html.index("What her sister said at the door.") < html.index("Who was there")
    assert "not a medical record" in html
    assert "<table" not in html
    assert "Because: She hears it first." in html


def test_what_may_be_real_is_asked_about_and_left_out_of_the_file() -> None:
    screen = closed("rt1")
    unsure = screen.meeting.model_copy(update={"learned": A_NUMBER, "escalation": f"{A_NUMBER} again"})
    screen.put(screen.open_sitting.with_meeting(unsure))
    send(screen, "open", place="minutes")
    asked = send(screen, "take-minutes", kind="md")
    assert asked.file is None
    assert asked.focus == "unsure"
    assert screen.regions()["step"].count("555 010 9999") == 2
    file = send(screen, "answer-minutes", **{"invented-learned": "yes"}).file
    assert file is not None
    assert file.content.decode().count("555 010 9999") == 1
    assert "left out" in file.content.decode()
    assert "555 010 9999 again" not in json.dumps(kept(screen))


def test_nobody_has_to_make_a_file() -> None:
    screen = closed("rt1")
    send(screen, "open", place="minutes")
    with pytest.raises(RefusedError, match="one of the files"):
        send(screen, "take-minutes", kind="exe")
    with pytest.raises(RefusedError, match="Choose a file first"):
        send(screen, "answer-minutes")
    screen.put(screen.open_sitting.with_meeting(screen.meeting.model_copy(update={"learned": A_NUMBER})))
    send(screen, "take-minutes", kind="json")
    send(screen, "no-minutes")
    assert screen.minutes_wanted == ""


def test_prompts_stand_on_one_page_with_links_that_lead_to_each_step() -> None:
    catalogue = Catalogue()
    screen = PromptsScreen("rt1", catalogue, catalogue.format(FORMAT))
    page = Page(screen.frame())
    ids = {element.attrs["id"] for element in page.elements if "id" in element.attrs}
    targets = [element.attrs["href"][1:] for element in page.find("a") if element.attrs["href"].startswith("#")]
    assert len({*targets} - {"rt1-here"}) == len(screen.form.steps)
    assert {*targets} <= ids
    screen.read_documents({"settings": {"country": "us", "device": "own", "ask_before": []}})
    file = send(screen, "take-prompts", prompts=f"docx/{FORMAT}").file
    assert file is not None
    section = docx.Document(BytesIO(file.content)).sections[0]
    assert section.page_width is not None
    assert round(section.page_width.mm) == 216
    assert (screen.title, screen.documents()) == ("Team consultation: what you say", {})


def test_prompts_are_offered_with_each_format_and_in_each_step() -> None:
    screen = FixedScreen.of("rt1", Catalogue(), CASE)
    assert screen.frame().count("?prompts=") >= len(Catalogue().format_ids())
    file = send(screen, "take-prompts", prompts="html/huddle").file
    assert file is not None
    assert file.name == "huddle-prompts.html"
    with pytest.raises(RefusedError, match="Word file"):
        send(screen, "take-prompts", prompts="exe/huddle")
    with pytest.raises(RefusedError, match="no such format"):
        send(screen, "take-prompts", prompts="html/gone")
    stepping = held("rt1")
    assert "?prompts=team-consultation" in stepping.frame()
    stepping.paged = False
    assert "?prompts=" not in stepping.frame()
