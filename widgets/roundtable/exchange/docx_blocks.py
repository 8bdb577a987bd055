"""Writes the blocks of a paper into a word processor's document."""

from __future__ import annotations

from functools import singledispatchmethod
from typing import TYPE_CHECKING, Any, Literal

from roundtable.exchange.column_widths import share_width
from roundtable.exchange.paper import Box, Heading, Lines, Listed, Prose, Table, Voice
from roundtable.exchange.rich_text import Run, clean, read_labelled, read_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.document import Document
    from docx.text.paragraph import Paragraph as DocxParagraph
    from docx.text.run import Run as DocxRun

    from roundtable.exchange.paper import Block, Entry, Size
    from roundtable.exchange.rich_text import Kind

_STYLES: dict[Kind, str] = {"plain": "Normal", "bullet": "List Bullet", "number": "List Number"}

_BODY = 10.5
_POINTS: dict[Size, float | None] = {"tiny": 8.5, "small": 9.5, "normal": None, "large": 12}
_SMALL_HEADINGS = {1: 11.5, 2: 10}
_TINY_HEADINGS = {1: 9.5, 2: 9.5}


class BlockWriter:
    """Adds blocks at the end of a document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._points: float | None = None
        """Size of the print, where it is not that of the styles."""
        self._numbering: int | None = None
        """The list that is being numbered now."""

    def set_size(self, size: Size) -> None:
        """Print what follows in another size."""
        self._points = _POINTS[size]

    @property
    def _is_small(self) -> bool:
        return self._points is not None and self._points < _BODY

    @property
    def _is_tiny(self) -> bool:
        return self._points == _POINTS["tiny"]

    @singledispatchmethod
    def add(self, block: Block) -> None:
        """Add one block."""
        raise TypeError(f"no way to write {type(block).__name__}")

    @add.register
    def _(self, block: Lines) -> None:
        for _ in range(block.count):
            self._document.add_paragraph("_" * 78)

    @add.register
    def _(self, block: Heading) -> None:
        heading = self._document.add_heading(clean(block.text), level=block.level + 1)
        if self._is_small:
            self._tighten(heading, (_TINY_HEADINGS if self._is_tiny else _SMALL_HEADINGS)[block.level])

    @add.register
    def _(self, block: Prose) -> None:
        self._paragraphs(block.text, block.label)

    @add.register
    def _(self, block: Voice) -> None:
        asked = block.who.rstrip().endswith(("?", ".", "!", ")"))
        for paragraph in self._paragraphs(block.text, block.who if asked else f"{block.who}:"):
            _indent(paragraph)

    @add.register
    def _(self, block: Listed) -> None:
        self._numbering = None
        for entry in block.entries:
            paragraph = self._paragraph("number" if block.numbered else "bullet")
            if entry.number is not None:
                self._add_number(paragraph, entry.number)
            self._add_runs(paragraph, _runs_of(entry))

    @add.register
    def _(self, block: Table) -> None:
        caption = self._document.add_paragraph(clean(block.caption), style="Caption")
        caption.paragraph_format.keep_with_next = True
        table = self._document.add_table(rows=0, cols=len(block.columns), style="Table Grid")
        for row in (block.columns, *block.rows):
            for number, (cell, text) in enumerate(zip(table.add_row().cells, row, strict=True)):
                for run in _cell_runs(text, plain=number == 0 or row is block.columns):
                    _add_run(cell.paragraphs[0], run)
                cell.paragraphs[0].paragraph_format.space_after = 0
        _mark_header(table)
        _calm(table)
        _fit_columns(table, self._document, block)

    @add.register
    def _(self, block: Box) -> None:
        start = len(self._document.paragraphs)
        for inner in block.blocks:
            self.add(inner)
        for paragraph in self._document.paragraphs[start:]:
            paragraph.paragraph_format.keep_with_next = paragraph.paragraph_format.keep_together = True
            _shade(paragraph, "FBEAE3" if block.kind == "warning" else "E6F0EE")

    def _paragraphs(self, text: str, label: str = "") -> list[DocxParagraph]:
        self._numbering = None
        added = []
        for paragraph in read_labelled(text, clean(label)):
            if paragraph.kind != "number":
                self._numbering = None
            added.append(self._paragraph(paragraph.kind))
            self._add_runs(added[-1], paragraph.runs)
        return added

    def _paragraph(self, kind: Kind) -> DocxParagraph:
        paragraph = self._document.add_paragraph(style=_STYLES[kind])
        if kind == "number":
            if self._numbering is None:
                self._numbering = _start_numbering(self._document)
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001  the library has no other way
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = self._numbering
        if self._is_small:
            self._tighten(paragraph)
        return paragraph

    def _add_runs(self, paragraph: DocxParagraph, runs: Iterable[Run]) -> None:
        for run in runs:
            self._size(_add_run(paragraph, run))

    def _add_number(self, paragraph: DocxParagraph, number: int) -> None:
        """A fact's number, small and in the colour of headings."""
        from docx.shared import Pt, RGBColor  # noqa: PLC0415  as in `handout_docx`

        run = paragraph.add_run(f"Card fact {number}  ")
        run.bold, run.font.color.rgb = True, RGBColor(0x0A, 0x5A, 0x61)
        run.font.size = Pt((self._points or _BODY) - 1)

    def _size(self, run: DocxRun) -> None:
        from docx.shared import Pt  # noqa: PLC0415

        if self._points is not None:
            run.font.size = Pt(self._points)

    def _tighten(self, paragraph: DocxParagraph, heading: float | None = None) -> None:
        """Less space around a paragraph, and a heading that fits its column."""
        from docx.shared import Pt  # noqa: PLC0415

        paragraph.paragraph_format.space_after = Pt(1 if self._is_tiny else 2)
        paragraph.paragraph_format.line_spacing = 1.0
        if heading is not None:
            paragraph.paragraph_format.space_before = Pt(3 if self._is_tiny else 5)
            for run in paragraph.runs:
                run.font.size = Pt(heading)


