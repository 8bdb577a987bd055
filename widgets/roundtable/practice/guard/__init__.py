"""The guard: passages of free text that look as if they belonged to a real person.

It knows shapes, not people: it warns, and never says that a text is safe. What
it saw is told by kind and place alone; the passage itself is neither kept nor logged.
"""

from roundtable.practice.guard.known import NOBODY, Known
from roundtable.practice.guard.looking import seen_in
from roundtable.practice.guard.seen import Kind, Seen

__all__ = ["NOBODY", "Kind", "Known", "Seen", "seen_in"]
