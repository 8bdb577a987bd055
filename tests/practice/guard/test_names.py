"""Names: every shape in which they are written, what only looks like one, and who is known."""

from __future__ import annotations

import pytest

from roundtable.practice.guard import NOBODY, Kind, Known, seen_in

NAMES = [
    ("Mrs Delgado rang.", "Mrs Delgado"),
    ("Old Mr Cobbler waits.", "Mr Cobbler"),
    ("mr abernathy waits", "mr abernathy"),
    ("ms okafor says no", "ms okafor"),
    ("his aunt Rosalie", "aunt Rosalie"),
    ("Harold Pinkerton was admitted.", "Harold Pinkerton"),
    ("Wendeline Ostrowick was discharged.", "Wendeline Ostrowick"),
    ("Li Wei shares a room.", "Li Wei"),
    ("Eun-ji Park did not attend.", "Eun-ji Park"),
    ("I met María de la Cruz.", "María de la Cruz"),
    ("Łukasz keeps asking.", "Łukasz"),
    ("D'Angelo Freeman refused.", "D'Angelo Freeman"),
    ("J. Okafor was here.", "J. Okafor"),
    ("her friend Oluchi B. came", "Oluchi B"),
    ("Sarah P. came.", "Sarah P"),
    ("OKAFOR, J. seen", "OKAFOR, J"),
    ("Smith, John seen", "Smith, John"),
    ("Name: Oluchi Eze", "Oluchi Eze"),
    ("name: kelechi onwudiwe", "kelechi onwudiwe"),
    ("surname: brunnhilda quortz", "brunnhilda quortz"),
    ("Dear Keisha,", "Keisha"),
    ("a man called Zoltan", "Zoltan"),
    ("My name is Xochitl.", "Xochitl"),
    ("my name is oksana petrenko", "oksana petrenko"),
    ("the Okonkwo family", "Okonkwo"),
    ("we like the Hendersons", "Hendersons"),
    ("Oyelkaran was sectioned.", "Oyelkaran"),
    ("Brigantia's mother called.", "Brigantia"),
    ("I told Grace the truth.", "Grace"),
    ("worried about Precious; she is late", "Precious"),
    ("Will Grayson came.", "Will Grayson"),
    ("Phoning Keisha Blunt now.", "Keisha Blunt"),
    ("Dear Zerelda,", "Zerelda"),
    ("real name Corvin Askwith", "Corvin Askwith"),
    ("Roommate: Brigantus.", "Brigantus"),
    ("Margery Quortz, 61, unemployed", "Margery Quortz"),
    ("seen with Brigantus (OT)", "Brigantus"),
    ("T. Quortzel in bed 4", "T. Quortzel"),
    ("Brigantus H., bed 12", "Brigantus H"),
    ("Brigantus G. has been clean", "Brigantus G"),
    ("Brigantus's tenancy ends.", "Brigantus"),
    ("I spoke to Brigantus about her meds.", "Brigantus"),
    ("please add Corvin Askwith to the list", "Corvin Askwith"),
    ("ms quortz wants to talk", "ms quortz"),
    ("The O'Briens complain.", "O'Briens"),
    ("they saw Hazel today", "Hazel"),
    ("Smith J.", "Smith J"),
    ("Nguyen, T. - seen", "Nguyen, T"),
    ("LVN Teresa M. gave it.", "Teresa M"),
    ("Our patient Brigantus came.", "Brigantus"),
    ("Zerelda Finchley also denies it.", "Zerelda Finchley"),
    ("ramona speight is in detox", "ramona speight"),
    ("told jaspreet to ring", "jaspreet"),
    ("anna-maria wants a bath", "anna-maria"),
    ("mark tolley wants out", "mark tolley"),
    ("saw quenby okafor in town", "quenby okafor"),
    ("sgt doyle has his statement", "sgt doyle"),
    ("dr s. balasubramanian", "dr s. balasubramanian"),
    ("A. Pietrangelo signed for it.", "A. Pietrangelo"),
    ("K.M. Tullis phoned", "K.M. Tullis"),
    ("Everton Blackwood came drunk.", "Blackwood"),
    ("LE THI HONG - walk in", "LE THI HONG"),
    ("Spoke w/ Brigantus re: papers", "Brigantus"),
    ("Applicant(s): Brigantus Quortz", "Brigantus Quortz"),
    ("Contact (1): Brigantus Quortz", "Brigantus Quortz"),
    ("State v. Quortzel, set over", "Quortzel"),
    ("Kind regards\n\nBrigantus Quortz\nTenancy", "Brigantus Quortz"),
    ("Action: Brigantus to chase the form.", "Brigantus"),
    ("Her sister is called Brigantia.", "Brigantia"),
    ("surname Entwhistle, says he", "Entwhistle"),
    ("caller gave name as Brigantus", "Brigantus"),
    ("I am Brigantia and I am clean.", "Brigantia"),
    ("Brigantia here, running late", "Brigantia"),
    ("Brigantia (mum) will bring him", "Brigantia"),
    ("Brigantia, his mum, has a key", "Brigantia"),
    ("Brigantia can't sleep.", "Brigantia"),
    ("Brigantia and her baby share a bed.", "Brigantia"),
    ("Brigantia has her first night alone.", "Brigantia"),
    ("Brigantia knows the code.", "Brigantia"),
    ("I think Brigantia is drinking again.", "Brigantia"),
    ("Brigantia was singing, and her neighbour joined in.", "Brigantia"),
    ("I think Brigantia came with him.", "Brigantia"),
    ("Brigantia hit him on the nose.", "Brigantia"),
    ("Ask for Brigantia at the desk", "Brigantia"),
    ("Summer Okafor relapsed.", "Summer Okafor"),
    ("Jordan London wants a word.", "Jordan London"),
    ("hey its oluchi from the shelter", "oluchi"),
    ("It's Oluchi from the shelter", "Oluchi"),
    ("We spoke with Quortzel Brigantus at ten.", "Quortzel Brigantus"),
    ("Mrs Quortz feeds her cat.", "Mrs Quortz"),
    ("Oluchi upstairs is out", "Oluchi"),
    ("Happy birthday Oluchi!", "Oluchi"),
    ("oluchi o/d on sat", "oluchi"),
    ("Fatoumata is due in May", "Fatoumata"),
    ("handover: threlkeld, mavis - bed 3", "threlkeld, mavis"),
]

