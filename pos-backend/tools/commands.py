"""Commands whose output only matters when they fail."""

import os
import subprocess
from pathlib import Path

from core.engines.errors import EngineError
from core.engines.logs import last_lines, open_log

ROOT = Path(__file__).resolve().parents[2]
BACKEND = ROOT / "pos-backend"
VENV = ROOT / ".venv"
BIN = VENV / "bin"
LOG = ROOT / "var" / "log" / "install.log"


def quietly(*command: str | Path, cwd: Path = ROOT) -> None:
    if (code := _run(*command, cwd=cwd)) != 0:
        name = Path(command[0]).name
        raise EngineError(f"{name} failed (exit code {code}); {LOG} ends:\n{last_lines(LOG, 30)}")


def succeeds(*command: str | Path) -> bool:
    try:
        return _run(*command, cwd=ROOT) == 0
    except OSError:
        return False


def _run(*command: str | Path, cwd: Path) -> int:
    LOG.parent.mkdir(parents=True, exist_ok=True)
    log = open_log(LOG)
    try:
        return subprocess.run(
            command,
            cwd=cwd,
            # Our Node before any other, and no environment that somebody activated.
            env={**os.environ, "PATH": f"{BIN}:{os.environ['PATH']}", "VIRTUAL_ENV": str(VENV)},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            check=False,
        ).returncode
    finally:
        os.close(log)
