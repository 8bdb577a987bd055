"""The schema files are current, and accept exactly the content that the model accepts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml

from roundtable.cli import main
from roundtable.commands.schema import build_schemas
from roundtable.content.location import home
from tests.checks.support import COMPLETE, SKETCH, changed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SCHEMAS = {name: json.loads(text) for name, text in build_schemas().items()}


class EditorLoader(yaml.SafeLoader):
    """Reads YAML as editors do: numbers, true and false, and nothing else but text."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in forms if tag in {"tag:yaml.org,2002:int", "tag:yaml.org,2002:float"}]
    for first, forms in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def content_files() -> Iterator[tuple[str, Path]]:
    """Every content file with the schema it is meant for."""
    for path in sorted((home() / "casestudies" / "cases").glob("*.yaml")):
        yield "casestudies/case.schema.json", path
    for path in sorted((home() / "glossary" / "locales").glob("*.yaml")):
        yield "glossary/locale.schema.json", path
    for path in sorted((home() / "glossary" / "terms").glob("*.yaml")):
        yield "glossary/term.schema.json", path
    for path in sorted((home() / "glossary").glob("*.yaml")):
        if f"glossary/{path.stem}.schema.json" in SCHEMAS:
            yield f"glossary/{path.stem}.schema.json", path
    for path in sorted((home() / "casestudies").glob("*.yaml")):
        if f"casestudies/{path.stem}.schema.json" in SCHEMAS:
            yield f"casestudies/{path.stem}.schema.json", path


def mistakes(name: str, text: str, loader: type = EditorLoader) -> list[str]:
    validator = jsonschema.Draft7Validator(SCHEMAS[name])
    return [error.message for error in validator.iter_errors(yaml.load(text, Loader=loader))]  # noqa: S506  safe loaders


@pytest.mark.parametrize("name", SCHEMAS)
def test_schema_file_is_current(name: str) -> None:
    assert (home() / name).read_text(encoding="utf-8") == build_schemas()[name], "run `roundtable schema`"


@pytest.mark.parametrize("name", SCHEMAS)
def test_schema_is_a_schema(name: str) -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMAS[name])


@pytest.mark.parametrize(("name", "path"), list(content_files()), ids=lambda value: getattr(value, "stem", ""))
@pytest.mark.parametrize("loader", [EditorLoader, yaml.BaseLoader])
def test_schema_accepts_our_content(name: str, path: Path, loader: type) -> None:
    assert mistakes(name, path.read_text(encoding="utf-8"), loader) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("setting: A small", "seting: A small"),
        ("  called: Tove\n", ""),
        ("minutes: 10", "minutes: ten"),
        ("minutes: 10", "minutes: 4"),
        ("grade: costs", "grade: so-so"),
        ("id: moving-day", "id: Moving_Day"),
        ("question: Who carries the clocks?", 'question: ""'),
    ],
)
def test_schema_refuses_what_the_model_refuses(old: str, new: str) -> None:
    assert mistakes("casestudies/case.schema.json", changed(COMPLETE, (old, new)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("minutes: 10", 'minutes: "10"'),
        ("title: A key for Tove", "title: 2026"),
        ("agency: Quay Clinic", "agency: Quay Clinic\n    seat: true\n"),
        ("agency: Quay Clinic", "agency: Quay Clinic\n    seat: no\n"),
    ],
)
def test_schema_allows_values_with_and_without_quotation_marks(old: str, new: str) -> None:
    assert mistakes("casestudies/case.schema.json", changed(SKETCH, (old, new))) == []


def test_schema_carries_what_the_model_says_about_a_key() -> None:
    member: dict[str, Any] = SCHEMAS["casestudies/case.schema.json"]["$defs"]["Member"]
    assert member["description"] == "Somebody paid or appointed to be part of the team."
    assert member["properties"]["seat"]["description"].startswith("Whether a learner can play this member.")


def test_command_writes_what_is_out_of_date(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "--check", "--into", str(tmp_path)]) == 1
    assert list(tmp_path.iterdir()) == []
    assert main(["schema", "--into", str(tmp_path)]) == 0
    assert "casestudies/case.schema.json written" in capsys.readouterr().out
    assert main(["schema", "--check", "--into", str(tmp_path)]) == 0
    assert capsys.readouterr().out == ""


def test_command_refuses_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "--into", str(tmp_path / "nowhere")]) == 1
    assert "There is no folder" in capsys.readouterr().err
