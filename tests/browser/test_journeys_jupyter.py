"""The same notebooks in JupyterLab, and under Jupyter's own server as Binder starts them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import nbformat
import pytest
from playwright.sync_api import TimeoutError, expect  # noqa: A004  Playwright's own, which is no built-in one

from tests.browser.servers import end, find_free_port
from tests.browser.test_journeys_connection import wait_until
from tests.browser.walking import READY, Learner, kept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

REPOSITORY = Path(__file__).resolve().parents[2]
SHARED_DATA = ["tool", "hatch", "build", "targets", "wheel", "shared-data"]
NOT_OURS = ("",)
"""JupyterLab and the stock Voila server complain in the console about things of their own."""


@pytest.fixture
def jupyter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with copies of the notebooks; around it nothing of this machine's Jupyter settings."""
    shutil.copytree(REPOSITORY / "notebooks", tmp_path / "notebooks")
    for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.delenv("ROUNDTABLE_CONTENT", raising=False)
    return tmp_path / "notebooks"


@contextmanager
def running(application: str, notebooks: Path, *options: str) -> Iterator[str]:
    """Jupyter's own server without a password, for this machine only; its address."""
    port = find_free_port()
    general = ["--no-browser", f"--port={port}", "--ServerApp.port_retries=0", "--allow-root"]
    nobody = ["--IdentityProvider.token=", f"--ServerApp.root_dir={notebooks}"]
    line = [sys.executable, "-m", application, *general, *nobody, *options]
    with (notebooks.parent / "jupyter.log").open("wb") as log:
        process = subprocess.Popen(line, stdout=log, stderr=log, env=dict(os.environ))
        try:
            wait_until(lambda: answers(f"http://127.0.0.1:{port}/api"), 60)
            yield f"http://127.0.0.1:{port}/"
        finally:
            end(process)


def answers(address: str) -> bool:
    try:
        return httpx.get(address, timeout=2).status_code == 200
    except httpx.HTTPError:
        return False


def run_all_cells(page: Page) -> None:
    """Run the notebook until its questions are there: JupyterLab drops the command while a kernel is starting."""
    first = page.get_by_label("We are a team around one screen")
    for _ in range(4):
        put_dialogs_away(page)
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        with suppress(TimeoutError):
            first.wait_for(timeout=12_000)
            return


def put_dialogs_away(page: Page) -> None:
    """On a busy machine JupyterLab may ask about a kernel that is late; its own proposal will do."""
    asked = page.locator("dialog.jp-Dialog")
    for _ in range(asked.count()):
        asked.last.locator("button.jp-mod-accept").click()


def test_in_jupyterlab_a_case_opens_in_place_and_is_continued(open_page: OpenPage, jupyter: Path) -> None:
    with running("jupyterlab", jupyter) as address:
        page = open_page(f"{address}lab/tree/00_start_here.ipynb?reset", ready=False, tolerate=NOT_OURS)
        page.locator(".jp-Notebook").wait_for(timeout=60_000)
        page.locator('[data-status="idle"]').first.wait_for(timeout=60_000)
        run_all_cells(page)
        learner = Learner(page, ".roundtable-host")
        page.get_by_label("We are a team around one screen").check()
        page.get_by_label("About 90 minutes").check()
        learner.go("Show me one thing to do")
        learner.arrive(learner.step.get_by_role("link").first.click)
        learner.sit()
        learner.decide()
        decided = learner.heading()
        assert decided == "What came of it"
        assert "decision" in kept_place(page)
        run_all_cells(page)
        page.get_by_label("We are a team around one screen").check()
        page.get_by_label("About 90 minutes").check()
        learner.go("Show me one thing to do")
        learner.step.get_by_role("link").first.click()
        learner.arrive(lambda: learner.answer_welcome("Continue"))
        assert learner.heading() == decided


def kept_place(page: Page) -> str:
    """The place that the browser keeps, as text; there must be exactly one."""
    (place,) = [value for key, value in kept(page, "sessionStorage").items() if key.startswith("roundtable:case:")]
    assert not any(key.startswith("roundtable:") for key in page.evaluate("() => Object.keys(localStorage)"))
    return str(place)


