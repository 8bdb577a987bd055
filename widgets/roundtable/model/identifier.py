"""What is said about each kind of identifier that the guard looks for."""

from __future__ import annotations

from roundtable.model.base import Id, Line, Model


class IdentifierWords(Model):
    """One kind of identifier, in words for whoever has typed it."""

    id: Id
    """The kind, as the program calls it."""
    name: Line
    """What it is, with its article: it follows `This looks as if it holds`."""
    looks: Line
    """What it looks like."""
    why: Line
    """Why it matters."""
    instead: Line
    """What to write in its place."""
