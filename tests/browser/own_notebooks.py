"""`roundtable` with another folder of notebooks: `python -m tests.browser.own_notebooks FOLDER serve ...`.

The product serves its own notebooks only. Tests of mixed pages need others,
under the same policy.
"""

from __future__ import annotations

import sys
from pathlib import Path

from roundtable import cli
from roundtable.serving import app


def main() -> int:
    """Serve the notebooks of the folder named first."""
    folder = Path(sys.argv[1]).resolve()
    app.notebooks = lambda: folder  # type: ignore[attr-defined]  # imported there, not exported
    return cli.main(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
