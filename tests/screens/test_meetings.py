"""Looking back on meetings: files are taken or refused by name, and figures come when they are asked for."""

from __future__ import annotations

import json
import subprocess
import sys
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RefusedError
from roundtable.exchange.minutes_json import write_minutes_json
from roundtable.hosts.session import Session
from roundtable.practice.consultation.gathered import MOST, mark
from roundtable.screens.base import Event, Result, parse_files
from roundtable.screens.meetings.files import HELD_BACK, LISTED, MOST_REFUSED
from roundtable.screens.meetings.screen import MeetingsScreen
from tests.practice.consultation.meetings import meetings
from tests.practice.test_restoring import JSON
from tests.screens.clicking import what_can_be_done
from tests.screens.html_page import mistakes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roundtable.model.meeting import Meeting

NEWER = '{"format": "roundtable-meeting", "version": 99}'
LARGEST_PAGE = 300_000


@pytest.fixture
def screen(catalogue: Catalogue) -> MeetingsScreen:
    """Nothing is open."""
    return MeetingsScreen("t", catalogue)


def do(screen: MeetingsScreen, name: str, files: Iterable[tuple[str, str]] = (), **values: str) -> Result:
    return screen.handle(Event(name, screen.step, values, tuple(files)))


def shipped(catalogue: Catalogue, which: int = 0, **changes: object) -> str:
    """One of the practice minutes as text, with some fields changed."""
    data = json.loads(catalogue.minutes_file(catalogue.minutes_ids()[which]))
    data["meeting"] |= changes
    return json.dumps(data)


def test_with_nothing_open_it_says_what_to_do(screen: MeetingsScreen) -> None:
    page = screen.frame()
    assert "Open your files" in page
    assert "Look at 12 practice minutes" in page
    assert "For learning, not for appraisal." in page
    with pytest.raises(RefusedError, match="Open some minutes first"):
        do(screen, "figures")


def test_bad_files_are_refused_by_name_and_good_ones_stay(screen: MeetingsScreen, catalogue: Catalogue) -> None:
    good = shipped(catalogue)
    files = [("broken.json", "{"), ("good.json", good), ("newer.json", NEWER), ("huge.json", ""), ("<b>.json", "[]")]
    assert do(screen, "open-minutes", files).say == "1 meeting opened. 4 files were not opened."
    assert [one.name for one in screen.refused] == ["broken.json", "newer.json", "huge.json", "<b>.json"]
    assert all(one.why.endswith(".") for one in screen.refused)
    assert len(screen.gathered.meetings) == 1
    assert "&lt;b&gt;.json" in screen.frame()
    assert "newer version" in screen.frame()


def test_many_bad_files_are_not_all_listed(screen: MeetingsScreen) -> None:
    do(screen, "open-minutes", [(f"{n}.json", "{") for n in range(MOST_REFUSED + 5)])
    assert len(screen.refused) == MOST_REFUSED
    assert "and 5 more files" in screen.frame()
    assert do(screen, "open-minutes").say == "Nothing was opened."


def test_duplicates_are_noticed(screen: MeetingsScreen, catalogue: Catalogue) -> None:
    one, closer = shipped(catalogue), shipped(catalogue, closed=False)
    do(screen, "open-minutes", [("a.json", one), ("copy of a.json", one)])
    assert screen.said == "1 meeting opened. 1 was open already and counts once."
    do(screen, "open-minutes", [("later.json", closer)])
    assert screen.said == "1 took the place of an earlier file of the same meeting."
    assert len(screen.gathered.meetings) == 1


def test_meetings_can_be_taken_out(screen: MeetingsScreen) -> None:
    do(screen, "practice-minutes")
    gone = mark(screen.gathered.meetings[0])
    assert do(screen, "remove", meeting=gone).focus == "opened"
    assert len(screen.gathered.meetings) == 11
    with pytest.raises(RefusedError, match="not open any more"):
        do(screen, "remove", meeting=gone)
    assert do(screen, "remove-all").focus == "here"
    assert not screen.gathered.meetings


def test_practice_minutes_are_labelled_everywhere(screen: MeetingsScreen) -> None:
    do(screen, "practice-minutes")
    assert screen.frame().count(">practice<") == 12
    do(screen, "figures")
    assert "All are invented practice minutes." in screen.frame()
    do(screen, "files")
    own = screen.gathered.meetings[0].model_copy(update={"number": 9})
    do(screen, "open-minutes", [("own.json", write_minutes_json(own))])
    assert screen.about().endswith("12 of them are invented practice minutes.")


