"""One function makes the papers, for a command and for a button."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from typing import TYPE_CHECKING

import docx
import pytest

from roundtable.errors import RoundtableError
from roundtable.exchange.handout import KINDS, write_handout

if TYPE_CHECKING:
    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case


@pytest.mark.parametrize("kind", KINDS)
def test_papers_of_a_session_for_a_room_are_one_file(case: Case, catalogue: Catalogue, kind: str) -> None:
    content = write_handout(case, catalogue, kind, "nz", minutes=20, people=4)
    if kind == "docx":
        words = " ".join(paragraph.text for paragraph in docx.Document(BytesIO(content)).paragraphs)
    else:
        words = content.decode()
    assert "a session of 20 minutes" in words
    assert "Table of 4, card 4 of 4." in words
    assert "United States" not in words


def test_what_there_is_not_is_refused(case: Case, catalogue: Catalogue) -> None:
    with pytest.raises(RoundtableError, match="no timetable for 30 minutes"):
        write_handout(case, catalogue, "html", minutes=30)


def test_writers_are_loaded_only_when_something_is_written() -> None:
    heavy = "{'docx', 'jinja2', 'roundtable.exchange.sheet'}"
    probe = f"import sys, roundtable.exchange.handout; print({heavy} & {{*sys.modules}})"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
