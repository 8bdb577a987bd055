"""A state of a screen: one thing that can be on the page, made without a browser and without a kernel.

Screens are driven by the same events that a browser sends, so a state that
stands in one of the `*_states` modules can be reached by a person.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from roundtable.screens.rendering import rich

PREFIX = "rt1"
START, WALK, TERMS = "00_start_here", "10_case_walkthrough", "20_shared_glossary"
A_NAME_TOO_MANY = "Ring Mrs Example on 555 010 9999 before Friday"

SHOW = "document.querySelector('.{0}').hidden = false; document.querySelector('.rt-regions').inert = true"
SAY = (
    "const note = document.querySelector('.{0}'); note.hidden = false;"
    "note.textContent = document.querySelector('[data-rt-words={1}]').textContent"
)
OPEN = "document.querySelector('dialog.{0}').showModal()"


@dataclass(frozen=True)
class State:
    """One thing that can be on the page."""

    name: str
    notebook: str
    printed: str
    """The HTML that the kernel would have printed."""
    words: tuple[str, ...] = ()
    """Texts that must be readable on the page, as plain text."""
    script: str = ""
    """What a person does that Python never hears of, such as opening the pause dialog."""


def as_read(text: str) -> str:
    """Content text as a person reads it: without markup, on one line."""
    parted = re.sub(r"</?(?:p|ul|ol|li|br)\b[^>]*>", " ", str(rich(text)))
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", parted)).split())
