"""Builds in processes of their own, that can be held up and killed while they write a mart."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import psycopg
from django.conf import settings
from django.db import connection
from psycopg import sql
from psycopg.conninfo import make_conninfo

PATIENCE = 120  # seconds


def _conninfo() -> str:
    parameters = connection.get_connection_params()
    plain = {key: str(value) for key, value in parameters.items() if isinstance(value, str | int)}
    return make_conninfo(**plain)


def start_build() -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "manage.py", "build_marts", "--json"],
        cwd=settings.BASE_DIR,
        env=os.environ | {"DATABASE_URL": _conninfo()},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@contextmanager
def held_up_at(mart: str) -> Iterator["subprocess.Popen[bytes]"]:
    """A build that has come to writing the mart, and waits there as long as this lasts."""
    with psycopg.connect(_conninfo(), autocommit=True) as other, other.transaction():
        # Readers are let through; whoever writes it, or puts another in its place, is not.
        other.execute(sql.SQL("LOCK TABLE marts.{} IN SHARE MODE").format(sql.Identifier(mart)))
        build = start_build()
        try:
            _wait_for(mart, build)
            yield build
        finally:
            _end(build)


def _wait_for(mart: str, build: "subprocess.Popen[bytes]") -> None:
    with psycopg.connect(_conninfo(), autocommit=True) as watcher:
        until = monotonic() + PATIENCE
        while monotonic() < until:
            found: Any = watcher.execute(
                "SELECT count(*) FROM pg_locks l JOIN pg_class c ON c.oid = l.relation"
                " WHERE NOT l.granted AND c.relname = %s",
                [mart],
            ).fetchone()
            if found[0]:
                return
            assert build.poll() is None, f"the build ended before it wrote {mart}"
            sleep(0.05)  # between two looks; nothing is measured by it
    raise AssertionError(f"the build never came to {mart}")


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
    (child,) = Path(f"/proc/{build.pid}/task/{build.pid}/children").read_text().split()
    os.kill(int(child), signal.SIGKILL)
    return build.wait(PATIENCE)
