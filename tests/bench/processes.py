"""Which processes a server has started, and what they weigh.

Reads Linux's /proc; on other systems there is nothing to read, and no process is found.
"""

from __future__ import annotations

import os
from pathlib import Path

PROC = Path("/proc")


def find_descendants(pid: int) -> set[int]:
    """Every process below `pid`; empty where there is no /proc."""
    parents = {child: parent for child, parent in map(_parent, PROC.glob("[0-9]*")) if child}
    found: set[int] = set()
    border = {pid}
    while border:
        border = {child for child, parent in parents.items() if parent in border} - found
        found |= border
    return found


def measure_pss(pid: int) -> int | None:
    """Proportional set size in kB: shared pages count by the share. None where it cannot be read."""
    try:
        lines = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), None)


def measure_cpu(pid: int) -> float:
    """Processor time that a process has used so far, in ms; 0 where it cannot be read."""
    fields = _read_stat(PROC / str(pid))
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK") if fields else 0.0


def _parent(folder: Path) -> tuple[int, int]:
    fields = _read_stat(folder)
    return (int(folder.name), int(fields[1])) if fields else (0, 0)


def _read_stat(folder: Path) -> list[str]:
    """What the kernel says about a process, from its state on; empty when it has ended."""
    try:
        return (folder / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []
