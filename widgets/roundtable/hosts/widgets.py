"""The screens as widgets with ordinary habits: `CaseWalk(case="getting-to-work")`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roundtable.content.catalogue import Catalogue
from roundtable.content.index import case_shelf
from roundtable.hosts.widget import ScreenWidget, next_prefix, refuse_unknown
from roundtable.screens.case_walk.screen import CaseWalkScreen
from roundtable.screens.shelf.screen import ShelfScreen
from roundtable.screens.start.screen import StartScreen

if TYPE_CHECKING:
    import pandas as pd

    from roundtable.screens.exercises.screen import ExercisesScreen
    from roundtable.screens.glossary.screen import GlossaryScreen
    from roundtable.screens.plan.screen import PlanScreen


class Start(ScreenWidget):
    """The start page."""

    def __init__(self, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ())
        catalogue = Catalogue()
        super().__init__(StartScreen(next_prefix(), catalogue, case_shelf(catalogue)))


class CaseShelf(ScreenWidget):
    """The library: all cases and the pathways. `wanted` is a case that could not be opened."""

    def __init__(self, wanted: str | None = None, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("wanted",))
        catalogue = Catalogue()
        super().__init__(ShelfScreen(next_prefix(), catalogue, case_shelf(catalogue), wanted))


class Glossary(ScreenWidget):
    """The shared glossary. `term` is one that is opened first."""

    def __init__(self, term: str | None = None, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("term",))
        from roundtable.content.term_index import TermIndex  # noqa: PLC0415  a case needs no list of terms
        from roundtable.screens.glossary.screen import GlossaryScreen  # noqa: PLC0415

        catalogue = Catalogue()
        super().__init__(GlossaryScreen(next_prefix(), catalogue, TermIndex(catalogue), term))

    def to_frame(self) -> pd.DataFrame:
        """Every term as a row, with what the team has agreed."""
        import pandas as pd  # noqa: PLC0415  far too heavy for a first screen

        screen: GlossaryScreen = self.screen  # type: ignore[assignment]  # this widget shows no other
        agreed = {agreement.term: agreement.words for agreement in screen.agreements.all}
        rows = [
            (e.id, e.term, e.plain, ", ".join(e.tags), e.false_friend, agreed.get(e.id)) for e in screen.index.entries
        ]
        columns = ["id", "term", "plain", "tags", "false_friend", "agreed"]
        return pd.DataFrame(rows, columns=columns).set_index("id")


class FalseFriends(ScreenWidget):
    """Rounds of false friends: who could have said this, and what the others heard."""

    def __init__(self, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ())
        from roundtable.content.term_index import TermIndex  # noqa: PLC0415  a case needs no list of terms
        from roundtable.screens.false_friends.screen import FalseFriendsScreen  # noqa: PLC0415

        catalogue = Catalogue()
        super().__init__(FalseFriendsScreen(next_prefix(), catalogue, TermIndex(catalogue)))


class FlashCards(ScreenWidget):
    """Terms that come back before they are forgotten."""

    def __init__(self, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ())
        from roundtable.content.term_index import TermIndex  # noqa: PLC0415  a case needs no list of terms
        from roundtable.screens.flash_cards.screen import FlashCardsScreen  # noqa: PLC0415

        catalogue = Catalogue()
        super().__init__(FlashCardsScreen(next_prefix(), catalogue, TermIndex(catalogue)))

    def to_frame(self) -> pd.DataFrame:
        """The cards that were answered, with when each comes back."""
        import pandas as pd  # noqa: PLC0415  far too heavy for a first screen

        rows = [{"term": term, **memory} for term, memory in self.value["cards"].items()]
        return pd.DataFrame(rows, columns=["term", "due", "seen", "stability", "difficulty"]).set_index("term")


class LanguageLens(ScreenWidget):
    """The language lens. `text` stands in the field at first; nothing is looked at before somebody asks for it."""

    def __init__(self, text: str = "", **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("text",))
        from roundtable.screens.lens.screen import LanguageLensScreen  # noqa: PLC0415  a case needs no lens

        super().__init__(LanguageLensScreen(next_prefix(), Catalogue(), text))

    def to_frame(self) -> pd.DataFrame:
        """Every finding as a row, without those that were put aside."""
        import pandas as pd  # noqa: PLC0415  far too heavy for a first screen

        rows = [{**one, "better": "; ".join(one["better"])} for one in self.value["findings"]]
        columns = ["line", "start", "end", "text", "kind", "why", "better", "source"]
        return pd.DataFrame(rows, columns=columns)


class Exercises(ScreenWidget):
    """The exercises of a family: `trauma-informed`, `cultural-humility` or `lab`."""

    def __init__(self, family: str = "lab", wanted: str | None = None, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("family", "wanted"))
        from roundtable.model.exercise import Family  # noqa: PLC0415  a case needs no exercises
        from roundtable.screens.exercises.screen import ExercisesScreen  # noqa: PLC0415

        super().__init__(ExercisesScreen(next_prefix(), Catalogue(), Family(family), wanted))

    def to_frame(self) -> pd.DataFrame:
        """Every exercise as a row."""
        import pandas as pd  # noqa: PLC0415  far too heavy for a first screen

        screen: ExercisesScreen = self.screen  # type: ignore[assignment]  # this widget shows no other
        rows = [(e.id, e.code, e.title, e.minutes, ", ".join(e.kinds), "; ".join(e.practises)) for e in screen.entries]
        return pd.DataFrame(rows, columns=["id", "code", "title", "minutes", "kinds", "practises"]).set_index("id")


class PracticeExercise(ScreenWidget):
    """One exercise. With `room=True` it is shown large, and tells nothing before it is revealed."""

    def __init__(self, exercise: str, *, room: bool = False, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("exercise", "room"))
        from roundtable.screens.exercise.screen import ExerciseScreen  # noqa: PLC0415  a case needs no exercises

        catalogue = Catalogue()
        found, content_hash = catalogue.exercise(exercise), catalogue.exercise_hash(exercise)
        super().__init__(ExerciseScreen(next_prefix(), found, catalogue, content_hash, room=room))


class CarePlanBuilder(ScreenWidget):
    """Builds a care plan for the person of a case, or, with `case=None`, for somebody blank whom you invent.

    `.value` is the plan as plain data, in the format of Roundtable's own plan files.
    With `room=True` it is shown large.
    """

    def __init__(self, case: str | None = None, *, room: bool = False, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("case", "room"))
        from roundtable.screens.plan.screen import PlanScreen  # noqa: PLC0415  a case needs no plan

        screen = PlanScreen.of(next_prefix(), Catalogue(), case)
        screen.room = room
        super().__init__(screen)

    def to_frame(self) -> pd.DataFrame:
        """Goals and actions as rows, actions below their goal."""
        from roundtable.exchange.plan_frame import to_frame  # noqa: PLC0415  far too heavy for a first screen

        screen: PlanScreen = self.screen  # type: ignore[assignment]  # this widget shows no other
        return to_frame(screen.plan)


class Plans(ScreenWidget):
    """The people for whom a plan can be written. `wanted` is a case that could not be opened."""

    def __init__(self, wanted: str | None = None, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("wanted",))
        from roundtable.screens.plan.choosing import PlansScreen  # noqa: PLC0415  a case needs no plan

        screen = PlansScreen.of(next_prefix(), Catalogue())
        screen.wanted = wanted
        super().__init__(screen)


class CaseRoom(ScreenWidget):
    """Leads a room through one fictional case: one screen, paper cards, votes by hand."""

    def __init__(self, case: str, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("case",))
        from roundtable.screens.room.screen import RoomScreen  # noqa: PLC0415  a learner alone needs no room

        catalogue = Catalogue()
        led, content_hash = catalogue.case(case), catalogue.case_hash(case)
        super().__init__(RoomScreen(next_prefix(), led, catalogue, content_hash))

    def to_frame(self) -> pd.DataFrame:
        """The votes as a table: one row for each option of each decision that was voted on."""
        import pandas as pd  # noqa: PLC0415  far too heavy for a first screen

        rows = [
            (vote["decision"], option, count, dict(vote["second"]).get(option))
            for vote in self.value["votes"]
            for option, count in vote["first"]
        ]
        return pd.DataFrame(rows, columns=["decision", "option", "first", "second"]).set_index(["decision", "option"])


class CaseWalk(ScreenWidget):
    """Plays one fictional case. `role` is a seat of it, or "observer", that is offered first."""

    def __init__(self, case: str, role: str | None = None, **unknown: Any) -> None:
        refuse_unknown(type(self), unknown, ("case", "role"))
        catalogue = Catalogue()
        played, content_hash = catalogue.case(case), catalogue.case_hash(case)
        super().__init__(CaseWalkScreen(next_prefix(), played, catalogue, content_hash, role))

    def to_frame(self) -> pd.DataFrame:
        """The path as a table: one row for each decision that was met."""
        import pandas as pd  # noqa: PLC0415  far too heavy for a learner's first screen

        columns = ["decision", "first", "confidence", "chosen", "mended", "skipped"]
        return pd.DataFrame(self.value["trails"], columns=columns).set_index("decision")
