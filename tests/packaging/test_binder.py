"""Binder, as far as it goes without Docker: an environment from exactly its files, and the page in it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from tests.packaging.environments import REPOSITORY, clone, free_port, install, make_environment, read, running

if TYPE_CHECKING:
    from collections.abc import Iterator

BINDER = REPOSITORY / "binder"


def binder_python() -> str:
    """The Python that runtime.txt names, if this machine has it; else the one that runs the tests."""
    version = (BINDER / "runtime.txt").read_text().strip().removeprefix("python-")
    found = shutil.which(f"python{version}")
    runs = found is not None and subprocess.run([found, "-c", ""], capture_output=True, check=False).returncode == 0
    return found if found is not None and runs else sys.executable


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("binder")
    source = clone(folder / "clone")
    programs = make_environment(folder / "venv", binder_python())
    install(programs, "jupyterlab>=4.4,<5", "-r", str(source / "binder" / "requirements.txt"))
    found = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run(["bash", "binder/postBuild"], cwd=source, env=found, check=True)
    port = free_port()
    command = [
        str(programs / "jupyter"),
        "server",
        "--no-browser",
        f"--port={port}",
        "--IdentityProvider.token=",
        "--allow-root",
    ]
    yield from running(command, f"http://127.0.0.1:{port}/api", source, found)


def test_page_opens_through_the_jupyter_server(address: str) -> None:
    page = read(address.removesuffix("api") + "voila/render/notebooks/00_start_here.ipynb")
    assert "Where do you want to begin?" in page
    assert 'data-roundtable="page"' in page


def test_module_and_styles_are_found_there(address: str) -> None:
    static = address.removesuffix("api") + "voila/templates/roundtable/static/"
    assert "export default" in read(static + "roundtable.js")
    assert "roundtableClock" in read(static + "clock.js")
    assert ".roundtable" in read(static + "roundtable.css")
    assert "Paper sizes" in read(static + "calm.html")


def test_runtime_names_a_python_that_we_support() -> None:
    assert re.fullmatch(r"python-3\.1[1-4]", (BINDER / "runtime.txt").read_text().strip())


def test_post_build_may_be_run() -> None:
    assert os.access(BINDER / "postBuild", os.X_OK)
    assert not (REPOSITORY / ".binder").exists()


@pytest.mark.parametrize("guide", ["README.md", "docs/binder.md"])
def test_launch_link_opens_a_notebook_that_exists(guide: str) -> None:
    links = re.findall(r"mybinder\.org/\S+?urlpath=([^\s)]+)", (REPOSITORY / guide).read_text())
    assert links
    for link in links:
        path = unquote(link)
        assert path.startswith("voila/render/")
        assert (REPOSITORY / path.removeprefix("voila/render/")).is_file()
