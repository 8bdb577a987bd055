"""Every kind of identifier: what is one, what is none, and exactly which passage it is."""

from __future__ import annotations

import pytest

from roundtable.practice.guard import Kind, seen_in

ONE = [
    ("write to j.doe+x@clinic-west.example soon", "j.doe+x@clinic-west.example", Kind.EMAIL),
    ("it is jane at example dot org", "jane at example dot org", Kind.EMAIL),
    ("it is jane(at)example.org", "jane(at)example.org", Kind.EMAIL),
    ("born 03/04/1988", "03/04/1988", Kind.BIRTH),
    ("d.o.b. 3 April '88", "3 April '88", Kind.BIRTH),
    ("DOB 030488", "030488", Kind.BIRTH),
    ("14/02/1988 (DOB)", "14/02/1988", Kind.BIRTH),
    ("seen 1.2.24", "1.2.24", Kind.SERVICE),
    ("seen 2024-02-01 in the ward", "2024-02-01", Kind.SERVICE),
    ("vue le 3 mars 2024", "3 mars 2024", Kind.SERVICE),
    ("the third of March 2024", "third of March 2024", Kind.SERVICE),
    ("her file says March 3rd, 2024", "March 3rd, 2024", Kind.SERVICE),
    ("ring (555) 010-2030", "(555) 010-2030", Kind.TELEPHONE),
    ("ring +44 20 7946 0018", "+44 20 7946 0018", Kind.TELEPHONE),
    ("mobile 5550100123", "5550100123", Kind.TELEPHONE),
    ("his cell is 204 0142", "204 0142", Kind.TELEPHONE),
    ("her number is 123-45-6789", "123-45-6789", Kind.SOCIAL_SECURITY),
    ("XXX-XX-6789 on the form", "XXX-XX-6789", Kind.SOCIAL_SECURITY),
    ("ssn ending in 6789", "6789", Kind.SOCIAL_SECURITY),
    ("NI number QQ123456C", "QQ123456C", Kind.SOCIAL_SECURITY),
    ("046-454-286 is hers", "046-454-286", Kind.SOCIAL_SECURITY),
    ("look at MRN: A0012", "A0012", Kind.RECORD),
    ("nhs 9434765919", "9434765919", Kind.RECORD),
    ("record 8812345 says so", "8812345", Kind.RECORD),
    ("bare 8812345 says so", "8812345", Kind.RECORD),
    ("card 1234-567-890-AB", "1234-567-890-AB", Kind.RECORD),
    ("TREH 8501 0112", "TREH 8501 0112", Kind.RECORD),
    ("1EG4-TE5-MK73 is on the card", "1EG4-TE5-MK73", Kind.RECORD),
    ("AB1234567 in her passport", "AB1234567", Kind.RECORD),
    ("ref no. KX-4410-7", "KX-4410-7", Kind.RECORD),
    ("she lives at 12 Old Mill Road", "12 Old Mill Road", Kind.ADDRESS),
    ("her postcode is zz99 3wz", "zz99 3wz", Kind.ADDRESS),
    ("zip code 45499", "45499", Kind.ADDRESS),
    ("Rose Cottage, Mill Lane", "Rose Cottage, Mill Lane", Kind.ADDRESS),
    ("apt 4 Linden Towers", "apt 4 Linden Towers", Kind.ADDRESS),
    ("at 12 avenue du Parc", "12 avenue du Parc", Kind.ADDRESS),
    ("https://example.org/u?id=88120", "https://example.org/u?id=88120", Kind.LINK),
    ("portal.example.org/patients/4471", "portal.example.org/patients/4471", Kind.LINK),
    ("instagram.com/tyrone.example", "instagram.com/tyrone.example", Kind.LINK),
    ("see www.example.net/r/8f3a2c91 now", "www.example.net/r/8f3a2c91", Kind.LINK),
    ("www.example.org/blog/keisha-blunt", "www.example.org/blog/keisha-blunt", Kind.LINK),
    ("her insta is @roofcat_71", "@roofcat_71", Kind.LINK),
    ("snap: kev.b99", "kev.b99", Kind.LINK),
    ("write to @kevb1999", "@kevb1999", Kind.LINK),
    ("sgt.pepper99 @ example.com", "sgt.pepper99 @ example.com", Kind.EMAIL),
    ("jdoe88 at gmail", "jdoe88 at gmail", Kind.EMAIL),
    ("k.platt at example.org", "k.platt at example.org", Kind.EMAIL),
    ("birthday's March 14th", "March 14th", Kind.BIRTH),
    ("dob fourteenth of march nineteen eighty eight", "fourteenth of march nineteen eighty eight", Kind.BIRTH),
    ("14.3.24 home visit", "14.3.24", Kind.SERVICE),
    ("Mar. 14/24 DNA", "Mar. 14/24", Kind.SERVICE),
    ("el 14 de marzo de 2024", "14 de marzo de 2024", Kind.SERVICE),
    ("cell 416-5550199", "416-5550199", Kind.TELEPHONE),
    ("44 7700 900461 whatsapp", "44 7700 900461", Kind.TELEPHONE),
    ("home visit 33 imaginary cres", "33 imaginary cres", Kind.ADDRESS),
    ("lives at 27 elm, top floor", "27 elm", Kind.ADDRESS),
    ("at 9 tanners yard now", "9 tanners yard", Kind.ADDRESS),
    ("2207 County Road 9", "2207 County Road 9", Kind.ADDRESS),
    ("at 53.4808, -2.2426", "53.4808, -2.2426", Kind.ADDRESS),
    ("Case 1:24-cr-00518", "1:24-cr-00518", Kind.RECORD),
    ("card ending 4471", "4471", Kind.RECORD),
    ("chart no. 55-10-44", "55-10-44", Kind.RECORD),
    ("plate is ABCD 123", "ABCD 123", Kind.RECORD),
]

