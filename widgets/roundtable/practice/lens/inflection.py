"""The forms of a word: enough of English to spare a writer of rules from listing them."""

from __future__ import annotations

_IRREGULAR = {
    "be": ("am", "is", "are", "was", "were", "been", "being"),
    "have": ("has", "had", "having"),
    "do": ("does", "did", "done", "doing"),
    "go": ("goes", "went", "gone", "going"),
    "get": ("gets", "got", "gotten", "getting"),
    "make": ("makes", "made", "making"),
    "take": ("takes", "took", "taken", "taking"),
    "say": ("says", "said", "saying"),
    "tell": ("tells", "told", "telling"),
    "keep": ("keeps", "kept", "keeping"),
    "seek": ("seeks", "sought", "seeking"),
    "write": ("writes", "wrote", "written", "writing"),
    "come": ("comes", "came", "coming"),
    "lose": ("loses", "lost", "losing"),
    "throw": ("throws", "threw", "thrown", "throwing"),
    "feel": ("feels", "felt", "feeling"),
    "think": ("thinks", "thought", "thinking"),
    "know": ("knows", "knew", "known", "knowing"),
    "run": ("runs", "ran", "running"),
    "leave": ("leaves", "left", "leaving"),
    "drink": ("drinks", "drank", "drunk", "drinking"),
    "give": ("gives", "gave", "given", "giving"),
    "put": ("puts", "putting"),
    "see": ("sees", "saw", "seen", "seeing"),
    "commit": ("commits", "committed", "committing"),
    "refer": ("refers", "referred", "referring"),
    "titrate": ("titrates", "titrated", "titrating"),
    "tie": ("ties", "tied", "tying"),
}
_PLURALS = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "wife": "wives", "life": "lives",
    "fireman": "firemen", "baby": "babies",
}  # fmt: skip
_VOWELS = "aeiou"


def noun_forms(word: str) -> tuple[str, ...]:
    """A noun and its plural."""
    if word in _PLURALS:
        return (word, _PLURALS[word])
    if word.endswith("y") and word[-2] not in _VOWELS:
        return (word, word[:-1] + "ies")
    return (word, word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s"))


def verb_forms(word: str) -> tuple[str, ...]:
    """A verb in all its forms."""
    if word in _IRREGULAR:
        return (word, *_IRREGULAR[word])
    third = noun_forms(word)[1]
    if word.endswith("e"):
        return (word, third, word + "d", word[:-1] + "ing")
    if word.endswith("y") and word[-2] not in _VOWELS:
        return (word, third, word[:-1] + "ied", word + "ing")
    stem = word + word[-1] if _doubles(word) else word
    return (word, third, stem + "ed", stem + "ing")


def _doubles(word: str) -> bool:
    """Whether the last letter is doubled: stop, stopping. Only short words are sure to."""
    short = sum(letter in _VOWELS for letter in word) == 1
    return short and len(word) > 2 and word[-1] not in "wxyaeiou" and word[-2] in _VOWELS and word[-3] not in _VOWELS
