"""Promises beyond their time, freed by the minute."""

from collections.abc import Mapping

from django.utils import timezone

from inventory.reservations.models import Reservation, ReservationStatus
from inventory.reservations.services import expire_reservations
from tenants.models import Tenant
from tenants.models_runs import ScheduledRun
from tenants.runs import run_if_due

TASK = "RESERVATIONS"


def expire_if_due(_tenant: Tenant) -> ScheduledRun | None:
    """The retailer is in scope. A minute in which nothing is over leaves no run behind."""
    now = timezone.now()
    overdue = Reservation.objects.filter(status=ReservationStatus.OPEN, expires_at__lte=now)
    return run_if_due(task=TASK, due_at=now, work=_expire) if overdue.exists() else None


def _expire() -> Mapping[str, int]:
    return {"freed": expire_reservations()}
