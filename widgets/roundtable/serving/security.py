"""Headers and identity: what a browser may do with our pages, and who asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jupyter_server.auth.identity import IdentityProvider, User
from tornado.web import OutputTransform

if TYPE_CHECKING:
    from jupyter_server.base.handlers import JupyterHandler
    from tornado.httputil import HTTPHeaders

VISITOR = User(username="visitor", name="Visitor", display_name="Visitor")


def content_security_policy(nonce: str | None = None, *, mixed: bool = False) -> str:
    """The policy of a page. A mixed page also needs scripts from blobs, for anywidget."""
    scripts = " ".join(["'self'", *([f"'nonce-{nonce}'"] if nonce else []), *(["blob:"] if mixed else [])])
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {scripts}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'self'",
        ]
    )


SAFE_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
}


class StrictHeaders(OutputTransform):
    """Puts the strict policy on every answer that has none of ours: redirects, stock files, errors of others."""

    def transform_first_chunk(
        self,
        status_code: int,
        headers: HTTPHeaders,
        chunk: bytes,
        finishing: bool,  # noqa: ARG002, FBT001  the signature is tornado's
    ) -> tuple[int, HTTPHeaders, bytes]:
        """Add what is missing before the head is sent."""
        if "form-action 'none'" not in headers.get("Content-Security-Policy", ""):
            headers["Content-Security-Policy"] = content_security_policy()
        for name, value in SAFE_HEADERS.items():
            headers.setdefault(name, value)
        return status_code, headers, chunk


class NobodyInParticular(IdentityProvider):
    """Everybody is the same visitor, and no cookie says otherwise.

    The stock provider gives each browser a name in a cookie that lasts 30 days.
    """

    def get_user(self, handler: JupyterHandler) -> Any:  # noqa: ARG002  the signature is jupyter_server's
        """The one visitor."""
        return VISITOR

    @property
    def auth_enabled(self) -> bool:
        """No passwords, no tokens."""
        return False
