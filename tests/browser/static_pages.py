"""Pages with any state of any screen, without a kernel: for looking at many states quickly.

A page is made by the real page template around what the kernel would have
printed, and served with the real policy, style sheet and module. Only the
address of the kernel is missing, so the module dials nobody.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING

import nbformat
from jinja2 import Environment, FileSystemLoader
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from roundtable.content.location import notebooks
from roundtable.serving.app import HOSTS, SHARED, static_version
from roundtable.serving.security import SAFE_HEADERS, content_security_policy
from tests.browser.state import PREFIX, State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Template

STATIC = "/voila/templates/roundtable/static/"
_KERNEL = re.compile(r'<script type="application/json" id="roundtable-page">.*?</script>')
_KINDS = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml", "html": "text/html"}


def page_of(state: State) -> str:
    """The whole page with a state on it."""
    notebook = nbformat.read(notebooks() / f"{state.notebook}.ipynb", as_version=4)
    notebook.metadata["roundtable"] = {"version": static_version(), "shared": False, "home": "/", "mixed": False}
    # The widget marks its HTML with its comm before it is printed.
    printed = state.printed.replace("data-rt-root=", f'data-rt-model="{PREFIX}" data-rt-root=', 1)
    codes = [cell for cell in notebook.cells if cell.cell_type == "code"]
    codes[0]["outputs"] = [{"output_type": "display_data", "data": {"text/html": printed}}]
    page = _template().render(
        nb=notebook,
        resources={"base_url": "/", "metadata": {"name": state.notebook}},
        kernel_start=lambda _notebook: "none",
        cell_generator=lambda shown, _kernel: shown.cells,
    )
    return _KERNEL.sub("", page)


@cache
def _template() -> Template:
    """The page template with what it uses of Voila."""
    environment = Environment(loader=FileSystemLoader([HOSTS / "voila", SHARED]), autoescape=False)  # noqa: S701  as in Voila
    environment.filters |= {"markdown2html": _read_markdown, "trusted": lambda output: output}
    return environment.get_template("index.html.j2")


def _read_markdown(source: str) -> str:
    html: str = MarkdownWithMath(renderer=IPythonRenderer(escape=False, anchor_link_text="¶")).render(source)
    return html


class Site:
    """Serves states by address."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/"
        self.pages: dict[str, State] = {}

    def put(self, folder: str, states: list[State]) -> None:
        """Offer states at `<folder>/<name>`."""
        self.pages |= {f"/{folder}/{state.name}": state for state in states}

    def address(self, folder: str, state: State) -> str:
        """Where a state is."""
        return f"{self.url}{folder}/{state.name}"


@contextmanager
def serving_states() -> Iterator[Site]:
    """A small server on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    site = Site(server.server_address[1])
    server.RequestHandlerClass = _handler_of(site)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()


def _handler_of(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            if path in site.pages:
                self._answer("text/html", page_of(site.pages[path]).encode())
            elif path.startswith(STATIC) and (file := HOSTS / "static" / path.removeprefix(STATIC)).is_file():
                self._answer(_KINDS[file.suffix[1:]], file.read_bytes(), kept=True)
            else:
                self.send_error(404)

        def _answer(self, kind: str, body: bytes, *, kept: bool = False) -> None:
            self.send_response(200)
            policy = {"Content-Security-Policy": content_security_policy("none")}
            cache = {"Cache-Control": "max-age=600"} if kept else {}
            length = {"Content-Type": f"{kind}; charset=utf-8", "Content-Length": str(len(body))}
            for name, value in {**SAFE_HEADERS, **policy, **cache, **length}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_parts: object) -> None:
            """Say nothing."""

    return Handler
