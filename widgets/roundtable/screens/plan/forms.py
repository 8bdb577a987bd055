"""Forms of the builder: which fields each has, what a browser sends, and what stands in the plan.

What somebody types stays in the form until it is saved, also when they go
somewhere else or the page is loaded again. A form is drawn with `shown`; what
is typed meanwhile is only remembered, so that no answer disturbs who is typing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from roundtable.model.plan_base import Part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.model.plan import Plan


class Kind(StrEnum):
    """What a field holds."""

    TEXT = "text"
    """Words that somebody writes; the guard looks at them."""
    LINES = "lines"
    """The same, one entry a line."""
    PLAIN = "plain"
    """A day, a time, a number, or one of a list."""
    TICK = "tick"
    PARTS = "parts"
    """Parts of the plan, a tick each."""
    NAMES = "names"
    """Ids, a tick each."""
    OWNERS = "owners"


T, L, P, C = Kind.TEXT, Kind.LINES, Kind.PLAIN, Kind.TICK
FIELDS: Final[dict[str, dict[str, Kind]]] = {
    "about": {
        "called": T,
        "name": T,
        "pronouns": T,
        "country": P,
        "words": T,
        "matters": L,
        "values": L,
        "strengths": L,
    },
    "goals": {
        "domain": P,
        "whose": P,
        "serves": P,
        "words": T,
        "team_words": T,
        "measure": T,
        "by": P,
        "importance": P,
        "confidence": P,
        "barriers": L,
    },
    "actions": {
        "goal": P,
        "does": T,
        "owners": Kind.OWNERS,
        "by": P,
        "first_step": C,
        "agreed": T,
        "known_by": T,
        "principle": P,
        "cost": P,
        "at": P,
        "minutes": P,
    },
    "people": {
        "name": T,
        "role": T,
        "agency": T,
        "reach": T,
        "on_team": C,
        "close": C,
        "programme": C,
        "needs": Kind.PARTS,
    },
    "consents": {
        "giver": P,
        "reader": P,
        "what": Kind.PARTS,
        "purpose": T,
        "given": P,
        "until": P,
        "until_event": T,
        "revoked": P,
    },
    "safety": {
        "signs": L,
        "alone": L,
        "places": L,
        "people": L,
        "services": L,
        "surroundings": L,
        "lines": Kind.NAMES,
        "read_with": T,
    },
    "ifs": {"case": P, "happens": T, "then": T, "owner": P},
    "transitions": {
        "giver": P,
        "taker": P,
        "on": P,
        "with_person": C,
        "contact": P,
        "contact_by": P,
        "week": P,
        "month": P,
    },
    "day": {"start": P, "end": P, "what": T, "fixed": C},
    "money": {"money_left": P},
    "review": {"starts": P, "review": P, "why": T},
}
"""Fields of each form, in the order in which they stand there."""
SUBJECT: Final = ("called", "name", "pronouns")
NAMES: Final = frozenset({"called", "name"})
"""Fields that hold the invented name of somebody, and nothing but that."""
REASON: Final = "reason"
ALONE: Final = frozenset({"about", "safety", "money", "review"})
"""Forms that are a section of their own, and no entry of a list."""


@dataclass
class Form:
    """One form that is open, or was left with something typed in it."""

    name: str
    """Its list or section."""
    item: str = ""
    """The entry that is changed; empty for a new one."""
    preset: str = ""
    """For a new goal its part of life, for a new action its goal."""
    number: int = 0
    """Tells forms apart that were opened one after the other: a part of every id."""
    shown: dict[str, str] = field(default_factory=dict)
    typed: dict[str, str] | None = None
    errors: dict[str, str] = field(default_factory=dict)
    came_back: bool = False
    """Whether somebody has come back to what they had left unsaved."""
    with_reason: bool = False
    """Whether the item came over from the revision before, so that a change needs a reason."""

    @property
    def key(self) -> str:
        """What events of this form say that they were made on."""
        return form_key(self.name, self.item, self.preset)

    def value(self, name: str) -> str:
        """What stands in a field."""
        return self.shown.get(name, "")

    def error(self, name: str) -> str:
        """What does not fit in a field, in one sentence."""
        return self.errors.get(name, "")

    def ticked(self, name: str) -> bool:
        """Whether a box is ticked."""
        return self.shown.get(name) == "yes"

    def keep_typed(self, values: Mapping[str, str]) -> None:
        """Remember what is typed, without drawing anything anew."""
        self.typed = only_fields(self.name, values)

    def show_typed(self) -> None:
        """Draw the form with what was typed, as when somebody comes back to it."""
        if self.typed is not None:
            self.shown = {**self.typed}

    def come_back(self) -> None:
        """Somebody comes to the form, perhaps again."""
        self.errors, self.came_back = {}, self.typed is not None
        self.show_typed()

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that is not saved."""
        return self.typed is not None


