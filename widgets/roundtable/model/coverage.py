"""Coverage: which rows of the coverage map the workbook lets a learner practise, and where.

A row says what somebody does, and in which parts of the workbook it may be
done. A case serves a row only in decisions that are named.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from roundtable.model.base import Id, Line, Model

RowId = Annotated[str, StringConstraints(pattern=r"^S[0-2]\.[1-9][0-9]?$")]
"""The number of a row: the source document, and the row in it."""

Place = Literal["CS", "GL", "TI", "CH", "CP", "CC", "RM", "LL", "SN", "HO", "CL", "MB", "QI", "GV", "EV", "FG"]
"""A part of the workbook: `CS` the walk through a case, `RM` roles, `CL` consent, `SN` social needs,
`HO` hand-over, `MB` measures, `LL` language, `TI` and `CH` the exercises, `GL` the glossary, `GV` governance,
`EV` evidence, `CP` the care plan, `CC` the consultation, `QI` quality review, `FG` what a facilitator leads."""


class OnScreen(Model):
    """A place outside cases and exercises where a row is practised: a section of a notebook, and a step there."""

    notebook: Line
    step: Line
    does: Line


class CoverageRow(Model):
    """Something that a learner should be able to practise."""

    id: RowId
    says: Line
    """What the learner does, in one line."""
    places: Annotated[tuple[Place, ...], Field(min_length=1)]
    """The parts of the workbook in which it may be practised."""
    on_screen: tuple[OnScreen, ...] = ()
    """Where it is practised outside cases and exercises."""
    open: Line | None = None
    """Why nothing serves it yet."""


class Served(Model):
    """One row, and the decisions of the case in which it is practised."""

    row: RowId
    decisions: Annotated[tuple[Id, ...], Field(min_length=1)]


class CaseCoverage(Model):
    """What one case lets a learner practise, and whom it is about."""

    id: Id
    """The id of the case."""
    identities: tuple[Line, ...] = ()
    """What the case says about who the person is, word for word as it stands there."""
    conditions: tuple[Line, ...] = ()
    """What the person lives with, in our words."""
    serves: tuple[Served, ...] = ()
