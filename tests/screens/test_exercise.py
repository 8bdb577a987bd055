"""An exercise on a screen: acts of every kind, refusals, text that may be real, rooms, papers."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from roundtable.errors import RefusedError
from roundtable.model.step_words import Rewrite
from roundtable.practice.exercises.work import Place
from roundtable.screens.base import Event
from roundtable.screens.exercise.screen import ExerciseScreen
from tests.browser.exercise_states import ANSWERS, every_kind

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue

Opened = Callable[..., ExerciseScreen]


@pytest.fixture
def opened(catalogue: Catalogue) -> Opened:
    """The example, at one of its steps."""

    def at(step: str | None = None, *, room: bool = False) -> ExerciseScreen:
        screen = ExerciseScreen("rt1", every_kind(), catalogue, "abcd", room=room)
        if step is not None:
            screen.work = screen.work.open_step(step)
        return screen

    return at


def send(screen: ExerciseScreen, name: str, **values: str) -> str | None:
    return screen.handle(Event(name, screen.step, values)).focus


@pytest.mark.parametrize("step", ANSWERS)
def test_every_kind_is_answered_and_tried_again(opened: Opened, step: str) -> None:
    screen = opened(step)
    focus = None
    for act, values in ANSWERS[step]:
        try:
            focus = send(screen, f"do-{act}", **values)
        except RefusedError:
            continue
    assert screen.work.doing.shown
    assert focus == "answer"
    assert f'id="rt1-{focus}"' in screen.frame()
    send(screen, "again")
    assert not screen.work.doing.shown


@pytest.mark.parametrize("step", ANSWERS)
def test_the_focus_goes_to_something_that_is_there(opened: Opened, step: str) -> None:
    screen = opened(step)
    for act, values in ANSWERS[step]:
        try:
            focus = send(screen, f"do-{act}", **values)
        except RefusedError:
            continue
        assert focus is None or f'id="rt1-{focus}"' in screen.frame()


@pytest.mark.parametrize("way", ["up", "down"])
def test_a_thing_that_reached_an_end_keeps_the_focus_on_a_button_that_works(opened: Opened, way: str) -> None:
    screen = opened("in-what-order")
    item = screen.work.doing.order[1]
    focus = send(screen, f"do-{way}", item=item)
    assert focus == {"up": f"down-{item}", "down": f"up-{item}"}[way]


def test_what_was_done_on_another_step_is_refused(opened: Opened) -> None:
    screen = opened("first-words")
    with pytest.raises(RefusedError, match="already done"):
        screen.handle(Event("do-answer", "two-things:open", {"option-buy": "yes"}))
    with pytest.raises(RefusedError, match="already done"):
        screen.handle(Event("skip", "note", {}))


def test_text_that_looks_real_waits_for_an_answer_and_is_not_kept(opened: Opened) -> None:
    screen = opened("in-better-words")
    words = "Ring Mrs Example on 555 010 9999"
    assert send(screen, "do-answer", sign=words) is None
    assert words in screen.frame()
    assert "555" not in json.dumps([screen.value(), screen.documents()])
    waiting = screen.waits("sign")
    assert waiting is not None
    assert waiting.kinds == ("name", "telephone")
    send(screen, "do-answer", sign=words + "!", **{"invented-sign": waiting.mark})
    assert "555" not in json.dumps(screen.value()), "the tick was given to another text"
    send(screen, "do-answer", sign=words)
    send(screen, "do-answer", sign=words, **{"invented-sign": waiting.mark})
    assert screen.sent is None
    assert "555" in json.dumps(screen.value())


def test_each_field_has_its_own_question(opened: Opened) -> None:
    screen = opened("in-better-words")
    drafts = [draft.id for draft in screen.work.doing.step.drafts]
    send(screen, "do-answer", **dict.fromkeys(drafts, "Write to ada@example.org"))
    html = screen.frame()
    assert all(f'id="{screen.prefix}-withheld-{draft}"' in html for draft in drafts)
    assert all(f'name="invented-{draft}"' in html for draft in drafts)


def test_what_waits_is_gone_when_the_step_is_left(opened: Opened) -> None:
    screen = opened("in-better-words")
    send(screen, "do-answer", sign="Write to ada@example.org")
    send(screen, "skip")
    assert screen.sent is None
    assert screen.waits("sign") is None
    assert "ada@" not in screen.frame()


def test_options_stay_ticked_while_a_reason_waits(opened: Opened) -> None:
    screen = opened("first-words")
    send(screen, "do-answer", option="forbid", why="Write to a@b.example")
    assert screen.ticked("forbid", ())
    assert not screen.ticked("find-out", ())


def test_a_private_reflection_leaves_nothing(opened: Opened) -> None:
    screen = opened("for-yourself")
    html = screen.frame()
    fields = html.split("<textarea")[1:]
    assert len(fields) == 2
    assert all("data-rt-private" in field and " name=" not in field.split(">")[0] for field in fields)
    assert "<form" not in html[html.index('data-rt-region="private"') :].split("</div>\n</div>")[0]
    send(screen, "do-answer", private="a secret")
    assert "secret" not in json.dumps([screen.value(), screen.documents()])
    assert screen.regions()["private"].strip() == ""


def test_a_place_is_kept_and_comes_back(opened: Opened) -> None:
    screen = opened()
    assert screen.documents() == {}
    send(screen, "start")
    send(screen, "do-answer", option="forbid")
    kept = screen.documents()["exercise:every-kind"]
    assert kept is not None
    again = opened()
    assert again.restore(kept).say == "You are back where you left."
    assert again.value() == screen.value()
    changed = {**kept, "data": {**kept["data"], "step": "gone"}}
    assert "has changed" in str(again.restore(changed).say)
    with pytest.raises(RefusedError):
        again.restore("nonsense")


def test_a_room_sees_nothing_before_it_is_revealed(opened: Opened) -> None:
    screen = opened("first-words", room=True)
    assert "A door closes." not in screen.frame()
    with pytest.raises(RefusedError):
        send(screen, "do-answer", option="forbid")
    assert send(screen, "reveal") == "answers"
    assert "A door closes." in screen.frame()
    send(screen, "hide")
    assert "A door closes." not in screen.frame()
    assert screen.documents() == {}


def test_a_group_can_gather_and_go_alone_after_all(opened: Opened) -> None:
    screen = opened()
    send(screen, "room")
    assert screen.room
    send(screen, "alone")
    assert not screen.room


def test_skipping_leads_to_the_end_and_back(opened: Opened) -> None:
    screen = opened(every_kind().steps[-1].id)
    send(screen, "skip")
    assert screen.work.place is Place.END
    send(screen, "open-step", step="a-promise")
    send(screen, "do-answer", change="A socket")
    for _ in range(7):
        send(screen, "next" if screen.work.doing.shown else "skip")
    assert screen.kept_words() == [("One thing my service must change", "A socket")]
    assert "A socket" in screen.frame()


def test_a_closed_exercise_cannot_be_begun(catalogue: Catalogue) -> None:
    closed = every_kind().model_copy(update={"led": True})
    screen = ExerciseScreen("rt1", closed, catalogue)
    assert "stays closed" in screen.frame()
    with pytest.raises(RefusedError, match="stays closed"):
        send(screen, "start")


@pytest.mark.parametrize(("kind", "mark"), [("html", b"<!DOCTYPE"), ("docx", b"PK")])
def test_papers_can_be_taken_away(opened: Opened, kind: str, mark: bytes) -> None:
    screen = opened()
    file = screen.handle(Event("papers", "note", {"kind": kind})).file
    assert file is not None
    assert file.content.startswith(mark)
    with pytest.raises(RefusedError, match="Word file"):
        send(screen, "papers", kind="exe")


def test_links_lead_on_where_no_page_can_be_reached(opened: Opened) -> None:
    screen = opened()
    listed = screen.handle(Event("library", "note", {})).opens
    assert listed is not None
    assert listed.title == "Exercises"
    case = screen.handle(Event("open-case", "note", {"case": "getting-to-work"})).opens
    assert case is not None
    assert case.title == "Getting to work"
    with pytest.raises(RefusedError, match="cannot be read"):
        send(screen, "open-case", case="no-such-case")


def test_settings_come_from_the_browser(opened: Opened) -> None:
    screen = opened()
    screen.read_documents({"settings": {"country": "us"}})
    assert screen.settings.country == "us"
    assert {card.country for card in screen.cards(("interpreters",))} <= {"United States"}


def test_the_lens_looks_at_what_was_rewritten_and_only_if_the_step_says_so(
    opened: Opened, catalogue: Catalogue
) -> None:
    for lens in (True, False):
        screen = opened()
        steps = tuple(
            step.model_copy(update={"lens": lens}) if isinstance(step, Rewrite) else step
            for step in screen.exercise.steps
        )
        exercise = screen.exercise.model_copy(update={"steps": steps})
        screen = ExerciseScreen("rt1", exercise, catalogue)
        screen.work = screen.work.open_step(next(step.id for step in steps if isinstance(step, Rewrite)))
        send(screen, "do-answer", sign="Addicts may not use the socket. Is that a problem for you?")
        page = screen.frame()
        assert ("The lens would look at one place" in page) is lens
        assert ("what somebody calls themself" in page) is lens


def test_the_lens_makes_itself_ready_while_somebody_writes(
    monkeypatch: pytest.MonkeyPatch, opened: Opened, catalogue: Catalogue
) -> None:
    started: list[tuple[str, ...]] = []

    class Clock:
        daemon = False

        def __init__(self, _seconds: float, look: Callable[..., object], words: tuple[str, ...]) -> None:
            self.start = lambda: (look(*words), started.append(words))

    monkeypatch.setattr("roundtable.screens.exercise.words.Timer", Clock)
    screen = opened()
    steps = tuple(
        step.model_copy(update={"lens": True}) if isinstance(step, Rewrite) else step for step in screen.exercise.steps
    )
    screen = ExerciseScreen("rt1", screen.exercise.model_copy(update={"steps": steps}), catalogue)
    screen.frame()
    assert started == []
    screen.work = screen.work.open_step(next(step.id for step in steps if isinstance(step, Rewrite)))
    screen.frame()
    screen.frame()
    assert len(started) == 1
    assert "_lens" in vars(screen)
