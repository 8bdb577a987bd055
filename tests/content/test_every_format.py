"""Every format of consultation that we ship: two are offered first, and who needs a trained leader is said."""

from __future__ import annotations

from roundtable.content.catalogue import Catalogue


def test_two_formats_are_offered_first_and_the_person_sits_in_one_of_them() -> None:
    formats = [Catalogue().format(one) for one in Catalogue().format_ids()]
    assert [one.id for one in formats if one.first] == ["care-conference", "team-consultation"]
    assert [one.id for one in formats if one.person_present and one.first] == ["care-conference"]
    assert {one.id for one in formats if one.trained_leader} == {"balint-style", "reflecting-team"}
