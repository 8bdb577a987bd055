"""A home with our lists only, so that a test does not read our cases and terms again and again."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from roundtable.content import location
from tests.checks.support import Desk

if TYPE_CHECKING:
    from pathlib import Path


LEFT_OUT = shutil.ignore_patterns("terms", "exceptions.yaml")


@pytest.fixture(scope="session")
def lean_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content folder with the lists of our glossary, no term, no case and no exception for either."""
    home = tmp_path_factory.mktemp("home")
    shutil.copytree(location.home() / "glossary", home / "glossary", ignore=LEFT_OUT)
    return home


@pytest.fixture
def desk(lean_home: Path, tmp_path: Path) -> Desk:
    """An empty layer over the lean home."""
    layer = tmp_path / "layer"
    (layer / "casestudies").mkdir(parents=True)
    return Desk(lean_home, layer)


@pytest.fixture
def at_lean_home(lean_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the commands take the lean home for our content."""
    monkeypatch.setattr(location, "home", lambda: lean_home)
    monkeypatch.delenv(location.CONTENT_VARIABLE, raising=False)
