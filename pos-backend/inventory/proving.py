"""Each retailer's own `inventory_check`, once a night of theirs, with its result kept for them."""

import datetime as dt
import logging
from typing import Any

from django.utils import timezone

from inventory.checks import ENTRIES_RUN_ON
from inventory.proof import Proof, prove
from tenants.context import current_tenant_id
from tenants.models import Tenant
from tenants.models_runs import ScheduledRun
from tenants.runs import last_due, run_if_due

logger = logging.getLogger(__name__)

TASK = "INVENTORY_CHECK"
AT = dt.time(3, 10)  # of the retailer's clocks


def prove_if_due(tenant: Tenant) -> ScheduledRun | None:
    """The retailer is in scope. What is found is logged as an error, without what it is."""
    due_at = last_due(AT, zone=tenant.timezone, now=timezone.now())
    return run_if_due(task=TASK, due_at=due_at, work=_prove)


def _prove() -> dict[str, Any]:
    tenant_id = current_tenant_id()
    proof = prove(tenant_id=tenant_id)
    if proof.findings:
        logger.error(
            "inventory_check of retailer %s: %s findings; see manage.py inventory_check",
            tenant_id,
            proof.findings,
        )
    return kept(proof)


def kept(proof: Proof) -> dict[str, Any]:
    """What is shown of it: figures. `entries` are those of the ledger, in the snapshot that was read."""
    checks = [
        {
            "number": result.predicate.number,
            "title": result.predicate.title,
            "examined": result.examined,
            "findings": result.total_findings,
        }
        for result in proof.results
    ]
    (entries,) = (r.examined for r in proof.results if r.predicate is ENTRIES_RUN_ON)
    return {
        "findings": proof.findings,
        "entries": entries,
        "examined": proof.examined,
        "seconds": round(proof.seconds, 3),
        "checks": checks,
    }
