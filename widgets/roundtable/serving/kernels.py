"""Kernels: always this Python, and only so many at once.

Every visit starts a process. Without a cap, a busy morning takes the machine
down for everybody; with it, the next visitor sees a page that waits.
"""

from __future__ import annotations

import sys
from typing import Any

from ipykernel.kernelspec import get_kernel_dict
from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from tornado.web import HTTPError
from traitlets import Integer

FULL = 503
"""Status of the page that asks a visitor to wait."""

_WARM_UP = (
    "import threading as _t, importlib as _i; "
    "_t.Thread(target=_i.import_module, args=('roundtable.hosts.widgets',), daemon=True).start(); del _t, _i"
)
"""Imports our package in the fixed wait after a kernel's start, so that the first cell need not."""


class ThisPython(KernelSpecManager):
    """Knows one kernel: the Python that runs the server.

    A person may have other kernels called `python3` in their home folder;
    those do not have Roundtable installed.
    """

    def find_kernel_specs(self) -> dict[str, str]:
        """Only ours."""
        return {"python3": ""}

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:  # noqa: ARG002  every name is this Python
        """A spec of this Python, without a history file, and importing our package while it waits."""
        details: dict[str, Any] = get_kernel_dict()
        details["argv"] = [
            sys.executable,
            "-m",
            "ipykernel_launcher",
            "-f",
            "{connection_file}",
            "--HistoryManager.enabled=False",
            "--IPKernelApp.log_level=ERROR",
            f"--IPKernelApp.exec_lines={_WARM_UP}",
        ]
        return KernelSpec(resource_dir="", **details)


class CappedKernels(AsyncMappingKernelManager):
    """Starts kernels up to a limit; beyond it a visitor is asked to wait."""

    most = Integer(50, config=True, help="How many pages may be open at once.")
    _starting = 0

    async def start_kernel(self, **kwargs: Any) -> str:
        """Start a kernel, or raise HTTPError 503 when there are enough."""
        if len(self) + self._starting >= self.most:
            raise HTTPError(FULL, "full")
        self._starting += 1
        try:
            kernel: str = await super().start_kernel(**kwargs)
        finally:
            self._starting -= 1
        return kernel
