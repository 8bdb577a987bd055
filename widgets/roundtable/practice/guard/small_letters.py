"""Names that are typed in small letters, where a title, a role or a label makes them plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.guard.given_names import GIVEN
from roundtable.practice.guard.lists import listed
from roundtable.practice.guard.name_words import DOES, KIN, PLAIN_TITLES, ROLES, SURE_LABELS
from roundtable.practice.guard.runs import Run
from roundtable.practice.guard.somebody import is_somebody
from roundtable.practice.guard.surnames import SURNAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roundtable.practice.guard.words import Word

_CLOSE = frozenset({" ", "  ", ". "})
_NO_ROLES = listed("man woman lady guy boy girl kid child baby person someone somebody anybody named member student")
_EVERYDAY = listed("may will long little best wise day week good strong case close church ward home")
_OFFICES = listed("sgt pc dc cllr rev judge nurse officer constable pastor detective sergeant imam rabbi fr prof")
_MOST_NAMES = 3
_SAW = listed("saw seen rang met told asked phoned texted visited emailed")
_LISTS = listed("handover list bed room patient pt client attendance present name seen")
_WORDS_TOO = listed(
    """
    aida alba alma amen ana ann anna aria ava bai bao barb bea bella biddy boon bora brandy cal cam char chara clement
    clemency cosmin colleen curt dale dan dat deb derrick dolly dom don efe elif elvis ester eva ewe felicity fern
    fleur gabby gala glen gus hank helm hind hone hyacinth ida ike ion jai jan jasper jean jem jon julienne kai kay
    kelly ken kiki kirk kitty kurt lacy lala lars leila lena lian lin linus lira loan long lori lotte lotus lou lulu
    lyra mac madge maria marina marquis may meg mel mia mike milo mina mickey miro misty mona mya nadir nan nana nat
    nell nemo nero newt nina noel nona odd paddy pascal pat patsy penny pen pepe petunia pim rae ram ramp randy
    ren rex ria rim robin rosa rube ruth sam sana sander sari sage sandwich savanna seb sequoia serge sid sol
    sonny stella sten stew tad tam tamer tara tawny ted tel terry thatcher tilt tim toby tod tom toni tony tore tove
    tri troy val vera via vim viva wale wei wes yan yaw yen zen zeta jack john joe joey basil mira mila lana lane dana
    nova juan dora jess jenny jimmy jim harry dylan travis julia
    """
)
"""Given names that are something else in small letters too, or that stand in sayings: they need more beside them."""


def find_small(words: Sequence[Word], place: int) -> Run | None:
    """The name after the word at `place`: `mrs delgado`, `pt john smith`, `name: maria gonzalez`."""
    said, first = words[place], words[place + 1]
    if first.capital or said.owns:
        return None
    if first.gap not in _CLOSE:
        return _labelled(words, place) if first.gap.strip() in {":", "-", "="} else None
    if _is_title(said, first, words[place + 2].folded if place + 2 < len(words) else ""):
        return _lower(words, place + 1, said)
    if (
        said.folded in PLAIN_TITLES | {"signed"}
        and len(first.text) == 1
        and place + 2 < len(words)
        and words[place + 2].gap in _CLOSE
    ):
        return _lower(words, place + 2, said) if words[place + 2].clean and len(words[place + 2].text) > 3 else None
    told = said.folded in {"is", "was"} and place > 0 and words[place - 1].folded == "name"
    role = (said.folded in ROLES or said.folded in KIN) and said.folded not in _NO_ROLES
    return _lower(words, place + 1) if (told or role) and first.surely_given else None


def find_bare(words: Sequence[Word], place: int) -> Run | None:
    """The name at `place` with nothing that makes it plain but itself: `ramona speight is in detox`."""
    one = words[place]
    if one.capital or len(one.text) < 3 or (one.given and "-" in one.text and not _is_doubled(one)):
        return None
    before = words[place - 1].folded if place else ""
    if one.surely_given and _is_filed(words, place):
        return Run(words, place - 1, place + 1)
    following = words[place + 1] if place + 1 < len(words) and words[place + 1].gap == " " else None
    surname = following is not None and not following.capital and following.family and following.clean
    unlisted = following is not None and following.clean and len(following.text) > 3 and following.folded not in DOES
    if one.surely_given and not one.no_name:
        doubtful = one.folded in _WORDS_TOO
        if surname or (not doubtful and (unlisted or is_somebody(Run(words, place, place + 1)))):
            return _lower(words, place)
    return _lower(words, place) if surname and _is_plainly_named(words, place, before) else None


def _is_plainly_named(words: Sequence[Word], place: int, before: str) -> bool:
    """Whether a surname makes a name of the word before it: `mark tolley wants out`, `saw quenby okafor`."""
    one = words[place]
    if one.no_name:
        does = place + 2 < len(words) and words[place + 2].gap == " " and words[place + 2].folded in DOES
        return one.given and (does or before in _SAW)
    return one.given or before in _SAW


def _is_filed(words: Sequence[Word], place: int) -> bool:
    """Whether the surname stands first, after a label: `handover: threlkeld, mavis`."""
    if place < 2 or words[place].gap != ", " or not words[place - 1].gap.startswith(": "):
        return False
    return words[place - 1].clean and words[place - 2].folded in _LISTS


def _is_doubled(one: Word) -> bool:
    """`anna-maria`, and not `anna-takes-it`."""
    return all(part in GIVEN or part in SURNAMES for part in one.folded.split("-"))


def _is_title(said: Word, first: Word, following: str) -> bool:
    """Whether a word is a title, and the next one may be a name; `dr` and `miss` are other things too."""
    name = first.clean or (first.family and first.folded not in _EVERYDAY)
    if said.folded in {"ms", "miss"}:
        return first.clean and (first.family or first.surely_given or following in DOES)
    if said.folded in _OFFICES:
        return first.family and first.clean
    if said.folded == "dr":
        return name and (first.family or first.given)
    return said.folded in PLAIN_TITLES and name and len(first.text) > 2


def _labelled(words: Sequence[Word], place: int) -> Run | None:
    """After a label: a given name first, or nothing but names up to the end of the line."""
    label, first = words[place], words[place + 1]
    if label.folded not in SURE_LABELS:
        return None
    names = _on_this_line(words, place + 1)
    if label.folded in {"name", "surname"} and 1 < len(names) <= _MOST_NAMES and all(one.clean for one in names):
        return Run(words, place + 1, place + 1 + len(names))
    return _lower(words, place + 1) if first.given and not first.no_name else None


def _on_this_line(words: Sequence[Word], first: int) -> list[Word]:
    """The words from one on, as far as only spaces lie between, and some more than a name has."""
    last = first + 1
    while last < len(words) and last - first <= _MOST_NAMES and words[last].gap == " ":
        last += 1
    return list(words[first:last])


def _lower(words: Sequence[Word], first: int, title: Word | None = None) -> Run:
    """A name, with a surname where one follows."""
    following = words[first + 1] if first + 1 < len(words) and not words[first].owns else None
    surname = following is not None and following.gap == " " and following.clean and following.folded not in DOES
    return Run(words, first, first + 1 + surname, title)
