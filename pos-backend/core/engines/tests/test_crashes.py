"""`kill -9` of everyone in turn: nothing committed is lost, and nothing runs on for ever."""

import os
import pwd
import signal
import subprocess
import sys
from contextlib import closing

import psycopg
import pytest
import redis

from core.engines.accounts import run_as

from .users import User, Users, eventually, parent_of


@pytest.fixture
def user(users: Users) -> User:
    """With one row and one key that must outlive whatever comes."""
    user = users.arrive()
    with user.database() as database:
        database.execute("CREATE TABLE kept AS SELECT 42 AS answer")
    with user.cache() as cache:
        cache.set("kept", "42")
    return user


def has_the_row(user: User) -> bool:
    try:
        with closing(user.database()) as database:
            return database.execute("SELECT answer FROM kept").fetchone() == (42,)
    except psycopg.OperationalError:  # not back yet
        return False


def has_the_key(user: User) -> bool:
    try:
        with user.cache() as cache:
            return bool(cache.get("kept") == b"42")
    except redis.exceptions.ConnectionError:
        return False


def kill(pid: int) -> None:
    os.kill(pid, signal.SIGKILL)


def test_a_killed_user_leaves_nothing_running(users: Users, user: User) -> None:
    user.kill()
    eventually(lambda: not users.servers())
    assert has_the_row(users.arrive())


def test_a_killed_postmaster_is_started_again(users: Users, user: User) -> None:
    before = users.postmaster()
    kill(before)
    eventually(lambda: has_the_row(user))
    assert users.postmaster() != before


def test_a_killed_session_costs_no_data(users: Users, user: User) -> None:
    with closing(user.database()) as database:
        kill(database.info.backend_pid)
    eventually(lambda: has_the_row(user))


def test_a_killed_redis_is_started_again(users: Users, user: User) -> None:
    (before,) = users.redis()
    kill(before)
    eventually(lambda: has_the_key(user))
    assert users.redis() != [before]


def test_a_killed_keeper_is_replaced_by_the_next_user(users: Users, user: User) -> None:
    for pid in (users.postmaster(), *users.redis()):
        kill(parent_of(pid))
    newcomer = users.arrive()
    eventually(lambda: has_the_row(newcomer))
    eventually(lambda: has_the_key(newcomer))
    eventually(lambda: has_the_row(user))


@pytest.mark.skipif(sys.platform != "linux", reason="needs a signal at the parent's death")
def test_servers_do_not_outlive_their_keeper(users: Users, user: User) -> None:
    for pid in (users.postmaster(), *users.redis()):
        kill(parent_of(pid))
    eventually(lambda: not users.servers())


def test_everything_killed_at_once_comes_back(users: Users, user: User) -> None:
    for pid in (parent_of(users.postmaster()), users.postmaster(), *users.redis()):
        kill(pid)
    user.kill()
    newcomer = users.arrive()
    assert has_the_row(newcomer)
    assert has_the_key(newcomer)


def test_a_keeper_that_is_asked_to_stop_stops_its_server(users: Users, user: User) -> None:
    keeper = parent_of(users.postmaster())
    os.kill(keeper, signal.SIGTERM)
    eventually(lambda: not users.postgresql())


def test_a_killed_postmaster_that_nobody_reaps_does_not_count_as_running(
    users: Users, user: User
) -> None:
    engines = users.data_dir / "engines"
    # Of the same user: PostgreSQL takes no notice of anybody else's.
    account = pwd.getpwuid(engines.stat().st_uid) if os.geteuid() == 0 else None
    unreaped = subprocess.Popen(["true"], **run_as(account))
    lock_files = (engines / "postgresql" / "postmaster.pid", engines / "run" / ".s.PGSQL.5432.lock")
    for pid in (parent_of(users.postmaster()), users.postmaster()):
        kill(pid)
    for file in lock_files:
        rest = file.read_text().partition("\n")[2]
        file.write_text(f"{unreaped.pid}\n{rest}")
    try:
        assert has_the_row(users.arrive())
    finally:
        unreaped.wait()
