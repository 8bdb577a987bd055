"""`roundtable export` writes a plan in every format, and refuses in one sentence."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

import pytest

from roundtable.cli import main
from roundtable.commands.export import add_export
from roundtable.content.catalogue import Catalogue
from roundtable.errors import RoundtableError
from roundtable.exchange.plan_export import FILES
from roundtable.exchange.plan_fhir import write_bundle
from roundtable.exchange.plan_json import read_json, write_json
from tests.exchange.plans import EMPTY, PLAN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import SimpleNamespace


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Run the command in a folder that holds a plan."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.json").write_text(write_json(PLAN, [EMPTY], [("a", "b")]), encoding="utf-8")

    def start(*words: str) -> int:
        parser = argparse.ArgumentParser()
        add_export(parser)
        arguments = parser.parse_args(words)
        code: int = arguments.run(arguments)
        return code

    return start


@pytest.mark.parametrize("kind", FILES)
def test_every_format_is_written_under_a_name_that_says_nothing(
    run: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    assert run("mine.json", "--to", kind) == 0
    assert (tmp_path / FILES[kind]).read_bytes()
    shown = capsys.readouterr()
    assert shown.out == f"{FILES[kind]}: a fictional care plan, for training only.\n"
    assert ("Not carried: earlier revisions." in shown.err) == (kind != "json")


@pytest.mark.parametrize("name", ["a.docx", "a.html", "A.MD"])
def test_name_of_the_file_tells_the_format(run: Callable[..., int], tmp_path: Path, name: str) -> None:
    assert run("mine.json", "-o", name, "--plain") == 0
    assert (tmp_path / name).stat().st_size


def test_json_and_fhir_come_back_as_the_same_plan(run: Callable[..., int], tmp_path: Path) -> None:
    run("mine.json", "--to", "fhir", "-o", "bundle.json")
    run("bundle.json", "--to", "json", "-o", "again.json")
    assert read_json((tmp_path / "again.json").read_bytes()).plan == PLAN
    run("mine.json", "--to", "json", "-o", "copy.json")
    assert (tmp_path / "copy.json").read_bytes() == (tmp_path / "mine.json").read_bytes()


def test_what_is_not_carried_is_told(
    run: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = write_bundle(PLAN.model_copy(update={"strengths": ("",)}))
    bundle["entry"][1]["resource"]["active"] = True
    (tmp_path / "bundle.json").write_text(json.dumps(bundle), encoding="utf-8")
    run("bundle.json", "--to", "md")
    assert capsys.readouterr().err == (
        "Not carried: strengths 1: a line with nothing in it.\nNot carried: Patient.active.\n"
    )


def test_file_that_is_there_is_left_alone_unless_forced(run: Callable[..., int], tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("mine", encoding="utf-8")
    with pytest.raises(RoundtableError, match=r"a\.md is there already"):
        run("mine.json", "-o", "a.md")
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == "mine"
    assert run("mine.json", "-o", "a.md", "--force") == 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "Name one plan"),
        (("mine.json", "--case", "saturdays", "--to", "md"), "Name one plan"),
        (("mine.json",), "Say which format you want"),
        (("mine.json", "-o", "plan.json"), "Say which format you want"),
        (("mine.json", "--to", "fhir", "--plain"), "The page in plain words is a paper"),
        (("gone.json", "--to", "md"), r"gone\.json cannot be read: No such file"),
        (("--case", "no-such-case", "--to", "md"), "There is no plan for a case called `no-such-case`"),
    ],
)
def test_what_does_not_fit_is_refused(
    run: Callable[..., int], tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    with pytest.raises(RoundtableError, match=sentence):
        run(*(words or ("--to", "md")))
    assert [file.name for file in tmp_path.iterdir()] == ["mine.json"]


@pytest.mark.parametrize("content", [b"{", b"[]", b" " * 5_000_001, b'{"resourceType": "Bundle"}'])
def test_bad_file_gets_one_sentence_and_writes_nothing(
    run: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    (tmp_path / "bad.json").write_bytes(content)
    assert main(["export", "bad.json", "--to", "md"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not (tmp_path / "care-plan.md").exists()


def test_plan_of_a_case_is_exported(run: Callable[..., int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script: SimpleNamespace = argparse.Namespace(plan=PLAN)  # type: ignore[assignment]
    monkeypatch.setattr(Catalogue, "plan_script", lambda *_: script)
    assert run("--case", "back-to-the-quay", "--to", "md") == 0
    assert "Ilse" in (tmp_path / "care-plan.md").read_text(encoding="utf-8")
