"""A plan on paper: all of its words stand there, and whatever somebody typed is text in every format."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from typing import TYPE_CHECKING, Any

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from markdown_it import MarkdownIt

from roundtable.exchange.handout_html import write_html
from roundtable.exchange.paper import WATERMARK, Entry, Handout, Heading, Lines, Listed, Page, Prose, Table
from roundtable.exchange.plan_docx import write_plan_docx
from roundtable.exchange.plan_export import FILES, PAPERS, describe_lines, export_plan
from roundtable.exchange.plan_html import write_plan_html
from roundtable.exchange.plan_markdown import escape, write_markdown, write_plan_markdown
from roundtable.exchange.plan_paper import make_plain_paper, make_plan_paper
from roundtable.exchange.plan_words import PlanNames, day_in_words
from roundtable.exchange.rich_text import literal, literal_line, to_plain
from roundtable.model.case import PERSON
from roundtable.model.plan import Answer, Plan
from roundtable.model.plan_goals import Action
from tests.exchange.any_plan import PLANS
from tests.exchange.conftest import TODAY
from tests.exchange.plans import EMPTY, MARKUP, MONDAY, PLAN, full_of
from tests.exchange.reading_aloud import empty_elements, flat, words_in_html, words_of
from tests.screens.html_page import Page as HtmlPage

if TYPE_CHECKING:
    from docx.document import Document

    from roundtable.content.catalogue import Catalogue

LINES = {"us-988": "988 crisis line: 988 (call, text, chat)."}
COMMONMARK = MarkdownIt("commonmark").enable("table")


def opened(plan: Plan, *, plain: bool = False) -> Document:
    return docx.Document(BytesIO(write_plan_docx(plan, LINES, TODAY, plain=plain)))


def words_in_docx(document: Document) -> str:
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return flat(" ".join([*(paragraph.text for paragraph in document.paragraphs), *cells]))


def typed(plan: Plan) -> list[str]:
    """Everything that somebody typed into a plan, on one line each."""
    found: list[str] = []

    def collect(data: Any) -> None:
        if isinstance(data, dict):
            for one in data.values():
                collect(one)
        elif isinstance(data, list | tuple):
            for one in data:
                collect(one)
        elif type(data) is str and " " in data:
            found.append(" ".join(data.split()))

    collect(plan.model_dump())
    return found


# ---------------------------------------------------------------- all of it, in every format


def test_everything_that_was_typed_is_in_every_format() -> None:
    formats = {
        "html": words_in_html(write_plan_html(PLAN, LINES)).replace("&gt;", ">"),
        "docx": words_in_docx(opened(PLAN)),
        "md": flat(write_plan_markdown(PLAN, LINES)),
    }
    for name, shown in formats.items():
        missing = [text for text in typed(PLAN) if text.rstrip(".") not in shown]
        assert missing == [PLAN.people[2].agency] * missing.count(PLAN.people[2].agency), name


@given(PLANS)
@settings(max_examples=40)
def test_any_plan_can_be_written(plan: Plan) -> None:
    assert not HtmlPage(write_plan_html(plan, LINES)).unclosed
    assert write_plan_markdown(plan, LINES).startswith("# ")
    assert write_plan_docx(plan, LINES, TODAY)


@pytest.mark.parametrize("plan", [PLAN, full_of(MARKUP)], ids=["complete", "markup"])
def test_html_is_whole_and_loads_nothing(plan: Plan) -> None:
    html = write_plan_html(plan, LINES)
    page = HtmlPage(html)
    assert not page.unclosed
    assert not page.twice
    assert not page.find("script")
    assert not [element for element in page.elements if {"src", "onclick", "onerror"} & set(element.attrs)]
    assert all(element.attrs["href"].startswith("#") for element in page.find("a"))
    assert set(empty_elements(html)) <= {"td", "p"}


def test_markup_is_text_in_html() -> None:
    html = write_plan_html(full_of(MARKUP), LINES)
    assert "<script" not in html
    assert "<b>" not in html
    shown = words_in_html(html).replace("&lt;", "<").replace("&gt;", ">")
    assert "[link](#x) `c` # h | cell & &amp;" in shown.replace("&amp;amp;", "&amp;")
    plain = HtmlPage(write_plan_html(PLAN, LINES))
    hostile = HtmlPage(html)
    for tag in ("em", "a", "ol", "h1", "h2", "h3", "h4"):
        assert len(hostile.find(tag)) == len(plain.find(tag)), tag


def test_markup_is_text_in_word() -> None:
    document = opened(full_of(MARKUP))
    shown = words_in_docx(document)
    assert "<script>alert(1)</script> *bold* **b** _u_ [link](#x) `c` # h | cell & &amp; <b>" in shown
    assert "> q \\* ${x} {{ y }}" in shown
    slanted = [run.text for paragraph in document.paragraphs for run in paragraph.runs if run.italic]
    assert slanted == [" [I said no to this]"]


def test_markup_is_text_in_markdown() -> None:
    hostile = COMMONMARK.render(write_plan_markdown(full_of(MARKUP), LINES))
    tame = COMMONMARK.render(write_plan_markdown(PLAN, LINES))
    assert "<script" not in hostile
    assert "&lt;script&gt;alert(1)&lt;/script&gt; *bold* **b** _u_ [link](#x) `c` # h | cell &amp; &amp;amp;" in hostile
    for tag in ("<em>", "<a ", "<ol>", "<code", "<h1", "<h2", "<h3", "<h4", "<table", "<tr", "<hr"):
        assert hostile.count(tag) == tame.count(tag), tag


@given(PLANS.map(lambda plan: plan.words or "x"))
def test_literal_text_reads_as_it_was_typed(text: str) -> None:
    assert to_plain(literal_line(text)) == " ".join(text.split()) or not text.isprintable()


@pytest.mark.parametrize(
    "text", [MARKUP, "- a", "1. a", "1) a", "a\\", "\\* a", "&lt;", "a\n===", "---", "| a |", "~~x~~"]
)
def test_signs_of_markdown_are_escaped(text: str) -> None:
    expected = " ".join(text.split())
    assert flat(to_plain(literal(text))) == flat(expected)
    rendered = COMMONMARK.render(escape(text))
    shown = rendered.removeprefix("<p>").removesuffix("</p>\n")
    assert shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == expected


# ---------------------------------------------------------------- what papers have


def test_watermark_is_on_every_page_of_every_format() -> None:
    html, papers = write_plan_html(PLAN, LINES), make_plan_paper(PLAN, LINES)
    assert html.count(f'<p class="mark">{WATERMARK}</p>') == 1 + len(papers.pages)
    assert write_plan_markdown(PLAN, LINES).count(WATERMARK) == len(papers.pages)
    document = opened(PLAN)
    assert document.sections[0].header.paragraphs[0].text == f"{WATERMARK}. Care plan for Ilse"
    assert all(section.header.is_linked_to_previous for section in list(document.sections)[1:])


def test_word_file_has_real_headings_and_marked_heads_of_tables() -> None:
    document = opened(PLAN)
    headings = [
        (p.style.name, p.text) for p in document.paragraphs if p.style is not None and "Heading" in p.style.name
    ]
    assert ("Heading 1", "The plan") in headings
    assert ("Heading 2", "Goals, and what is done for them") in headings
    assert ("Heading 3", "Goal 1: Joy and making things") in headings
    assert len(document.tables) == 10
    for table in document.tables:
        assert table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None


def test_file_says_what_it_is() -> None:
    about = opened(PLAN).core_properties
    assert (about.title, about.author, about.comments) == ("Care plan for Ilse", "Roundtable", WATERMARK)
    assert about.created is not None
    assert about.created.date() == TODAY


def test_page_for_the_person_alone_has_its_own_title_once() -> None:
    document = opened(PLAN, plain=True)
    assert [p.text for p in document.paragraphs].count("Ilse's plan in plain words") == 1
    assert "<title>Ilse&#39;s plan in plain words</title>" in write_plan_html(PLAN, LINES, plain=True)
    assert write_plan_markdown(PLAN, LINES, plain=True).startswith("# Ilse's plan in plain words")


def test_paper_has_the_size_of_the_country() -> None:
    assert make_plan_paper(PLAN, LINES, letter=True).letter
    assert make_plain_paper(PLAN, LINES, letter=True).letter
    assert "size: A4" in write_plan_html(EMPTY, LINES)


def test_wide_tables_scroll_and_can_be_reached_with_the_keyboard() -> None:
    scrolling = [
        one for one in HtmlPage(write_plan_html(PLAN, LINES)).find("div") if one.attrs.get("class") == "scroll"
    ]
    assert len(scrolling) == 7
    assert all(one.attrs["tabindex"] == "0" and one.attrs["aria-label"] for one in scrolling)


def test_empty_plan_says_what_is_missing() -> None:
    shown = words_of(*make_plan_paper(EMPTY, LINES).pages)
    for words in ("There is no goal yet.", "No review day yet.", "A draft.", "has not been asked for any consent"):
        assert words in shown
    assert make_plan_paper(EMPTY, LINES).title == "Care plan"


def test_action_that_lost_its_goal_is_still_there() -> None:
    plan = Plan(id="a", starts=MONDAY, actions=(Action(id="x", goal="gone", does="Water the beans", minutes=90),))
    shown = words_of(*make_plan_paper(plan, LINES).pages)
    assert "What is done for no goal of this plan" in shown
    assert "Takes 1 hour 30 minutes" in shown
    assert "nobody yet" in shown


def test_help_line_that_is_not_in_the_list_is_not_trusted() -> None:
    assert "A help line that is not in our list: us-988." in words_of(*make_plan_paper(PLAN, {}).pages)


def test_what_the_person_said_stands_with_it() -> None:
    names = PlanNames(PLAN)
    assert names.said(None) == ""
    assert names.said(Answer(item="a", answer="keep")) == "Ilse says: yes."
    kept = Answer(item="a", answer="refuse", words="No.", done="against")
    assert names.said(kept) == 'Ilse says: no. "No." Kept all the same: no reason given.'


def test_everybody_is_called_something() -> None:
    names = PlanNames(PLAN)
    assert [names.who(one) for one in (PERSON, "peer", "programme", "gone", None)] == [
        "Ilse",
        "Odalys Grunwald",
        "Lantern Programme",
        "gone",
        "nobody yet",
    ]
    assert PlanNames(EMPTY).called == "The person"
    assert (day_in_words(dt.date(1, 2, 3)), day_in_words(None, "-")) == ("3 February 1", "-")


# ---------------------------------------------------------------- Markdown of any paper


def test_markdown_has_a_form_for_every_block() -> None:
    blocks = (
        Heading("Part"),
        Prose("1. one\n2. *two*\n\n- three **four** ", "Label:"),
        Listed((Entry("a", mark="b", label="c:"), Entry("d")), numbered=True),
        Table("Caption", ("A", "B"), (("x|y", "*z*"),)),
        Lines(2),
    )
    text = write_markdown(Handout("T", "A", (Page("p", "P", blocks),), (), kind=""))
    assert text.count("\\_") == 40
    for line in (
        "### Part",
        "**Label:**",
        "1. one",
        "1. *two*",
        "- three **four**",
        "1. **c:** a (b)",
        "| x\\|y | *z* |",
    ):
        assert line in text.splitlines(), line


def test_unknown_block_is_refused() -> None:
    with pytest.raises(TypeError, match="no way to write str"):
        write_markdown(Handout("T", "A", (Page("p", "P", ("words",)),), ()))  # type: ignore[arg-type]


# ---------------------------------------------------------------- the one way out


def test_help_lines_are_those_of_the_country_or_all(catalogue: Catalogue) -> None:
    ours = describe_lines(PLAN, catalogue, TODAY)
    assert ours["us-988"].startswith("988 crisis line: 988")
    assert all(key.startswith("us-") for key in ours)
    assert len(describe_lines(EMPTY, catalogue, TODAY)) > len(ours)


@pytest.mark.parametrize("kind", FILES)
def test_every_format_has_one_way_out(kind: str, catalogue: Catalogue) -> None:
    content = export_plan(PLAN, kind, catalogue, TODAY)
    assert content
    assert "ilse" not in FILES[kind]
    if kind in PAPERS:
        assert len(export_plan(PLAN, kind, catalogue, TODAY, plain=True)) < len(content)


def test_papers_of_cases_keep_their_name() -> None:
    assert "<title>T: handouts</title>" in write_html(Handout("T", "A", (Page("p", "P", ()),), ()))