NO_NAMES = [
    "Lantern Street says the list is closed.",
    "St Mary's runs a food bank.",
    "Vitamin D and Plan B.",
    "A band called Adequate Parking plays.",
    "MS was diagnosed, PTSD, Anxiety too.",
    "Child Welfare wrote.",
    "Hazel eyes, and Lincoln Park is where he sleeps.",
    "That is Grandpa's. Hang on.",
    "We watched Peaky Blinders.",
    "They went to Hope and on to Denver.",
    "The train from Jordan goes daily.",
    "A" + "a" * 50 + " was admitted.",
    "Hope Ward, Garden State.",
    "I'd ring, R. I've said so.",
    "John 3:16 is on the wall.",
    "Elizabeth line, Jackson Avenue, the Copper Kettle.",
    "Drop-in Park hours, Follow-up Thursday.",
    "name: withheld",
    "dr appointment, miss the bus",
    "Mr A, Mrs B.",
    "Patient: anxious and tearful.",
    "Mother Teresa, Harry Potter, Dr Who.",
    "In May is the review, in Jordan is the office.",
    "Nurse Practitioner on call.",
    "Megan's Law does not apply.",
    "Princess Margaret does her chemo.",
    "West Lincoln is far.",
    "Johnson Johnson sent it.",
    "Her cat Marmalade is missing.",
    "anna-takes-it",
    "Stoke-on-Trent is where she lives.",
    "Seen in Brigantia was a fox.",
    "Brigantia made her dizzy, so she stopped.",
    "Child-welfare worker: Legal-aid",
    "Plays Zelda till late.",
    "name: PQ",
    "Oluchi was lovely on the phone.",
    "Hortensia is her middle name.",
    "Captain Socks is a cat.",
    "Uncle Monty, as the tortoise is called, sleeps.",
    "Lord Fuzzington the cat has had his dinner.",
    "Zelda, the lurcher, is old.",
    "Zelda is a dog.",
    "We watched Thelma and Louise.",
    "Book club did Zerelda Finchley.",
    "Zerelda Finchley is the set text.",
    "Zerelda Finchley on audiobook.",
    "Zerelda came on the radio.",
    "Braden 17, Barthel 60.",
    "QTc Fridericia 438.",
    "Serum EtOH 0.2 and Serum Ferritin 9.",
    "A Kleinian supervisor.",
    "Then Rogerian supervisor says so.",
    "New Dawn wants cash, Olive Branch has none.",
    "Once in Leighton Quortz, then moved from Milton Quortz.",
    "Violet is the unit upstairs.",
    "The Care Act came into force on 1 April 2015 and he likes it.",
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_is_seen_where_it_stands(text: str, name: str) -> None:
    (seen,) = seen_in(text)
    assert (seen.kind, text[seen.start : seen.end]) == (Kind.NAME, name)


def test_a_saint_in_a_surname_hides_nobody() -> None:
    assert seen_in("Bartholomew St. James sponsors him.")


@pytest.mark.parametrize("text", NO_NAMES)
def test_what_only_looks_like_a_name_is_left_alone(text: str) -> None:
    assert seen_in(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Harold Pinkerton was admitted.",
        "Harold was admitted.",
        "Mr Pinkerton was admitted.",
        "H. Pinkerton was admitted.",
        "Harold P. was admitted.",
        "PINKERTON, Harold",
        "Telling Harold now.",
        "Mr Pinkerton, Harold is here.",
    ],
)
def test_somebody_known_is_no_finding(text: str) -> None:
    assert seen_in(text, NOBODY)
    assert seen_in(text, Known.of(["Harold Pinkerton"])) == ()


def test_a_namesake_with_another_surname_is_one() -> None:
    assert seen_in("Harold Okonkwo was admitted.", Known.of(["Harold Pinkerton"]))


def test_known_people_add_up_and_accents_do_not_matter() -> None:
    known = Known.of(["Grâce Ngandu"]) | Known.of(["Tove"])
    assert known.holds(["grace", "ngandu"])
    assert known.holds(["tove"])
    assert not known.holds([])


def test_a_name_of_too_many_words_makes_nobody_known() -> None:
    assert Known.of(["One Two Three Four Five Six Seven"]) == NOBODY
