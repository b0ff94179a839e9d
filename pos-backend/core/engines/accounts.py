"""The user that the engines run as: PostgreSQL refuses to run as root."""

import os
import pwd
import shutil
import subprocess
from pathlib import Path
from typing import TypedDict


class RunAs(TypedDict, total=False):
    """The arguments of `subprocess.Popen` that change the user."""

    user: int
    group: int
    extra_groups: list[int]


def run_as(account: pwd.struct_passwd | None) -> RunAs:
    if account is None:
        return {}
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


def is_root() -> bool:
    return os.geteuid() == 0


def unprivileged_account() -> pwd.struct_passwd:
    """An account with an entry in the user database, which initdb insists on."""
    for name in ("postgres", "onhand"):
        if (account := _account(name)) is not None:
            return account
    if (useradd := shutil.which("useradd")) is not None:
        subprocess.run(
            [useradd, "--system", "--no-create-home", "--shell", "/bin/false", "onhand"],
            capture_output=True,
            check=False,
        )
    return _account("onhand") or pwd.getpwnam("nobody")


def _account(name: str) -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(name)
    except KeyError:
        return None


def can_write(directory: Path, account: pwd.struct_passwd) -> bool:
    """Asks the kernel, as that user: the modes of every parent count, and ACLs, and mounts."""
    test = subprocess.run(["test", "-w", directory], cwd="/", check=False, **run_as(account))
    return test.returncode == 0


def can_run(program: Path, account: pwd.struct_passwd | None) -> bool:
    try:
        version = subprocess.run(
            [program, "--version"], cwd="/", capture_output=True, check=False, **run_as(account)
        )
    except OSError:
        return False
    return version.returncode == 0
