"""Which files are looked at, and which findings are reported."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from roundtable.checks.runner import run_checks
from roundtable.cli import main
from roundtable.content.location import CONTENT_VARIABLE
from tests.checks.support import CASE, COMPLETE, SKETCH, changed

if TYPE_CHECKING:
    from pathlib import Path

BAD = changed(COMPLETE, ("discipline: nurse", "discipline: nurses"))


@pytest.fixture
def agency(tmp_path: Path) -> Path:
    """An agency's folder with one bad case."""
    folder = tmp_path / "agency"
    (folder / CASE).parent.mkdir(parents=True)
    (folder / CASE).write_text(BAD, encoding="utf-8")
    return folder


def test_our_own_content_has_no_error(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(CONTENT_VARIABLE, raising=False)
    code = main(["check"])
    assert capsys.readouterr().out.splitlines()[-1].startswith("no errors")
    assert code == 0


@pytest.mark.usefixtures("at_lean_home")
def test_content_folder_is_laid_over_ours(agency: Path) -> None:
    report = run_checks(content=agency)
    assert [(f.file, f.code) for f in report.findings] == [(CASE, "CS008")]
    assert report.files > 5


@pytest.mark.usefixtures("at_lean_home")
def test_content_folder_may_be_named_in_the_environment(agency: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CONTENT_VARIABLE, str(agency))
    assert run_checks().failed


@pytest.mark.usefixtures("at_lean_home")
def test_folder_without_content_is_an_error(tmp_path: Path) -> None:
    assert [f.code for f in run_checks(content=tmp_path).findings] == ["CT004"]
    assert [f.code for f in run_checks([tmp_path]).findings] == ["CT004"]


@pytest.mark.usefixtures("at_lean_home")
@pytest.mark.parametrize("part", ["", "casestudies", "casestudies/cases", CASE])
def test_path_inside_a_content_folder_brings_the_folder_along(agency: Path, part: str) -> None:
    report = run_checks([agency / part])
    assert [f.file for f in report.findings] == [CASE]
    assert report.files == 1


@pytest.mark.usefixtures("at_lean_home")
def test_findings_of_other_files_are_left_out(agency: Path) -> None:
    other = agency / "casestudies/cases/other.yaml"
    other.write_text(changed(SKETCH, ("id: a-key-for-tove", "id: other")), encoding="utf-8")
    assert {f.file for f in run_checks([other]).findings} == {"casestudies/cases/other.yaml"}


@pytest.mark.usefixtures("at_lean_home")
@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("a-key-for-tove.yaml", BAD, "CS008"),
        ("drafts/locales/nh.yaml", "id: no\n", "SH002"),
        ("topics.yaml", "topics: no\n", "SH001"),
        ("10_a_page.ipynb", "{", "NB000"),
        ("old.yml", SKETCH, "CT003"),
    ],
)
def test_file_outside_every_content_folder_is_checked(tmp_path: Path, name: str, text: str, code: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    assert {f.code for f in run_checks([path]).findings} == {code}
    assert {f.code for f in run_checks([tmp_path]).findings} == {code}


@pytest.mark.usefixtures("at_lean_home")
def test_hidden_folders_are_left_alone(agency: Path) -> None:
    hidden = agency / "casestudies/.drafts/x.yaml"
    hidden.parent.mkdir()
    hidden.write_text("nonsense", encoding="utf-8")
    assert run_checks([agency]).files == 1


@pytest.mark.usefixtures("at_lean_home")
def test_json_holds_findings_and_counts(agency: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", str(agency)]) == 1
    data = json.loads(capsys.readouterr().out)
    assert data["counts"] == {"error": 1, "warning": 0, "todo": 0}
    assert set(data["findings"][0]) >= {"file", "line", "code", "problem", "tip", "key", "found", "expected", "level"}


@pytest.mark.usefixtures("at_lean_home")
@pytest.mark.parametrize(
    ("text", "code", "last"),
    [
        (BAD, 1, "1 error, no warnings, no to-dos in 1 file."),
        (COMPLETE, 0, "no errors, no warnings, no to-dos in 1 file."),
        (
            changed(COMPLETE, ("about: Tove", f"about: We saw {'a boat and ' * 20}a van. Tove")),
            0,
            "no errors, 1 warning, no to-dos in 1 file.",
        ),
        (changed(COMPLETE, ("stage: complete\n", "")), 0, "no errors, no warnings, 1 to-do in 1 file."),
    ],
)
def test_exit_code_is_1_for_errors_only(
    agency: Path, capsys: pytest.CaptureFixture[str], text: str, code: int, last: str
) -> None:
    (agency / CASE).write_text(text, encoding="utf-8")
    assert main(["check", str(agency)]) == code
    assert capsys.readouterr().out.splitlines()[-1] == last


def test_command_runs_as_a_program(agency: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "roundtable", "check", str(agency)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert done.stderr == ""
    assert f"{CASE}:25: error CS008" in done.stdout
