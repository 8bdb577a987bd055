"""A person who knows nothing but the page: reads its HTML, and clicks what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roundtable.screens.base import Event
from tests.screens.html_page import Page

if TYPE_CHECKING:
    from random import Random

    from roundtable.screens.base import Screen
    from tests.screens.html_page import Element


def what_can_be_done(screen: Screen, chance: Random) -> list[Event]:
    """An event for each button and each form of the page, forms filled in by chance."""
    elements = Page(screen.frame()).elements
    buttons = [
        _pressed(element) for element in elements if element.tag == "button" and "data-rt-event" in element.attrs
    ]
    forms = [number for number, element in enumerate(elements) if element.tag == "form"]
    return [*buttons, *(_sent(elements[number], _fields(elements, number), chance) for number in forms)]


def _pressed(button: Element) -> Event:
    attrs = button.attrs
    values = {attrs["name"]: attrs["value"]} if "name" in attrs else {}
    return Event(attrs["data-rt-event"], attrs["data-rt-on"], values)


def _fields(elements: list[Element], form: int) -> list[Element]:
    """The fields of a form: what follows it in the page and stands inside it."""
    depth = len(elements[form].around)
    inside = []
    for element in elements[form + 1 :]:
        if len(element.around) <= depth:
            break
        inside.append(element)
    return [element for element in inside if element.tag in {"input", "select", "textarea", "option"}]


def _sent(form: Element, fields: list[Element], chance: Random) -> Event:
    values: dict[str, str] = {}
    select = ""
    chance.shuffle(fields)
    for element in sorted(fields, key=lambda element: element.tag == "option"):
        kind, name = element.attrs.get("type"), element.attrs.get("name", "")
        if kind == "radio" or (kind == "checkbox" and chance.random() < 0.5):
            values[name] = element.attrs["value"]
        elif element.tag == "textarea":
            values[name] = chance.choice(["", "Ring them.", "ada@example.org", "x" * 500])
        elif element.tag == "select":
            select = name
        elif element.tag == "option":
            values[select] = element.attrs["value"]
        elif kind == "hidden":
            values[name] = element.attrs["value"]
        elif kind == "text":
            values[name] = chance.choice(["", "hello", "0123-4567"])
    return Event(form.attrs["data-rt-event"], form.attrs["data-rt-on"], values)