def test_in_jupyterlab_the_next_cell_reads_the_plan(open_page: OpenPage, jupyter: Path) -> None:
    cells = (
        "from roundtable.hosts.widgets import CarePlanBuilder\nplan = CarePlanBuilder(case='getting-to-work')\nplan",
        "[goal['words'] for goal in plan.value['plan']['goals']]",
    )
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in cells])
    notebook.metadata["kernelspec"] = {"display_name": "Python 3", "language": "python", "name": "python3"}
    nbformat.write(notebook, jupyter / "plan.ipynb")
    with running("jupyterlab", jupyter) as address:
        page = open_page(f"{address}lab/tree/plan.ipynb?reset", ready=False, tolerate=NOT_OURS)
        page.locator(".jp-Notebook").wait_for(timeout=60_000)
        page.locator('[data-status="idle"]').first.wait_for(timeout=60_000)
        learner = Learner(page, ".roundtable-host")
        expect(page.locator(".jp-CodeCell")).to_have_count(len(cells), timeout=60_000)
        first, second = page.locator(".jp-CodeCell").all()
        for _ in range(4):
            put_dialogs_away(page)
            first.locator(".cm-content").click()
            page.keyboard.press("Shift+Enter")
            with suppress(TimeoutError):
                learner.step.get_by_role("button", name="Begin").wait_for(timeout=12_000)
                break
        learner.go("Begin")
        learner.go("Goals, and who does what")
        learner.go("Write a goal: Money and benefits")
        learner.step.get_by_label("In the words of Denise").fill("One price that I can pay.")
        learner.go("Save")
        second.locator(".cm-content").click()
        page.keyboard.press("Shift+Enter")
        expect(second.locator(".jp-OutputArea-output")).to_contain_text("One price that I can pay.")


def lay_out_shared_files(target: Path) -> None:
    """Put our Voila template where installing the wheel puts it."""
    table = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())
    for key in SHARED_DATA:
        table = table[key]
    for source, place in table.items():
        to = target / str(place).removeprefix("share/jupyter/")
        if not str(place).startswith("share/jupyter/"):
            continue
        to.parent.mkdir(parents=True, exist_ok=True)
        if (REPOSITORY / source).is_dir():
            shutil.copytree(REPOSITORY / source, to)
        else:
            shutil.copy(REPOSITORY / source, to)


def test_under_jupyters_own_server_a_page_of_ours_plays(
    open_page: OpenPage, jupyter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_out_shared_files(tmp_path / "share")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path / "share"))
    options = ("--ServerApp.jpserver_extensions={'voila.server_extension': True}",)
    template = ("--VoilaConfiguration.template=roundtable",)
    with running("jupyter_server", jupyter, *options, *template) as address:
        page = open_page(f"{address}voila/render/10_case_walkthrough.ipynb", ready=False, tolerate=NOT_OURS)
        page.wait_for_function(READY)
        learner = Learner(page)
        page.get_by_role("link", name="Getting to work").click()
        page.wait_for_url("**/voila/render/10_case_walkthrough.ipynb?case=getting-to-work")
        page.wait_for_function(READY)
        learner.sit()
        learner.decide()
        assert learner.heading() == "What came of it"
        expect(page.get_by_text("Practice with fictional people.")).to_be_visible()
        page.get_by_role("link", name="Roundtable").click()
        page.wait_for_url("**/voila/render/00_start_here.ipynb")
        page.get_by_role("link", name="Leave").click()
        expect(page).to_have_title("Paper sizes")


def test_in_jupyterlab_the_clock_of_a_consultation_ticks(open_page: OpenPage, jupyter: Path) -> None:
    source = "from roundtable.hosts.meeting_widgets import Consultation\nConsultation(case='getting-to-work')"
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source)])
    notebook.metadata["kernelspec"] = {"display_name": "Python 3", "language": "python", "name": "python3"}
    nbformat.write(notebook, jupyter / "meeting.ipynb")
    with running("jupyterlab", jupyter) as address:
        page = open_page(f"{address}lab/tree/meeting.ipynb?reset", ready=False, tolerate=NOT_OURS)
        page.locator(".jp-Notebook").wait_for(timeout=60_000)
        page.locator('[data-status="idle"]').first.wait_for(timeout=60_000)
        leader = Learner(page, ".roundtable-host")
        for _ in range(4):
            put_dialogs_away(page)
            page.locator(".jp-CodeCell .cm-content").first.click()
            page.keyboard.press("Shift+Enter")
            with suppress(TimeoutError):
                leader.step.get_by_role("button", name="Hold a team consultation").wait_for(timeout=12_000)
                break
        leader.go("Hold a team consultation")
        leader.go("Begin the meeting")
        expect(leader.screen.get_by_role("timer")).to_contain_text("1:5")
