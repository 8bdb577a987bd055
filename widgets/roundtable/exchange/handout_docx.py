"""A handout for word processors: real headings and lists, the watermark at the head of every page."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from typing import TYPE_CHECKING, Any

from roundtable.exchange.docx_blocks import BlockWriter, add_field, start_section
from roundtable.exchange.paper import WATERMARK
from roundtable.exchange.rich_text import clean

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section

    from roundtable.exchange.paper import Handout, Page

_A4, _LETTER = (210, 297), (215.9, 279.4)
_MARGIN, _NARROW = 16, 10


def write_docx(handout: Handout, today: dt.date | None = None) -> bytes:
    """The file's content."""
    import docx  # noqa: PLC0415  nobody else needs a word processor's library

    document = docx.Document()
    _describe(document, handout, today or dt.date.today())  # noqa: DTZ011  a day at the place where it is printed
    _set_paper(document.sections[0], handout)
    _set_styles(document)
    if [page.title for page in handout.pages] != [handout.heading]:  # one page has its own title
        document.add_paragraph(clean(handout.heading), style="Title")
    writer = BlockWriter(document)
    for number, page in enumerate(handout.pages):
        if number:
            start_section(document, "nextPage")
        _add_page(document, writer, page)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _add_page(document: Document, writer: BlockWriter, page: Page) -> None:
    document.add_heading(clean(page.title), level=1)
    if page.below:
        document.add_paragraph(clean(page.below), style="Subtitle")
    if page.columns > 1:
        start_section(document, "continuous", page.columns)
    writer.set_size(page.size)
    for block in page.blocks:
        writer.add(block)


def _describe(document: Document, handout: Handout, today: dt.date) -> None:
    """What a word processor shows about the file."""
    about = document.core_properties
    about.title, about.author, about.comments = clean(handout.heading), clean(handout.author), WATERMARK
    about.created = about.modified = dt.datetime.combine(today, dt.time())
    about.last_modified_by = about.author
    about.language = "en"


def _set_paper(section: Section, handout: Handout) -> None:
    from docx.shared import Mm  # noqa: PLC0415

    width, height = _LETTER if handout.letter else _A4
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(
        _NARROW if handout.narrow else _MARGIN
    )
    section.header_distance = section.footer_distance = Mm(5 if handout.narrow else 8)
    section.header.paragraphs[0].text = f"{WATERMARK}. {clean(handout.title)}"
    footer = section.footer.paragraphs[0]
    for words, field in (("Page ", "PAGE"), (" of ", "NUMPAGES")):
        footer.add_run(words)
        add_field(footer, field)


def _set_styles(document: Document) -> None:
    """Smaller and plainer than the library's template, so that a card fits on its page."""
    from docx.shared import Pt, RGBColor  # noqa: PLC0415

    sizes = {"Normal": 10.5, "Title": 20, "Subtitle": 10.5, "Heading 1": 16, "Heading 2": 12.5, "Heading 3": 11}
    for name, size in sizes.items():
        style = document.styles[name]
        style.font.size = Pt(size)
        style.font.color.rgb = RGBColor(0, 0, 0) if name == "Normal" else RGBColor(0x0A, 0x5A, 0x61)
        style.paragraph_format.space_after = Pt(4)
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].paragraph_format.line_spacing = 1.08
    _plain_subtitle(document.styles["Subtitle"])
    for name in ("Header", "Footer"):
        document.styles[name].font.size = Pt(8.5)
    for name in ("Heading 1", "Heading 2", "Heading 3"):
        document.styles[name].paragraph_format.space_before = Pt(8)


def _plain_subtitle(style: Any) -> None:
    """The template's line under a title is spaced and slanted; ours is not."""
    style.font.italic = style.font.bold = False
    for spacing in style.element.rPr.xpath("w:spacing"):
        style.element.rPr.remove(spacing)
