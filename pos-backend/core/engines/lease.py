"""The right to use the engines, which ends with the process at the latest."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from .engine import Engine
from .errors import EngineError
from .keeper import failure_file
from .locks import FileLock, is_held
from .logs import last_lines, open_log
from .place import REPOSITORY, find_place
from .postgresql import PostgreSQL
from .redis_server import Redis

# Recovery from a crash included, which replays up to max_wal_size.
PATIENCE = 120.0
POLL = 0.05


class Lease:
    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.since = time.time()
        self.users = FileLock(engine.place.lock(f"{engine.name}.users"))
        self.users.share()  # waits here while a keeper is stopping the server

    def ensure_keeper(self) -> None:
        """Starts a detached keeper unless there is one; of two at once the second leaves."""
        if is_held(self._keeper_lock):
            return
        failure = failure_file(self.engine)
        if failure.exists() and failure.stat().st_mtime >= self.since:
            raise EngineError(failure.read_text())
        log = open_log(self.engine.place.log(self.engine.name))
        try:
            subprocess.run(
                [sys.executable, "-m", __package__, "keep", self.engine.name],
                env=os.environ | {"DATA_DIR": str(self.engine.place.data_dir)},
                cwd=REPOSITORY / "pos-backend",
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                check=True,
            )
        finally:
            os.close(log)

    def wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while not self.engine.answers():
            self.ensure_keeper()
            if time.monotonic() > deadline:
                log = self.engine.place.log(self.engine.name)
                end = last_lines(log, 5)
                raise EngineError(f"{self.engine.label} does not answer; {log} ends:\n{end}")
            time.sleep(POLL)

    def release(self) -> None:
        """Returns when the server has stopped, or soon when somebody else goes on using it."""
        self.users.close()
        grace = time.monotonic() + 1
        while is_held(self._keeper_lock):
            if time.monotonic() > grace and self.engine.answers():
                return
            time.sleep(POLL)

    @property
    def _keeper_lock(self) -> Path:
        return self.engine.place.lock(f"{self.engine.name}.keeper")


def lease_engines(environment: Mapping[str, str]) -> list[Lease]:
    """Leases on running servers, for the addresses that the environment does not give."""
    needed = [engine for engine in (PostgreSQL, Redis) if not environment.get(engine.variable)]
    if not needed:
        return []
    place = find_place(environment)
    leases = [Lease(engine(place)) for engine in needed]
    for lease in leases:
        lease.ensure_keeper()
    for lease in leases:
        lease.wait_until_it_answers()
    return leases


def addresses(leases: list[Lease]) -> dict[str, str]:
    return {lease.engine.variable: lease.engine.url() for lease in leases}
