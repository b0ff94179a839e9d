"""A file of adjustments, applied as a job."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from core.files.columns import FileSettings
from core.problems import NotFound
from inventory.adjustments.file.fields import AdjustmentField
from inventory.adjustments.file.services import FileTerms, apply_adjustments
from inventory.adjustments.file.told import adjustment_import_told
from stores.models import Store
from tenants.job_kinds import Work, register

KIND = "inventory.adjust"


def job_input(*, settings: FileSettings[AdjustmentField], terms: FileTerms) -> dict[str, Any]:
    """The rights are those of the moment at which it was asked for."""
    return {
        "settings": asdict(settings),
        "reason_code": terms.reason_code,
        "note": terms.note,
        "force": terms.force,
        "may_set_cost": terms.may_set_cost,
    }


def run_adjustments(work: Work) -> Mapping[str, Any]:
    """Raises what `apply_adjustments` does, and NotFound for a store that was closed since."""
    assert work.store_id is not None  # every one of these jobs happens in a store
    store = Store.objects.filter(pk=work.store_id, is_active=True).first()
    if store is None:
        raise NotFound
    given = work.input
    outcome = apply_adjustments(
        data=work.file,
        settings=FileSettings.kept(given["settings"], AdjustmentField),
        terms=FileTerms(
            store=store,
            reason_code=given["reason_code"],
            note=given["note"],
            force=given["force"],
            may_set_cost=given["may_set_cost"],
        ),
        actor_id=work.actor_id,
        progress=work.progress,
    )
    return adjustment_import_told(outcome, name=work.file_name, size=len(work.file), dry_run=False)


register(KIND, run_adjustments)
