"""Where content is: layers, and how files are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from roundtable.content import location
from roundtable.content.location import CONTENT_VARIABLE, Layers, home, notebooks


@pytest.fixture
def roots(tmp_path: Path) -> tuple[Path, Path]:
    """Two layers that share the case `b`."""
    for layer, names in (("below", "ab"), ("above", "bc")):
        for name in names:
            path = tmp_path / layer / "cases" / f"{name}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(layer)
    return tmp_path / "below", tmp_path / "above"


def test_home_holds_our_content() -> None:
    assert (home() / "casestudies" / "cases").is_dir()
    assert notebooks() == home() / "notebooks"


def test_home_is_inside_an_installed_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_data").mkdir()
    monkeypatch.setattr(location, "_PACKAGE", tmp_path)
    assert home() == tmp_path / "_data"


def test_upper_layer_wins(roots: tuple[Path, Path]) -> None:
    layers = Layers(roots)
    assert {key: path.read_text() for key, path in layers.files("cases").items()} == {
        "a": "below",
        "b": "above",
        "c": "above",
    }
    assert layers.file("cases", "b") == roots[1] / "cases" / "b.yaml"
    assert layers.file("cases", "a") == roots[0] / "cases" / "a.yaml"
    assert layers.file("cases", "z") is None


def test_files_are_called_by_their_place_in_the_layer(roots: tuple[Path, Path], tmp_path: Path) -> None:
    layers = Layers(roots)
    assert layers.name(roots[1] / "cases" / "c.yaml") == "cases/c.yaml"
    assert layers.name(tmp_path / "other.yaml") == (tmp_path / "other.yaml").as_posix()


def test_standard_layers_are_ours_and_an_agencys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(CONTENT_VARIABLE, raising=False)
    assert Layers.standard().roots == (home(),)
    assert Layers.standard(tmp_path).roots == (home(), tmp_path)
    monkeypatch.setenv(CONTENT_VARIABLE, str(tmp_path))
    assert Layers.standard().roots == (home(), tmp_path)
    assert Layers.standard(Path("other")).roots == (home(), Path("other"))
