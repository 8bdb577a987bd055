"""Which processes a server has started, and what they weigh.

Reads Linux's /proc; on other systems there is nothing to read, and no process is found.
"""

from __future__ import annotations

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


def _parent(folder: Path) -> tuple[int, int]:
    try:
        after_name = (folder / "stat").read_text().rpartition(")")[2].split()
    except OSError:  # it ended while we looked
        return 0, 0
    return int(folder.name), int(after_name[1])
