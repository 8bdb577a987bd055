"""States of the glossary, of its false friends and flash cards, and of the language lens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.content.catalogue import Catalogue
from roundtable.content.term_index import TermIndex
from roundtable.screens.base import Event
from roundtable.screens.false_friends.screen import FalseFriendsScreen
from roundtable.screens.flash_cards.screen import FlashCardsScreen
from roundtable.screens.glossary.screen import GlossaryScreen
from roundtable.screens.lens.screen import LanguageLensScreen
from tests.browser.state import A_NAME_TOO_MANY, PREFIX, TERMS, State

if TYPE_CHECKING:
    from collections.abc import Iterator

A_LONG_TEXT = "The interdisciplinary committee deprioritised non-compliant individuals despite objections. " * 14


def glossary_states(catalogue: Catalogue | None = None) -> Iterator[State]:
    """Every state of the glossary."""
    catalogue = catalogue or Catalogue()
    screen = GlossaryScreen(PREFIX, catalogue, TermIndex(catalogue))
    friend = next(entry.id for entry in screen.index.entries if entry.false_friend)

    def do(event: str, **values: str) -> None:
        screen.handle(Event(event, "glossary", values))

    def shown(name: str) -> State:
        return State(name, TERMS, screen.frame())

    yield shown("list")
    do("more")
    yield shown("longer-list")
    do("open", term=friend)
    yield shown("false-friend")
    do("agree", term=friend, words=A_NAME_TOO_MANY, roles="nurse")
    yield shown("unsure")
    do("agree", term=friend, words="What we settled together.", roles="nurse, peer specialist")
    yield shown("agreed")
    do("open", term=next(entry.id for entry in screen.index.entries if not entry.false_friend))
    do("search", words="crises")
    yield shown("plain-term")
    do("search", words="xyzzy")
    yield shown("nothing-fits")
    yield State("missing", TERMS, GlossaryScreen(PREFIX, catalogue, screen.index, "nowhere").frame())


def lens_states(catalogue: Catalogue | None = None) -> Iterator[State]:
    """Every state of the language lens."""
    lens = LanguageLensScreen(PREFIX, catalogue or Catalogue())

    def do(event: str, **values: str) -> None:
        lens.handle(Event(event, "lens", values))

    yield State("lens", TERMS, lens.frame())
    do("example")
    yield State("lens-example", TERMS, lens.frame(), ("frequent flyer", "Narcotics Anonymous"))
    do("aside", number="1", reason="own-words")
    yield State("lens-aside", TERMS, lens.frame())
    do("look", text=A_LONG_TEXT)
    yield State("lens-long", TERMS, lens.frame())
    do("look", text="We walked to the lake, and she fed the ducks.")
    yield State("lens-nothing", TERMS, lens.frame())
    do("look", text=A_NAME_TOO_MANY)
    yield State("lens-withheld", TERMS, lens.frame())


def word_states(catalogue: Catalogue | None = None) -> Iterator[State]:
    """Every state of the rounds of false friends and of the flash cards."""
    catalogue = catalogue or Catalogue()
    index = TermIndex(catalogue)
    friends = FalseFriendsScreen(PREFIX, catalogue, index, seed=1)
    cards = FlashCardsScreen(PREFIX, catalogue, index)

    def do(screen: FalseFriendsScreen | FlashCardsScreen, event: str, **values: str) -> None:
        screen.handle(Event(event, screen.step, values))

    yield State("friends", TERMS, friends.frame())
    do(friends, "begin")
    yield State("friends-sentence", TERMS, friends.frame())
    do(friends, "guess", use="0")
    yield State("friends-answer", TERMS, friends.frame())
    while friends.rounds and friends.rounds.now:
        do(friends, "next")
    yield State("friends-end", TERMS, friends.frame())
    yield State("cards", TERMS, cards.frame())
    do(cards, "begin")
    yield State("cards-front", TERMS, cards.frame())
    do(cards, "turn")
    yield State("cards-back", TERMS, cards.frame())
    while cards.term():
        if not cards.deck.turned:
            do(cards, "turn")
        do(cards, "recall", recall="4")
    yield State("cards-done", TERMS, cards.frame())
