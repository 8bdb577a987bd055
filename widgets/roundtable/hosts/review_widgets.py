"""Looking back on several meetings as a widget: `MeetingsReview(files=["first.json", "second.json"])`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from roundtable.content.catalogue import Catalogue
from roundtable.errors import RoundtableError
from roundtable.exchange.minutes_json import LARGEST
from roundtable.hosts.widget import ScreenWidget, next_prefix, refuse_unknown
from roundtable.screens.meetings.screen import MeetingsScreen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pandas as pd


class MeetingsReview(ScreenWidget):
    """Figures on several meetings, for learning and not for appraisal.

    `files` are minutes that are opened first; what cannot be read is refused by
    name on the page. With `practice=True` the invented minutes that ship are opened.
    """

    def __init__(self, files: Iterable[str | Path] = (), *, practice: bool = False, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("files", "practice"))
        catalogue = Catalogue()
        screen = MeetingsScreen(next_prefix(), catalogue)
        if practice:
            screen.open_shipped()
        given = list(_read(files))
        if given:
            screen.take_files(given)
        super().__init__(screen)

    def to_frame(self, figure: str | None = None) -> pd.DataFrame:
        """The table of one figure, such as `actions`; or all numbers of all figures, one a row."""
        import pandas as pd  # noqa: PLC0415  far too heavy for a first screen

        screen: MeetingsScreen = self.screen  # type: ignore[assignment]  # this widget shows no other
        found = {one.id: one for one in screen.figures()}
        if figure is None:
            long = [one.frame.melt(one.frame.columns[0], var_name="of").assign(figure=one.id) for one in found.values()]
            named = [one.rename(columns={one.columns[0]: "what", "value": "count"}) for one in long]
            return pd.concat(named, ignore_index=True)[["figure", "what", "of", "count"]]
        if figure not in found:
            raise RoundtableError(f"There is no figure {figure!r}. There are: {', '.join(found)}.")
        return found[figure].frame.copy()


def _read(files: Iterable[str | Path]) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file; empty where it is larger than any minutes, or not there."""
    if isinstance(files, str | Path):
        files = [files]
    for one in map(Path, files):
        fits = one.is_file() and one.stat().st_size <= LARGEST
        yield one.name, one.read_bytes() if fits else b""
