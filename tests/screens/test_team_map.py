"""The team map: every line runs in the lane between the columns, and everything is inside the picture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from roundtable.content.catalogue import Catalogue
from roundtable.model.case import PERSON
from roundtable.screens.case_walk.team_map import BOX, WIDTH, TeamMap

if TYPE_CHECKING:
    from roundtable.model.case import Case

CASES = Catalogue().case_ids()


def made(case: Case) -> TeamMap:
    return TeamMap(case, lambda who: who, "Close to them")


def points(path: str) -> list[tuple[float, float]]:
    numbers = [float(number) for number in re.findall(r"-?[\d.]+", path)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


@pytest.mark.parametrize("case_id", CASES)
def test_no_line_passes_behind_a_name(catalogue: Catalogue, case_id: str) -> None:
    for line in made(catalogue.case(case_id)).lines:
        assert all(BOX[0] <= x <= WIDTH - BOX[0] for x, _ in points(line.path)), line


@pytest.mark.parametrize("case_id", CASES)
def test_no_two_names_overlap_and_all_are_in_the_picture(catalogue: Catalogue, case_id: str) -> None:
    drawn = made(catalogue.case(case_id))
    nodes = drawn.nodes
    for number, one in enumerate(nodes):
        assert one.y + BOX[1] / 2 <= drawn.height
        for other in nodes[number + 1 :]:
            assert abs(one.x - other.x) >= BOX[0] or abs(one.y - other.y) >= BOX[1], (one, other)


@pytest.mark.parametrize("case_id", CASES)
def test_everybody_is_on_the_map_once_and_under_their_service(catalogue: Catalogue, case_id: str) -> None:
    case = catalogue.case(case_id)
    nodes = made(case).nodes
    assert sorted(node.id for node in nodes) == sorted(
        [PERSON, *(m.id for m in case.team), *(c.id for c in case.close_ones)]
    )
    agencies = {member.id: member.agency for member in case.team}
    assert all(node.service == agencies.get(node.id, "Close to them") for node in nodes[1:])


@pytest.mark.parametrize("case_id", CASES)
def test_every_contact_of_the_case_is_a_line(catalogue: Catalogue, case_id: str) -> None:
    case = catalogue.case(case_id)
    assert [line.about for line in made(case).lines] == [link.about for link in case.links]
