"""What a case fills in by itself, so that nobody has to type it: the person's words, and the opening by SBAR.

Everything here can be written over. What is the presenter's to say, how they
see it and what they ask for, stays empty.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from roundtable.model.meeting import Choice, Meeting
from roundtable.practice.plan.plain import fitted, plain

if TYPE_CHECKING:
    from roundtable.model.case import Case
    from roundtable.model.decision import Decision

_WRAPPED: Final = re.compile(r"(?<=\S)[ ]*\n[ ]*(?!\s|[-*>] |\d+[.)] )")
"""The end of a line that is not the end of a paragraph, and not followed by an entry of a list."""
_WORDS, _LINE, _MOST_STRENGTHS, _MOST_CHOICES = 2000, 300, 12, 8


def filled(meeting: Meeting, case: Case) -> Meeting:
    """The meeting with what its case says of the person and of the moment that it is about."""
    decision = case.decision(meeting.about or "")
    fields: dict[str, object] = {
        "label": case.person.called,
        "words": fitted(flowing(case.person.in_their_words), _WORDS),
        "strengths": tuple(fitted(plain(text), _LINE) for text in case.strengths[:_MOST_STRENGTHS]),
        "background": background(case, decision),
    }
    if decision is not None:
        fields["situation"] = fitted(f"{decision.time}.\n\n{flowing(decision.situation)}", _WORDS)
    return meeting.model_copy(update=fields)


def flowing(text: str) -> str:
    r"""A text of the content as a person would type it: lines are as long as the page is wide, a list keeps its own.

    >>> flowing("One line\nand *its* end.\n\n- a\n- b")
    'One line and its end.\n\n- a\n- b'
    """
    return _WRAPPED.sub(" ", plain(text)).strip()


def background(case: Case, decision: Decision | None) -> str:
    """What the whole team knows when a decision opens, fact by fact."""
    known = (fact for fact in case.facts if fact.shared and case.so_at(fact, decision.id if decision else None))
    return fitted("\n\n".join(" ".join(plain(fact.text).split()) for fact in known), _WORDS)


def choices_of(case: Case, about: str | None) -> tuple[Choice, ...]:
    """The options that the story has at this moment, to be weighed; what came of them stays in the story."""
    decision = case.decision(about or "")
    options = decision.options[:_MOST_CHOICES] if decision else ()
    return tuple(Choice(id=option.id, what=fitted(plain(option.label), _LINE)) for option in options)
