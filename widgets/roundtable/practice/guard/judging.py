"""Whether a stretch of capitals is somebody's name: by what it is, and by what is said around it.

A listed given name with another name after it is enough. The less a word is
known as a name, the more must stand beside it: a title, a label, somebody's
daughter, something that only a person does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.guard.lists import listed
from roundtable.practice.guard.name_words import (
    DOES,
    KIN,
    LABELS,
    PERSONS,
    PLACES,
    ROLE_TITLES,
    SURE_LABELS,
    THINGS_AND_NAMES,
    TITLES,
)
from roundtable.practice.guard.no_names import FIGURES
from roundtable.practice.guard.saying import (
    belongs,
    does_as_a_person,
    does_strictly,
    has_context,
    is_a_state,
    is_amid,
    is_met_and_told,
    is_spoken_of,
    is_thing,
    owns_in_care,
)
from roundtable.practice.guard.surnames import ENDINGS, SURNAMES

if TYPE_CHECKING:
    from roundtable.practice.guard.known import Known
    from roundtable.practice.guard.runs import Run
    from roundtable.practice.guard.words import Word

_LETTERED = listed(
    """
    vitamin plan hepatitis hep type grade group part option ward room appendix schedule section class block exhibit
    step tier level figure table category team zone phase unit platform influenza factor score axis cluster question
    answer line item band
    """
)
_HOUSEHOLD = listed("family household siblings twins children kids brothers sisters boys girls girl boy")
_PLAINLY = listed(
    """
    feels felt sleeps drinks smokes eats ate worries cries misses woke wakes hates reports denies denied cried
    slept relapsed overdosed disclosed injects injected self-harmed sobbed
    """
)
_TELLS = listed("told asked phoned texted hugged reminded thanked")
_GREETINGS = listed("dear hi hello hey")
_NAME_LABELS = listed("name names surname nok aka alias")
_WHOSE = listed("my his her their whose patient's client's real full patient client")
_BEFORE_OTHERS = listed(
    """
    in at near on into towards via around outside watched watches watching watch plays played playing play eats ate eat
    drinks drank drink wears wore wear reads read reading likes loves takes took take taking started uses bought buys
    sells drives rides using by called named like
    """
)


def is_name(run: Run, known: Known) -> bool:
    """Whether this is somebody's name, and nobody's whom the content knows."""
    if not run.names or is_familiar(run, known):
        return False
    if _titled(run):
        return True
    return all(_may_be(one) for one in run.names) and any(rule(run) for rule in RULES)


def is_familiar(run: Run, known: Known) -> bool:
    """Whether these are people of the content, or people whom everybody knows."""
    words = run.folded
    if known.holds(words) or known.holds(words[1:] if _only_begins(run) else words):
        return True
    title = [run.title.folded] if run.title is not None else []
    return any(" ".join([*before, *words]) in FIGURES for before in ([], title, [run.before()]))


def _only_begins(run: Run) -> bool:
    """Whether the first word is no name and has its capital from the sentence alone."""
    first = run.names[0]
    if first.given or first.initial:
        return False
    return first.no_name or first.doing


def _may_be(one: Word) -> bool:
    """Whether a word can be part of a name at all."""
    return one.initial or one.clean or one.given or one.family


def _titled(run: Run) -> bool:
    """`Mrs Delgado`, `Nurse Kelly`, `aunt Rosalie`; not `Mr A`, nor `Nurse Practitioner`."""
    whole = [one for one in run.names if not one.initial]
    if run.title is None or not whole or not all(_may_be(one) or one.ordinary for one in whole):
        return False
    if run.title.folded in TITLES:
        return run.title.capital or run.title.folded not in {"miss", "master", "sir"}
    return run.title.folded in ROLE_TITLES and not whole[0].shouted


def _labelled(run: Run) -> bool:
    """`Name: Oluchi Eze`, `NOK: Harold`, `Dear Keisha`."""
    label = run.before()
    is_listed = any(one.given or one.family for one in run.names)
    if label in _GREETINGS:
        return is_listed or run.gap_after.startswith(",")
    if label == "name" and len(run.names) > 1:
        return True
    if run.gap_before.strip() not in {":", "-", ":-", "=", "/"} or label not in LABELS | KIN:
        return False
    enough = len(run.names) > 1 or run.names[0].surely_given or (label in SURE_LABELS and is_listed)
    return enough or label in _NAME_LABELS or (label in KIN and run.ends_line)


def _introduced(run: Run) -> bool:
    """`a man called Tyrone`, `my name is Oluchi`."""
    if run.before() in {"called", "named"}:
        return run.before(2) in PERSONS
    return run.before() in {"is", "was"} and run.before(2) == "name" and run.before(3) in _WHOSE


def _of_a_household(run: Run) -> bool:
    """`the Okonkwo family`, `the Hendersons`."""
    last = run.names[-1]
    if run.before() not in {"the", "whole", "entire"} or len(run.names) > 1 or not last.clean:
        return False
    if run.after() in _HOUSEHOLD:
        return last.family
    one = last.folded.removesuffix("s")
    return one != last.folded and len(one) > 4 and (one in SURNAMES or ENDINGS.fullmatch(one) is not None)


def _initialled(run: Run) -> bool:
    """`J. Okafor`, `Sarah P.`; not `Plan B`, `E. coli`."""
    letters = sum(one.initial for one in run.names)
    whole = [one for one in run.names if not one.initial]
    if not letters or not whole or run.before() in _LETTERED or is_thing(run) or any(one.shouted for one in whole):
        return False
    first, last = whole[0], whole[-1]
    surname = (last.family and (last.clean or letters > 1)) or (run.is_dotted and last.clean and len(last.text) > 3)
    close = first.surely_given or (run.after() in DOES and first.folded not in _LETTERED and first.clean)
    close = close or (first.family and first.clean and run.begins and run.is_short_entry)
    sure = close if run.names[-1].initial else surname
    if run.names[-1].initial and run.ends_with_dot and last.clean:
        return True
    return sure or ((last.clean or last.given) and (belongs(run) or does_as_a_person(run)))


def _listed(run: Run) -> bool:
    """A given name and more, or a surname with something before it."""
    if len(run.names) < 2 or run.names[-1].initial or is_thing(run):
        return False
    first, *others = run.names
    if first.surely_given or (run.has_particle and all(one.clean or one.given for one in run.names)):
        return True
    if first.given:
        plain = all(one.clean for one in others) and not others[-1].given
        return plain or (has_context(run) and others[-1].folded not in PLACES)
    return _with_surname(run)


def _with_surname(run: Run) -> bool:
    """`Bartek Wojcik` where nobody has listed the first; `Li Wei`, where the surname comes first."""
    first, last = run.names[0], run.names[-1]
    return first.clean and ((first.family and last.surely_given) or (last.family and last.clean))


def _alone(run: Run) -> bool:
    """One given name or surname."""
    if len(run.names) != 1 or is_thing(run):
        return False
    one = run.names[0]
    if one.surely_given and not one.shouted:
        return True
    told = belongs(run) or run.before() in _TELLS
    if one.folded in THINGS_AND_NAMES and not run.begins and is_amid(run):
        return True
    if one.given:
        return told or does_strictly(run) or (is_spoken_of(run) and not one.no_name)
    return one.family and one.clean and (told or does_as_a_person(run))


def _unlisted(run: Run) -> bool:
    """A name that no list has, where what is said makes it one."""
    if not all(one.clean and not one.shouted for one in run.names) or is_thing(run):
        return False
    if len(run.names) == 1:
        inside = not run.begins and not run.before_has_capital
        relation = belongs(run) and (inside or run.owns) and len(run.names[0].text) > 2
        plainly = run.has_letters_after or run.after() in _PLAINLY or owns_in_care(run) or is_met_and_told(run)
        return relation or is_a_state(run) or plainly
    if has_context(run) or run.is_aged or run.has_letters_after:
        return True
    return run.after() in DOES if run.begins else run.before() not in _BEFORE_OTHERS


RULES = (_labelled, _introduced, _of_a_household, _initialled, _listed, _alone, _unlisted)
