"""Lighthouse's view of a page: a simulated phone on slow 4G. Needs `npx`; without it this part is left out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.bench.browsers import FLAGS

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_SECONDS = 300
_AUDITS = {
    "first_contentful_paint": "first-contentful-paint",
    "largest_contentful_paint": "largest-contentful-paint",
    "interactive": "interactive",
    "total_blocking_time": "total-blocking-time",
}


@dataclass(frozen=True)
class Scores:
    """Scores from 0 to 1, times in ms on the simulated phone."""

    version: str
    performance: float
    accessibility: float
    first_contentful_paint: float
    largest_contentful_paint: float
    interactive: float
    total_blocking_time: float


def rate(address: str, folder: Path, chromium: str) -> Scores | str:
    """Run Lighthouse once, or say in a sentence why that is not possible."""
    npx = shutil.which("npx")
    if npx is None:
        return "Lighthouse was left out: there is no npx on this machine."
    report = folder / "lighthouse.json"
    report.unlink(missing_ok=True)
    try:
        run = subprocess.run(
            _command(npx, address, report),
            env={**os.environ, "CHROME_PATH": chromium},
            capture_output=True,
            text=True,
            timeout=LONGEST_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"Lighthouse was left out: it did not finish within {LONGEST_SECONDS} s."
    if run.returncode != 0 or not report.is_file():
        return f"Lighthouse was left out: {(run.stderr.strip().splitlines() or ['it gave no reason'])[-1][:200]}"
    return read_scores(json.loads(report.read_text(encoding="utf-8")))


def read_scores(report: dict[str, Any]) -> Scores:
    """The few figures that we compare. A score or time that Lighthouse could not find becomes -1."""
    scores = {name: report["categories"][name].get("score") for name in ("performance", "accessibility")}
    times = {ours: report["audits"].get(theirs, {}).get("numericValue") for ours, theirs in _AUDITS.items()}
    figures = {name: -1.0 if value is None else round(float(value), 2) for name, value in {**scores, **times}.items()}
    return Scores(version=str(report["lighthouseVersion"]), **figures)


def _command(npx: str, address: str, report: Path) -> list[str]:
    return [
        npx,
        "--yes",
        "lighthouse",
        address,
        "--quiet",
        "--output=json",
        f"--output-path={report}",
        "--only-categories=performance,accessibility",
        "--form-factor=mobile",
        "--throttling-method=simulate",
        # The last of our flags holds blanks; Lighthouse splits this text as a shell would.
        "--chrome-flags=" + " ".join(["--headless=new", *(f"'{flag}'" if " " in flag else flag for flag in FLAGS)]),
    ]