def test_a_long_list_is_shown_in_parts(screen: MeetingsScreen, catalogue: Catalogue) -> None:
    do(screen, "open-minutes", [(f"{n}", shipped(catalogue, number=n + 1)) for n in range(LISTED + 1)])
    assert screen.frame().count('data-rt-event="remove"') == LISTED
    do(screen, "more")
    assert screen.frame().count('data-rt-event="remove"') == LISTED + 1


def test_a_single_meeting_shows_figures_without_an_order(screen: MeetingsScreen, catalogue: Catalogue) -> None:
    do(screen, "open-minutes", [("a.json", shipped(catalogue))])
    assert do(screen, "figures").focus == "here"
    page = screen.frame()
    assert mistakes(page, "t") == []
    assert "One meeting" not in page
    assert "1 meeting, on" in page
    assert page.count("that would look like a trend") == 2
    assert "One more or one less would change the picture" in page


def test_every_figure_has_table_definition_caution_and_questions(screen: MeetingsScreen) -> None:
    do(screen, "practice-minutes")
    do(screen, "figures")
    page = screen.frame()
    assert mistakes(page, "t") == []
    assert page.count("<caption>") == page.count('<th scope="col">Meeting</th>') * 3 == 6
    assert page.count("To talk about as a team") == 6
    assert page.count("What is counted, and what it cannot say") == 6
    assert "Not split by profession." in page


def test_a_large_profession_can_be_counted_by_itself(screen: MeetingsScreen) -> None:
    do(screen, "practice-minutes")
    do(screen, "figures")
    names = screen.professions()
    held = {f"held-{number}": "7" for number in range(len(names))}
    assert do(screen, "holders", **held).focus == "voices"
    assert "Not split by profession." not in screen.frame()
    with pytest.raises(RefusedError, match="whole numbers"):
        do(screen, "holders", **(held | {"held-0": "many"}))
    do(screen, "holders")
    assert "Not split by profession." in screen.frame()


