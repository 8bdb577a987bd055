"""The facilitator's prompts: everything that a format says, on one page of either paper."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

import docx
import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.exchange.handout_html import write_html
from roundtable.exchange.paper import WATERMARK
from roundtable.exchange.prompts_paper import TRAINED, make_prompts, write_prompts
from roundtable.exchange.rich_text import to_plain
from tests.exchange.test_on_paper_and_phone import launched, open_watched, trouble_on

if TYPE_CHECKING:
    from pathlib import Path

FORMATS = Catalogue().format_ids()
_PAGE = re.compile(rb"/Type /Page\b(?!s)")


@pytest.mark.parametrize("format_id", FORMATS)
def test_every_step_has_its_minutes_and_all_its_words(catalogue: Catalogue, format_id: str) -> None:
    form = catalogue.format(format_id)
    text = " ".join(write_prompts(form, "html").decode().split()).replace("&#39;", "'").replace("&#34;", '"')
    text = re.sub(r"<[^>]+>", "", text)
    ends = 0
    for begins, step in form.schedule:
        assert begins == ends
        ends += step.minutes
        for words in (step.title, step.speaks.rstrip("."), step.says, step.goes_wrong):
            assert to_plain(words) in text
        assert f"{begins} to {ends}: {step.title}" in text
    assert ends == form.minutes
    assert (TRAINED in text) is form.trained_leader
    assert WATERMARK in text
    assert ("No clinician has reviewed this yet." in text) is (form.review.clinical is None)


@pytest.mark.parametrize("letter", [False, True], ids=["a4", "letter"])
def test_the_word_file_is_one_page_of_its_paper_with_the_watermark(catalogue: Catalogue, *, letter: bool) -> None:
    content = write_prompts(catalogue.format("team-consultation"), "docx", letter=letter)
    section = docx.Document(BytesIO(content)).sections[0]
    assert section.page_width is not None
    assert round(section.page_width.mm) == (216 if letter else 210)
    assert WATERMARK in section.header.paragraphs[0].text


@pytest.mark.browser
def test_every_format_fits_on_one_page(catalogue: Catalogue, tmp_path: Path) -> None:
    file = tmp_path / "prompts.html"
    with launched() as browser:
        page = browser.new_page()
        for format_id in FORMATS:
            for letter in (False, True):
                file.write_text(write_html(make_prompts(catalogue.format(format_id), letter=letter)), encoding="utf-8")
                page.goto(file.as_uri())
                assert len(_PAGE.findall(page.pdf(prefer_css_page_size=True))) == 1, (format_id, letter)


@pytest.mark.browser
def test_the_page_is_accessible_and_alone(catalogue: Catalogue, tmp_path: Path) -> None:
    file = tmp_path / "prompts.html"
    file.write_bytes(write_prompts(catalogue.format("team-consultation"), "html"))
    with launched() as browser:
        page, seen = open_watched(browser, file)
        assert trouble_on(page) == []
        assert seen == [file.as_uri()]
