"""nbval proves that the cells run; this proves that they show what they are for."""

from __future__ import annotations

import nbformat
import pytest
from nbclient import NotebookClient

from roundtable.content.location import notebooks

KEY_SENTENCES = {
    "00_start_here.ipynb": "Where do you want to begin?",
    "10_case_walkthrough.ipynb": "Choose a case",
    "20_shared_glossary.ipynb": "Words to keep in mind",
    "30_trauma_informed_practice.ipynb": "Choose an exercise",
    "40_cultural_humility.ipynb": "Choose an exercise",
    "45_practice_labs.ipynb": "Choose an exercise",
    "50_care_plan_builder.ipynb": "Whom is the plan for?",
    "60_case_consultation.ipynb": "Whom is the meeting about?",
    "65_consultation_review.ipynb": "Open some minutes",
}


def test_every_notebook_has_a_key_sentence() -> None:
    assert {path.name for path in notebooks().glob("*.ipynb")} == set(KEY_SENTENCES)


@pytest.mark.parametrize(("name", "sentence"), KEY_SENTENCES.items())
def test_notebook_shows_its_key_sentence(name: str, sentence: str) -> None:
    notebook = nbformat.read(notebooks() / name, as_version=4)
    NotebookClient(notebook, timeout=60, kernel_name="python3").execute()
    shown = [
        output["data"].get("text/html", "")
        for cell in notebook.cells
        if cell.cell_type == "code"
        for output in cell.outputs
        if "data" in output
    ]
    assert any(sentence in html for html in shown)


@pytest.mark.parametrize("name", KEY_SENTENCES)
def test_notebook_prints_plain_html_without_a_browser(name: str) -> None:
    """An executed notebook is readable in nbconvert: the HTML is in the output, beside the widget view."""
    notebook = nbformat.read(notebooks() / name, as_version=4)
    NotebookClient(notebook, timeout=60, kernel_name="python3").execute()
    data = notebook.cells[-1].outputs[-1]["data"]
    assert "application/vnd.jupyter.widget-view+json" in data
    assert "<h2" in data["text/html"]
