"""Notebooks are prose with a thin line of code (house rules for notebooks)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roundtable.checks.base import NotebookCheck

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.library import Library
    from roundtable.checks.notebook import Cell, Notebook
    from roundtable.model.finding import Finding

IMPORT = "from roundtable import pages"
MOST_LINES = 3
"""Lines of code in a cell."""
MOST_LINES_IN_ALL = 12

_FILE_NAME = re.compile(r"\d{2}_[a-z0-9]+(_[a-z0-9]+)*\.ipynb")
_CELL_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_NOT_THIN = (
    (re.compile(r"^\s*(?:async\s+)?(?:def|class)\b|\blambda\b", re.MULTILINE), "defines something"),
    (re.compile(r"^\s*(?:for|while|if|try|with)\b|\bfor\b.+\bin\b", re.MULTILINE), "has a loop or a branch"),
    (re.compile(r"^\s*[%!]|\bget_ipython\b", re.MULTILINE), "has a magic"),
    (re.compile(r"<[a-zA-Z][^>]*>|\bHTML\("), "has HTML"),
)


class NB001(NotebookCheck):
    """A notebook is prose first: named in order, titled, and with a sentence before each cell of code.

    Say what it is for, for whom, how long it takes, and what one can do afterwards.
    """

    code = "NB001"

    def check(self, notebook: Notebook, library: Library) -> Iterator[Finding]:
        if not _FILE_NAME.fullmatch(notebook.file.path.name):
            yield self.finding(
                notebook, (), "the name does not give the order and the topic", expected="NN_topic.ipynb", line=0
            )
        title = notebook.metadata.get("title")
        if not isinstance(title, str) or not title.strip():
            yield self.finding(notebook, ("metadata",), "`metadata.title` is missing", tip="It names the page.")
        first = notebook.cells[0] if notebook.cells else None
        if first is None or first.kind != "markdown" or not first.source.lstrip().startswith("# "):
            yield self.finding(notebook, ("cells", 0), "the first cell is not prose with a title", expected="# Title")
        before = ""
        for cell in notebook.cells:
            if cell.kind == "code" and before == "code":
                yield self.finding(notebook, ("cells", cell.number), "no sentence before this cell says what it shows")
            before = cell.kind


class NB002(NotebookCheck):
    """Code in a notebook is thin: one import, and calls of `pages`.

    Put everything longer into a function in `pages`, where it is tested.
    """

    code = "NB002"

    def check(self, notebook: Notebook, library: Library) -> Iterator[Finding]:
        cells = [cell for cell in notebook.cells if cell.kind == "code"]
        for cell in cells:
            yield from self._cell(notebook, cell)
        lines = [line for cell in cells for line in cell.code_lines]
        if len(lines) > MOST_LINES_IN_ALL:
            yield self.finding(
                notebook, (), f"{len(lines)} lines of code in all", expected=f"at most {MOST_LINES_IN_ALL}", line=0
            )
        if cells and lines.count(IMPORT) != 1:
            yield self.finding(
                notebook, ("cells", cells[0].number), "the one import is missing or repeated", expected=IMPORT
            )

    def _cell(self, notebook: Notebook, cell: Cell) -> Iterator[Finding]:
        key = ("cells", cell.number)
        if len(cell.code_lines) > MOST_LINES:
            yield self.finding(
                notebook, key, f"a cell with {len(cell.code_lines)} lines of code", expected=f"at most {MOST_LINES}"
            )
        for line in cell.code_lines:
            if line != IMPORT and re.match(r"(?:from|import)\b", line):
                yield self.finding(notebook, key, "another import", found=line[:60], expected=IMPORT)
        for pattern, problem in _NOT_THIN:
            if pattern.search(cell.source):
                yield self.finding(notebook, key, f"this cell {problem}")


class NB003(NotebookCheck):
    """A notebook is stored without what it shows: no outputs, no counts, no saved widgets.

    Clear all outputs and save. Saved widgets would make other tools load scripts from outside.
    """

    code = "NB003"

    def check(self, notebook: Notebook, library: Library) -> Iterator[Finding]:
        for cell in notebook.cells:
            if cell.raw.get("outputs"):
                yield self.finding(notebook, ("cells", cell.number), "this cell has stored outputs")
            if cell.raw.get("execution_count") is not None:
                yield self.finding(notebook, ("cells", cell.number), "this cell has a stored execution count")
            if cell.raw.get("attachments"):
                yield self.finding(notebook, ("cells", cell.number), "this cell has an attached file")
        if "widgets" in notebook.metadata:
            yield self.finding(notebook, ("widgets",), "widget state is stored in the notebook")


class NB004(NotebookCheck):
    """A notebook opens with the kernel `python3`, and its cells have ids of their own.

    Open it in JupyterLab with the kernel "Python 3", and save it.
    """

    code = "NB004"

    def check(self, notebook: Notebook, library: Library) -> Iterator[Finding]:
        kernel = notebook.metadata.get("kernelspec")
        name = kernel.get("name") if isinstance(kernel, dict) else None
        if name != "python3":
            yield self.finding(
                notebook, ("kernelspec",), "the kernel is not `python3`", found=str(name)[:60], expected="python3"
            )
        seen: set[str] = set()
        for cell in notebook.cells:
            cell_id = cell.raw.get("id")
            if not isinstance(cell_id, str) or not _CELL_ID.fullmatch(cell_id):
                yield self.finding(notebook, ("cells", cell.number), "this cell has no usable id")
            elif cell_id in seen:
                yield self.finding(notebook, ("cells", cell.number), f"the id `{cell_id}` stands here a second time")
            seen.add(str(cell_id))
            if cell.kind not in {"markdown", "code"}:
                yield self.finding(notebook, ("cells", cell.number), "this cell is neither prose nor code")
