"""Programs that the engines' user can run."""

import hashlib
import pwd
import shutil
import tempfile
from pathlib import Path

from .accounts import can_run
from .errors import EngineError
from .place import SHARED


def runnable(program: Path, tree: Path, account: pwd.struct_passwd | None) -> Path:
    """The program itself, or one in a copy of its `tree` when the user cannot reach it.

    Copies are shared by all clones, and only made by root.
    """
    if can_run(program, account):
        return program
    if account is None or not can_run(program, None):
        raise EngineError(f"{program} does not run on this machine")
    within = program.relative_to(tree)
    copy = SHARED / f"{program.name}-{_digest(program)}"
    if not (copy / within).exists():
        _copy_for_everyone(tree, copy)
    return copy / within


def _digest(program: Path) -> str:
    with program.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:12]


def _copy_for_everyone(tree: Path, copy: Path) -> None:
    SHARED.mkdir(mode=0o755, parents=True, exist_ok=True)
    # Beside it and then renamed, so that nobody ever finds half a copy.
    with tempfile.TemporaryDirectory(dir=SHARED) as scratch:
        fresh = Path(scratch) / "tree"
        shutil.copytree(tree, fresh, symlinks=True)
        for path in (fresh, *fresh.rglob("*")):
            if not path.is_symlink():
                executable = path.is_dir() or path.stat().st_mode & 0o100
                path.chmod(0o755 if executable else 0o644)
        try:
            fresh.rename(copy)
        except OSError:
            if not copy.is_dir():  # else another start was quicker, and copied the same
                raise
