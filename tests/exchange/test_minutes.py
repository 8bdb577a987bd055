"""Minutes as files: what stands in them, what does not, and that everything typed stays text."""

from __future__ import annotations

import datetime as dt
import json
from io import BytesIO
from typing import TYPE_CHECKING

import docx
import pytest
from hypothesis import given

from roundtable.errors import RefusedError
from roundtable.exchange.minutes_export import FORMATS, export_minutes, name_file
from roundtable.exchange.minutes_json import LARGEST, read_minutes_json, write_minutes_json
from roundtable.exchange.minutes_paper import IN_CONFIDENCE, make_minutes
from roundtable.exchange.paper import WATERMARK
from roundtable.model.meeting import (
    Carried,
    Choice,
    Dissent,
    Meeting,
    Pooled,
    Promise,
    Recommendation,
    Seat,
    Task,
)
from roundtable.model.plan_base import Domain
from tests.practice.consultation.meetings import meetings

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case

ON = dt.date(2026, 3, 2)
TRAP = "<script>alert(1)</script> *x* [y](http://z) | # a"


def _full(text: str = "A sentence.") -> Meeting:
    """A meeting with something in every field."""
    seats = (Seat(id="nurse", who="Nurse", tasks=(Task.SCRIBE, Task.DISSENT)), Seat(id="peer", who="Peer specialist"))
    return Meeting(
        id="small-2",
        case="small",
        about="first",
        format="team-consultation",
        number=2,
        on=ON,
        label="Ada",
        seats=seats,
        carried=(
            Carried(promise="m1-promise-1", does=text, owner="Nurse", became="done"),
            Carried(promise="m1-promise-2", does="Ring.", became="moved", to=ON, reason=text),
        ),
        question=text,
        words=text,
        strengths=(text,),
        situation=text,
        background=text,
        assessment=text,
        summary_right=True,
        parked=(text,),
        pooled=(
            Pooled(seat="nurse", fact="pulse"),
            Pooled(seat="peer", fact="nights"),
            Pooled(seat="person", words=text),
            Pooled(words="From the table."),
        ),
        choices=(Choice(id="talk", what="Sit down.", costs=text, first_views=2), Choice(id="wait", what="Wait.")),
        could_fail=(text,),
        decision=text,
        confidence=(0, 0, 1, 2, 0, 1),
        dissents=(Dissent(seat="peer", view=text, reason="Too early."), Dissent(view="No.")),
        recommendations=(
            Recommendation(
                id="recommendation-1", seat="nurse", what=text, verdict="declined", by="Ada", reason="Not now."
            ),
            Recommendation(id="recommendation-2", what="Wait."),
        ),
        promises=(
            Promise(
                id="promise-1",
                does="Ring Sara.",
                domain=Domain.MONEY,
                owner="person",
                by=ON,
                known_by=text,
                asks="peer",
                ask_by=ON,
                answer="yes-but",
                answer_words="In spring.",
            ),
            Promise(id="promise-2", does="Write."),
        ),
        consents=(text,),
        open_questions=(text,),
        escalation=text,
        not_to_share=("The boat.",),
        tells_today="peer",
        review=ON,
        plan_changes=2,
        learned=text,
        skipped=("round",),
        closed=True,
        closed_without="The fire alarm rang.",
    )


@pytest.fixture(scope="module")
def markdown(case: Case, catalogue: Catalogue) -> str:
    """The full minutes as Markdown."""
    return export_minutes(_full(), "md", catalogue.format("team-consultation"), case, ON).decode()


@pytest.mark.parametrize(
    "words",
    [
        "Consultation about Ada",
        "Minutes of meeting 2",
        "Team consultation, 45 minutes",
        "Not to be shared",
        "The boat.",
        "Nurse (scribe, looks for what is missing)",
        "Her pulse is high.",
        "How it is read",
        "1 person showed 2, 2 people showed 3, 1 person showed 5.",
        "Because: Too early.",
        "declined, by Ada",
        "Peer specialist, by 2 March 2026",
        "Yes, but. In spring.",
        "Not asked yet",
        "nobody yet",
        "Money and benefits",
        "Views in a round",
        "The fire alarm rang.",
        WATERMARK,
    ],
)
def test_the_minutes_hold_what_the_template_asks_for(markdown: str, words: str) -> None:
    assert words in markdown.replace("\\", "")


