"""The reading edition: the whole case in one file, and what is sealed stays sealed."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from roundtable.exchange.paper import WATERMARK
from roundtable.exchange.reading import write_reading
from roundtable.exchange.rich_text import to_plain
from roundtable.model.fact import Sharing
from tests.exchange.conftest import TODAY
from tests.exchange.reading_aloud import empty_elements, flat, words_in_html
from tests.exchange.test_sheet import texts_of
from tests.screens.html_page import Page, _about_scripts

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case

BAD = "<script>alert(1)</script>"


@pytest.fixture(scope="module")
def html(case: Case, catalogue: Catalogue) -> str:
    return write_reading(case, catalogue, TODAY)


def section(html: str, name: str) -> str:
    """The words of one section."""
    found = re.search(rf'<section[^>]* id="{name}".*?</section>', html, re.DOTALL)
    assert found
    return words_in_html(f"<body>{found[0]}")


def test_every_case_makes_a_whole_page(real_case: Case, catalogue: Catalogue) -> None:
    html = write_reading(real_case, catalogue, TODAY)
    page = Page(html)
    assert html.startswith("<!DOCTYPE html>")
    assert not page.unclosed
    assert not empty_elements(html)
    assert [name for name, count in Counter(page.ids).items() if count > 1] == []
    assert [len(page.find(tag)) for tag in ("h1", "main", "footer")] == [1, 1, 1]
    assert page.find("html")[0].attrs["lang"] == "en"


def test_every_link_leads_to_a_place_on_the_page(real_case: Case, catalogue: Catalogue) -> None:
    page = Page(write_reading(real_case, catalogue, TODAY))
    targets = {link.attrs["href"] for link in page.find("a")}
    assert targets <= {f"#{name}" for name in page.ids}


def test_page_holds_every_decision(real_case: Case, catalogue: Catalogue) -> None:
    words = words_in_html(write_reading(real_case, catalogue, TODAY))
    for decision in real_case.decisions:
        asked = [ask for person in decision.colleagues for ask in person.asks]
        wanted = [*texts_of(decision), *(ask.say for ask in asked), *(ask.reply for ask in asked)]
        assert not [text for text in wanted if flat(to_plain(text)) not in words]


def test_what_is_sealed_stays_sealed(real_case: Case, catalogue: Catalogue) -> None:
    words = words_in_html(write_reading(real_case, catalogue, TODAY))
    sealed = [
        fact
        for fact in real_case.facts
        if fact.sharing is Sharing.PRIVATE or (fact.consent is not None and fact.consent.answer == "no")
    ]
    assert sealed
    assert not [fact.id for fact in sealed if flat(to_plain(fact.text)) in words]


def test_confidence_is_opened_by_asking_only(html: str) -> None:
    first = section(html, "decision-1")
    assert "Ada has told something in confidence to Pia Rossi, peer specialist. May the team know?" in first
    assert "Tell them. So the team learns: She sleeps on the quay." in first
    assert "That one stays here. It stays where it is." in first
    assert "I said it to you alone." in first
    assert "told something in confidence" not in section(html, "decision-2")


def test_confidence_that_no_decision_needs_stands_at_the_first(
    changed: Callable[..., Case], catalogue: Catalogue
) -> None:
    case = changed(("known_by: [peer]\n    bears_on: [first]\n    sharing", "known_by: [peer]\n    sharing"))
    assert "That one stays here." in section(write_reading(case, catalogue, TODAY), "decision-1")


def test_what_was_to_know_comes_after_the_options(html: str) -> None:
    first = section(html, "decision-1")
    assert "Nils Falk: Her pulse is high." in first[first.index("Afterwards: what there was to know") :]


def test_options_lead_where_the_case_goes(html: str) -> None:
    first = section(html, "decision-1")
    for way in ("After A: go on to decision 2", "After B: go on to decision 3", "After C: go on to the debrief"):
        assert way in first
    assert "After A: go on to the debrief" in section(html, "decision-3")


def test_every_decision_can_be_skipped(html: str) -> None:
    assert "Skip decision 1: go to decision 2" in section(html, "decision-1")
    assert "Read a summary of decision 1 instead" in section(html, "decision-1")
    assert "Skip decision 3: go to the debrief" in section(html, "decision-3")
    assert "A bill came and was paid." in section(html, "short")


def test_content_note_comes_before_the_story(html: str) -> None:
    words = words_in_html(html)
    assert words.index("This case talks at length about: money grief") < words.index("I want my boat back.")


def test_grades_are_never_labels(html: str) -> None:
    assert not [grade for grade in ("sound", "not-defensible") if grade in words_in_html(html)]


def test_unsafe_act_says_what_to_do_now(html: str) -> None:
    assert "This must not be done, because It is her money. Do this now: Ask her." in section(html, "decision-1")


def test_law_is_shown_by_country_with_its_date(changed: Callable[..., Case], catalogue: Catalogue) -> None:
    case = changed(("legal_card: money-card", "legal_card: privacy-basics"))
    html = write_reading(case, catalogue, TODAY)
    assert "United States The basic privacy rule (HIPAA)" in section(html, "law")
    assert "Checked 2026-11-22. Parts of this were not read in the source itself." in section(html, "law")
    assert "out of date" not in section(html, "law")
    assert '<a href="#law">' in html
    assert "This is out of date: check it." in section(write_reading(case, catalogue, dt.date(2028, 1, 1)), "law")


def test_case_without_law_links_to_none(html: str) -> None:
    assert "#law" not in html


def test_help_lines_of_every_country_are_there(html: str, catalogue: Catalogue) -> None:
    words = section(html, "help")
    for place in catalogue.locales.values():
        assert f"{place.name} {place.lines[0].name}" in words


def test_scores_are_a_table_with_what_they_cannot_tell(html: str) -> None:
    words = section(html, "debrief")
    assert "Week Total Item on suicidal thoughts 1 15 1 6 11.5 12 8" in words
    assert "What it cannot tell: It cannot tell why." in words
    assert "PHQ-9, from 0 to 27; higher is worse" in words


def test_score_of_an_unknown_instrument_is_named_by_its_id(changed: Callable[..., Case], catalogue: Catalogue) -> None:
    case = changed(("instrument: phq-9", "instrument: harbour-scale"))
    assert "harbour-scale Week" in section(write_reading(case, catalogue, TODAY), "debrief")


def test_page_reaches_for_nothing(html: str) -> None:
    assert not _about_scripts(Page(html))
    assert not re.search(r"https?:|url\(|@import|<link|<img", html)


def test_watermark_and_reviews_are_there(html: str) -> None:
    assert words_in_html(html).count(WATERMARK) >= 2
    assert "Clinical review: nobody yet." in words_in_html(html)


def test_text_from_a_case_is_escaped(changed: Callable[..., Case], catalogue: Catalogue) -> None:
    marked = [
        ("A bill has come.", BAD),
        ("title: A small case", f"title: A {BAD}"),
        ("name: Nils Falk", f"name: {BAD}"),
    ]
    marked += [("label: Sit down with her.", f"label: {BAD}"), ("question: What does", f"question: {BAD} What does")]
    html = write_reading(changed(*marked), catalogue, TODAY)
    assert "<script" not in html
    assert Page(html).shape == Page(write_reading(changed(), catalogue, TODAY)).shape


def test_sketch_says_that_it_is_one(changed: Callable[..., Case], catalogue: Catalogue) -> None:
    html = write_reading(changed(("stage: complete", "stage: sketch")), catalogue, TODAY)
    assert "This case is a sketch." in section(html, "note")


def test_case_without_a_note_says_so(changed: Callable[..., Case], catalogue: Catalogue) -> None:
    html = write_reading(changed(("[money, grief]", "[]")), catalogue, TODAY)
    assert "This case needs no content note." in section(html, "note")
