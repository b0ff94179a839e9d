"""Builds in processes of their own, that can be held up and killed while they write marts."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import psycopg
from django.conf import settings
from django.db import connection
from psycopg import sql
from psycopg.conninfo import make_conninfo

PATIENCE = 300  # seconds


def _conninfo() -> str:
    parameters = connection.get_connection_params()
    plain = {key: str(value) for key, value in parameters.items() if isinstance(value, str | int)}
    return make_conninfo(**plain)


def start_build() -> "subprocess.Popen[bytes]":
    return _start("manage.py", "build_marts", "--json")


def start_worker() -> "subprocess.Popen[bytes]":
    """A worker, which asks what is due as soon as it is there; nobody else tells it anything."""
    return _start(
        *("-m", "celery", "-A", "config", "-b", "memory://"), *("worker", "--concurrency=1")
    )


def _start(*arguments: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=settings.BASE_DIR,
        env=os.environ | {"DATABASE_URL": _conninfo()},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@contextmanager
def held_up_at(
    *marts: str, start: Callable[[], "subprocess.Popen[bytes]"] = start_build
) -> Iterator["subprocess.Popen[bytes]"]:
    """A build that has come to writing all of these marts, and waits there as long as this lasts.

    It writes two at a time: name no more, and none that is made of the other.
    """
    with psycopg.connect(_conninfo(), autocommit=True) as other, other.transaction():
        for mart in marts:
            # Readers are let through; whoever writes it, or puts another in its place, is not.
            other.execute(sql.SQL("LOCK TABLE marts.{} IN SHARE MODE").format(sql.Identifier(mart)))
        build = start()
        try:
            _wait_for(marts, build)
            yield build
        finally:
            _end(build)


def _wait_for(marts: Sequence[str], build: "subprocess.Popen[bytes]") -> None:
    with psycopg.connect(_conninfo(), autocommit=True) as watcher:
        until = monotonic() + PATIENCE
        while monotonic() < until:
            found: Any = watcher.execute(
                "SELECT count(DISTINCT c.relname) FROM pg_locks l JOIN pg_class c ON c.oid = l.relation"
                " WHERE NOT l.granted AND c.relname = ANY(%s)",
                [list(marts)],
            ).fetchone()
            if found[0] == len(marts):
                return
            assert build.poll() is None, f"the build ended before it wrote {marts}"
            sleep(0.05)  # between two looks; nothing is measured by it
    raise AssertionError(f"the build never came to {marts}")


def _end(build: "subprocess.Popen[bytes]") -> None:
    if build.poll() is None:
        build.kill()
    build.wait()


def kill(build: "subprocess.Popen[bytes]") -> None:
    """The whole command, which dbt notices."""
    build.send_signal(signal.SIGKILL)
    build.wait()


def kill_dbt(build: "subprocess.Popen[bytes]") -> int:
    """Only dbt's own process; the exit code of the command that had started it."""
    (child,) = _children(build)
    os.kill(child, signal.SIGKILL)
    return build.wait(PATIENCE)


def kill_worker(worker: "subprocess.Popen[bytes]") -> None:
    """It and the process that does its work, which dbt notices."""
    doers = _children(worker)
    kill(worker)
    for doer in doers:
        with suppress(ProcessLookupError):  # it may have noticed, too
            os.kill(doer, signal.SIGKILL)


def _children(process: "subprocess.Popen[bytes]") -> list[int]:
    return list(
        map(int, Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split())
    )
