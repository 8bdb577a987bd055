"""HTML as a list of elements, and what must be true of it on every screen."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"br", "img", "input", "hr", "meta", "link"}
POINTS_TO_ID = ("for", "aria-labelledby", "aria-describedby", "aria-controls")


@dataclass
class Element:
    """One element: its tag, its attributes, the tags around it, and the text directly inside."""

    tag: str
    attrs: dict[str, str]
    around: tuple[str, ...]
    text: list[str] = field(default_factory=list)


class Page(HTMLParser):
    """Every element of a piece of HTML, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.twice: list[str] = []
        self.unclosed: list[str] = []
        self._open: list[Element] = []
        self.feed(html)
        self.close()
        self.unclosed += [element.tag for element in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, tuple(e.tag for e in self._open))
        self.twice += [f"{tag} {name}" for name, count in Counter(name for name, _ in attrs).items() if count > 1]
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1].tag == tag:
            self._open.pop()
        else:
            self.unclosed.append(tag)

    def handle_data(self, data: str) -> None:
        if self._open:
            self._open[-1].text.append(data)

    def find(self, tag: str) -> list[Element]:
        """Elements with this tag."""
        return [element for element in self.elements if element.tag == tag]

    @property
    def ids(self) -> list[str]:
        """Every id, as often as it stands there."""
        return [element.attrs["id"] for element in self.elements if "id" in element.attrs]

    @property
    def shape(self) -> list[tuple[str, tuple[str, ...]]]:
        """Tags and names of attributes: what text from people must never change."""
        return [(element.tag, tuple(element.attrs)) for element in self.elements]


def mistakes(html: str, prefix: str) -> list[str]:
    """What is wrong with a whole screen, in words; nothing when all is well."""
    page = Page(html)
    return [
        *(f"<{tag}> is not closed where it should be" for tag in page.unclosed),
        *(f"an attribute stands twice: {what}" for what in page.twice),
        *_about_ids(page, prefix),
        *_about_forms(page),
        *_about_scripts(page),
    ]


def _about_ids(page: Page, prefix: str) -> list[str]:
    counted = Counter(page.ids)
    found = [f"id {name} stands there {count} times" for name, count in counted.items() if count > 1]
    found += [f"id {name!r} does not start with {prefix}-" for name in counted if not name.startswith(f"{prefix}-")]
    found += [f"id {name!r} has a space in it" for name in counted if name != "".join(name.split())]
    if counted[f"{prefix}-here"] != 1:
        found.append(f"there are {counted[f'{prefix}-here']} headings to start reading at")
    for element in page.elements:
        for name in POINTS_TO_ID:
            wanted = element.attrs.get(name, "").split()
            found += [f"{name} of <{element.tag}> points to {there}" for there in wanted if there not in counted]
            if name in element.attrs and not wanted:
                found.append(f"{name} of <{element.tag}> points nowhere")
    return found


def _about_forms(page: Page) -> list[str]:
    found = [
        f"a form has the method {f.attrs.get('method')}" for f in page.find("form") if f.attrs.get("method") != "dialog"
    ]
    found += ["a form has an address" for form in page.find("form") if "action" in form.attrs]
    labelled = {label.attrs.get("for") for label in page.find("label")}
    for element in page.elements:
        inside = "form" in element.around
        if "name" in element.attrs and element.tag != "button" and not inside:
            found.append(f"<{element.tag}> is named {element.attrs['name']} outside every form")
        hidden = element.attrs.get("type") == "hidden"
        if element.tag in {"input", "textarea", "select"} and not hidden and element.attrs.get("id") not in labelled:
            found.append(f"<{element.tag}> {element.attrs.get('name')} has no label")
        if element.tag == "button" and not inside and element.attrs.get("type") != "button":
            found.append("a button outside every form would submit")
    return found


def _about_scripts(page: Page) -> list[str]:
    found = ["there is a script" for _ in page.find("script")]
    for element in page.elements:
        found += [f"<{element.tag}> has {name}" for name in element.attrs if name.startswith("on")]
        found += [
            f"<{element.tag}> leads to a script" for value in element.attrs.values() if "javascript:" in value.lower()
        ]
    return found
