"""Formats of consultation and scripts to practise alone: each slip is found where it stands."""

from __future__ import annotations

import pytest

from tests.checks.support import CASE, COMPLETE, DATA, Desk

FORMAT_PATH = "casestudies/formats/kettle-talk.yaml"
FORMAT = (DATA / "format.yaml").read_text(encoding="utf-8")
SCRIPT_PATH = "casestudies/consultations/a-key-for-tove.yaml"


def moment(number: int, fact: str) -> str:
    """A moment at which one act brings a fact."""
    impact = "{for_person: A, for_team: B, protects: C}"
    act = "- {{id: {id}-{n}, kind: {id}, says: Now., impact: {i}, then: [{{who: {who}, says: Yes.{brings}}}]}}"
    acts = [
        act.format(id="invite", n=number, i=impact, who="navigator", brings=f", brings: [{fact}]" if fact else ""),
        act.format(id="silent", n=number, i=impact, who="nurse", brings=""),
        act.format(id="park", n=number, i=impact, who="person", brings=""),
    ]
    return f"  - id: m{number}\n    title: A moment\n    tells: Somebody speaks.\n    interventions:\n" + "".join(
        f"      {one}\n" for one in acts
    )


@pytest.fixture
def script(desk: Desk) -> str:
    """A script about the small case, in which three moments bring a fact each."""
    desk.write(CASE, COMPLETE)
    known = [fact for fact in ("room-free", "price", "bakery", "street-door") if f"id: {fact}" in COMPLETE]
    facts = [*known, "", "", "", "", ""][:5]
    head = "id: a-key-for-tove\nauthor: The tests\nminutes: 10\nquestion: Which door?\n"
    head += "opening: Sit down.\nclosing: Done.\n"
    sheet = "sheet:\n" + "".join(f"  - {{fact: {fact}, says: Something.}}\n" for fact in known)
    tail = sheet + "good: [invite-0, invite-1, invite-2, invite-3, invite-4]\nhow_invented: For tests.\n"
    return head + "moments:\n" + "".join(moment(n, fact) for n, fact in enumerate(facts)) + tail


def codes(desk: Desk, path: str) -> set[str]:
    return {finding.code for finding in desk.findings() if finding.file == path}


def test_a_format_without_a_slip_has_no_finding(desk: Desk) -> None:
    desk.write(FORMAT_PATH, FORMAT)
    assert codes(desk, FORMAT_PATH) == set()


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("FM001", "id: kettle-talk", "id: another"),
        ("FM001", "minutes: 13", "minutes: 14"),
        ("FM001", "id: views", "id: pool"),
        ("FM002", "kind: tell", "kind: talk"),
        ("FM002", "kind: actions", "kind: talk"),
        ("FM002", "kind: close", "kind: talk"),
    ],
)
def test_slip_in_a_format_is_found(desk: Desk, code: str, old: str, new: str) -> None:
    desk.write(FORMAT_PATH, FORMAT.replace(old, new, 1))
    assert code in codes(desk, FORMAT_PATH)


@pytest.mark.parametrize("late", ["question", "pool"])
def test_views_before_the_question_or_before_what_is_known_are_found(desk: Desk, late: str) -> None:
    early = FORMAT.replace(f"kind: {late}", "kind: options").replace("kind: round", f"kind: {late}")
    desk.write(FORMAT_PATH, early)
    assert "FM002" in codes(desk, FORMAT_PATH)


def test_a_format_for_a_trained_leader_need_not_plan(desk: Desk) -> None:
    text = FORMAT.replace("minutes: 13\n", "minutes: 13\ntrained_leader: true\n").replace("kind: actions", "kind: talk")
    desk.write(FORMAT_PATH, text)
    assert codes(desk, FORMAT_PATH) == set()


def test_a_script_that_can_be_played_has_no_finding_but_what_one_act_brings(desk: Desk, script: str) -> None:
    desk.write(SCRIPT_PATH, script)
    assert codes(desk, SCRIPT_PATH) <= {"CN002"}
    assert all("brings" in finding.problem for finding in desk.findings() if finding.file == SCRIPT_PATH)


@pytest.mark.parametrize(
    ("code", "old", "new", "says"),
    [
        ("CN001", "id: a-key-for-tove\nauthor", "id: another\nauthor", "file's name"),
        ("CN001", "who: nurse", "who: pilot", "nobody in the case"),
        ("CN001", "brings: [room-free]", "brings: [moon]", "no fact called"),
        (
            "CN001",
            "who: navigator, says: Yes., brings: [room-free]",
            "who: nurse, says: Yes., brings: [room-free]",
            "does not know",
        ),
        ("CN002", "kind: park, says", "kind: park, when: [room-free], says", "can be done here"),
        ("CN002", "kind: silent", "kind: cut-off", "stay silent"),
        ("CN002", "good: [invite-0", "good: [fly-0", "cannot be done"),
        ("CN002", "invite-3, invite-4]", "invite-3]", "every moment"),
        ("CN002", "id: silent-1", "id: silent-0", "second time"),
        ("CN002", "brings: [room-free]", "brings: [room-free]", "of"),
        ("CN003", "fact: room-free", "fact: moon", "nobody brings"),
        ("CN003", "fact: room-free", "fact: moon", "not stand on the sheet"),
        ("CN003", "sheet:\n", "sheet:\n  - {fact: room-free, says: Again.}\n", "more than once"),
    ],
)
def test_slip_in_a_script_is_found(desk: Desk, script: str, code: str, old: str, new: str, says: str) -> None:
    assert old in script
    desk.write(SCRIPT_PATH, script.replace(old, new, 1))
    found = [finding for finding in desk.findings() if finding.file == SCRIPT_PATH and finding.code == code]
    assert any(says in finding.problem for finding in found)


def test_a_script_of_no_case_is_found(desk: Desk, script: str) -> None:
    desk.write("casestudies/consultations/nowhere.yaml", script.replace("id: a-key-for-tove", "id: nowhere"))
    assert "CN001" in codes(desk, "casestudies/consultations/nowhere.yaml")
