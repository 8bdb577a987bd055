"""Voila, configured safely.

A small subclass of Voila's application: our template, a strict policy, no
code from pages, compression, a cap on kernels, and nothing from config files
that happen to lie about.
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tornado.web import GZipContentEncoding, HTTPError, RedirectHandler
from traitlets import Bool, Int
from traitlets.config import Config
from voila.app import Voila
from voila.tornado.handler import TornadoVoilaHandler

from roundtable.content.exercise_index import EXERCISE_INDEX_VARIABLE, write_exercise_index
from roundtable.content.index import INDEX_VARIABLE, write_index
from roundtable.content.location import Layers, notebooks
from roundtable.content.term_index import TERM_INDEX_VARIABLE, write_term_index
from roundtable.screens.rendering import COMPILED_VARIABLE, compile_templates
from roundtable.serving.addresses import check_port, normal_base_url
from roundtable.serving.handlers import NothingHere, PageHandler, StaticFiles
from roundtable.serving.kernels import CappedKernels, ThisPython
from roundtable.serving.security import NobodyInParticular, StrictHeaders

if TYPE_CHECKING:
    from nbformat import NotebookNode

HOSTS = Path(__file__).resolve().parent.parent / "hosts"
SHARED = HOSTS.parent / "screens" / "shared"
IDLE_SECONDS = 3600
"""A page that nobody touched for this long gives its place back; the work is in the browser."""
START = "00_start_here.ipynb"
INDEXES = (
    (INDEX_VARIABLE, "cases.json", write_index),
    (EXERCISE_INDEX_VARIABLE, "exercises.json", write_exercise_index),
    (TERM_INDEX_VARIABLE, "terms.jsonl", write_term_index),
)
"""What every kernel would list again: the variable that names it, its file, and who writes it."""
_UNWANTED = ("/voila/tree", "/voila/api/contents", "/voila/templates/", "/login", "/logout")


class RoundtableServer(Voila):
    """Serves the notebooks as pages."""

    shared_computers = Bool(
        default_value=False, help="Nothing outlives a tab, whatever a visitor says about the device."
    )
    most_visitors = Int(50, help="How many pages may be open at once.")

    @classmethod
    def make(
        cls, *, host: str, port: int, base_url: str, shared: bool, most_visitors: int, browser: bool
    ) -> RoundtableServer:
        """A server that is ready to start. Raises ServeError when it cannot be."""
        check_port(host, port)
        server = cls(
            ip=host,
            port=port,
            port_retries=0,
            base_url=normal_base_url(base_url),
            open_browser=browser,
            root_dir=str(notebooks()),
            shared_computers=shared,
            most_visitors=most_visitors,
            config_file_paths=[],
            identity_provider_class=NobodyInParticular,
            log_level="ERROR",
        )
        server.update_config(_safe_config(most_visitors))
        server.initialize([])
        return server

    def start(self) -> None:
        """Serve until stopped. What every kernel would make again is made once, in a folder they share."""
        with tempfile.TemporaryDirectory(prefix="roundtable-") as folder:
            for variable, name, write in INDEXES:
                write(Layers.standard(), Path(folder) / name)
                os.environ[variable] = str(Path(folder) / name)
            compile_templates(Path(folder))
            os.environ[COMPILED_VARIABLE] = folder
            super().start()

    def stop(self) -> None:
        """Stop, also when a kernel has just gone by itself."""
        with suppress(HTTPError):
            super().stop()

    def setup_template_dirs(self) -> None:
        """Our template first, Voila's after it."""
        self.voila_configuration.prelaunch_hook = self._prepare
        super().setup_template_dirs()
        self.template_paths: list[str] = [str(HOSTS / "voila"), str(SHARED), *self.template_paths]

    def init_settings(self) -> dict[str, Any]:
        """Voila's settings with compression, headers and our page for unknown addresses."""
        settings = super().init_settings()
        return {
            **settings,
            "transforms": [StrictHeaders, GZipContentEncoding],
            "xsrf_cookie_kwargs": {"expires_days": None, "samesite": "Strict"},  # gone with the browser
            "default_handler_class": NothingHere,
            "ws_ping_interval": 30_000,  # milliseconds; by default the time-out is longer, which warns
            "ws_ping_timeout": 30_000,
        }

    def init_handlers(self) -> list[Any]:
        """Voila's handlers without tree, contents and log-in; pages and static files are ours."""
        page = {
            "template_paths": self.template_paths,
            "config": self.config,
            "voila_configuration": self.voila_configuration,
        }
        base = re.escape(self.base_url)
        ours = [
            (rf"{base}voila/templates/roundtable/static/(.*)", StaticFiles, {"path": str(HOSTS / "static")}),
            (rf"{base}voila/render/(.+)", PageHandler, page),
            (base, RedirectHandler, {"url": f"{self.base_url}voila/render/{START}", "permanent": False}),
        ]
        kept = [handler for handler in super().init_handlers() if not self._replaced(handler)]
        return [*ours, *kept]

    def _replaced(self, handler: tuple[Any, ...]) -> bool:
        path, kind = str(handler[0]), handler[1]
        return kind is TornadoVoilaHandler or path == self.server_url or any(part in path for part in _UNWANTED)

    def _prepare(self, handler: PageHandler, notebook: NotebookNode, cwd: str) -> None:  # noqa: ARG002  Voila's hook
        handler.prepare_notebook(
            notebook, {"version": static_version(), "shared": self.shared_computers, "home": self.base_url}
        )

    def _load_config_files(self, *_args: Any, **_kwargs: Any) -> Any:
        """Nothing: a config file in some folder must not weaken the server."""
        return iter(())


def _safe_config(most_visitors: int) -> Config:
    config = Config()
    config.VoilaConfiguration.template = "lab"
    config.VoilaConfiguration.allow_template_override = "NO"
    config.VoilaConfiguration.allow_theme_override = "NO"
    config.VoilaConfiguration.strip_sources = True
    config.VoilaConfiguration.show_tracebacks = False
    config.VoilaConfiguration.http_keep_alive_timeout = 120  # its heartbeat is an inline script
    config.VoilaConfiguration.file_allowlist = [r".*\.(png|jpg|gif|svg)"]
    config.VoilaConfiguration.multi_kernel_manager_class = CappedKernels
    config.VoilaConfiguration.kernel_spec_manager_class = ThisPython
    config.VoilaConfiguration.extension_allowlist = [
        "@voila-dashboards/widgets-manager8",
        "@jupyter-widgets/jupyterlab-manager",
        "anywidget",
    ]
    config.CappedKernels.most = most_visitors
    config.MappingKernelManager.cull_idle_timeout = IDLE_SECONDS
    config.MappingKernelManager.cull_interval = 60
    config.MappingKernelManager.cull_connected = True
    return config


def static_version() -> str:
    """Changes whenever a static file changes, so that browsers may keep the rest."""
    digest = hashlib.sha256()
    for path in sorted((HOSTS / "static").iterdir()):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:10]