def form_key(name: str, item: str = "", preset: str = "") -> str:
    """The place of a form: `edit/goals/goal-1`, `new/actions/goal-1`, or the section's own name."""
    if name in ALONE:
        return name
    return f"edit/{name}/{item}" if item else f"new/{name}/{preset}"


def only_fields(name: str, values: Mapping[str, str]) -> dict[str, str]:
    """What belongs to a form, of all that a browser sent. Line ends are single characters."""
    kinds = FIELDS[name]
    begins = tuple(f"{key}-" for key, kind in kinds.items() if kind in {Kind.PARTS, Kind.NAMES})
    known = {*kinds, REASON, "owner", "owner-2"}
    return {
        key: value.replace("\r\n", "\n")
        for key, value in values.items()
        if key in known or (begins and key.startswith(begins))
    }


def texts_of(form: Form, values: Mapping[str, str], before: Mapping[str, str]) -> dict[str, str]:
    """Free text that is not in the plan already, by field."""
    kinds = {**FIELDS[form.name], REASON: Kind.TEXT}
    free = {key: values.get(key, "") for key, kind in kinds.items() if kind in {Kind.TEXT, Kind.LINES}}
    return {key: text for key, text in free.items() if text.strip() and text != before.get(key, "")}


def is_bare_name(key: str, text: str) -> bool:
    """Whether a field for an invented name holds a name and nothing else that may be a real person's."""
    from roundtable.practice.guard import Known, seen_in  # noqa: PLC0415  needed once somebody has written something

    return key in NAMES and not seen_in(text, Known.of([text]))


def read_fields(name: str, values: Mapping[str, str]) -> dict[str, Any]:
    """The fields of a form as a move takes them."""
    return {key: _read(key, kind, values) for key, kind in FIELDS[name].items()}


def _read(key: str, kind: Kind, values: Mapping[str, str]) -> Any:
    text = values.get(key, "")
    match kind:
        case Kind.LINES:
            return tuple(line.strip() for line in text.splitlines() if line.strip())
        case Kind.TICK:
            return text == "yes"
        case Kind.PARTS:
            return tuple(part.value for part in Part if values.get(f"{key}-{part.value}") == "yes")
        case Kind.NAMES:
            begins = f"{key}-"
            return tuple(
                sorted(k.removeprefix(begins) for k, v in values.items() if k.startswith(begins) and v == "yes")
            )
        case Kind.OWNERS:
            return tuple(dict.fromkeys(one for one in (values.get("owner", ""), values.get("owner-2", "")) if one))
        case _:
            return text.strip() if kind is Kind.PLAIN else text


def written(name: str, entry: object, plan: Plan) -> dict[str, str]:
    """What stands in the plan, as the fields of a form."""
    shown: dict[str, str] = {}
    for key, kind in FIELDS[name].items():
        source = plan.subject if name == "about" and key in SUBJECT else entry
        shown |= _write(key, kind, getattr(source, key))
    return shown


def _write(key: str, kind: Kind, value: Any) -> dict[str, str]:
    match kind:
        case Kind.LINES:
            return {key: "\n".join(value)}
        case Kind.TICK:
            return {key: "yes"} if value else {}
        case Kind.PARTS | Kind.NAMES:
            return {f"{key}-{one}": "yes" for one in value}
        case Kind.OWNERS:
            return dict(zip(("owner", "owner-2"), value, strict=False))
        case _:
            return {key: "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)}
