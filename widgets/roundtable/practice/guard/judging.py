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
    ROLES,
    SURE_LABELS,
    THINGS_AND_NAMES,
    TITLES,
)
from roundtable.practice.guard.no_names import FIGURES
from roundtable.practice.guard.saying import (
    belongs,
    does_among_others,
    does_as_a_person,
    does_strictly,
    has_a_chore,
    has_context,
    is_a_state,
    is_amid,
    is_explained,
    is_met_and_told,
    is_spoken_of,
    is_talked_with,
    is_thing,
    owns_in_care,
)
from roundtable.practice.guard.somebody import is_somebody
from roundtable.practice.guard.surnames import ENDINGS, SURNAMES
from roundtable.practice.guard.things import is_no_person

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
_ALL_LABELS = LABELS | KIN | ROLES
_STATES_AS_PARTIES = listed("state people commonwealth crown city county r rex regina police queen king dpp")
_PEOPLE = PERSONS | KIN | ROLES
_SCREENS = listed("tinder user screen stage game gamer brand pet trade team band twitch insta middle")
_COPULAS = listed("is was")
_KEEPERS = listed("super landlord keyworker caseworker sponsor gp therapist psychiatrist boss neighbour neighbor")
_SIGNED = listed("thanks regards wishes cheers sincerely faithfully truly love best x xx xxx xo ta yours you much soon")
_NOBLE = listed(
    """
    prince princess queen king royal star candy peace ward sweet major junior west virginia north south east
    summer winter autumn
    """
)
_PLAYS = listed("plays played playing watches watched watching wears drives")
_IS = listed("is was has had")
_ROYAL = listed("prince princess queen king")
_BEFORE_OTHERS = listed(
    """
    in at near on into towards via around outside watched watches watching watch plays played playing play eats ate eat
    drinks drank drink wears wore wear reads read reading likes loves takes took take taking started uses bought buys
    sells drives rides using by called named like
    """
)


def is_name(run: Run, known: Known) -> bool:
    """Whether this is somebody's name, and nobody's whom the content knows."""
    if not run.names or is_familiar(run, known) or _is_royal(run) or len({*run.folded}) < len(run.names):
        return False
    if is_no_person(run):
        return False
    if _titled(run):
        return True
    return all(_may_be(one) for one in run.names) and any(rule(run) for rule in RULES)


def _is_royal(run: Run) -> bool:
    """`Princess Margaret`, and a town called `Prince George`; `Prince Okafor` is somebody."""
    first, *others = run.names
    return first.folded in _ROYAL and len(others) == 1 and others[0].given


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
    return one.initial or one.clean or one.given or one.family or one.elsewhere


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
    label = run.label
    is_listed = any(one.given or one.family for one in run.names)
    if label in _GREETINGS:
        return is_listed or run.gap_after.startswith(",")
    if label == "name" and len(run.names) > 1:
        return True
    if label in {"surname", "surnamed", "forename", "nee", "alias", "aka"} and run.gap_before == " ":
        return True
    if run.mark_before not in {":", "-", ":-", "=", "/"} or label not in _ALL_LABELS:
        return False
    enough = len(run.names) > 1 or run.names[0].surely_given or (label in SURE_LABELS and is_listed)
    return (
        enough or (label in _NAME_LABELS and len(run.names[0].text) > 3) or (run.ends_line and not run.names[0].shouted)
    )


def _introduced(run: Run) -> bool:
    """`a man called Tyrone`, `my name is Oluchi`."""
    before, earlier = run.before(), run.before(2)
    if before in {"called", "named"}:
        return (
            earlier in PERSONS
            or (earlier in _COPULAS and run.before(3) in PERSONS | _KEEPERS)
            or (earlier in {"is", "was", "s", "it's"} and run.before(3) in _PEOPLE)
        )
    if before in {"as", "by"}:
        return earlier in {"name", "goes", "known"}
    if before in {"is", "was"}:
        return (earlier == "name" and run.before(3) not in _SCREENS) or (earlier in KIN | _KEEPERS and run.ends_line)
    if before == "am" and earlier == "i":
        return run.names[0].clean
    return (before in {"i'm", "im"} and run.ends_line) or (run.begins and run.after() == "here" and run.names[0].clean)