NONE = [
    "",
    "Ring the pharmacy before I judge.",
    "Ask one open question on Friday at 9.30, week 12.",
    "The score went from 15 to 11 in 2026.",
    "Spend 2 or 3 minutes, at most 10, on what went well.",
    "Read page 4 of the leaflet and count to 100.",
    "From 500-1000 mg to 300-1200 kcal.",
    "ISBN 9780131103627, PMID: 31234567",
    "It costs $1234567 or 250 000 000.",
    "case: 2024, form 10-12-14, section 3.2.10",
    "The 12 Elm Street bus, and 3 Family Court hearings.",
    "Call 1-888-555-0100 for the service.",
    "https://www.example.org/2024/help",
    "born 45/45/1999",
    "ssn is 1999",
    "a 10 minute drive, 2 blocks down the road",
    "3 car park spaces, lives at 3 hostels",
    "100-200-300 mg over three weeks",
    "version 3.2.14 of the form",
    "look at example dot com for the leaflet",
    "https://doi.org/10.1000/1829f3a2",
    "facebook is where she met him, tweet @ the council",
    "NHS 24 is on 111",
]


@pytest.mark.parametrize(("text", "passage", "kind"), ONE)
def test_a_passage_is_seen_where_it_stands(text: str, passage: str, kind: str) -> None:
    (seen,) = seen_in(text)
    assert (seen.kind, text[seen.start : seen.end]) == (kind, passage)


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_identifier_is_left_alone(text: str) -> None:
    assert seen_in(text) == ()


@pytest.mark.parametrize("odd", ["\u2011", "\u2013", "\u2212"])
def test_dashes_of_every_kind_join_a_number(odd: str) -> None:
    assert [one.kind for one in seen_in(f"ring 555{odd}0142")] == [Kind.TELEPHONE]


def test_several_kinds_in_one_text_are_told_in_their_order() -> None:
    text = "Harold Pinkerton, born 03/04/1988, ada@example.org, 12 Old Mill Road"
    assert [one.kind for one in seen_in(text)] == [Kind.NAME, Kind.BIRTH, Kind.EMAIL, Kind.ADDRESS]


def test_what_was_seen_does_not_hold_the_passage() -> None:
    (seen,) = seen_in("ring 555-0142")
    assert "0142" not in repr(seen)
