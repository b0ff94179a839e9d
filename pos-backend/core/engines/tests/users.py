"""Processes that use the engines, as `make manage` and `make test` do."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import psycopg
import redis

from core.engines.accounts import RunAs
from core.engines.place import REPOSITORY
from core.engines.processes import processes_in

# Says where the engines are, and holds on to them until its input ends.
USE = """
import json, os, sys
names = ("DATABASE_URL", "REDIS_URL")
print(json.dumps({name: os.environ.get(name) for name in names}), flush=True)
sys.stdin.read()
"""


def eventually(condition: Callable[[], object], seconds: float = 45) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)


class User:
    """One process below `exec`; `database_url` and `redis_url` wait until it has the engines."""

    def __init__(
        self,
        data_dir: Path,
        variables: Mapping[str, str] | None = None,
        *,
        python: str = sys.executable,
        repository: Path = REPOSITORY,
        run_as: RunAs | None = None,
    ) -> None:
        outside = {"DATABASE_URL", "REDIS_URL", "ENGINES_PROFILE"}  # of the tests themselves
        environment = {name: os.environ[name] for name in os.environ.keys() - outside}
        self.process = subprocess.Popen(
            [python, "-m", "core.engines", "exec", "--", python, "-c", USE],
            cwd=repository / "pos-backend",
            env={**environment, "DATA_DIR": str(data_dir), **(variables or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **(run_as or {}),
        )
        self._urls: dict[str, str] | None = None

    def urls(self) -> dict[str, str]:
        if self._urls is None:
            assert self.process.stdout
            line = self.process.stdout.readline()
            assert line, self.error()
            self._urls = json.loads(line)
        return self._urls

    def database(self) -> psycopg.Connection:
        return psycopg.connect(self.urls()["DATABASE_URL"], autocommit=True)

    def cache(self) -> redis.Redis:
        return redis.Redis.from_url(self.urls()["REDIS_URL"])

    def error(self) -> str:
        """What it said when it gave up."""
        return self.process.communicate(timeout=60)[1]

    def leave(self) -> None:
        if self.process.returncode is None:
            self.process.communicate(timeout=60)

    def kill(self) -> None:
        self.process.kill()
        self.leave()


class Users:
    """Everyone who uses one DATA_DIR."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self.everyone: list[User] = []

    def arrive(self, **variables: str) -> User:
        self.everyone.append(User(self.data_dir, variables))
        return self.everyone[-1]

    def leave(self) -> None:
        for user in self.everyone:
            user.leave()

    def postgresql(self) -> list[int]:
        return processes_in((self.data_dir / "engines" / "postgresql").resolve(), "postgres")

    def postmaster(self) -> int:
        pid_file = self.data_dir / "engines" / "postgresql" / "postmaster.pid"
        return int(pid_file.read_text().split()[0])

    def redis(self) -> list[int]:
        return processes_in((self.data_dir / "engines" / "redis").resolve(), "redis-server")

    def servers(self) -> list[int]:
        return self.postgresql() + self.redis()


def parent_of(pid: int) -> int:
    ps = subprocess.run(["ps", "-o", "ppid=", "-p", str(pid)], capture_output=True, check=True)
    return int(ps.stdout)
