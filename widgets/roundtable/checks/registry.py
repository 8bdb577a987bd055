"""All checks, in the order in which they run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.checks.case_acts import CS006, CS010, CS011
from roundtable.checks.case_frame import CS001, CS003, CS005, CS019, CS021, ST001
from roundtable.checks.case_graph import CS004
from roundtable.checks.case_knowing import CS007, CS009, CS020, CS022
from roundtable.checks.case_references import CS008
from roundtable.checks.case_safety import CS002, CS012, CS014, CS016
from roundtable.checks.case_scores import CS013
from roundtable.checks.consultation_scripts import CN001, CN002, CN003
from roundtable.checks.coverage import CO005
from roundtable.checks.exercise_aims import EX006, EX007
from roundtable.checks.exercise_frame import EX001, EX002, EX003
from roundtable.checks.exercise_minutes import EX008
from roundtable.checks.exercise_steps import EX004, EX005
from roundtable.checks.formats import FM001, FM002
from roundtable.checks.give_aways import CO002
from roundtable.checks.language import CO004, LG001, NB005
from roundtable.checks.licensed_phrases import CS015
from roundtable.checks.locales import LC001, LC002, LC003, LC004, LC005
from roundtable.checks.notebooks import NB001, NB002, NB003, NB004
from roundtable.checks.pathways import PW001
from roundtable.checks.plans import PL001, PL002
from roundtable.checks.plans_looked_at import PL003
from roundtable.checks.readability import CO001
from roundtable.checks.registers import IN001, SR001, SR002, SR003, SR004
from roundtable.checks.reused_names import CO003
from roundtable.checks.second_look import LK001, LK002
from roundtable.checks.terms import TM001, TM002, TM003, TM004
from roundtable.checks.wording import CS017, CS018, TX001

if TYPE_CHECKING:
    from roundtable.checks.base import (
        CaseCheck,
        CatalogCheck,
        Check,
        ConsultationCheck,
        ExerciseCheck,
        FileCheck,
        FormatCheck,
        NotebookCheck,
        PlanCheck,
        TermCheck,
        TextCheck,
    )

FILE_CHECKS: tuple[FileCheck, ...] = (TX001(),)
CASE_CHECKS: tuple[CaseCheck, ...] = (
    CS001(),
    CS002(),
    CS003(),
    CS004(),
    CS006(),
    CS007(),
    CS008(),
    CS009(),
    CS010(),
    CS011(),
    CS012(),
    CS013(),
    CS014(),
    CS016(),
    CS020(),
    CS021(),
    CS022(),
    ST001(),
)

EXERCISE_CHECKS: tuple[ExerciseCheck, ...] = (EX001(), EX002(), EX003(), EX004(), EX005(), EX006(), EX008())
FORMAT_CHECKS: tuple[FormatCheck, ...] = (FM001(), FM002())
CONSULTATION_CHECKS: tuple[ConsultationCheck, ...] = (CN001(), CN002(), CN003())
PLAN_CHECKS: tuple[PlanCheck, ...] = (PL001(), PL002(), PL003())
TERM_CHECKS: tuple[TermCheck, ...] = (TM001(), TM002())
TEXT_CHECKS: tuple[TextCheck, ...] = (CS005(), CS015(), CS017(), CS018(), CS019(), CO001(), CO004())
"""For every item, whatever it is."""
CATALOG_CHECKS: tuple[CatalogCheck, ...] = (
    SR001(),
    SR002(),
    SR003(),
    SR004(),
    IN001(),
    LC001(),
    LC002(),
    LC003(),
    LC004(),
    LC005(),
    PW001(),
    LK001(),
    LK002(),
    CO002(),
    CO003(),
    CO005(),
    LG001(),
    TM003(),
    TM004(),
    EX007(),
)
NOTEBOOK_CHECKS: tuple[NotebookCheck, ...] = (NB001(), NB002(), NB003(), NB004(), NB005())
ALL_CHECKS: tuple[Check, ...] = (
    *FILE_CHECKS,
    *CASE_CHECKS,
    *EXERCISE_CHECKS,
    *PLAN_CHECKS,
    *FORMAT_CHECKS,
    *CONSULTATION_CHECKS,
    *TERM_CHECKS,
    *TEXT_CHECKS,
    *CATALOG_CHECKS,
    *NOTEBOOK_CHECKS,
)
