from celery import shared_task

from core.alone import alone
from inventory.proving import prove_if_due
from inventory.reservations.expiring import expire_if_due
from tenants.runs import each_retailer


@shared_task
def prove_ledgers() -> None:
    """Each retailer's own check, where their night's is still to be done."""
    with alone("proving the ledgers") as free:
        if free:
            each_retailer(prove_if_due)


@shared_task
def expire_promises() -> None:
    """Free what reservations hold beyond their time, retailer by retailer."""
    each_retailer(expire_if_due)
