"""Node's packages, and the frontend that is built with them."""

import json
from pathlib import Path

from core.engines.console import step
from core.engines.errors import EngineError

from . import stamps
from .commands import BACKEND, BIN, ROOT, quietly

FRONTEND = ROOT / "pos-frontend"
ENGINES = BACKEND / "core" / "engines"


def install(folder: Path, title: str) -> None:
    stamp = folder / "node_modules" / ".installed"
    inputs = (folder / name for name in ("package.json", "package-lock.json", ".npmrc"))
    expected = stamps.fingerprint(path for path in inputs if path.exists())
    if stamps.is_current(stamp, expected):
        return
    _refuse_drift(folder)
    with step(title):
        # Not `npm ci`, which refuses locks that lack the packages of some other platform.
        quietly(BIN / "npm", "install", "--no-save", "--loglevel=error", cwd=folder)
    stamps.write(stamp, expected)


def _refuse_drift(folder: Path) -> None:
    """What `npm ci` is for: nothing is installed that the lock does not name."""
    asked = json.loads((folder / "package.json").read_text())
    locked = json.loads((folder / "package-lock.json").read_text())["packages"][""]
    for kind in ("dependencies", "devDependencies", "optionalDependencies"):
        if asked.get(kind) != locked.get(kind):
            raise EngineError(
                f"package.json and package-lock.json in {folder} differ in their {kind}: "
                "run `npm install` there, and commit both."
            )


def build() -> None:
    # Not in dist: whoever else builds there empties it first, and builds the same.
    stamp = FRONTEND / "node_modules" / ".built"
    expected = stamps.fingerprint(stamps.sources(FRONTEND))
    if stamps.is_current(stamp, expected) and (FRONTEND / "dist" / "index.html").exists():
        return
    with step("Frontend build"):
        quietly(BIN / "npm", "run", "build", cwd=FRONTEND)
    stamps.write(stamp, expected)
