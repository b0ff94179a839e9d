"""The settings module in a process of its own, with environments of every kind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

BACKEND = Path(__file__).parents[1]
PRODUCTION = {
    "ENVIRONMENT": "production",
    "SECRET_KEY": "only-for-this-test-0123456789" * 2,
    "DATABASE_URL": "postgresql://u:p@db/onhand",
    "REDIS_URL": "redis://redis/0",
    "ALLOWED_HOSTS": "shop.example",
    "CSRF_TRUSTED_ORIGINS": "https://shop.example",
}


def load(environment: dict[str, str], expression: str = "'fine'") -> str:
    code = f"from config import settings; print({expression})"
    done = subprocess.run(  # noqa: S603  # our own expressions
        [sys.executable, "-c", code],
        cwd=BACKEND,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() or done.stderr.strip().splitlines()[-1]


def test_development_needs_nothing() -> None:
    assert load({}) == "fine"


def test_production_starts_with_everything_set() -> None:
    assert load(PRODUCTION) == "fine"


def test_every_missing_variable_is_named_at_once() -> None:
    said = load({"ENVIRONMENT": "production", "REDIS_URL": "redis://redis/0"})
    for name in ("SECRET_KEY", "DATABASE_URL", "ALLOWED_HOSTS", "CSRF_TRUSTED_ORIGINS"):
        assert name in said
    assert "REDIS_URL" not in said


@pytest.mark.parametrize(
    "secret", ["development-only-secret-of-no-worth-outside-this-machine", "x"]
)
def test_a_default_or_weak_secret_stops_the_start(secret: str) -> None:
    assert "SECRET_KEY must be your own" in load({**PRODUCTION, "SECRET_KEY": secret})


def test_an_unknown_environment_stops_the_start() -> None:
    assert "must be development or production" in load({"ENVIRONMENT": "staging"})


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("postgresql://u:p@db:5433/onhand", ("db", "5433", "u", "p", "onhand")),
        ("postgresql://u@/onhand?host=/run/pg", ("/run/pg", "", "u", "", "onhand")),
    ],
)
def test_a_database_is_named_by_url(url: str, expected: tuple[str, ...]) -> None:
    keys = ("HOST", "PORT", "USER", "PASSWORD", "NAME")
    printed = load(
        {"DATABASE_URL": url}, f"tuple(settings.DATABASES['default'][k] for k in {keys})"
    )
    assert printed == str(expected)


def test_celery_gets_a_unix_socket_in_its_own_spelling() -> None:
    broker = load({"REDIS_URL": "unix:///run/redis.sock?db=0"}, "settings.CELERY_BROKER_URL")
    assert broker == "redis+socket:///run/redis.sock?virtual_host=0"


def test_the_deployment_check_is_clean() -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=BACKEND,
        env={"PATH": os.environ["PATH"], **PRODUCTION},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
