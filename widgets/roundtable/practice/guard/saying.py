"""What is said around a name: a relation, a contact, something that only a person does, or a thing with a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.guard.lists import listed
from roundtable.practice.guard.name_words import DOES, DOES_AS_A_PERSON, KIN, ROLES, STATES, TOLD

if TYPE_CHECKING:
    from roundtable.practice.guard.runs import Run

_ARTICLES = listed("the a an this these any every no each another")
_THINGS = listed(
    """
    act album arena avenue award baptist boulevard bridge building cafe cake cakes campus catheter catholic center
    centre church clinic community competence competent criteria disease drive drops et exercises festival film
    foundation frame funding group guideline guidelines gym hospital hostel hotel house institute inventory jeans
    key knife lane law line lutheran lymphoma maneuver manoeuvre method methodist model movie novel palsy park
    podcast poster presbyterian principle prize pub questionnaire road rule sandwich scale school series shelter
    shop society song stadium station store street syndrome test trust unit vaccine ward wheel wing
    """
)
_OWNED_THINGS = listed("law rule principle place house hospice kitchen act disease corner cafe bar pub")
_ANIMALS = listed(
    """
    dog cat budgie puppy pup kitten rabbit bunny horse pony parrot hamster tortoise goldfish guinea
    gerbil terrier band
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
    chair locker review
    hair arm leg hand hands face bruise bruises back head teeth feet foot eyes heart blood weight bag coat shoes
    landlord teacher school lunch passport licence license car bike money wages job boss shift shifts drinking smoking
    behaviour behavior anxiety pain fall seizure overdose wound baby bump pregnancy kids children file papers letter
    house home door flatmate roommate case appointment appointments paperwork assessment referral benefit pip account
    bank debt debts name number address story words smile hearing surname script prescription methadone insulin
    """.replace("\n", " ")
    + """
    tenancy meds medication medicine room flat bed rent benefits care plan key keys keyworker worker injection depot
    discharge bloods consent chart file notes therapist psychiatrist gp caseworker hearing appointment birthday
    funeral wheelchair walker phone apartment voices mood sleep sentence bail parole custody visa asylum
    """
)
_WHO_CALLS = listed("i we he she they staff and then")
_LITTLE = listed("also still just now then never really again always often only keeps kept already suddenly")
_MAY_BE_ANYTHING = listed("is was has had will would can could may might should did does")
_HE_OR_SHE = listed("her his she he him hers herself himself")
_TELLS = listed(
    """
    told asked phoned texted hugged reminded thanked tell ask rang met invited visited texting phoning poor trusts
    married blames adores between dating
    """
)
_WITH = listed("with to w from by for")
_TALK = listed(
    """
    spoke speak speaking spoken met meet meeting talked talk sat chat chatted session supervision call tc s visit
    contact email letter text message handover lunch coffee appointment
    """
)
_JOINING = listed(
    """
    that because if when whether think thinks says said where why how since after before while until but so and then
    hope hopes know knows reckons sure as believe believes heard
    """
)
_OF_AN_OFFICE = listed(
    """
    is was has had will would can could may might should did does do are made makes helped helps gave gives got gets
    took takes works worked needs needed wants wanted came comes goes went runs ran keeps kept looks looked called
    calls rang said says wrote writes asked asks told offered refused refuses declined declines agreed confirmed
    referred started starts stopped stops means just now
    """
)
_CANNOT = listed("can't cannot cant won't wont doesn't doesnt didn't didnt hasn't hasnt isn't couldn't wouldn't never")
_PERSONAL = listed(
    """
    sleep eat cope breathe walk stop drink talk speak settle remember sit stand read swim drive cry slept eaten spoken
    feel want trust like sleeping eating coping drinking feeling talking smoking crying slept
    """
)
_MAKES = listed("making helping working giving running closing opening doing going")
_WAITS = listed("ask asked asking cares caring waiting waited looking praying prayed")
_HELPS = listed("made makes make helped helps works worked is was")
_WHOSE = listed("her his my their our the")
_HAS = listed("has had lost left took brought hates loves wants hid broke forgot drinks wears cut hurt misses missed")
_MINDS = listed("knows remembers thinks trusts hopes wonders believes worries reckons feels likes wishes dreams")
_CHORES = listed(
    """
    chase call ring book check send ask email follow speak arrange write update refer contact complete bring look find
    draft print review visit phone text confirm sort collect order circulate action share
    """
)
_SOON = 7


def is_thing(run: Run) -> bool:
    """`the Copper Lid`, `Elizabeth line`, `John 3:16`."""
    before = [run.before(steps) for steps in (1, 2, 3)]
    if before[0] in _ARTICLES or run.after() in _THINGS or run.is_cited or _ANIMALS & {*before}:
        return True
    following = run.words[run.last] if run.last < len(run.words) else None
    return run.owns and following is not None and following.capital and following.folded in _OWNED_THINGS


def has_context(run: Run) -> bool:
    """Whether care or a family is said around a name of several words."""
    return belongs(run) or _was_met(run) or does_as_a_person(run) or is_explained(run)


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


def is_talked_with(run: Run) -> bool:
    """`spoke to Arely`, `w/ Arely`, `told Arely`; whoever it is can be no place and no thing that we know."""
    before, earlier = run.before(), run.before(2)
    if before == "for" and earlier in _WAITS:
        return True
    return before in _TELLS or (before in _WITH and earlier in _TALK) or run.gap_before == "/ "


def does_among_others(run: Run) -> bool:
    """`I think Arely hides her pills`, `Arely and her baby`, `Arely can't sleep`: only a person does that."""
    after, second = run.after(), run.after(2)
    if after in _CANNOT:
        return second in _PERSONAL
    if after == "and" and second in {"her", "his"}:
        return run.after(3) in KIN
    if run.before() in _AT_A_PLACE or not (run.begins or run.before() in _JOINING):
        return False
    return after in _MINDS or (after in _HAS and second in {"her", "his", "him"}) or _is_busy(run)


def _is_busy(run: Run) -> bool:
    """`... is drinking again, her hands shake`, `... hid it from her`; not `... is closing`, `... rang her`."""
    after, second = run.after(), run.after(2)
    if after in {"is", "was", "keeps"} and second.endswith("ing") and second not in _MAKES:
        return _is_he_or_she(run) or second in _PERSONAL
    if after not in DOES or after in _HELPS:
        return False
    if after in _OF_AN_OFFICE:
        return run.before() in _JOINING and _is_he_or_she(run)
    return _is_he_or_she(run) or run.before() in _JOINING


def is_explained(run: Run) -> bool:
    """`Dominika (mum)`, `Dominika, his mum`."""
    first, second = [*run.following(2), "", ""][:2]
    if run.gap_after == " (":
        return first in KIN or first in ROLES
    return run.gap_after == ", " and first in _WHOSE and (second in KIN or second in ROLES)


def has_a_chore(run: Run) -> bool:
    """`Arely to chase the form`, in the minutes."""
    return run.after() == "to" and run.after(2) in _CHORES and (run.begins or not run.before())