def test_what_was_told_in_confidence_is_not_written_down(markdown: str) -> None:
    assert "quay" not in markdown
    assert IN_CONFIDENCE in markdown.replace("\\", "")


@pytest.mark.parametrize("kind", ["html", "docx", "md"])
def test_every_paper_carries_the_banner_and_runs_nothing(case: Case, catalogue: Catalogue, kind: str) -> None:
    form = catalogue.format("team-consultation")
    content = export_minutes(_full(TRAP), kind, form, case, ON, letter=True)
    if kind == "docx":
        document = docx.Document(BytesIO(content))
        assert WATERMARK in document.sections[0].header.paragraphs[0].text
        assert any(TRAP in paragraph.text for paragraph in document.paragraphs)
        return
    text = content.decode()
    assert WATERMARK in text
    assert "<script>alert" not in text
    assert kind == "html" or "[y](http" not in text
    assert '<a href="http://z' not in text


def test_empty_minutes_are_short_and_need_neither_format_nor_case() -> None:
    bare = Meeting(id="blank-1", format="gone", on=ON)
    page = make_minutes(bare, None, None).sheet[0]
    assert page.below == "2 March 2026. Still open."
    assert len(page.blocks) == 2
    seen = Meeting(id="blank-1", format="gone", on=ON, choices=(Choice(id="choice-1", what="Wait."),))
    text = export_minutes(seen, "md", None, None, ON).decode()
    assert "Wait." in text
    assert "the person" in text


def test_a_person_at_the_table_is_named_first_and_their_reason_stands_once(catalogue: Catalogue) -> None:
    own = Recommendation(
        id="recommendation-1", what="Wait.", verdict="accepted", by="Ada", reason="My day.", person_view="My day."
    )
    meeting = _full().model_copy(update={"recommendations": (own,), "format": "care-conference"})
    text = export_minutes(meeting, "md", catalogue.format("care-conference"), None, ON).decode()
    assert text.index("- Ada") < text.index("- Nurse")
    assert text.count("My day.") == 1


@given(meetings())
def test_any_minutes_can_be_written_and_read_back(case: Case, meeting: Meeting) -> None:
    assert export_minutes(meeting, "html", None, case, ON)
    assert export_minutes(meeting, "md", None, case, ON)
    read = read_minutes_json(export_minutes(meeting, "json", None, case, ON))
    assert (read.meeting, read.whole) == (meeting, True)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\xfe", "damaged"),
        (b"{", "damaged"),
        (b"[" * 100_000, "damaged"),
        (b'{"format": "roundtable-meeting", "format": "x"}', "damaged"),
        (b'{"version": NaN}', "damaged"),
        (b"{}", "no minutes"),
        (b'{"format": "roundtable-plan", "version": 1}', "no minutes"),
        (b'{"format": "roundtable-meeting", "version": 9, "meeting": {}}', "newer"),
        (b'{"format": "roundtable-meeting", "version": 1, "meeting": {}}', "damaged"),
        (b" " * (LARGEST + 1), "larger than 2 MB"),
        (json.dumps([[[]]]).replace("[[[]]]", "[" * 60 + "]" * 60).encode(), "damaged"),
    ],
)
def test_a_file_that_is_no_minutes_is_refused_in_a_sentence(content: bytes, words: str) -> None:
    with pytest.raises(RefusedError, match=words):
        read_minutes_json(content)


def test_minutes_about_a_story_that_nobody_has_reviewed_say_so(case: Case) -> None:
    assert case.review.clinical is None
    assert "No clinician has reviewed" in make_minutes(_full(), None, case).about
    assert "No clinician" not in make_minutes(_full(), None, None).about


def test_names_of_files_say_nothing_about_what_is_inside() -> None:
    assert [name_file(_full(), kind) for kind in FORMATS] == [f"minutes-{_full().on}.{kind}" for kind in FORMATS]
    assert write_minutes_json(_full()).startswith('{\n "format": "roundtable-meeting"')
