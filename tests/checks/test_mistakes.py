"""Every mistake of the corpus is found: its code, file and line, exit code 1, and no traceback."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from roundtable.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

CORPUS = Path(__file__).parent.parent / "mistakes"
MISTAKES = sorted(path.parent for path in CORPUS.glob("*/expect.yaml"))
FEWEST = 40


def run_check(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    code = main(["check", "--json", *arguments])
    printed = capsys.readouterr()
    assert printed.err == ""
    return code, json.loads(printed.out)["findings"]


def test_corpus_is_large_enough() -> None:
    assert len(MISTAKES) >= FEWEST


@pytest.mark.usefixtures("at_lean_home")
@pytest.mark.parametrize("folder", MISTAKES, ids=lambda path: path.name)
def test_check_finds_the_mistake(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    expect = yaml.safe_load((folder / "expect.yaml").read_text(encoding="utf-8"))
    layer = shutil.copytree(folder, tmp_path / "layer")
    code, findings = run_check(capsys, str(layer))
    there = [
        f for f in findings if (f["code"], f["file"], f["line"]) == (expect["code"], expect["file"], expect["line"])
    ]
    said = [" ".join(str(part) for part in f.values()) for f in there]
    assert code == 1
    assert any(all(word in text for word in expect["words"]) for text in said), findings
    assert all(f["tip"] or f["expected"] for f in there)
    assert {f["level"] for f in there} == {"error"}


def anchor_bomb() -> bytes:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    return "\n".join(rows).encode()


GENERATED: dict[str, tuple[Callable[[], bytes], str, int, str]] = {
    "five-megabytes": (lambda: b"nonsense " * 600_000, "YM001", 0, "far too large"),
    "latin-1": (lambda: "id: a\ntitle: Caf\xe9\n".encode("latin-1"), "YM001", 2, "not UTF-8"),
    "utf-16": (lambda: "id: a\n".encode("utf-16"), "YM001", 1, "not UTF-8"),
    "utf-32": (lambda: "id: a\n".encode("utf-32"), "YM001", 1, "not UTF-8"),
    "anchor-bomb": (anchor_bomb, "YM001", 1, "anchors and aliases"),
    "nul-byte": (lambda: b"id: a\ntitle: \0\n", "YM001", 2, "does not allow"),
    "deep-nesting": (lambda: b"a: " + b"[" * 5_000, "YM001", 1, "nested absurdly deep"),
    "deep-keys": (lambda: b"? " * 5_000, "YM001", 1, "nested absurdly deep"),
    "long-text": (lambda: b"title: " + b"long " * 10_000, "YM001", 1, "far too long"),
    "hundreds-of-keys": (lambda: b"".join(b"k%d: v\n" % n for n in range(300)), "SH003", 1, "`k0`"),
    "random-bytes": (lambda: bytes(range(256)) * 40, "YM001", 2, "not UTF-8"),
    "empty": (lambda: b"", "SH001", 1, "key: value"),
    "only-a-mark": (lambda: b"\xef\xbb\xbf", "SH001", 1, "key: value"),
    "only-a-word": (lambda: b"sorry", "SH001", 1, "key: value"),
}


@pytest.mark.usefixtures("at_lean_home")
@pytest.mark.parametrize("name", GENERATED)
def test_check_survives_nonsense(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make, expected, line, words = GENERATED[name]
    path = tmp_path / "casestudies" / "cases" / "nonsense.yaml"
    path.parent.mkdir(parents=True)
    path.write_bytes(make())
    code, findings = run_check(capsys, str(tmp_path))
    assert code == 1
    hits = [f for f in findings if f["code"] == expected and f["line"] == line and words in f["problem"]]
    assert [f["file"] for f in hits[:1]] == ["casestudies/cases/nonsense.yaml"], findings[:3]


@pytest.mark.usefixtures("at_lean_home")
def test_check_names_a_missing_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, findings = run_check(capsys, str(tmp_path / "nowhere.yaml"))
    assert code == 1
    assert [f["problem"] for f in findings] == ["the file is missing"]


@pytest.mark.usefixtures("at_lean_home")
def test_check_reports_mistakes_of_several_files_in_one_go(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = tmp_path / "casestudies" / "cases"
    cases.mkdir(parents=True)
    for name in ("one", "two", "three"):
        (cases / f"{name}.yaml").write_text("id: [\n")
    code, findings = run_check(capsys, str(tmp_path))
    assert code == 1
    assert {f["file"] for f in findings} == {f"casestudies/cases/{name}.yaml" for name in ("one", "two", "three")}
