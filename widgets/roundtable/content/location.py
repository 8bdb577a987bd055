"""Where content is. The one module that knows folders.

Content is looked up in layers: ours first, then an agency's own folder over
it. A layer has the shape of this repository: `casestudies/` and `glossary/`.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

CONTENT_VARIABLE = "ROUNDTABLE_CONTENT"
"""Environment variable that carries the agency's folder from `serve` to the kernels."""

_PACKAGE = Path(__file__).resolve().parent.parent


def home() -> Path:
    """The folder with our own content: inside the installed package, else the repository."""
    packaged = _PACKAGE / "_data"
    return packaged if packaged.is_dir() else _PACKAGE.parent.parent


def notebooks() -> Path:
    """The folder with the notebooks."""
    return home() / "notebooks"


@dataclass(frozen=True)
class Layers:
    """Content folders from the bottom up; a later one wins where both have an id."""

    roots: tuple[Path, ...]

    @classmethod
    def standard(cls, extra: Path | None = None) -> Layers:
        """Our own content, and over it `extra` or the folder named in the environment."""
        named = os.environ.get(CONTENT_VARIABLE)
        folder = extra or (Path(named) if named else None)
        return cls((home(), folder) if folder else (home(),))

    def files(self, folder: str, kind: str = "yaml") -> dict[str, Path]:
        """The files of a folder such as `casestudies/cases`, by id; later layers win."""
        found: dict[str, Path] = {}
        for root in self.roots:
            for path in sorted((root / folder).glob(f"*.{kind}")):
                found[path.stem] = path
        return found

    def file(self, folder: str, item: str, kind: str = "yaml") -> Path | None:
        """The file of one item in the topmost layer that has it, without listing any folder."""
        for root in reversed(self.roots):
            path = root / folder / f"{item}.{kind}"
            if path.is_file():
                return path
        return None

    def name(self, path: Path) -> str:
        """How findings and screens call a file: relative to its layer."""
        for root in self.roots:
            if path.is_relative_to(root):
                return path.relative_to(root).as_posix()
        return path.as_posix()
