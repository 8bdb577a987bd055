"""Surnames that are met often, and endings that few other words have; in small letters and without accents."""

from __future__ import annotations

import re

from roundtable.practice.guard.surnames_a_to_k import SURNAMES_A_TO_K
from roundtable.practice.guard.surnames_l_to_z import SURNAMES_L_TO_Z

SURNAMES = SURNAMES_A_TO_K | SURNAMES_L_TO_Z

ENDINGS = re.compile(
    r"(?:[a-z]{3,}(?:sson|dottir|wicz|czyk|ski|ska|sky|skyj|enko|chuk|opoulos|akis|idis|yan|escu|ovic|ovich|evic|shvili|dze|adze"
    r"|poulou|strom|quist|qvist|gaard|stein|berger|baum|mann|ez|eira|ucci|elli|etti|ini|worth|wala|swamy|nathan|murthy|aiah|zadeh"
    r"|pour|oglu|oulos|iyev|nyk|sen|kov|kova|rov|rova|nov|nova|ington|thwaite|kwu|chukwu|uddin|ullah)"
    r"|(?:mc|o'|fitz|mac(?=[a-z]{4})|al-|el-|d'|l'|ni |ap )[a-z]{3,})"
)
