"""The wheel is enough: in an empty environment, outside the repository, it serves the same pages."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.packaging.environments import REPOSITORY, clone, free_port, install, make_environment, read, running

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    source = clone(folder / "clone")
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        str(folder),
        ".",
    ]
    subprocess.run(build, cwd=source, check=True)
    (wheel,) = folder.glob("*.whl")
    programs = make_environment(folder / "venv")
    install(programs, "-r", str(REPOSITORY / "requirements.txt"), str(wheel))
    return programs


@pytest.fixture(scope="module")
def address(programs: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    port = free_port()
    command = [str(programs / "roundtable"), "serve", "--no-browser", "--port", str(port)]
    yield from running(
        command,
        f"http://127.0.0.1:{port}/voila/templates/roundtable/static/icon.svg",
        tmp_path_factory.mktemp("elsewhere"),
    )


def test_wheel_serves_the_start_page_outside_the_repository(address: str) -> None:
    assert "Where do you want to begin?" in read(address.replace("voila/templates/roundtable/static/icon.svg", ""))


@pytest.mark.parametrize("case", sorted(path.stem for path in (REPOSITORY / "casestudies" / "cases").glob("*.yaml")))
def test_wheel_serves_every_case(address: str, case: str) -> None:
    page = address.replace("templates/roundtable/static/icon.svg", f"render/10_case_walkthrough.ipynb?case={case}")
    assert "Before you start" in read(page)


def test_wheel_checks_its_own_content(programs: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [str(programs / "roundtable"), "check"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
