"""Papers of the small case, made on one day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from roundtable.exchange.naming import Names
from roundtable.exchange.sheet import make_handout
from tests.conftest import SMALL, build_case

if TYPE_CHECKING:
    from collections.abc import Callable

    from roundtable.content.catalogue import Catalogue
    from roundtable.exchange.paper import Handout
    from roundtable.model.case import Case

TODAY = dt.date(2026, 12, 1)


@pytest.fixture(scope="session")
def names(case: Case, catalogue: Catalogue) -> Names:
    return Names(case, catalogue)


@pytest.fixture(scope="session")
def papers(case: Case, catalogue: Catalogue) -> Handout:
    return make_handout(case, catalogue, today=TODAY)


@pytest.fixture(scope="session")
def changed() -> Callable[..., Case]:
    """The small case with some of its text exchanged."""

    def change(*pairs: tuple[str, str]) -> Case:
        text = SMALL.read_text(encoding="utf-8")
        for old, new in pairs:
            assert old in text
            text = text.replace(old, new)
        return build_case(text)

    return change
