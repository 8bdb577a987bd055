"""Reading the plan to the person: what they say to each goal and action, and how it is worked in.

The case scripts the answers. Where nobody has written any, somebody speaks
for the person, and their answers are noted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from roundtable.errors import RefusedError
from roundtable.model.plan import Answer
from roundtable.model.plan_goals import Action, Goal, Standing
from roundtable.model.plan_script import Reply
from roundtable.practice.plan.answers import unasked, with_answer
from roundtable.practice.plan.editing import LONGEST_REASON, edit, remove, stand
from roundtable.practice.plan.plain import fitted, plain
from roundtable.practice.plan.refusing import checked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roundtable.model.plan import Plan
    from roundtable.model.plan_script import PlanScript
    from roundtable.practice.plan.draft import Draft

HOWS: Final = ("change", "stop", "remove", "against")
"""Ways to work an answer in. `against`: it stays, and the person's disagreement stays on record beside it."""
ELSE: Final = Reply(answer="keep", words="Yes, leave it like that.")
"""Said where no reply of the script fits."""
_LONGEST_WORDS: Final = 2000
_ENDINGS: Final = r"(?:e?s|e?d|ing|'s)?"


def reply_to(script: PlanScript, plan: Plan, item: str) -> Reply:
    """The first of the script's replies that fits a goal or an action, by its id."""
    goal, action = plan.goal(item), plan.action(item)
    if goal is None and action is None:
        raise RefusedError("This goal or action is not in the plan any more: choose another.")
    return next((reply for reply in script.replies if _fits(reply, plan, action or goal)), ELSE)


def ask_person(draft: Draft, script: PlanScript | None) -> Draft:
    """Read to the person what they have not heard as it stands now, and note what they say. One step."""
    if script is None:
        raise RefusedError("No answers are written for this person: let somebody speak for them, and note the answers.")
    replies = [(item, reply_to(script, draft.plan, item)) for item in unasked(draft.plan)]
    said = tuple(
        Answer(item=item, answer=reply.answer, words=fitted(plain(reply.words), _LONGEST_WORDS))
        for item, reply in replies
    )
    return draft.then(draft.plan.model_copy(update={"answers": (*draft.plan.answers, *said)}))


def note_answer(draft: Draft, item: str, answer: str, words: str) -> Draft:
    """Note what somebody who speaks for the person answers to a goal or an action."""
    _list_of(draft.plan, item)
    noted = checked(Answer, {"item": item, "answer": answer, "words": words})
    if noted.answer != "keep" and not noted.words:
        raise RefusedError("Write down what the person says: it is their plan.")
    return draft.then(with_answer(draft.plan, noted))


def apply_answer(draft: Draft, item: str, how: str, /, reason: str = "", **fields: object) -> Draft:
    """Work in an answer that asks for a change or refuses: one of `HOWS`. One step.

    Parameters
    ----------
    how
        `change` takes the fields to change; `stop` takes a reason, by default
        the person's words; `remove`; `against` needs a reason.
    """
    name, answer = _list_of(draft.plan, item), draft.plan.answer_to(item)
    if answer is None or answer.answer == "keep":
        raise RefusedError("Nothing was answered here that could be worked in: go on to the next.")
    if how == "change":
        after = edit(draft, name, item, **fields)
        if after is draft:
            raise RefusedError("Change something about it first, or choose another way.")
        return after
    if how == "stop":
        said = reason or fitted(answer.words, LONGEST_REASON) or "The person does not want it."
        return stand(draft, name, item, Standing.STOPPED, said)
    if how == "remove":
        return remove(draft, name, item).draft
    if how == "against":
        return _against(draft, answer, reason)
    raise RefusedError("Choose one of the ways to work this answer in.")


def _against(draft: Draft, answer: Answer, reason: str) -> Draft:
    if not reason.strip():
        raise RefusedError("Write down why it stays although the person said something else.")
    noted = checked(Answer, {**dict(answer), "done": "against", "reason": reason})
    return draft.then(with_answer(draft.plan, noted))


def _list_of(plan: Plan, item: str) -> str:
    if plan.goal(item) is not None:
        return "goals"
    if plan.action(item) is not None:
        return "actions"
    raise RefusedError("This goal or action is not in the plan any more: choose another.")


def _fits(reply: Reply, plan: Plan, item: Goal | Action | None) -> bool:
    owners = item.owners if isinstance(item, Action) else ()
    goal = plan.goal(item.goal) if isinstance(item, Action) else item
    return (
        (reply.of is None or (reply.of == "action") is isinstance(item, Action))
        and (reply.owner is None or reply.owner in owners)
        and (reply.domain is None or (goal is not None and reply.domain is goal.domain))
        and (not reply.mentions or _mentions(reply.mentions, _written(item)))
    )


def _written(item: Goal | Action | None) -> str:
    """What the team wants to do, in its words. Barriers, and how the person agreed, are no wish of the team's."""
    if isinstance(item, Action):
        return f"{item.does}\n{item.known_by}"
    return f"{item.team_words}\n{item.measure}" if item else ""


def _mentions(words: Iterable[str], text: str) -> bool:
    """Whether one of the words stands in a text, also with a common ending."""
    text = text.casefold()
    return any(re.search(rf"(?<!\w){re.escape(word.casefold())}{_ENDINGS}(?!\w)", text) for word in words)
