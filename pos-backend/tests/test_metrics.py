"""Numbers for monitoring: what was served, and what had to be tried again."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import OperationalError
from django.test import Client
from prometheus_client import REGISTRY
from psycopg import errors

from core import retries
from core.retries import TRIES, with_retries

METRICS = "/api/v1/metrics"


def counted(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0.0


def falling_to(cause: Exception, *, times: int) -> Callable[[], str]:
    """Work that falls so often, then succeeds."""
    left = [times]

    def work() -> str:
        if left[0]:
            left[0] -= 1
            raise OperationalError(str(cause)) from cause
        return "done"

    return work


@pytest.fixture
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retries, "sleep", lambda _seconds: None)


@pytest.mark.usefixtures("_at_once", "live_db")
@pytest.mark.parametrize(
    ("cause", "reason"),
    [
        (errors.DeadlockDetected("deadlock detected"), "deadlock"),
        (errors.SerializationFailure("could not serialize"), "serialization"),
        (errors.AdminShutdown("terminating connection"), "connection"),
        (errors.OperationalError("server closed the connection unexpectedly"), "connection"),
    ],
)
def test_a_try_again_is_counted_by_its_reason(cause: Exception, reason: str) -> None:
    before = counted("onhand_transaction_retries_total", reason=reason)
    assert with_retries(falling_to(cause, times=2)) == "done"
    assert counted("onhand_transaction_retries_total", reason=reason) == before + 2


@pytest.mark.usefixtures("_at_once", "live_db")
def test_giving_up_is_counted_and_raises() -> None:
    before = counted("onhand_transactions_given_up_total", reason="deadlock")
    with pytest.raises(OperationalError):
        with_retries(falling_to(errors.DeadlockDetected("deadlock detected"), times=TRIES))
    assert counted("onhand_transactions_given_up_total", reason="deadlock") == before + 1


@pytest.mark.usefixtures("_at_once", "live_db")
def test_what_would_fall_again_is_not_tried_again() -> None:
    tries: list[int] = []

    def work() -> None:
        tries.append(1)
        raise OperationalError("disk full") from errors.DiskFull("disk full")

    with pytest.raises(OperationalError):
        with_retries(work)
    assert tries == [1]


def test_requests_are_counted_by_route_not_by_path(db: None, client: Client) -> None:
    client.get("/api/v1/inventory/ledger/1")
    client.get("/api/v1/inventory/ledger/2")
    text = client.get(METRICS).content.decode()
    assert 'route="api/v1/inventory/ledger/<id:pk>",status="401"' in text
    assert "ledger/1" not in text


@pytest.mark.parametrize(
    ("token", "given", "status"),
    [
        ("", {}, 404),
        ("right", {}, 401),
        ("right", {"Authorization": "Bearer wrong"}, 401),
        ("right", {"Authorization": "Bearer räng"}, 401),
        ("right", {"Authorization": "Bearer right"}, 200),
    ],
)
def test_outside_development_the_token_opens_them(
    db: None, client: Client, settings: Any, token: str, given: dict[str, str], status: int
) -> None:
    settings.DEVELOPMENT, settings.METRICS_TOKEN = False, token
    assert client.get(METRICS, headers=given).status_code == status
