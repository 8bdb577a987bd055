"""The index of exercises: it is made once, and is never older than a file."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.content.exercise_index import EXERCISE_INDEX_VARIABLE, list_exercises, write_exercise_index
from roundtable.content.location import Layers, home

if TYPE_CHECKING:
    from pathlib import Path

ONE = "when-someone-declines"


@pytest.fixture
def layers(tmp_path: Path) -> Layers:
    """A layer with one exercise that can be read, and one that cannot."""
    folder = tmp_path / "layer" / "casestudies" / "exercises"
    folder.mkdir(parents=True)
    shutil.copy(home() / "casestudies" / "exercises" / f"{ONE}.yaml", folder)
    (folder / "broken.yaml").write_text("id: [")
    return Layers((tmp_path / "layer",))


def test_exercises_that_can_be_read_are_listed(layers: Layers) -> None:
    (entry,) = list_exercises(Catalogue(layers))
    assert (entry.id, entry.code, entry.kinds) == (ONE, "T08", ("choose", "commit"))
    assert Catalogue(layers).exercise_ids() == ("broken", ONE)


def test_an_index_is_used_as_long_as_its_file_is_the_same(
    layers: Layers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = tmp_path / "exercises.json"
    write_exercise_index(layers, index)
    (key,) = json.loads(index.read_text())
    data = json.loads(index.read_text())
    data[key]["title"] = "From the index"
    index.write_text(json.dumps(data))
    monkeypatch.setenv(EXERCISE_INDEX_VARIABLE, str(index))
    assert [entry.title for entry in list_exercises(Catalogue(layers))] == ["From the index"]
    path = layers.roots[0] / "casestudies" / "exercises" / f"{ONE}.yaml"
    path.write_text(path.read_text().replace("title: When someone says no", "title: Changed since"))
    assert [entry.title for entry in list_exercises(Catalogue(layers))] == ["Changed since"]


@pytest.mark.parametrize("text", ["", "[]", '{"a": 3}', "{"])
def test_a_damaged_index_is_no_index(layers: Layers, tmp_path: Path, text: str) -> None:
    (tmp_path / "x.json").write_text(text)
    assert [entry.id for entry in list_exercises(Catalogue(layers), tmp_path / "x.json")] == [ONE]


def test_a_step_of_no_kind_is_named(tmp_path: Path) -> None:
    from roundtable.errors import ContentError  # noqa: PLC0415

    folder = tmp_path / "casestudies" / "exercises"
    folder.mkdir(parents=True)
    text = (home() / "casestudies" / "exercises" / f"{ONE}.yaml").read_text()
    for old, new, word in (
        ("kind: commit", "kind: dance", "not offered"),
        ("    kind: commit\n", "", "`kind` is missing"),
    ):
        (folder / f"{ONE}.yaml").write_text(text.replace(old, new))
        with pytest.raises(ContentError) as caught:
            Catalogue(Layers((tmp_path,))).exercise(ONE)
        assert any(word in finding.problem for finding in caught.value.findings)
