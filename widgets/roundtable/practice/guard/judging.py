"""Whether a stretch of capitals is somebody's name: by what it is, and by what is said around it.

A listed given name with another name after it is enough. The less a word is
known as a name, the more must stand beside it: a title, a label, somebody's
daughter, something that only a person does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.guard.name_words import (
    DOES,
    DOES_AS_A_PERSON,
    KIN,
    LABELS,
    PERSONS,
    ROLE_TITLES,
    ROLES,
    STATES,
    SURE_LABELS,
    TITLES,
    TOLD,
)
from roundtable.practice.guard.no_names import FIGURES

if TYPE_CHECKING:
    from roundtable.practice.guard.known import Known
    from roundtable.practice.guard.runs import Run
    from roundtable.practice.guard.words import Word

_ARTICLES = frozenset("the a an this that these any every no each another".split())
_LETTERED = frozenset(
    "vitamin plan hepatitis hep type grade group part option ward room appendix schedule section class block exhibit step tier level"
    " figure table category team zone phase unit platform influenza factor score axis cluster question answer line item band".split()
)
_THINGS = frozenset(
    "ward unit wing clinic hospital school street road lane line park test scale syndrome disease church method model centre center"
    " questionnaire inventory act award house hotel station bridge building campus community group gym pub cafe shop store".split()
)
_HOUSEHOLD = frozenset("family household siblings twins children kids brothers sisters boys girls girl boy".split())
_AT_A_PLACE = frozenset("in to from at near since until by on into around through towards outside via across of".split())
_PLAINLY = frozenset("denies denied cried slept relapsed overdosed disclosed injects injected self-harmed sobbed".split())
_IS = frozenset("was is has had got been being remains seems became".split())
_TELLS = frozenset("told asked phoned texted hugged reminded thanked".split())
_SPOKE = frozenset("spoke speak speaking spoken met meet meeting seen discussed referred signed reviewed assessed prescribed visited called rang"
                   " rung phoned texted emailed saw contacted chased sat talked written completed witnessed raised chaired led".split())
_SAYS = frozenset("said told asked rang texted phoned wants wanted thinks thought knows knew likes".split())
_WHO = frozenset("i we he she they staff and then".split())
_BY = frozenset("to with by from for".split())
_WORDS_OF_DOING = ("is", "was", "has", "had", "will", "would", "can", "could", "may", "might", "should", "did", "does")


def is_name(run: Run, known: Known) -> bool:
    """Whether this is somebody's name, and nobody's whom the content knows."""
    if not run.names or is_familiar(run, known):
        return False
    return any(rule(run) for rule in (_titled, _labelled, _introduced, _of_a_household, _initialled, _listed, _alone, _unlisted))


def is_familiar(run: Run, known: Known) -> bool:
    """Whether these are people of the content, or people whom everybody knows."""
    words = run.folded
    said = ([run.title.folded] if run.title is not None else []) + words
    first = run.names[0]
    starter = run.begins and not first.given and not first.initial
    tail = words[1:] if len(words) > 1 and (first.no_name or (starter and first.folded.endswith(("ing", "ed")))) else words
    return known.holds(words) or known.holds(tail) or " ".join(said) in FIGURES or " ".join(words) in FIGURES


def _may_be(one: Word) -> bool:
    """Whether a word can be part of a name at all."""
    return one.initial or one.clean or one.given or one.family


def _titled(run: Run) -> bool:
    """`Mrs Delgado`, `Nurse Kelly`, `aunt Rosalie`; not `Mr A`, nor `Nurse Practitioner`."""
    if run.title is None:
        return False
    whole = [one for one in run.names if not one.initial]
    if not whole or not all(_may_be(one) for one in whole):
        return False
    strict = run.title.folded in TITLES and (run.title.capital or run.title.folded not in {"miss", "master", "sir"})
    return strict or (run.title.folded in ROLE_TITLES and not whole[0].shouted)


def _labelled(run: Run) -> bool:
    """`Name: Oluchi Eze`, `NOK: Harold`, `Dear Keisha`."""
    label = run.before()
    if label in {"dear", "hi", "hello", "hey"}:
        return all(_may_be(one) for one in run.names) and any(one.given or one.family for one in run.names)
    if run.gap_before.strip() not in {":", "-", ":-", "=", "/"} or label not in LABELS:
        return False
    listed = any(one.given or one.family for one in run.names)
    if label in {"name", "names", "surname", "nok", "aka", "alias"}:
        return all(_may_be(one) for one in run.names)
    enough = len(run.names) > 1 or (label in SURE_LABELS and listed) or run.names[0].surely_given
    return enough and all(_may_be(one) for one in run.names)


def _introduced(run: Run) -> bool:
    """`a man called Tyrone`, `my name is Oluchi`."""
    if not all(_may_be(one) for one in run.names):
        return False
    if run.before() in {"called", "named"}:
        return run.before(2) in PERSONS
    return run.before() in {"is", "was"} and run.before(2) == "name" and run.before(3) in {"my", "his", "her", "their", "whose", "patient's", "real", "full", "patient", "client"}


def _of_a_household(run: Run) -> bool:
    """`the Okonkwo family`, `the Hendersons`."""
    last = run.names[-1]
    if run.before() not in {"the", "whole", "entire"} or len(run.names) > 1:
        return False
    if run.after() in _HOUSEHOLD:
        return last.family and last.clean
    from roundtable.practice.guard.surnames import SURNAMES  # noqa: PLC0415  only plurals need it

    return last.folded.endswith("s") and last.folded[:-1] in SURNAMES and last.clean and not run.begins and len(last.folded) > 5


def _initialled(run: Run) -> bool:
    """`J. Okafor`, `Sarah P.`; not `Plan B`, `E. coli`."""
    names = run.names
    letters = [one for one in names if one.initial]
    whole = [one for one in names if not one.initial]
    if not letters or not whole or run.before() in _LETTERED or not all(_may_be(one) and not one.shouted for one in whole):
        return False
    if names[-1].initial:
        close = whole[0].surely_given or (whole[0].given and _does_as_a_person(run))
        return close or (whole[0].clean and (_belongs(run) or _does_as_a_person(run)))
    return whole[-1].family and (whole[-1].clean or len(letters) > 1) or (whole[-1].clean and (_belongs(run) or _does_as_a_person(run)))


def _listed(run: Run) -> bool:
    """A given name and more, or a surname with something before it."""
    names = run.names
    if len(names) < 2 or not all(_may_be(one) for one in names) or any(one.initial for one in names[-1:]):
        return False
    if _is_thing(run):
        return False
    first, last = names[0], names[-1]
    if first.surely_given or (run.has_particle and all(one.clean or one.given for one in names)):
        return True
    if first.begins and not first.given and first.folded.endswith(("ing", "ed")):
        return last.family and _has_context(run)
    if first.given:
        return (last.family and last.clean and not last.given) or _has_context(run)
    return last.family and last.clean and first.clean


def _alone(run: Run) -> bool:
    """One given name or surname."""
    if len(run.names) != 1 or _is_thing(run):
        return False
    one = run.names[0]
    if one.surely_given and not one.shouted:
        return True
    if one.given:
        return _belongs(run) or _does_strictly(run) or run.before() in _TELLS
    if one.family and one.clean:
        return _belongs(run) or _does_as_a_person(run) or run.before() in _TELLS
    return False


def _unlisted(run: Run) -> bool:
    """A name that no list has, where what is said makes it one."""
    if not all(one.clean and not one.shouted for one in run.names) or _is_thing(run):
        return False
    if len(run.names) == 1:
        one = run.names[0]
        relation = _belongs(run) and not run.begins and len(one.text) > 2 and not run.before_has_capital
        return relation or _is_a_state(run) or run.after() in _PLAINLY
    return _has_context(run)


def _is_thing(run: Run) -> bool:
    """`the Copper Lid`, `Elizabeth line`."""
    return run.before() in _ARTICLES or run.after() in _THINGS


def _has_context(run: Run) -> bool:
    """Whether care or a family is said around a name of several words."""
    met = run.before() in _BY and run.before(2) in _SPOKE
    return _belongs(run) or met or _does_as_a_person(run) or (run.before() in TOLD & _SPOKE and not (run.before() == "called" and run.before(2) not in _WHO))


def _belongs(run: Run) -> bool:
    """`her daughter Keisha`, `patient Tyrone`, `Oluchi's mother`."""
    close = run.gap_before in {" ", "  ", ", ", ". ", " ("}
    role = run.before()
    if close and (role in KIN or role in ROLES):
        return True
    return run.owns and any(word in KIN for word in run.following(2)[:2])


def _does_as_a_person(run: Run) -> bool:
    """`... denies`, `... was admitted`, `..., 42, lives`."""
    after = run.after()
    if after in {"also", "still", "just", "now", "then", "never", "really", "again"}:
        after = run.after(2)
    return (after in DOES_AS_A_PERSON and after not in _IS) or _is_a_state(run) or (after in DOES and _is_he_or_she(run))


def _is_he_or_she(run: Run) -> bool:
    """Whether `her` or `his` comes soon."""
    return any(word in {"her", "his", "she", "he", "him", "hers", "herself", "himself"} for word in run.following(7))


def _is_a_state(run: Run) -> bool:
    """`... was admitted`, `... has been very tearful`."""
    return run.after() in _IS and any(word in STATES for word in run.following(4)[1:])


def _does_strictly(run: Run) -> bool:
    """The same for a name that is also a word or a place: `Hope says`, and not `May was`."""
    if run.before() in _AT_A_PLACE and not run.begins:
        return False
    after = run.after()
    enough = DOES_AS_A_PERSON | _SAYS if run.begins else DOES
    doing = after in enough and after not in _WORDS_OF_DOING
    return doing or _is_a_state(run) or (after in DOES and _is_he_or_she(run) and not run.begins)
