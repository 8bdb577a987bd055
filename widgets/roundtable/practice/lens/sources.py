"""Whose word a finding rests on, in one line: the sources of its rule, or the guidance that a row stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.practice.lens.finding import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roundtable.model.reference import Source
    from roundtable.practice.lens.finding import Found

GUIDANCE = {
    "N": "guidance on words about drugs and alcohol",
    "S": "guidance on speaking of suicide",
    "M": "studies of how records change care",
    "P": "person-first guidance",
    "C": "what the community itself prefers",
    "T": "a principle of trauma-informed care",
}
OTHERWISE = {
    Kind.IDENTIFIER: "our rule that everybody here is invented",
    Kind.JARGON: "our list of words of the trade",
    Kind.CLOSED_QUESTION: "our list of closed questions",
    Kind.STIGMA: "our language table",
}


def source_of(found: Found, sources: Mapping[str, Source]) -> str:
    """What a finding rests on."""
    cited = [f"{key}: {sources[key].cite}" for key in found.sources if key in sources]
    guided = [GUIDANCE[mark] for mark in found.marks if mark in GUIDANCE] if not cited else []
    return "; ".join(cited or guided) or OTHERWISE[found.kind]