def test_five_hundred_meetings_make_no_large_page(screen: MeetingsScreen, catalogue: Catalogue) -> None:
    files = [(f"{n}.json", shipped(catalogue, n % 12, number=n + 1)) for n in range(MOST)]
    assert do(screen, "open-minutes", files).say == f"{MOST} meetings opened."
    sizes = [len(screen.frame())]
    do(screen, "open-minutes", [("one more.json", shipped(catalogue, number=900))])
    assert screen.refused[0].name == "one more.json"
    for _ in range(MOST // LISTED):
        do(screen, "more")
    sizes.append(len(screen.frame()))
    do(screen, "figures")
    sizes.append(len(screen.frame()))
    assert max(sizes) < LARGEST_PAGE


def test_a_name_that_may_be_real_is_asked_about_and_shown_nowhere_before(
    screen: MeetingsScreen, catalogue: Catalogue
) -> None:
    do(screen, "open-minutes", [("a.json", shipped(catalogue, label="Margaret Hollingsworth"))])
    assert screen.texts_in_question() == ["Margaret Hollingsworth"]
    assert HELD_BACK in screen.frame()
    with pytest.raises(RefusedError, match="question about names"):
        do(screen, "keep", keep="yes")
    with pytest.raises(RefusedError, match="Tick the box"):
        do(screen, "invented")
    do(screen, "invented", invented="yes")
    assert HELD_BACK not in screen.frame()
    assert "Margaret Hollingsworth, meeting" in screen.frame()
    do(screen, "keep", keep="yes")
    do(screen, "open-minutes", [("b.json", shipped(catalogue, 1, label="Roberta Wainwright"))])
    assert "Roberta" not in json.dumps(screen.documents())


def test_nothing_is_kept_unless_somebody_keeps_it(screen: MeetingsScreen, catalogue: Catalogue) -> None:
    do(screen, "practice-minutes")
    assert screen.documents() == {}
    do(screen, "keep", keep="yes")
    document = screen.documents()["review"]
    assert document
    again = MeetingsScreen("u", catalogue)
    assert again.restore(json.loads(json.dumps(document))).say == "Your minutes are open again."
    assert again.gathered == screen.gathered
    do(screen, "keep", keep="no")
    assert screen.documents() == {"review": None}


def test_what_is_kept_holds_no_word_that_was_said(screen: MeetingsScreen) -> None:
    do(screen, "practice-minutes")
    do(screen, "keep", keep="yes")
    kept = json.dumps(screen.documents())
    assert "sandwich" not in kept
    assert "Nobody had read page two" not in kept


@given(JSON)
@settings(max_examples=60)
def test_a_kept_document_may_hold_anything(document: object) -> None:
    screen = MeetingsScreen("t", Catalogue())
    for data in (document, {"data": document}, {"data": {"minutes": document}}, {"data": {"minutes": [document]}}):
        with pytest.raises(RefusedError):
            screen.restore(data)
    assert not screen.gathered.meetings


def test_what_can_still_be_read_of_a_kept_document_is_kept(screen: MeetingsScreen, catalogue: Catalogue) -> None:
    good = json.loads(shipped(catalogue))
    assert screen.restore({"data": {"minutes": [good, {"format": "?"}, 3]}}).say == "What could still be read was kept."
    assert len(screen.gathered.meetings) == 1


FILES = st.lists(st.tuples(st.text(max_size=20), st.text(max_size=60) | JSON.map(json.dumps)), max_size=4)


@given(FILES, st.lists(meetings(), max_size=3))
@settings(max_examples=60)
def test_any_files_at_once_leave_the_good_ones_open(bad: list[tuple[str, str]], good: list[Meeting]) -> None:
    screen = MeetingsScreen("t", Catalogue())
    files = [*bad, *((f"{n}.json", write_minutes_json(one)) for n, one in enumerate(good))]
    Random(len(bad)).shuffle(files)  # noqa: S311
    do(screen, "open-minutes", files)
    assert len(screen.gathered.meetings) == len({mark(one) for one in good})
    assert len(screen.refused) == len(bad)
    assert mistakes(screen.frame(), "t") == []
    if good:
        do(screen, "figures")
        assert mistakes(screen.frame(), "t") == []


@given(
    st.dictionaries(
        st.sampled_from(["name", "on", "files"]), JSON | st.lists(st.fixed_dictionaries({"file": JSON, "text": JSON}))
    )
)
def test_an_upload_may_hold_anything(message: dict[str, Any]) -> None:
    try:
        event = parse_files(message, 50)
    except RefusedError:
        return
    assert all(isinstance(name, str) and isinstance(text, str) and len(text) <= 50 for name, text in event.files)


def test_an_upload_reaches_the_screen_with_its_names(screen: MeetingsScreen, catalogue: Catalogue) -> None:
    files = [{"file": "good.json", "text": shipped(catalogue)}, {"file": "huge.json", "text": "x" * 2_000_001}]
    message = {"client": "me", "n": 1, "kind": "files", "name": "open-minutes", "on": "files", "files": files}
    reply = Session(screen).receive(message)
    assert reply
    assert reply["say"] == "1 meeting opened. 1 file was not opened."
    assert "huge.json" in reply["regions"]["step"]
    assert len(reply["regions"]["step"]) < 10_000


def test_the_figures_can_be_taken_along(screen: MeetingsScreen) -> None:
    do(screen, "practice-minutes")
    do(screen, "figures")
    page, numbers = (do(screen, "take", kind=kind).file for kind in ("html", "csv"))
    assert page
    assert numbers
    assert (page.name, numbers.name) == ("meetings-review.html", "meetings-review.csv")
    assert "For learning, and not for appraisal" in page.content.decode()
    assert numbers.content.startswith(b"\xef\xbb\xbffigure,")
    with pytest.raises(RefusedError):
        do(screen, "take", kind="exe")


def test_whatever_is_pressed_the_page_stays_sound(catalogue: Catalogue) -> None:
    chance = Random(5)  # noqa: S311
    screen = MeetingsScreen("t", catalogue)
    for _ in range(60):
        try:
            screen.handle(chance.choice(what_can_be_done(screen, chance)))
        except RefusedError:
            continue
        assert mistakes(screen.frame(), "t") == []


def test_pandas_and_matplotlib_wait_until_figures_are_asked_for() -> None:
    program = """
import sys
from roundtable import pages
from roundtable.screens.base import Event
widget = pages.consultation_review()
widget.printed()
widget.screen.handle(Event("practice-minutes", "files"))
widget.printed()
print(sorted({"pandas", "matplotlib"} & set(sys.modules)))
widget.screen.handle(Event("figures", "files"))
widget.printed()
print(sorted({"pandas", "matplotlib"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "['matplotlib', 'pandas']"]
