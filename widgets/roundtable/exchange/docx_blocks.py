"""Writes the blocks of a paper into a word processor's document."""

from __future__ import annotations

from functools import singledispatchmethod
from typing import TYPE_CHECKING, Any

from roundtable.exchange.paper import Box, Heading, Listed, Prose, Table, Voice
from roundtable.exchange.rich_text import Run, clean, read_labelled, read_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.document import Document
    from docx.text.paragraph import Paragraph as DocxParagraph

    from roundtable.exchange.paper import Block, Entry
    from roundtable.exchange.rich_text import Kind

_STYLES: dict[Kind, str] = {"plain": "Normal", "bullet": "List Bullet", "number": "List Number"}

_NARROW = 22
"""Width of a column of numbers, in millimetres."""


class BlockWriter:
    """Adds blocks at the end of a document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._numbering: int | None = None
        """The list that is being numbered now."""

    @singledispatchmethod
    def add(self, block: Block) -> None:
        """Add one block."""
        raise TypeError(f"no way to write {type(block).__name__}")

    @add.register
    def _(self, block: Heading) -> None:
        self._document.add_heading(clean(block.text), level=block.level + 1)

    @add.register
    def _(self, block: Prose) -> None:
        self._paragraphs(block.text, block.label)

    @add.register
    def _(self, block: Voice) -> None:
        who = self._document.add_paragraph(style="Normal")
        who.add_run(clean(block.who)).bold = True
        who.paragraph_format.keep_with_next = True
        for paragraph in (who, *self._paragraphs(block.text)):
            _indent(paragraph)

    @add.register
    def _(self, block: Listed) -> None:
        self._numbering = None
        for entry in block.entries:
            paragraph = self._paragraph("number" if block.numbered else "bullet")
            _add_runs(paragraph, _runs_of(entry))

    @add.register
    def _(self, block: Table) -> None:
        caption = self._document.add_paragraph(clean(block.caption), style="Caption")
        caption.paragraph_format.keep_with_next = True
        table = self._document.add_table(rows=0, cols=len(block.columns), style="Table Grid")
        for row in (block.columns, *block.rows):
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = clean(text)
        _mark_header(table)
        _fit_columns(table, self._document)

    @add.register
    def _(self, block: Box) -> None:
        start = len(self._document.paragraphs)
        for inner in block.blocks:
            self.add(inner)
        for paragraph in self._document.paragraphs[start:]:
            _shade(paragraph, "FBEAE3" if block.kind == "warning" else "E6F0EE")

    def _paragraphs(self, text: str, label: str = "") -> list[DocxParagraph]:
        self._numbering = None
        added = []
        for paragraph in read_labelled(text, clean(label)):
            if paragraph.kind != "number":
                self._numbering = None
            added.append(self._paragraph(paragraph.kind))
            _add_runs(added[-1], paragraph.runs)
        return added

    def _paragraph(self, kind: Kind) -> DocxParagraph:
        paragraph = self._document.add_paragraph(style=_STYLES[kind])
        if kind == "number":
            if self._numbering is None:
                self._numbering = _start_numbering(self._document)
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001  the library has no other way
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = self._numbering
        return paragraph


def _runs_of(entry: Entry) -> tuple[Run, ...]:
    label = (Run(f"{clean(entry.label)} ", strong=True),) if entry.label else ()
    mark = (Run(f" [{clean(entry.mark)}]", emphasis=True),) if entry.mark else ()
    return (*label, *(run for paragraph in read_paragraphs(entry.text) for run in paragraph.runs), *mark)


def _add_runs(paragraph: DocxParagraph, runs: Iterable[Run]) -> None:
    for run in runs:
        added = paragraph.add_run(run.text)
        added.italic, added.bold = run.emphasis or None, run.strong or None


def _indent(paragraph: DocxParagraph) -> None:
    from docx.shared import Mm  # noqa: PLC0415  as in `handout_docx`

    paragraph.paragraph_format.left_indent = Mm(7)


def _shade(paragraph: DocxParagraph, colour: str) -> None:
    """Put a colour behind a paragraph."""
    shading = _element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": colour})
    paragraph._p.get_or_add_pPr().insert_element_before(  # noqa: SLF001  the library has no other way
        shading, "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr", "w:sectPr"
    )


def _start_numbering(document: Document) -> int:
    """A list that counts from one, made like the one behind the style for numbered lists."""
    numbering: Any = document.part.numbering_part.element
    style: Any = document.styles["List Number"].element
    pattern = numbering.num_having_numId(style.pPr.numPr.numId.val)
    started = numbering.add_num(pattern.abstractNumId.val)
    started.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(started.numId)


def _mark_header(table: Any) -> None:
    """The first row names the columns, also on the next page; no row is torn."""
    for run in (run for cell in table.rows[0].cells for paragraph in cell.paragraphs for run in paragraph.runs):
        run.bold = True
    for number, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001  the library has no other way
        properties.append(_element("w:cantSplit", {}))
        if number == 0:
            properties.append(_element("w:tblHeader", {}))


def _fit_columns(table: Any, document: Document) -> None:
    """The last column has what the narrow ones leave."""
    from docx.shared import Mm  # noqa: PLC0415

    section = document.sections[0]
    room = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    narrow = len(table.columns) - 1
    widths = [Mm(_NARROW)] * narrow + [room - narrow * Mm(_NARROW)]
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width


def _element(name: str, attributes: dict[str, str]) -> Any:
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415

    element: Any = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(key), value)
    return element
