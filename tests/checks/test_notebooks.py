"""What a notebook may hold, and what it may not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from roundtable.checks.runner import check_layers
from roundtable.content.location import Layers

if TYPE_CHECKING:
    from tests.checks.support import Desk

PROSE: dict[str, Any] = {
    "cell_type": "markdown",
    "id": "a",
    "metadata": {},
    "source": ["# A page\n", "\n", "It shows."],
}
CODE: dict[str, Any] = {
    "cell_type": "code",
    "execution_count": None,
    "id": "b",
    "metadata": {},
    "outputs": [],
    "source": "from roundtable import pages\n\n# what is shown\npages.case_walkthrough()",
}
META: dict[str, Any] = {"kernelspec": {"name": "python3"}, "title": "A page"}


def check_notebook(desk: Desk, *cells: Any, **meta: Any) -> list[str]:
    book = {"cells": list(cells), "metadata": META | meta, "nbformat": 4, "nbformat_minor": 5}
    desk.write("notebooks/10_a_page.ipynb", json.dumps(book, indent=1))
    return [f"{f.code} {f.problem}" for f in desk.findings()]


def test_good_notebook_passes(desk: Desk) -> None:
    assert check_notebook(desk, PROSE, CODE) == []


def test_notebook_of_prose_alone_passes(desk: Desk) -> None:
    assert check_notebook(desk, PROSE) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"execution_count": 3}, "NB003 this cell has a stored execution count"),
        ({"attachments": {"a.png": {}}}, "NB003 this cell has an attached file"),
        ({"id": None}, "NB004 this cell has no usable id"),
        ({"cell_type": "raw"}, "NB004 this cell is neither prose nor code"),
        ({"source": ["def f():\n", "    return 1"]}, "NB002 this cell defines something"),
        ({"source": "from roundtable import pages\nHTML('<b>x</b>')"}, "NB002 this cell has HTML"),
        ({"source": "pages.case_walkthrough()"}, "NB002 the one import is missing or repeated"),
    ],
)
def test_cell_that_does_more_is_found(desk: Desk, change: dict[str, Any], said: str) -> None:
    assert said in check_notebook(desk, PROSE, CODE | change)


def test_notebook_with_much_code_is_found(desk: Desk) -> None:
    cells = [
        cell
        for n in range(6)
        for cell in (PROSE | {"id": f"p{n}"}, CODE | {"id": f"c{n}", "source": f"a = {n}\nb = 1\nc = 2"})
    ]
    assert "NB002 18 lines of code in all" in check_notebook(desk, *cells)


@pytest.mark.parametrize("cells", [(), (CODE,), (PROSE | {"source": "No title."}, CODE)])
def test_notebook_begins_with_prose(desk: Desk, cells: tuple[Any, ...]) -> None:
    assert "NB001 the first cell is not prose with a title" in check_notebook(desk, *cells)


@pytest.mark.parametrize("kernel", [None, "python3", {"name": "ir"}])
def test_kernel_is_python(desk: Desk, kernel: object) -> None:
    assert any(said.startswith("NB004 the kernel") for said in check_notebook(desk, PROSE, CODE, kernelspec=kernel))


def test_finding_names_the_line_of_its_cell(desk: Desk) -> None:
    check_notebook(desk, PROSE, CODE, PROSE | {"id": "c"}, CODE | {"id": "d", "execution_count": 1})
    (found,) = desk.findings("NB003")
    lines = (desk.layer / "notebooks/10_a_page.ipynb").read_text(encoding="utf-8").split("\n")
    assert [n for n, line in enumerate(lines, 1) if "cell_type" in line][3] == found.line


def test_folder_with_the_name_of_a_notebook_is_a_finding(desk: Desk) -> None:
    (desk.layer / "notebooks" / "10_a_page.ipynb").mkdir(parents=True)
    found = check_layers(Layers((desk.home, desk.layer)), []).findings
    assert [(f.file, f.problem) for f in found] == [("notebooks/10_a_page.ipynb", "the file cannot be read")]
