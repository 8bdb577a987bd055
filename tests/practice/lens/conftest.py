"""The lens with our own content, made once."""

from __future__ import annotations

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.practice.lens.looking import Lens


@pytest.fixture(scope="session")
def lens() -> Lens:
    return Lens.of(Catalogue())
