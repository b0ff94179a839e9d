import logging

from celery import shared_task

from core.alone import alone
from inventory.proof import prove
from inventory.proving import prove_if_due
from inventory.reservations.expiring import expire_if_due
from tenants.runs import each_retailer

logger = logging.getLogger(__name__)


@shared_task
def check_inventory() -> None:
    """The nightly `inventory_check` over everything, for who runs the machine.

    One line when clean, an error per failed check when not.
    """
    proof = prove()
    for result in proof.results:
        if result.total_findings:
            logger.error(
                "inventory_check %s, %s: %s findings, first %s",
                result.predicate.number,
                result.predicate.title,
                result.total_findings,
                result.findings[0],
            )
    logger.info(
        "inventory_check: %s findings in %s rows, %.1f s",
        proof.findings,
        proof.examined,
        proof.seconds,
    )


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
