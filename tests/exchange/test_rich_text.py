"""Content text becomes paragraphs, and never markup that nobody wrote."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from roundtable.exchange.rich_text import Run, clean, read_labelled, read_paragraphs, to_html, to_inline_html, to_plain
from tests.screens.html_page import Page


def test_text_keeps_paragraphs_emphasis_and_lists() -> None:
    html = to_html("One *two* **three**\nfour.\n\n- five\n- six\n\n1. seven")
    assert html == (
        "<p>One <em>two</em> <strong>three</strong> four.</p>\n"
        "<ul><li>five</li><li>six</li></ul>\n"
        "<ol><li>seven</li></ol>"
    )


def test_text_escapes_html() -> None:
    assert to_html("a <script>b</script> & c") == "<p>a &lt;script&gt;b&lt;/script&gt; &amp; c</p>"


def test_link_keeps_its_words_only() -> None:
    assert to_html("a [warm handover](#warm-handover) b") == "<p>a warm handover b</p>"


def test_list_in_a_list_becomes_flat() -> None:
    kinds = [(paragraph.kind, paragraph.runs[0].text) for paragraph in read_paragraphs("- a\n  1. b\n- c")]
    assert kinds == [("bullet", "a"), ("number", "b"), ("bullet", "c")]


def test_label_stands_before_the_first_words() -> None:
    assert to_html("words", "Then:") == "<p><strong>Then:</strong> words</p>"


def test_label_stands_alone_before_a_list() -> None:
    assert to_html("- one", "Then:") == "<p><strong>Then:</strong></p>\n<ul><li>one</li></ul>"


def test_label_of_nothing_stands_alone() -> None:
    assert read_labelled("", "Then:")[0].runs == (Run("Then:", strong=True),)


def test_label_is_escaped() -> None:
    assert "<b>" not in to_html("words", "<b>")


def test_inline_text_has_no_paragraphs() -> None:
    assert to_inline_html("one *two*\n\nthree") == "one <em>two</em> three"


def test_plain_text_has_no_markup() -> None:
    assert to_plain("one *two*\n\n- three & four") == "one two three & four"


def test_clean_leaves_out_what_no_file_can_hold() -> None:
    assert clean("a\x00b\x0bc\ufffed\te") == "abcd\te"


@given(st.text(max_size=200))
def test_any_text_makes_only_elements_of_text(text: str) -> None:
    page = Page(to_html(text, text))
    assert not page.unclosed
    assert {element.tag for element in page.elements} <= {"p", "em", "strong", "ul", "ol", "li"}
    assert not any(element.attrs for element in page.elements)
