"""What the language lens knows besides the language table: words of the trade, questions, and what it spares."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from roundtable.model.base import Id, Line, Model, SourceKey

FormText = Annotated[str, StringConstraints(pattern=r"^\S.*$", max_length=2000)]
"""What a program looks for, written as `glossary/README.md` explains."""

Forms = Annotated[tuple[FormText, ...], Field(min_length=1)]


class WordSet(Model):
    """Words that forms call by one name: `<care>` is treatment, medicine, a visit ..."""

    id: Id
    words: Forms


class Spared(Model):
    """What the lens leaves alone wherever it stands, and why."""

    id: Id
    """`own-words`, `names`, `we-ask`, `we-ask-whether`, `fair-whether`, `abbreviations` and `capitals` are known to the
    program."""
    why: Line
    forms: Forms


class JargonWord(Model):
    """An abbreviation or a word of the trade, and how to say it plainly."""

    id: Id
    forms: tuple[FormText, ...] = ()
    """How it is written; an abbreviation in capitals is only found in capitals."""
    means: Line
    """What it stands for or says, in plain words."""
    why: Line | None = None
    """Why it is worth a look; left out, what `any-jargon` says."""
    unless: tuple[FormText, ...] = ()
    """Forms that say, in the same sentence, that something else is meant."""


class QuestionRule(Model):
    """Closed questions about one matter, and open ones that serve better; or questions that are fair as they are."""

    id: Id
    forms: tuple[FormText, ...] = ()
    """What the question holds, after "do you", "are you", "is your" and the like."""
    alone: tuple[FormText, ...] = ()
    """How such a question begins when it has no "do you" in front: "Still drinking?"."""
    fair: bool = False
    """Whether such a question is left alone: an offer, consent, safety, a plain fact."""
    short: bool = False
    """Whether the forms also speak for a few words without a verb: "Cravings?", "Any friends?"."""
    told: bool = False
    """Whether the forms also speak for a question that a note retells: "asked if she drinks"."""
    why: Line
    better: tuple[Line, ...] = ()
    sources: tuple[SourceKey, ...] = ()
