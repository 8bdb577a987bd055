"""What a case fills in reads as if it had been typed: lines end where a paragraph does, or a list goes on."""

from __future__ import annotations

import re

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.practice.consultation.filling import flowing
from roundtable.practice.consultation.sitting import begin
from tests.practice.consultation.conftest import TODAY

CATALOGUE = Catalogue()
BROKEN = re.compile(r"[^\n]\n(?![\n\-*>]|\d+[.)])")


@pytest.mark.parametrize("case_id", CATALOGUE.case_ids())
def test_no_line_of_a_case_is_broken_where_its_file_is(case_id: str) -> None:
    case, form = CATALOGUE.case(case_id), CATALOGUE.format("team-consultation")
    for decision in case.decisions:
        meeting = begin(form, case, TODAY, decision.id).meeting
        assert meeting.words
        assert meeting.situation
        for text in (meeting.words, meeting.situation, meeting.background):
            assert not BROKEN.search(text), BROKEN.findall(text)


@pytest.mark.parametrize(
    ("written", "flows"),
    [
        ("a\nb", "a b"),
        ("In week\n10 she came.", "In week 10 she came."),
        ("a\n\nb\n", "a\n\nb"),
        ("We need:\n- soup\n- a lamp", "We need:\n- soup\n- a lamp"),
        ("1. a\n2. b", "1. a\n2. b"),
        ("", ""),
    ],
)
def test_lines_flow_and_lists_stay(written: str, flows: str) -> None:
    assert flowing(written) == flows
