"""A small glossary on disk, for the screens that read one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.content.catalogue import Catalogue
from roundtable.content.location import Layers

if TYPE_CHECKING:
    from pathlib import Path

FRIEND = """\
id: {id}
term: {id}
tags: [crisis]
plain: A time when usual ways are not enough.
uses:
  - {{who: psychiatry, means: danger, says: He is in {id}.}}
  - {{who: a landlord, means: no rent, says: That is a {id}.}}
risk: The police come to a rent problem.
ask: What is happening, and by when?
"""


def shelf(folder: Path, *friends: str) -> Catalogue:
    """A catalogue of these false friends and one plain term."""
    terms = folder / "glossary" / "terms"
    terms.mkdir(parents=True)
    for name in friends:
        (terms / f"{name}.yaml").write_text(FRIEND.format(id=name), encoding="utf-8")
    (terms / "plain.yaml").write_text("id: plain\nterm: plain\ntags: [team]\nplain: What it is.\n", encoding="utf-8")
    return Catalogue(Layers((folder,)))
