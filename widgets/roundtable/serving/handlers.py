"""What the server answers: pages, our static files, and plain sentences when something is wrong."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from jupyter_server.base.handlers import JupyterHandler
from tornado.web import HTTPError, StaticFileHandler
from voila.tornado.handler import TornadoVoilaHandler

from roundtable.serving.kernels import FULL
from roundtable.serving.messages import message_page
from roundtable.serving.security import content_security_policy

if TYPE_CHECKING:
    from nbformat import NotebookNode

RETRY_SECONDS = 15
_OURS = ("from roundtable import pages", "pages.")


def may_be_mixed(notebook: NotebookNode) -> bool:
    """Whether a notebook does more than call our pages, and so may hold other people's widgets."""
    lines = [line.strip() for cell in notebook.cells if cell.cell_type == "code" for line in cell.source.splitlines()]
    return any(line and not line.startswith(_OURS) for line in lines)


class PlainErrors(JupyterHandler):
    """Errors as one clear sentence, never a traceback, and with our policy in the headers."""

    @property
    def content_security_policy(self) -> str:
        """The policy that jupyter_server puts on every answer of this handler."""
        return content_security_policy(getattr(self, "nonce", None), mixed=getattr(self, "mixed", False))

    def write_error(self, status_code: int, **_kwargs: Any) -> None:
        """Say what happened and what to do."""
        if status_code == FULL:
            self.set_header("Retry-After", str(RETRY_SECONDS))
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(message_page(status_code, self.base_url, RETRY_SECONDS))


class PageHandler(PlainErrors, TornadoVoilaHandler):
    """A notebook as a page."""

    def prepare_notebook(self, notebook: NotebookNode, facts: dict[str, Any]) -> None:
        """Hand the template what it needs for this one answer. Called before the head is sent."""
        self.nonce = secrets.token_urlsafe(16)
        self.mixed = may_be_mixed(notebook)
        self.set_header("Content-Security-Policy", self.content_security_policy)
        notebook.metadata["roundtable"] = {**facts, "nonce": self.nonce, "mixed": self.mixed}

    async def get(self, path: str | None = None) -> None:
        """Serve the page, with the one cookie that lets a closed tab end its kernel."""
        _ = self.xsrf_token
        if path and not path.endswith(".ipynb"):
            path = f"{path}.ipynb"
        await super().get(path)


class StaticFiles(StaticFileHandler):
    """Our few static files. The address carries a version, so they may be kept."""

    def set_extra_headers(self, path: str) -> None:  # noqa: ARG002  the signature is tornado's
        """The strict policy also on files that are opened by themselves."""
        self.set_header("Content-Security-Policy", content_security_policy())
        self.set_header("X-Content-Type-Options", "nosniff")


class NothingHere(PlainErrors):
    """Every address that is none of ours."""

    async def prepare(self) -> None:
        """Answer 404 before anything else happens."""
        raise HTTPError(404)
