"""Addresses: where the server listens, and what to tell people to open."""

from __future__ import annotations

import errno
import re
import socket

from roundtable.errors import ServeError

EVERYWHERE = frozenset({"0.0.0.0", "", "::"})  # noqa: S104  only compared with
"""Hosts that mean every address of this computer."""


def addresses(host: str, port: int, base_url: str) -> tuple[str, ...]:
    """The addresses to open: this computer's own, and the one for others in the same network."""
    if host not in EVERYWHERE:
        return (f"http://{host}:{port}{base_url}",)
    names = ["127.0.0.1", *([found] if (found := address_in_network()) else [])]
    return tuple(f"http://{name}:{port}{base_url}" for name in names)


def address_in_network() -> str | None:
    """Find the address of this computer in its network, or None without one. Nothing is sent for it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # an address for documentation; a datagram socket sends nothing here
        except OSError:
            return None
        name: str = probe.getsockname()[0]
    return name if not name.startswith("127.") else None


def normal_base_url(base_url: str) -> str:
    """A base URL with one slash at each end. Raises ServeError when it is not a path."""
    parts = [part for part in base_url.strip().split("/") if part]
    if not all(re.fullmatch(r"[\w~-][\w.~-]*", part) for part in parts):
        raise ServeError(
            f"The base URL {base_url!r} is not a path. It looks like /training/ and has letters, digits and hyphens."
        )
    return "/" + "".join(f"{part}/" for part in parts)


def check_port(host: str, port: int) -> None:
    """Raise ServeError when the address cannot be listened on."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except PermissionError as error:
            raise ServeError(
                f"Port {port} may not be used by this account. Choose one above 1024, for example --port 8866."
            ) from error
        except OSError as error:
            if error.errno == errno.EADDRNOTAVAIL or isinstance(error, socket.gaierror):
                raise ServeError(
                    f"{host} is not an address of this computer. Use --host 127.0.0.1 for this computer only, "
                    f"or --host 0.0.0.0 for everybody in the same network."
                ) from error
            raise ServeError(
                f"Port {port} on {host} is not free: {error.strerror}. "
                f"Stop the other program, or choose another port with --port {port + 1}."
            ) from error
