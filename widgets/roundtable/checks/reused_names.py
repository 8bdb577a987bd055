"""CO003: people and agencies of one case do not come back in another.

Learners play several cases. A name that they know from the first would bring
its story along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.checks.base import CatalogCheck

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roundtable.checks.base import Item
    from roundtable.checks.library import Library
    from roundtable.content.marked import Key
    from roundtable.model.case import Case
    from roundtable.model.finding import Finding

_TITLES = frozenset({"dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "judge", "father", "sister", "nurse"})
_NO_NAMES = frozenset({"the", "a", "an", "her", "his", "their", "my", "somebody", "someone"})


class CO003(CatalogCheck):
    """No first name and no agency's name stands in two cases.

    Choose another name here, and change it in the whole file.
    """

    code = "CO003"

    def check(self, library: Library) -> Iterator[Finding]:
        first: dict[tuple[str, str], Item[Case]] = {}
        for item in library.cases.values():
            for key, kind, name in _names(item.model):
                known = first.setdefault((kind, name.casefold()), item)
                if known is not item:
                    yield self.finding(
                        item, key, f"the {kind} `{name}` is already in another case", found=f"{name}, in {known.name}"
                    )


def _names(case: Case) -> Iterator[tuple[Key, str, str]]:
    """Every name with its place and kind; an agency of several members once."""
    people: list[tuple[Key, str]] = [(("person", "name"), case.person.name), (("person", "called"), case.person.called)]
    people += [(("team", number, "name"), member.name) for number, member in enumerate(case.team)]
    people += [(("close_ones", number, "name"), other.name) for number, other in enumerate(case.close_ones)]
    seen: set[str] = set()
    for key, name in people:
        given = first_name(name)
        if given is not None and given not in seen:
            seen.add(given)
            yield key, "first name", given
    for number, member in enumerate(case.team):
        if is_a_name(member.agency) and member.agency not in seen:
            seen.add(member.agency)
            yield ("team", number, "agency"), "agency", member.agency


def first_name(name: str) -> str | None:
    """The name that somebody is called by, without a title; None for words such as "her brother"."""
    words = [word for word in name.split() if word.casefold().rstrip(".") not in _TITLES]
    if not words or words[0].casefold() in _NO_NAMES:
        return None
    return words[0].rstrip(".,")


def is_a_name(agency: str) -> bool:
    """Whether an agency has a name of its own: "Millrace" and "Quay Clinic" do, "County probation office" has not."""
    words = agency.split()
    return len(words) == 1 or any(word[0].isupper() for word in words[1:])
