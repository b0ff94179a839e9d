"""Folders and users under which PostgreSQL cannot simply be started."""

import os
import pwd
import shutil
import stat
from pathlib import Path

import pytest

from core.engines.accounts import can_run, run_as
from core.engines.place import REPOSITORY

from .conftest import needs_root, remove
from .users import User, Users, eventually

PYTHONS = ("/usr/bin/python3", "/usr/local/bin/python3")


def works(user: User) -> bool:
    with user.database() as database, user.cache() as cache:
        return database.execute("SELECT 1").fetchone() == (1,) and bool(cache.ping())


@pytest.mark.parametrize("name", ["with a space, and 'quotes'", "ü", "deep/" * 30])
def test_any_folder_will_do(data_dir: Path, name: str) -> None:
    users = Users(data_dir / name)
    assert works(users.arrive())
    users.leave()
    eventually(lambda: not users.servers())


@needs_root
def test_below_a_private_folder_the_data_moves_and_the_folder_stays_private(
    data_dir: Path,
) -> None:
    private = data_dir / "private"
    private.mkdir(mode=0o700)
    users = Users(private / "var")
    assert works(users.arrive())
    assert (private / "var" / "engines").is_symlink()
    assert stat.S_IMODE(private.stat().st_mode) == 0o700
    users.leave()
    eventually(lambda: not users.servers())
    assert works(users.arrive())
    users.leave()
    eventually(lambda: not users.servers())


@needs_root
def test_a_data_dir_that_was_deleted_begins_again(data_dir: Path) -> None:
    private = data_dir / "private"
    private.mkdir(mode=0o700)
    users = Users(private / "var")
    with users.arrive().database() as database:
        database.execute("CREATE TABLE old ()")
    users.leave()
    eventually(lambda: not users.servers())
    remove(private / "var")
    with users.arrive().database() as database:
        assert database.execute("SELECT to_regclass('old')").fetchone() == (None,)
    users.leave()
    eventually(lambda: not users.servers())


@pytest.fixture
def ordinary(data_dir: Path) -> tuple[Path, str, pwd.struct_passwd]:
    """A copy of the engines, a Python, and an unprivileged account that can reach both."""
    account = pwd.getpwnam("nobody")
    python = next((python for python in PYTHONS if can_run(Path(python), account)), None)
    if python is None:
        pytest.skip("there is no Python here that an ordinary user can run")
    backend = data_dir / "copy" / "pos-backend"
    tests = shutil.ignore_patterns("tests", "__pycache__")
    shutil.copytree(
        REPOSITORY / "pos-backend" / "core" / "engines", backend / "core" / "engines",
        symlinks=True, ignore=tests,
    )  # fmt: skip
    (backend / "core" / "__init__.py").touch()
    bundled = REPOSITORY / ".venv" / "redis"
    if bundled.exists():
        shutil.copytree(bundled, data_dir / "copy" / ".venv" / "redis")
    mine = data_dir / "mine"
    mine.mkdir()
    os.chown(mine, account.pw_uid, account.pw_gid)
    return data_dir / "copy", python, account


@needs_root
def test_an_ordinary_user_needs_no_root(
    data_dir: Path, ordinary: tuple[Path, str, pwd.struct_passwd]
) -> None:
    repository, python, account = ordinary
    users = Users(data_dir / "mine" / "var")
    user = User(users.data_dir, python=python, repository=repository, run_as=run_as(account))
    users.everyone.append(user)
    assert works(user)
    assert (users.data_dir / "engines").owner() == account.pw_name
    # Root, coming later, runs them as their owner too.
    assert works(users.arrive())
    users.leave()
    eventually(lambda: not users.servers())


@needs_root
def test_somebody_elses_data_is_refused_in_plain_words(
    data_dir: Path, ordinary: tuple[Path, str, pwd.struct_passwd]
) -> None:
    repository, python, account = ordinary
    engines = data_dir / "mine" / "var" / "engines"
    engines.mkdir(parents=True)
    for folder in (engines.parent, engines.parent / "lock", engines.parent / "log"):
        folder.mkdir(exist_ok=True)
        os.chown(folder, account.pw_uid, account.pw_gid)
    user = User(engines.parent, python=python, repository=repository, run_as=run_as(account))
    assert "belongs to the user root" in user.error()


def test_a_server_that_cannot_start_says_why(users: Users) -> None:
    users.arrive().urls()
    users.leave()
    eventually(lambda: not users.servers())
    (users.data_dir / "engines" / "postgresql" / "PG_VERSION").write_text("12\n")
    error = users.arrive().error()
    assert "PostgreSQL does not start" in error
    assert "database files are incompatible" in error