def start_section(document: Document, kind: Literal["nextPage", "continuous"], columns: int = 1) -> None:
    """What follows stands on a new page or below, in so many columns; headers and footers go on."""
    body: Any = document.element.body
    last: Any = body.sectPr
    ended = last.clone()
    if body[-2].tag.endswith("}tbl"):
        document.add_paragraph()  # a section cannot end with a table
    body[-2].set_sectPr(ended)
    for reference in last.xpath("w:headerReference | w:footerReference"):
        last.remove(reference)
    for old in last.xpath("w:type | w:cols"):
        last.remove(old)
    last.insert(0, _element("w:type", {"w:val": kind}))
    margins = last.xpath("w:pgMar")[0]
    margins.addnext(_element("w:cols", {"w:num": str(columns), "w:space": "400"}))


def add_field(paragraph: DocxParagraph, name: str) -> None:
    """A number that the word processor counts, such as that of the page."""
    field = _element("w:fldSimple", {"w:instr": name})
    paragraph._p.append(field)  # noqa: SLF001  the library has no other way
    field.append(paragraph.add_run("1")._r)  # noqa: SLF001  shown until it has been counted


def _runs_of(entry: Entry) -> tuple[Run, ...]:
    label = (Run(f"{clean(entry.label)} ", strong=True),) if entry.label else ()
    mark = (Run(f" [{clean(entry.mark)}]", emphasis=True),) if entry.mark else ()
    return (*label, *(run for paragraph in read_paragraphs(entry.text) for run in paragraph.runs), *mark)


def _cell_runs(text: str, *, plain: bool) -> tuple[Run, ...]:
    """What stands in a cell; the names of columns and rows are no content text."""
    if plain:
        return (Run(clean(text)),)
    return tuple(run for paragraph in read_paragraphs(text) for run in paragraph.runs)


def _add_run(paragraph: DocxParagraph, run: Run) -> DocxRun:
    added = paragraph.add_run(run.text)
    added.italic, added.bold = run.emphasis or None, run.strong or None
    return added


def _indent(paragraph: DocxParagraph) -> None:
    from docx.shared import Mm  # noqa: PLC0415  as in `handout_docx`

    paragraph.paragraph_format.left_indent = Mm(4)


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


def _calm(table: Any) -> None:
    """Light lines, and a head in the colour of notes."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = _element("w:tblBorders", {})
    for side in sides:
        borders.append(_element(f"w:{side}", {"w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "BFC9C6"}))
    table._tbl.tblPr.xpath("w:tblLayout | w:tblLook")[0].addprevious(borders)  # noqa: SLF001  the library has no other way
    for cell in table.rows[0].cells:
        cell._tc.get_or_add_tcPr().append(  # noqa: SLF001
            _element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": "E6F0EE"})
        )


def _fit_columns(table: Any, document: Document, block: Table) -> None:
    """Each column is as wide as its words need."""
    from docx.shared import Mm  # noqa: PLC0415

    section = document.sections[0]
    room = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    table.autofit = False
    for column, width in zip(table.columns, share_width(block.columns, block.rows, room / Mm(1)), strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)


def _element(name: str, attributes: dict[str, str]) -> Any:
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415

    element: Any = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(key), value)
    return element
