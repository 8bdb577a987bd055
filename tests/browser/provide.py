"""Make sure there is a Chromium for the browser tests.

Takes what the machine has; else Debian's package when root on Debian; else
Playwright's own download.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_browser() -> str | None:
    """The path of an installed Chromium, or None."""
    named = os.environ.get("ROUNDTABLE_CHROMIUM")
    return named or next((path for name in NAMES if (path := shutil.which(name))), None)


def provide_browser() -> None:
    """Install a Chromium unless there is one."""
    if find_browser():
        return
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=True)
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], check=True)
    else:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)


if __name__ == "__main__":
    provide_browser()
