"""One bad and one good plan for each rule of the second look."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import Any

from roundtable.model.plan_script import LifeEvent
from tests.practice.second_look.plans import CATALOGUE, GOOD, NO_OUTLINE, Example, changed

EVERYTHING = [
    "about", "mental-health", "substance-use", "physical-health", "housing", "money", "work-and-learning",
    "getting-there", "people", "culture-and-spirituality", "legal", "joy-and-making", "safety", "scores",
]  # fmt: skip
LENS = SimpleNamespace(kind="stigma", text="non-compliant", better=("has not been able to",))
TRADE = SimpleNamespace(kind="jargon", text="MDT", better=())


def hears(word: SimpleNamespace) -> dict[str, Any]:
    """A lens that knows one word."""
    return {"words_of": lambda text: [word] if word.text in text else []}


def leaves(who: str, month: int) -> Any:
    """A script in which somebody leaves."""
    event = LifeEvent(
        id="gone", month=3, title="Gone", tells="Gone.", says="Oh.", touches=("people",), ask="And now?", leaves=(who,)
    )
    return {"script": SimpleNamespace(events=(event,)), "month": month}


def _goals(*changes: dict[str, Any]) -> list[dict[str, Any]]:
    return [GOOD["goals"][0] | {"id": f"goal-{number}"} | change for number, change in enumerate(changes, 1)]


def _actions(*changes: dict[str, Any]) -> list[dict[str, Any]]:
    return [GOOD["actions"][1] | {"id": f"action-{number}"} | change for number, change in enumerate(changes, 1)]


def _party(**change: Any) -> dict[str, Any]:
    return {"id": "new", "name": "Gro Vik", "role": "nurse", **change}


WORDS = {
    "SL01": Example({"goals.0.words": " "}, {"goals.0.words": "The boat."}),
    "SL02": Example(
        {"goals.0.words": "Tove will attend the boat."}, {"goals.0.words": "Tove's boat, that is my boat."}
    ),
    "SL03": Example(
        {"goals.1.measure": "Attends 4 appointments"},
        {"goals.1.measure": "Attends 4 choir evenings", "goals.1.team_words": "Sing in the choir"},
    ),
    "SL04": Example(
        {"actions.1.does": "Ring Tove, who is non-compliant"},
        {"goals.0.words": "They wrote that I am non-compliant."},
        hears(LENS),
    ),
    "SL05": Example({"goals.0.team_words": "MDT to review"}, {"goals.0.words": "I go to no MDT."}, hears(TRADE)),
    "SL06": Example({"words": ""}, {"words": "Boat."}),
    "SL07": Example({"actions.1.does": "Referral to the boat office"}, {"actions.1.does": "Document the ramp"}),
}
GOALS = {
    "SL08": Example(
        {"goals.1.measure": "", "goals.1.team_words": "Feel better"},
        {"goals.1.measure": "Feels better on 3 days", "goals.1.team_words": "Feel better"},
    ),
    "SL09": Example({"goals.0.measure": ""}, {"goals.0.measure": "Is on the boat"}),
    "SL10": Example({"goals.0.by": None}, {"goals.0.by": "2027-03-01"}),
    "SL11": Example({"goals": _goals({"whose": "team"})}, {"goals": _goals({})}),
    "SL12": Example({"goals.2.serves": None}, {"goals.2.serves": "goal-2"}),
    "SL13": Example({"goals.1.whose": "team", "goals.1.serves": "goal-1"}, {"goals": _goals({}, {"whose": "team"})}),
    "SL14": Example({"actions.2.goal": "goal-1"}, {"actions.2.goal": "goal-1", "goals.1.standing": "reached"}),
    "SL15": Example(
        {"goals.1.domain": "people"}, {"areas.10": {"domain": "joy-and-making"}, "goals.1.domain": "people"}
    ),
    "SL16": Example({"areas.0.chosen": False}, {"areas.1.chosen": True}),
    "SL17": Example({"areas.1": {"domain": "substance-use"}}, {"areas.1.empty": "not-asked"}),
    "SL18": Example({"goals.0.confidence": None}, {"goals.2.confidence": None}),
    "SL19": Example({"goals.2.confidence": 3}, {"goals.1.confidence": 3, "goals.0.confidence": 3}),
    "SL20": Example(
        {f"goals.{place}.barriers": ["No money", "no  money"] for place in range(3)},
        {f"goals.{place}.barriers": ["No money"] for place in range(2)},
    ),
    "SL21": Example({"goals": _goals(*[{}] * 8)}, {"goals": _goals(*[{}] * 8), "revision": 2}),
    "SL22": Example(
        {"goals.0.standing": "changed"}, {"actions.0.standing": "stopped", "actions.0.reason": "It rained."}
    ),
}
ACTIONS = {
    "SL23": Example({"actions.1.does": ""}, {"actions.1.does": "Ring"}),
    "SL24": Example({"actions.1.owners": []}, {"actions.1.owners": ["sister"]}),
    "SL25": Example({"actions.1.owners": ["maren", "person"]}, {"actions.1.owners": ["person"]}),
    "SL26": Example({"actions.1.owners": ["ferry"]}, {"actions.1.owners": ["sister"]}),
    "SL27": Example({"actions.1.by": None}, {"actions.1.by": "2026-12-24"}),
    "SL28": Example({"actions.1.by": "2027-02-03"}, {"actions.1.by": "2027-02-01"}),
    "SL29": Example({"actions.1.goal": "goal-9"}, {"actions.1.goal": "goal-2"}),
    "SL30": Example({"actions.1.agreed": ""}, {"actions.1.agreed": "She said yes, if it is short."}),
    "SL31": Example({"actions.1.known_by": ""}, {"actions.1.known_by": "The ramp is there"}),
    "SL32": Example({"actions.1.principle": None}, {"actions.1.principle": "peers"}),
    "SL33": Example({"actions.0.first_step": False}, {"actions.1.first_step": True}),
    "SL34": Example({"actions.0.by": "2026-12-04"}, {"actions.0.by": "2026-11-30"}),
    "SL35": Example(
        {"actions.0.by": "2026-12-03", "actions.1.by": None},
        {"actions.0.by": "2026-12-03", "actions.1.by": "2026-11-30"},
    ),
    "SL36": Example({"actions.2.owners": ["maren"], "actions.3.owners": ["maren"]}, {"actions.2.owners": ["maren"]}),
    "SL37": Example({"actions.0.owners": ["sister"]}, {"actions.3.owners": ["person"]}),
    "SL38": Example({f"actions.{place}.owners": ["person"] for place in range(3)}, {"actions.1.owners": ["person"]}),
    "SL39": Example({"actions.1.by": "2026-11-29"}, {"goals.1.by": "2026-11-30"}),
}
PEOPLE = {
    "SL40": Example({"contact": None}, {"contact": "nurse"}),
    "SL41": Example({"contact": "ferry"}, {"contact": "nurse"}),
    "SL42": Example({"actions.1.owners": ["sister"]}, {"actions.0.owners": ["maren"]}),
    "SL43": Example({"people.0.reach": ""}, {"people.0.reach": "At the office until six"}),
    "SL44": Example({"people.2.close": False}, {"people.2": _party(id="sister", role="Peer specialist")}),
    "SL45": Example({}, {}, leaves("maren", 3), leaves("maren", 0)),
    "SL46": Example({}, {"contact": "maren"}, leaves("nurse", 3), leaves("sister", 3)),
    "SL47": Example({"people.1.name": ""}, {"people.1.name": "Ida"}),
}
CONSENTS = {
    "SL48": Example({"consents.1.given": None}, {"people.1.needs": []}),
    "SL49": Example(
        {"consents.1.until": "2026-12-01"}, {"consents.1.until": "2026-12-01", "actions.3.owners": ["sister"]}
    ),
    "SL50": Example({"consents.0.purpose": ""}, {"consents.0.purpose": "", "consents.0.revoked": "2027-02-01"}),
    "SL51": Example({"consents.0.until": None}, {"consents.1.until": None}),
    "SL52": Example({"consents.0.reader": None}, {"consents.0.reader": "sister"}),
    "SL53": Example({"consents.0.what": []}, {"consents.0.what": ["about", "people"]}),
    "SL54": Example({"consents.0.given": None}, {"consents.0.given": "2026-11-01"}),
    "SL55": Example({"consents.0.what": EVERYTHING}, {"consents.0.what": EVERYTHING[:9]}),
    "SL56": Example(
        {"consents.1.what": ["mental-health", "counselling-notes"]}, {"consents.2.what": ["counselling-notes"]}
    ),
    "SL57": Example({"consents.2.what": ["getting-there", "about"]}, {"consents.0.what": ["about", "people"]}),
    "SL58": Example(
        {"people.1.needs": [], "consents.1.reader": "maren"}, {"people.2.needs": [], "consents.1.reader": "maren"}
    ),
}
HARD, LIGHT = CATALOGUE.case("getting-to-work"), CATALOGUE.case("quiz-night-again")
SAFETY = {
    "SL59": Example(NO_OUTLINE | {"scores.0.value": 20}, NO_OUTLINE),
    "SL60": Example(NO_OUTLINE, NO_OUTLINE, {"case": HARD}, {"case": LIGHT}),
    "SL61": Example({"safety.alone": []}, NO_OUTLINE),
    "SL62": Example({"safety.read_with": ""}, {"safety.read_with": "Ida"}),
    "SL63": Example({"safety.lines": []}, NO_OUTLINE),
    "SL64": Example({"safety.lines": ["ca-988"]}, {"safety.lines": ["us-988-spanish"]}),
    "SL65": Example({}, {}, {"today": dt.date(2027, 8, 1)}, {"today": dt.date(2026, 12, 1)}),
}
TIME_AND_MONEY = {
    "SL66": Example({"money_left": 9.5}, {"money_left": 10}),
    "SL67": Example({"money_left": None}, {"money_left": None, "actions.2.cost": None}),
    "SL68": Example({"actions.0.at": "05:45"}, {"actions.0.at": "06:00"}),
    "SL69": Example(
        {"actions.2": GOOD["actions"][2] | {"owners": ["person"], "at": "14:30", "minutes": 20}},
        {"actions.2": GOOD["actions"][2] | {"owners": ["person"], "at": "14:45", "minutes": 20}},
    ),
    "SL70": Example(
        {"actions": _actions(*[{"owners": ["person"]}] * 4)},
        {"actions": _actions(*[{"owners": ["person"], "by": f"2026-12-0{day}"} for day in range(1, 5)])},
    ),
    "SL71": Example({"day": []}, {"day": [], "actions": []}),
    "SL72": Example({"review": None}, {"review": "2026-12-07"}),
    "SL73": Example({"review": "2027-03-01"}, {"review": "2027-02-28"}),
}
EARLIER = changed({"actions.1.standing": "stopped", "actions.1.reason": "They did not answer."})
WHOLE_PLAN = {
    "SL74": Example({"strengths": [" "]}, {"strengths": ["Boats"]}),
    "SL75": Example({"strengths": ["Cooks for twelve"]}, {"strengths": ["Walks everywhere"]}),
    "SL76": Example({"ifs": []}, {"ifs.0.happens": ""}),
    "SL77": Example({"ifs.0.then": ""}, {"ifs.0.then": "Ring."}),
    "SL78": Example({"ifs.0.owner": "maren"}, {"ifs.0.owner": "maren", "ifs.0.case": "service-closes"}),
    "SL79": Example({"transitions.0.with_person": False}, {"transitions": []}),
    "SL80": Example({"transitions.0.contact": "2026-12-18"}, {"transitions.0.contact": "2026-12-17"}),
    "SL81": Example({"transitions.0.week": "2026-12-22"}, {"transitions.0.week": "2026-12-21"}),
    "SL82": Example({"transitions.0.taker": None}, {"transitions.0.taker": "sister"}),
    "SL83": Example(
        {"answers": [{"item": "action-2", "answer": "refuse"}]},
        {"answers": [{"item": "action-2", "answer": "refuse", "done": "against", "reason": "The law wants it."}]},
    ),
    "SL84": Example(
        {"answers": [{"item": "goal-1", "answer": "change", "words": "Not the boat."}]},
        {"answers": [{"item": "goal-1", "answer": "change", "words": "Not the boat.", "done": "changed"}]},
    ),
    "SL85": Example(
        {"actions.3.does": "Ring the boat office about the ramp"},
        {"actions.3.does": "Ring the boat office about the hall"},
    ),
    "SL86": Example(
        {"goals.1.standing": "stopped", "goals.1.reason": "Enough."},
        {"goals.1.standing": "stopped", "goals.1.reason": "Enough.", "actions.2.standing": "stopped"},
    ),
    "SL87": Example({"areas.10.empty": "not-wanted"}, {"areas.10.empty": "no-resource"}),
    "SL88": Example({}, {"actions.1.reason": "There is somebody new."}, {"earlier": (EARLIER,)}),
    "SL89": Example({"revision": 2}, {"revision": 2, "why": "The boat was sold."}),
}
EXAMPLES: dict[str, Example] = {
    **WORDS, **GOALS, **ACTIONS, **PEOPLE, **CONSENTS, **SAFETY, **TIME_AND_MONEY, **WHOLE_PLAN,
}  # fmt: skip
