"""Team agreements as a file, `agreements.yaml`: readable, editable, and outside input when it comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from roundtable.errors import RefusedError
from roundtable.practice.agreements import NAME, Agreements

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LONGEST = 200_000
"""Characters of a file that is read."""
_HEAD = """\
# What our team means by these words. Fictional training material: no names of real people belong here.
# Roundtable reads this file again in the glossary, under "What we have agreed".
"""


def write_agreements(agreements: Agreements, names: Mapping[str, str]) -> str:
    """The file. `names` are the terms in words by id; they stand in a comment above each entry."""
    lines = [_HEAD, f"{NAME}:"]
    for entry in agreements.to_data()[NAME]:
        lines.append(f"  # {' '.join(names.get(entry['term'], entry['term']).split())}")
        written = yaml.safe_dump([entry], allow_unicode=True, sort_keys=False, width=110)
        lines += [f"  {line}" for line in written.splitlines()]
    return "\n".join(lines if agreements.all else [_HEAD, f"{NAME}: []"]) + "\n"


def read_agreements(text: str, exists: Callable[[str], bool]) -> tuple[Agreements, int]:
    """What a file holds, and how many of its entries could not be read. `exists` says whether there is a term.

    Raises RefusedError when it is no file of agreements at all.
    """
    if len(text) > LONGEST:
        raise RefusedError("This file is too large for a file of agreements. Nothing was changed.")
    try:
        data = yaml.load(text, Loader=_Plain)  # noqa: S506  a safe loader without aliases
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise RefusedError("This file cannot be read. It should be an agreements.yaml from here.") from error
    if not isinstance(data, dict) or not isinstance(data.get(NAME), list):
        raise RefusedError("This is no file of agreements. Nothing was changed.")
    return Agreements.from_data(data, exists)


class _Plain(yaml.SafeLoader):
    """YAML without aliases: a few letters must not become a million."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Refuse `*alias`."""
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("no aliases here")
        return super().compose_node(parent, index)
