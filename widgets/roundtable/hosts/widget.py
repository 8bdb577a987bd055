"""Screens as ordinary widgets, for Voila pages, JupyterLab and wherever anywidget runs.

The mime bundle carries the printed screen beside the widget view. Our Voila
template prints that HTML and its module talks to this widget's comm; in
JupyterLab the same module is an anywidget whose model is the port.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from roundtable.hosts.session import Session

if TYPE_CHECKING:
    from roundtable.screens.base import Screen

STATIC = Path(__file__).resolve().parent / "static"
_taken = 0


def next_prefix() -> str:
    """A prefix for ids that no other widget of this kernel has."""
    global _taken  # noqa: PLW0603  one counter per kernel is the point
    _taken += 1
    return f"rt{_taken}"


class ScreenWidget(anywidget.AnyWidget):
    """A widget that shows one screen."""

    _esm = STATIC / "roundtable.js"
    _css = STATIC / "roundtable.css"
    value = traitlets.Dict(read_only=True)
    """What was done so far, as plain data. Never synchronised with the browser; observe it in a notebook."""

    def __init__(self, screen: Screen) -> None:
        self._session = Session(screen)
        self._views = 0
        super().__init__()
        self.on_msg(self._receive)
        self.set_trait("value", screen.value())

    @property
    def screen(self) -> Screen:
        """The screen that is shown now."""
        return self._session.screen

    def _receive(self, _widget: object, content: object, _buffers: object) -> None:
        reply = self._session.receive(content)
        if reply is not None:
            self.set_trait("value", self.screen.value())
            self.send(reply)

    def __repr__(self) -> str:
        """What is shown, in a word or two."""
        return f"{type(self).__name__}({self.screen.title!r})"

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        bundle = super()._repr_mimebundle_(**kwargs)
        if bundle is None:
            return None
        data, metadata = bundle
        return {**data, "text/html": self.printed(), "text/plain": repr(self)}, metadata

    def printed(self) -> str:
        """The screen as HTML; ids of a second display get a suffix of their own."""
        self._views += 1
        html = self._session.frame()
        view = "" if self._views == 1 else f"v{self._views}"
        if view:
            html = html.replace(f"{self.screen.prefix}-", f"{self.screen.prefix}{view}-")
        marks = f'data-rt-model="{self.model_id}"' + (f' data-rt-view="{view}"' if view else "")
        return re.sub(r"data-rt-root=", f"{marks} data-rt-root=", html, count=1)


def refuse_unknown(widget: type, given: dict[str, object], known: tuple[str, ...]) -> None:
    """Raise TypeError, with the nearest known name, when a keyword argument is unknown."""
    import difflib  # noqa: PLC0415  only needed when something is wrong

    for name in given:
        close = difflib.get_close_matches(name, known, n=1)
        hint = f" Did you mean {close[0]!r}?" if close else f" It takes: {', '.join(known) or 'none'}."
        raise TypeError(f"{widget.__name__} has no option {name!r}.{hint}")
