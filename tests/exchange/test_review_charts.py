"""Charts of a review: what stands in them, what they say, and that nothing of them comes from somewhere else."""

from __future__ import annotations

import re
import sys

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.exchange.minutes_json import read_minutes_json
from roundtable.exchange.review_charts import MOST_MARKS, Illustrated, illustrate
from roundtable.model.meeting import Meeting, Pooled, Seat
from roundtable.practice.consultation.review import review
from tests.exchange.test_minutes import ON, TRAP


@pytest.fixture(scope="module")
def meetings() -> list[Meeting]:
    """The practice minutes that ship."""
    catalogue = Catalogue()
    return [read_minutes_json(catalogue.minutes_file(one)).meeting for one in catalogue.minutes_ids()]


@pytest.fixture(scope="module")
def shown(meetings: list[Meeting]) -> dict[str, Illustrated]:
    """Their figures, by id."""
    return {one.figure.id: one for one in illustrate(review(meetings), "t")}


def _texts(svg: str | None) -> list[str]:
    return re.findall(r"<text[^>]*>([^<]*)</text>", str(svg))


def test_a_chart_has_a_bar_with_its_label_and_count_for_each_row(shown: dict[str, Illustrated]) -> None:
    assert _texts(shown["plans"].bars) == ["plan changed", "12 of 12", "plan as before", "0 of 12"]
    assert str(shown["plans"].bars).count('class="rt-bar-first"') == 1  # and none for nothing


def test_who_speaks_and_who_is_asked_are_told_apart_without_colour(shown: dict[str, Illustrated]) -> None:
    svg = str(shown["voices"].bars)
    assert _texts(svg) == ["Everybody together", "46 facts told", "35 actions to do"]
    assert svg.count('fill="url(#t-voices-hatch)"') == svg.count('<pattern id="t-voices-hatch"') == 1


def test_a_longer_bar_counts_more(shown: dict[str, Illustrated]) -> None:
    paths = re.findall(r' d="(M [^"]+)"/', str(shown["actions"].bars))
    ends = [max(map(float, re.findall(r"[ML] ([0-9.]+)", path))) for path in paths]
    counts = [count for count in shown["actions"].figure.frame["promises"] if count]
    assert [round(end / ends[0], 2) for end in ends] == [round(count / counts[0], 2) for count in counts]


def test_a_part_of_a_whole_is_as_long_as_its_part(shown: dict[str, Illustrated]) -> None:
    longest = [max(map(float, re.findall(r"[ML] ([0-9.]+)", str(shown[name].bars)))) for name in ("actions", "plans")]
    assert round(longest[0] / longest[1], 2) == round(22 / 28, 2)  # every meeting had a changed plan


def test_one_is_told_as_one() -> None:
    seats = tuple(Seat(id=f"a-{n}", who=who) for n, who in enumerate(("Nurse", "Doctor")))
    talking = Meeting(id="a-1", format="short", on=ON, seats=seats, pooled=(Pooled(seat="a-0", words="x"),))
    (voices,) = [one for one in illustrate(review([talking]), "t") if one.figure.id == "voices"]
    assert voices.says == "In all, 1 fact told and 0 actions to do."
    assert "hatch" not in str(voices.bars)


def test_each_meeting_has_a_mark_and_the_last_ones_are_shown(meetings: list[Meeting]) -> None:
    many = [one.model_copy(update={"number": n * 12 + m}) for n in range(5) for m, one in enumerate(meetings, 1)]
    found = {one.figure.id: one for one in illustrate(review(many), "t")}
    marks = str(found["dissent"].marks)
    assert marks.count('class="rt-bar-') == MOST_MARKS
    assert f"of the last {MOST_MARKS} meetings have a tall mark. No trend is worked out." in marks
    few = {one.figure.id: one for one in illustrate(review(meetings[:3]), "t")}
    assert few["dissent"].marks is None


def test_every_chart_has_a_name_a_main_point_and_ids_of_its_own(shown: dict[str, Illustrated]) -> None:
    charts = [str(chart) for one in shown.values() for chart in (one.bars, one.marks) if chart]
    ids = re.findall(r' id="([^"]+)"', "".join(charts))
    assert len(ids) == len({*ids})
    assert all(one.startswith("t-") for one in ids)
    assert all(one.says in str(one.bars) for one in shown.values())
    for chart in charts:
        labelled = re.findall(r'role="img" aria-labelledby="([^"]+)"', chart)[0].split()
        assert all(f'id="{one}"' in chart for one in labelled)


def test_nothing_of_how_it_was_drawn_is_left(shown: dict[str, Illustrated]) -> None:
    whole = "".join(f"{one.bars}{one.marks or ''}" for one in shown.values())
    for gone in ("style=", "metadata", "matplotlib", "#1f77b4", "http", "font-family", "clip", "<!", "<?", ">x<"):
        assert gone not in whole, gone
    assert len(whole) < 20_000


def test_what_a_file_calls_a_seat_stays_text() -> None:
    trap = Meeting(id="a-1", format="short", on=ON, seats=(Seat(id="a", who=TRAP), Seat(id="b", who="\x01$x_1$")))
    names = {TRAP: 9, "\x01$x_1$": 9}
    (voices,) = [one for one in illustrate(review([trap], names), "t") if one.figure.id == "voices"]
    assert "<script" not in str(voices.bars)
    assert "&lt;script&gt;" in str(voices.bars)
    assert "$x_1$" in str(voices.bars)


def test_nothing_is_drawn_of_nothing() -> None:
    assert all(one.bars is None and one.marks is None for one in illustrate(review([]), "t"))
    assert {one.says for one in illustrate(review([]), "t")} == {"Nothing to count yet."}


def test_without_matplotlib_the_tables_are_left(monkeypatch: pytest.MonkeyPatch, meetings: list[Meeting]) -> None:
    for name in ("matplotlib", "matplotlib.figure"):
        monkeypatch.setitem(sys.modules, name, None)
    assert all(one.bars is None for one in illustrate(review(meetings), "t"))
