"""The processes of an engine, found by the folder they work in, never by a name alone."""

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

PR_SET_PDEATHSIG = 1


def dies_with_parent(signal_number: int) -> Callable[[], None]:
    """For `preexec_fn`: the child gets the signal when we die, even by `kill -9`."""
    parent = os.getpid()
    prctl = _prctl()  # looked up here: little is safe between fork and exec

    def arrange() -> None:
        if prctl is not None:
            prctl(PR_SET_PDEATHSIG, signal_number)
        if os.getppid() != parent:  # it died before we had arranged for it
            os.kill(os.getpid(), signal_number)

    return arrange


def die_with_parent(signal_number: int) -> None:
    """The same for this process and the one that started it."""
    if (prctl := _prctl()) is not None:
        prctl(PR_SET_PDEATHSIG, signal_number)


def _prctl() -> Callable[[int, int], int] | None:
    """Linux only; elsewhere the next start finds and stops what was left behind."""
    return ctypes.CDLL(None).prctl if sys.platform == "linux" else None


def processes_in(folder: Path, program: str) -> list[int]:
    """The processes of the program whose working directory is this folder."""
    if sys.platform == "linux":
        return [pid for pid in _all_pids() if _works_in(pid, folder, program)]
    if (lsof := shutil.which("lsof")) is None:
        return []
    # -a: all of the conditions, not any
    found = subprocess.run(
        [lsof, "-a", "-c", program, "-d", "cwd", "-t", "--", folder],
        capture_output=True,
        text=True,
        check=False,
    )
    return [int(pid) for pid in found.stdout.split()]


def _all_pids() -> Iterable[int]:
    return (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit())


def _works_in(pid: int, folder: Path, program: str) -> bool:
    try:
        if Path(f"/proc/{pid}/cwd").readlink() != folder:
            return False
        # The path ends in " (deleted)" when the program was reinstalled since.
        return Path(f"/proc/{pid}/exe").readlink().name.startswith(program)
    except OSError:  # ended meanwhile, or somebody else's
        return False


def stop_all(find: Callable[[], list[int]], polite: int, patience: float) -> None:
    """Asks politely, waits, and then does not ask."""
    deadline = time.monotonic() + patience
    _signal(find(), polite)
    while find():
        if time.monotonic() > deadline:
            _signal(find(), signal.SIGKILL)
        time.sleep(0.05)


def _signal(pids: Iterable[int], number: int) -> None:
    for pid in pids:
        try:
            os.kill(pid, number)
        except ProcessLookupError:
            continue
