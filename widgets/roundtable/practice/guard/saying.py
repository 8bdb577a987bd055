"""What is said around a name: a relation, a contact, something that only a person does, or a thing with a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.guard.lists import listed
from roundtable.practice.guard.name_words import DOES, DOES_AS_A_PERSON, KIN, ROLES, STATES, TOLD

if TYPE_CHECKING:
    from roundtable.practice.guard.runs import Run

_ARTICLES = listed("the a an this that these any every no each another")
_THINGS = listed(
    """
    ward unit wing clinic hospital school street road lane line park test scale syndrome disease church method model
    centre center questionnaire inventory act award house hotel station bridge building campus community group gym
    pub cafe shop store
    """
)
_AT_A_PLACE = listed("in to from at near since until by on into around through towards outside via across of")
_IS = listed("was is has had got been being remains seems became")
_SPOKE = listed(
    """
    spoke speak speaking spoken met meet meeting seen discussed referred signed reviewed assessed prescribed visited
    called rang rung phoned texted emailed saw contacted chased sat talked written completed witnessed raised
    chaired led
    """
)
_SAYS = listed("said told asked rang texted phoned wants wanted thinks thought knows knew likes")
_BY = listed("to with by from for")
_OF = listed("about with for ask tell")
_OWNED = listed(
    """
    tenancy meds medication medicine room flat bed rent benefits care plan key keys keyworker worker injection depot
    discharge bloods consent chart file notes therapist psychiatrist gp caseworker hearing appointment birthday
    funeral wheelchair walker phone apartment voices mood sleep sentence bail parole custody visa asylum
    """
)
_WHO_CALLS = listed("i we he she they staff and then")
_LITTLE = listed("also still just now then never really again")
_MAY_BE_ANYTHING = listed("is was has had will would can could may might should did does")
_HE_OR_SHE = listed("her his she he him hers herself himself")
_TELLS = listed("told asked phoned texted hugged reminded thanked tell ask rang saw met")
_SOON = 7


def is_thing(run: Run) -> bool:
    """`the Copper Lid`, `Elizabeth line`, `John 3:16`."""
    return run.before() in _ARTICLES or run.after() in _THINGS or run.is_cited


def has_context(run: Run) -> bool:
    """Whether care or a family is said around a name of several words."""
    return belongs(run) or _was_met(run) or does_as_a_person(run)


def _was_met(run: Run) -> bool:
    """`spoke with ...`, `rang ...`; not `a band called ...`."""
    before, earlier = run.before(), run.before(2)
    if before in _BY:
        return earlier in _SPOKE
    return before in TOLD and before in _SPOKE and (before != "called" or earlier in _WHO_CALLS)


def belongs(run: Run) -> bool:
    """`her daughter Keisha`, `patient Tyrone`, `Oluchi's mother`."""
    close = run.gap_before in {" ", "  ", ", ", ". ", " ("}
    if close and (run.before() in KIN or run.before() in ROLES):
        return True
    return run.owns and any(word in KIN for word in run.following(2))


def does_as_a_person(run: Run) -> bool:
    """`... denies`, `... was admitted`, `... also lost her key`."""
    after = run.after(2) if run.after() in _LITTLE else run.after()
    plainly = after in DOES_AS_A_PERSON and after not in _IS
    return plainly or is_a_state(run) or (after in DOES and _is_he_or_she(run))


def does_strictly(run: Run) -> bool:
    """The same for a name that is also a word or a place: `Hope says`, and not `May was`."""
    if run.before() in _AT_A_PLACE and not run.begins:
        return False
    after = run.after()
    enough = after in DOES_AS_A_PERSON or after in _SAYS if run.begins else after in DOES
    doing = enough and after not in _MAY_BE_ANYTHING
    return doing or is_a_state(run) or (after in DOES and _is_he_or_she(run) and not run.begins)


def is_a_state(run: Run) -> bool:
    """`... was admitted`, `... has been very tearful`."""
    return run.after() in _IS and any(word in STATES for word in run.following(4)[1:])


def owns_in_care(run: Run) -> bool:
    """`Nadira's tenancy`."""
    return run.owns and run.after() in _OWNED


def is_met_and_told(run: Run) -> bool:
    """`spoke to Ndidi about her medicine`."""
    told = run.before() in _TELLS or (run.before() in _BY and run.before(2) in _SPOKE)
    return told and bool(_HE_OR_SHE & {*run.following(4)})


def is_amid(run: Run) -> bool:
    """Whether a capital stands among small letters, and not at a place: `saw Hazel today`."""
    before = run.words[run.first - 1]
    return not before.capital and before.folded not in _AT_A_PLACE and before.folded not in _ARTICLES


def is_spoken_of(run: Run) -> bool:
    """`worried about Precious; she did not come`."""
    return run.before() in _OF and bool({"she", "he"} & {*run.following(2)})


def _is_he_or_she(run: Run) -> bool:
    return any(word in _HE_OR_SHE for word in run.following(_SOON))
