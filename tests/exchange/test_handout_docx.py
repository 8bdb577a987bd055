"""A handout for word processors, opened again and read back."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

import docx
import pytest
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn

from roundtable.exchange.docx_blocks import BlockWriter
from roundtable.exchange.handout_docx import write_docx
from roundtable.exchange.paper import WATERMARK, Entry, Handout, Listed, Page, Prose, Table
from roundtable.exchange.sheet import make_handout
from tests.exchange.conftest import TODAY
from tests.exchange.reading_aloud import flat, words_of

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

    from roundtable.content.catalogue import Catalogue
    from roundtable.model.case import Case


def opened(papers: Handout) -> Document:
    return docx.Document(BytesIO(write_docx(papers, TODAY)))


def words_in(document: Document) -> str:
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return flat(" ".join([*(paragraph.text for paragraph in document.paragraphs), *cells]))


def with_blocks(*blocks: Prose | Listed) -> Handout:
    return Handout("Title", "Authors", (Page("one", "One", blocks),), ())


def numbers_of(paragraphs: list[Paragraph]) -> list[int]:
    """The list that each numbered paragraph counts in."""
    elements: list[Any] = [p._p for p in paragraphs if p.style is not None and p.style.name == "List Number"]
    return [element.pPr.numPr.numId.val for element in elements]


@pytest.fixture(scope="module")
def document(papers: Handout) -> Document:
    return opened(papers)


def test_every_case_makes_a_file_with_all_its_words(real_case: Case, catalogue: Catalogue) -> None:
    papers = make_handout(real_case, catalogue, today=TODAY)
    document = opened(papers)
    shown = words_in(document)
    for page in papers.pages:
        assert not [word for word in words_of(page).split() if word.strip("[]") not in shown]
    assert not [paragraph.style for paragraph in document.paragraphs if not paragraph.text.strip()]


def test_every_paper_is_a_heading_on_a_new_page(papers: Handout, document: Document) -> None:
    headings = [p for p in document.paragraphs if p.style is not None and p.style.name == "Heading 1"]
    assert [heading.text for heading in headings] == [page.title for page in papers.pages]
    breaks = [section for section in document.sections if section.start_type is not WD_SECTION.CONTINUOUS]
    assert len(breaks) == len(papers.pages)


def test_paper_in_two_columns_has_its_heading_across_them(papers: Handout, document: Document) -> None:
    columns = [section._sectPr.xpath("string(w:cols/@w:num)") or "1" for section in document.sections]
    expected = [number for page in papers.pages for number in (["1", "2"] if page.columns == 2 else ["1"])]
    assert columns == expected


def test_watermark_and_page_number_are_on_every_page(document: Document) -> None:
    first, *others = document.sections
    assert first.header.paragraphs[0].text == f"{WATERMARK}. A small case"
    assert [field.get(qn("w:instr")) for field in first.footer._element.iter(qn("w:fldSimple"))] == ["PAGE", "NUMPAGES"]
    assert not first.different_first_page_header_footer
    assert all(section.header.is_linked_to_previous and section.footer.is_linked_to_previous for section in others)


def test_number_of_a_fact_is_smaller_than_the_fact() -> None:
    paragraph = opened(with_blocks(Listed((Entry("It rains.", number=7),)))).paragraphs[-1]
    assert paragraph.text == "Card fact 7  It rains."
    assert paragraph.runs[0].font.size is not None
    assert paragraph.runs[0].font.size.pt < 10.5


def test_paper_that_ends_with_a_table_keeps_it() -> None:
    table = Table("Times", ("From", "What"), (("0", "**Welcome**"),))
    pages = (Page("one", "One", (table,)), Page("two", "Two", (Prose("words"),), columns=2))
    document = opened(Handout("Title", "Authors", pages, ()))
    assert document.tables[0].rows[1].cells[1].text == "Welcome"
    assert len(document.sections) == 3


def test_content_note_comes_first(document: Document) -> None:
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts[3] == "Content note: read this aloud first"


def test_lists_are_real_lists(document: Document) -> None:
    styles = {paragraph.text: paragraph.style.name for paragraph in document.paragraphs if paragraph.style is not None}
    assert styles["Card fact 1  Her pulse is high."] == "List Bullet"
    assert styles["Who rang?"] == "List Number"
    assert styles["Who you are"] == "Heading 2"
    assert styles["If they choose A"] == "Heading 3"


def test_each_numbered_list_counts_from_one() -> None:
    document = opened(
        with_blocks(
            Listed((Entry("a"), Entry("b")), numbered=True),
            Listed((Entry("c"),), numbered=True),
            Prose("1. d\n2. e\n\nwords\n\n1. f"),
            Listed((Entry("g"),), numbered=True),
        )
    )
    one, same, two, three, also, four, five = numbers_of(document.paragraphs)
    assert one == same
    assert three == also
    assert len({one, two, three, four, five}) == 5
    started = document.part.numbering_part.element.num_having_numId(two)
    assert started.lvlOverride_lst[0].startOverride.val == 1


def test_emphasis_and_labels_are_kept() -> None:
    paragraph = opened(with_blocks(Prose("one *two* **three**", label="Then:"))).paragraphs[-1]
    assert [(run.text, run.italic, run.bold) for run in paragraph.runs if run.text.strip()] == [
        ("Then:", None, True),
        ("one ", None, None),
        ("two", True, None),
        ("three", None, True),
    ]


def test_characters_that_no_file_can_hold_are_left_out() -> None:
    bad = "a\x00b\x0b"
    papers = Handout(bad, bad, (Page("x", bad, (Prose(bad, bad), Listed((Entry(bad, bad, bad),))), bad),), ())
    assert "\x0b" not in words_in(opened(papers))


def test_file_says_what_it_is(document: Document) -> None:
    about = document.core_properties
    assert (about.title, about.author, about.comments) == ("A small case: handouts", "Test authors", WATERMARK)
    assert about.created is not None
    assert about.created.date() == TODAY


def test_timetables_name_their_columns_on_every_page(document: Document) -> None:
    assert len(document.tables) == 2
    for table in document.tables:
        assert [cell.text for cell in table.rows[0].cells] == ["From", "Minutes", "What happens"]
        assert table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert table.rows[-1].cells[0].text


def test_paper_has_the_size_of_its_country(papers: Handout, document: Document) -> None:
    sizes = [opened(replace(papers, letter=True)).sections[0], document.sections[0]]
    assert [round((section.page_height or 0) / 36000) for section in sizes] == [279, 297]


def test_unknown_block_is_refused() -> None:
    with pytest.raises(TypeError, match="no way to write str"):
        BlockWriter(docx.Document()).add("words")
