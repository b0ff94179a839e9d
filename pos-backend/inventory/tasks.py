import logging

from celery import shared_task

from inventory.daily.services import add_daily_deltas
from inventory.proof import prove
from inventory.reservations.services import expire_reservations
from tenants.context import tenant_context
from tenants.models import Tenant

logger = logging.getLogger(__name__)


@shared_task
def check_inventory() -> None:
    """The nightly `inventory_check`: one line when clean, an error per failed check when not."""
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
def add_up_days() -> None:
    """The ledger by day, retailer by retailer."""
    for tenant_id in Tenant.objects.order_by("pk").values_list("pk", flat=True):
        with tenant_context(tenant_id):
            rows = add_daily_deltas()
        logger.info("daily deltas of retailer %s: %s rows", tenant_id, rows)


@shared_task
def expire_promises() -> None:
    """Free what reservations hold beyond their time, retailer by retailer."""
    for tenant_id in Tenant.objects.order_by("pk").values_list("pk", flat=True):
        with tenant_context(tenant_id):
            expire_reservations()