def _against(run: Run) -> bool:
    """`State v. Pomerleau`."""
    return run.before() in {"v", "vs"} and run.before(2) in _STATES_AS_PARTIES


def _signs(run: Run) -> bool:
    """A line of its own under `Kind regards`."""
    alone = "\n" in run.gap_before and (run.last == len(run.words) or run.gap_after.startswith("\n"))
    place = run.first - 1 - (run.title is not None)
    signed = alone and place >= 0 and any(one.folded in _SIGNED for one in run.words[max(0, place - 1) : place + 1])
    return signed and all(one.clean or one.given for one in run.names)


def _of_a_household(run: Run) -> bool:
    """`the Okonkwo family`, `the Hendersons`."""
    last = run.names[-1]
    if run.before() not in {"the", "whole", "entire"} or len(run.names) > 1 or not last.clean:
        return False
    if run.after() in _HOUSEHOLD:
        return True
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
        if first.folded in _NOBLE and len(run.names) == 2:
            return others[0].clean and run.after() not in _IS and _with_a_town(run)
        plain = all(one.clean for one in others) and (others[-1].family or not others[-1].given)
        return plain or _with_a_town(run) or (has_context(run) and others[-1].folded not in PLACES)
    return _with_surname(run)


def _with_a_town(run: Run) -> bool:
    """`Jordan London wants a word`: a surname that is a town or a thing, and something done."""
    last = run.names[-1]
    return last.family and last.folded not in PLACES and run.after() in DOES


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
        return run.before() not in _PLAYS and is_somebody(run)
    told = belongs(run) or run.before() in _TELLS
    if one.folded in THINGS_AND_NAMES and not run.begins and is_amid(run):
        return True
    if one.given:
        return told or does_strictly(run) or (is_spoken_of(run) and not one.no_name)
    return one.family and one.clean and (told or does_as_a_person(run) or (_opens(run) and run.after() in DOES))


def _opens(run: Run) -> bool:
    """Whether a sentence begins with it, or with a capital before it: `Everton Blackwood came`."""
    return run.begins or (run.words[run.first - 1].capital and run.words[run.first - 1].begins)


def _unlisted(run: Run) -> bool:
    """A name that no list has, where what is said makes it one."""
    if not all(one.clean and not one.shouted for one in run.names) or is_thing(run):
        return False
    if len(run.names) == 1:
        return len(run.names[0].text) > 2 and _alone_unlisted(run)
    if has_context(run) or run.is_aged or run.has_letters_after or run.begins:
        return True
    return run.before() not in _BEFORE_OTHERS


def _alone_unlisted(run: Run) -> bool:
    """One word that no list has: somebody's, met, or doing what only people do."""
    if belongs(run) and (run.inside or run.owns):
        return True
    if run.names[0].given or is_explained(run):
        return has_a_chore(run) or is_explained(run)
    if is_a_state(run) or does_among_others(run) or has_a_chore(run) or (run.inside and is_talked_with(run)):
        return True
    return run.has_letters_after or run.after() in _PLAINLY or owns_in_care(run) or is_met_and_told(run)


def _shouted(run: Run) -> bool:
    """`LE THI HONG`, in a list where everything important is shouted."""
    if len(run.names) < 2 or not run.begins or not all(one.clean and one.shouted for one in run.names):
        return False
    return any(one.given or (one.family and len(one.text) > 3) for one in run.names)


RULES = (_labelled, _introduced, _against, _signs, _of_a_household, _initialled, _listed, _alone, _unlisted, _shouted)
