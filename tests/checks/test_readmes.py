"""The READMEs of the content folders explain every key, and their examples pass the checks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from roundtable.checks.exceptions import Exemption
from roundtable.content.location import home
from roundtable.model.base import Review
from roundtable.model.case import Case
from roundtable.model.finding import Level
from roundtable.model.language import LanguageRow
from roundtable.model.lens import JargonWord, QuestionRule, Spared, WordSet
from roundtable.model.locale import Locale
from roundtable.model.reference import Discipline, Instrument, Source, Topic
from roundtable.model.second_look import LookWords
from roundtable.model.term import Term
from tests.checks.support import CASE

if TYPE_CHECKING:
    from pydantic import BaseModel

    from tests.checks.support import Desk

LENS_NAMES = {"WordSet": "word-sets", "JargonWord": "jargon", "QuestionRule": "questions", "Spared": "spared"}
LENS = (WordSet, JargonWord, QuestionRule, Spared)
CASES = (home() / "casestudies" / "README.md").read_text(encoding="utf-8")
GLOSSARY = (home() / "glossary" / "README.md").read_text(encoding="utf-8")
EXAMPLE = re.compile(r"```yaml\n(.*?)```", re.DOTALL)


def keys_of(kind: object) -> set[str]:
    """Every key of a model and the models inside it."""
    fields = getattr(kind, "model_fields", {})
    own = {field.alias or name for name, field in fields.items()}
    inner = [field.annotation for field in fields.values()] or list(getattr(kind, "__args__", ()))
    return own.union(*(keys_of(part) for part in inner))


def example(name: str) -> str:
    """The glossary's example whose first line names a schema."""
    return next(text for text in EXAMPLE.findall(GLOSSARY) if f"{name}.schema.json\n" in text)


@pytest.mark.parametrize("key", sorted(keys_of(Case)))
def test_key_of_a_case_is_explained(key: str) -> None:
    assert f"`{key}`" in EXAMPLE.sub("", CASES) or f"`{key}: " in EXAMPLE.sub("", CASES)


@pytest.mark.parametrize(
    "kind", [Source, Discipline, Topic, Instrument, Locale, LanguageRow, LookWords, Exemption, *LENS]
)
def test_every_key_of_a_list_is_in_its_example(kind: type[BaseModel]) -> None:
    names = {"Locale": "locale", "Exemption": "exceptions", "LanguageRow": "language", "LookWords": "second-look"}
    names |= LENS_NAMES
    name = names.get(kind.__name__, f"{kind.__name__.lower()}s")
    for key in keys_of(kind):
        assert re.search(rf"^[ -]*{key}:", example(name), re.MULTILINE), key


@pytest.mark.parametrize("key", sorted(keys_of(Term) - keys_of(Review)))
def test_every_key_of_a_term_is_in_its_example(key: str) -> None:
    assert key == "review" or re.search(rf"^[ -]*{key}:", example("term"), re.MULTILINE)


def test_example_of_a_case_is_a_sketch_without_errors(desk: Desk) -> None:
    text, *_ = EXAMPLE.findall(CASES)
    assert {finding.level for finding in desk.check_case(text)} == {Level.TODO}
    assert (desk.layer / CASE).stem in text


def test_examples_of_the_glossary_pass_the_checks(desk: Desk) -> None:
    for name in ("sources", "disciplines", "topics", "instruments", "language", "second-look", *LENS_NAMES.values()):
        desk.write(f"glossary/{name}.yaml", example(name))
    desk.write("glossary/locales/nh.yaml", example("locale"))
    desk.write("glossary/terms/quay-time.yaml", example("term"))
    assert desk.findings() == []


def test_example_of_an_exception_has_the_right_shape(desk: Desk) -> None:
    desk.write("glossary/exceptions.yaml", example("exceptions"))
    assert [f.problem for f in desk.findings()] == ["this exception is no longer needed"]
