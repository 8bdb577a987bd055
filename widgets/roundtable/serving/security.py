"""Headers and identity: what a browser may do with our pages, and who asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jupyter_server.auth.identity import IdentityProvider, User

if TYPE_CHECKING:
    from jupyter_server.base.handlers import JupyterHandler

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
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
}


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
