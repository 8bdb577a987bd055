"""Questions to talk about as a team, for each figure of a review: in place of conclusions.

They ask about the work and the room, never about one person, and nobody has to
answer. They are our own and no instrument.
"""

from __future__ import annotations

from typing import Final

TALK_ABOUT: Final = {
    "actions": (
        "What helped where a promise was kept?",
        "Which promises were moved: was there too little time, or did something else have to happen first?",
        "Was the person asked before the date was set?",
    ),
    "voices": (
        "Who knew something that we heard late, or not at all?",
        "Whom do we ask to do things, and whom do we ask what they know?",
        "What would make it easier to say something early in a meeting?",
    ),
    "plans": (
        "When did a plan stay as it was because it was right?",
        "When did a plan change: whose words changed it?",
    ),
    "recommendations": (
        "Read two reasons aloud, one for a yes and one for a no. What do they have in common?",
        "Where the person's view is missing: when could it have been asked?",
    ),
    "dissent": (
        "What happens here when somebody sees it differently?",
        "Has a view that stayed on record turned out to matter later?",
    ),
    "questions": (
        "Which open question do we still carry with us?",
        "Who could answer it, and has anybody asked them?",
    ),
}
