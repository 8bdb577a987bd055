"""The review as a widget: files by name, figures as frames, and the ordinary habits of widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roundtable import pages
from roundtable.content.catalogue import Catalogue
from roundtable.errors import RoundtableError
from roundtable.hosts.review_widgets import MeetingsReview

if TYPE_CHECKING:
    from pathlib import Path


def test_files_are_opened_and_bad_ones_refused_by_name(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_bytes(Catalogue().minutes_file("told-once-1"))
    bad.write_text("{")
    widget = MeetingsReview(files=[good, str(bad), tmp_path / "nowhere.json"])
    assert widget.value == {"meetings": 1, "invented": 0}
    page = widget.printed()
    assert "bad.json" in page
    assert "nowhere.json" in page
    assert MeetingsReview(files=good).value["meetings"] == 1


def test_figures_are_frames() -> None:
    widget = MeetingsReview(practice=True)
    assert widget.to_frame("actions")["promises"].sum() == 28
    frame = widget.to_frame()
    assert list(frame.columns) == ["figure", "what", "of", "count"]
    assert set(frame["figure"]) == {"actions", "voices", "plans", "recommendations", "dissent", "questions"}
    assert frame[frame["figure"] == "plans"]["count"].sum() == 12
    with pytest.raises(RoundtableError, match="There are: actions, voices"):
        widget.to_frame("weather")


def test_with_nothing_open_frames_are_empty_and_the_page_opens() -> None:
    widget = pages.consultation_review()
    assert isinstance(widget, MeetingsReview)
    assert widget.to_frame()["count"].sum() == 0
    assert "Open some minutes" in widget.printed()
    assert repr(widget) == "MeetingsReview('Looking back on several meetings')"


def test_an_unknown_option_is_refused_with_a_hint() -> None:
    with pytest.raises(TypeError, match="practice"):
        MeetingsReview(practise=True)
