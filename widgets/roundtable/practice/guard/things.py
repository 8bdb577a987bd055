"""Capitals that look like somebody and are none: pets, toys, works, brands, houses, towns and measures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roundtable.practice.guard.famous import FAMOUS
from roundtable.practice.guard.lists import listed
from roundtable.practice.guard.name_words import PLACES

if TYPE_CHECKING:
    from roundtable.practice.guard.runs import Run

_ANIMALS = listed(
    """
    alsatian axolotl beagle bear budgerigar budgie budgies bulldog bunny canary cat cats cattery chicken chihuahua
    chinchilla cockapoo cockatiel collar collie corgi cow dachshund dalmatian dog dogs doll donkey duck ferret
    gecko gerbil ginger-tom goat goldfish greyhound guinea guinea-pig hamster hen horse hound husky jackrussell
    kennel kennels kitten kittens koi lab labradoodle labrador litter lizard lurcher mastiff mog moggy mouse mutt
    onesie parrot parrots persian pig pigs pony poodle pug pup puppet puppy rabbit rabbits rat rottweiler sheep
    siamese snake spaniel spaniels staffie staffy stick-insect swan tabby teddy terrier tomcat tortoise
    tortoiseshell toy unicorn vet whippet
    """
)
_PROUD = listed(
    """
    admiral aunt baron baroness brother captain colonel corporal count countess dame doctor dr duchess duke
    emperor empress father general king lady lieutenant lord madame major master miss nurse prince princess
    professor queen reverend sergeant sir sister uncle
    """
)
_OF_PETS = listed("a an her his my our the their")
_WORKS = listed(
    """
    album boxset cartoon channel club costume drama episode episodes film films halloween karaoke lounge movie
    movies musical netflix novel opera panto playlist podcast radio repeat series song songs stereo syllabus telly
    theatre tv
    """
)
_SEEN = listed(
    """
    listens played playing plays quote quoted quotes reread stream streamed watch watched watches watching
    """
)
_IS_A_WORK = listed("are chose did do does doing had is on picked put read reading was")
_IS_TEXT = listed(
    """
    book costume film game idea novel outfit password play programme ringtone show song text track
    """
)
_THINGS = listed(
    """
    ad advert aftershave album amp audiobook backpack bacon bag balloon bay bedding beer biography biscuits
    blanket book books boots bread burger cake cakes calendar candle cereal cheese chocolate chocolates chutney
    coat cocktail concert costume court crackers crisps cup curry curtains doll dress drill duvet dvd exhibition
    festival figurine film films fountain-pen fragrance fridge gateau gif gig gin glasses guitar gum ham handbag
    handbags hat hats hoodie hoover house ice-cream icecream impersonator impression jacket jackets jam jigsaw
    joke jumper jumpers kart keyring lager lawnmower lego line lipstick lodge lookalike lp lunchbox makeup market
    marmalade mascara matinee meme mints motorbike movie mug noodles onesie oven painting paintings perfume piano
    pickle pie pint pizza pjs plasters plate poster print prints pudding purse pyjamas quote quotes range recipe
    recipes record records road roast room rucksack salad sandwich sauce sausages scarf scooter sculpture services
    shirt shoes show-tune single sketch socks song songs soundtrack soup sponge steak sticker stickers suit suite
    sunglasses sweater sweatshirt sweets t-shirt tart tattoo teabags tie toy tracksuit tractor trainers tree
    tribute trilogy trip trousers unit van wallet wallpaper ward watch way whiskey whisky wig wing wrestler
    yoghurt
    """
)
_MEASURES = listed(
    """
    alda apgar ashworth babinski barnes bazett beck berg braden bristol bush-francis child-pugh cornell edinburgh
    fridericia hamilton hoffmann karnofsky kessler mcburney morse murphy norton ranson rockall romberg simpson
    tinetti waterlow wells young zarit
    """
)
_DRAWN = listed("serum plasma urine trough qtc csf")
_SCHOOL = re.compile(r"[a-z]{4,}(?:ian|ean|ist|ism)")
_ON = listed(
    """
    audiobook cassette cd dvd iplayer kindle loop netflix repeat shuffle spotify telly tv video vinyl youtube
    """
)
_NUMBER = re.compile(r" \d")
_STYLED = listed("blessed bright fresh good great holy king new old prince princess queen royal safe")
_INNER = re.compile(r"[a-z][A-Z]")
_PREFIX = re.compile(
    r"(?:Mac|Mc|De|La|Le|Di|Du|Da|Van|Von|Fitz|O|St|El|Al|Ap|Ni|Mac|San|Del|Abu|Mb|Ng|Nk|[A-Z][a-z]+-)[A-Z]"
)
_MOVED = listed(
    """
    back bus came discharge discharged drive drove moved moving over train transfer transferred travelled went
    """
)
_BROUGHT = listed(
    """
    booked bring brought called came checked come handed let moved phoned put rang sent signed took turned
    """
)
_CALENDAR = listed(
    """
    april august december february friday january july june march may monday november october saturday september
    sunday thursday tuesday wednesday
    """
)
_NEAR = 12


def is_no_person(run: Run) -> bool:
    """Whether what is said before and after, or the whole of it, makes it a thing or an animal."""
    return any(
        rule(run) for rule in (_is_famous, _is_an_animal, _is_a_work, _is_a_measure, _is_part_of_more, _is_a_place)
    )


def _is_famous(run: Run) -> bool:
    """`Thelma and Louise`, `Peter Rabbit`, `Postman Pat`, with what stands beside the run."""
    start, end = max(0, run.first - 2), min(len(run.words), run.last + 3)
    around = [one.folded for one in run.words[start:end]]
    for first in range(run.first - start + 1):
        for last in range(run.last - start, len(around) + 1):
            whole = [one for one in around[first:last] if one != "and"]
            if len(whole) > 1 and " ".join(whole) in FAMOUS:
                return True
    return False


def _is_an_animal(run: Run) -> bool:
    """`Captain Socks is a cat`, `her staffie Rosie`, `Bruno, the lurcher`; not `Mrs Delgado feeds the cat`."""
    if run.title is None:
        return _is_a_pet(run)
    first, second, third = [*run.following(3), "", "", ""][:3]
    told = run.gap_after in {", ", " ("} and first in _OF_PETS | {"as"}
    if (told or run.after() == "the") and {second, third} & _ANIMALS:
        return True
    last = run.names[-1]
    plain = run.title.folded in {"mr", "mrs", "ms"} and last.no_name
    silly = len(run.names) == 1 and (last.no_name or not last.family) and not last.given
    around = run.words[max(0, run.first - _NEAR) : run.last + 2 * _NEAR]
    return silly and (plain or run.title.folded in _PROUD) and any(one.folded in _ANIMALS for one in around)


def _is_a_pet(run: Run) -> bool:
    """`her staffie Rosie`, `Bruno, the lurcher`, `Princess Fluff (the rabbit)`, `Lord Fuzzington the cat`."""
    first, second, third = [*run.following(3), "", "", ""][:3]
    proud = len(run.names) == 1 or run.names[0].folded in _PROUD
    told = run.gap_after in {", ", " ("} and first in _OF_PETS and second in _ANIMALS
    if told or (run.after() == "the" and second in _ANIMALS):
        return proud
    if len(run.names) != 1:
        return False
    near = {run.before(1), run.before(2), run.before(3)}
    return bool(_ANIMALS & near) or (run.after() == "is" and bool(_ANIMALS & {second, third}))


def _is_a_work(run: Run) -> bool:
    """`watched Shirley Valentine`, `book club did ...`, `Elsa plate`, `Billy Liar is the set text`."""
    if run.title is not None:
        return False
    if run.after() == "on" and (run.after(2) in _ON or run.after(3) in _ON):
        return True
    if run.after() in _THINGS or run.before() in _SEEN:
        return True
    if run.before() in _IS_A_WORK and any(run.before(steps) in _WORKS for steps in (2, 3, 4)):
        return True
    if run.after() in {"is", "was"} and run.after(2) in {"the", "his", "her", "my"}:
        return any(one in _IS_TEXT or one in _THINGS for one in (run.after(3), run.after(4), run.after(5)))
    return len(run.names) == 1 and run.after() in {"on", "off", "came"} and bool(_WORKS & {*run.following(5)})


def _is_a_measure(run: Run) -> bool:
    """`Braden 17`, `QTc Fridericia 438`, `Serum EtOH`."""
    if any(_INNER.search(one.text) and not _PREFIX.match(one.text) for one in run.names):
        return True
    if run.names[0].folded in _DRAWN:
        return True
    if len(run.names) == 1 and _SCHOOL.fullmatch(run.names[0].folded) and not run.names[0].given:
        return run.gap_after == " " and run.words[run.last].no_name
    return run.names[-1].folded in _MEASURES and _NUMBER.match(run.gap_after) is not None


def _is_part_of_more(run: Run) -> bool:
    """One name between other capitals: `New Dawn`, `Royal Albert`, `Olive Branch`, `Ruby Tuesday`."""
    if len(run.names) != 1 or run.title is not None:
        return False
    if run.first and run.gap_before == " " and run.words[run.first - 1].folded in _STYLED:
        return run.words[run.first - 1].capital
    if run.last >= len(run.words) or run.gap_after != " " or run.owns or run.names[0].surely_given:
        return False
    following = run.words[run.last]
    return following.capital and following.no_name and not following.shouted and following.folded not in _CALENDAR


def _is_a_place(run: Run) -> bool:
    """`in Leighton Buzzard`, `moved from Milton Mowbray`, `Violet is mother and baby`: a town, a ward."""
    if run.title is not None:
        return False
    if len(run.names) == 1:
        return run.after() == "is" and run.after(2) == "the" and bool(PLACES & {*run.following(6)})
    before, earlier = run.before(), run.before(2)
    return (before == "in" and earlier not in _BROUGHT) or (
        before in {"to", "from", "into", "through"} and earlier in _MOVED
    )
