"""A vendor's price list: shown first, then all of it becomes the vendor's items, or none of it."""

import hashlib
from dataclasses import dataclass

from django.utils import timezone

from core.files.columns import FileSettings
from core.files.faults import FileHasErrors, refuse_faults
from core.problems import NotFound, Problem
from core.refusals import told_as
from purchasing.vendors.models import PriceList, Vendor, VendorItem
from purchasing.vendors.price_list.fields import PriceField
from purchasing.vendors.price_list.plan import PriceOutcome, PricePlan, plan_prices
from purchasing.vendors.price_list.reading import PriceFile, read_price_list
from tenants.audit import record_event
from tenants.bulk import insert_rows, update_rows
from tenants.job_progress import Progress, untold


class PriceListApplied(Problem):
    default_code = "file_already_applied"


class PriceListOutdated(Problem):
    """An item of the file was deleted while it was read."""

    default_code = "catalog_changed"


@dataclass(slots=True)
class PriceListOutcome:
    """What a list does, or would do; `record` is that it was applied, now or before."""

    sha256: str
    file: PriceFile
    plan: PricePlan
    record: PriceList | None = None


def applied_before(*, vendor: Vendor, sha256: str) -> PriceList | None:
    """When this very file was applied to this vendor last."""
    return PriceList.objects.filter(vendor=vendor, file_sha256=sha256).order_by("-id").first()


def refuse_applied_list(*, vendor: Vendor, sha256: str) -> None:
    """Raises PriceListApplied."""
    before = applied_before(vendor=vendor, sha256=sha256)
    if before is not None:
        raise PriceListApplied(
            f"This file was applied to {vendor.name} already, on {before.applied_at:%Y-%m-%d}."
            " Apply it a second time on purpose if costs have changed since.",
            price_list={"id": before.pk, "applied_at": before.applied_at.isoformat()},
        )


def preview_price_list(
    *, data: bytes, settings: FileSettings[PriceField], vendor: Vendor
) -> PriceListOutcome:
    """What `apply_price_list` would do, without doing it. Raises Invalid for an unreadable file."""
    outcome = _planned(data, settings, vendor, lock=False, progress=untold())
    outcome.record = applied_before(vendor=vendor, sha256=outcome.sha256)
    return outcome


def apply_price_list(
    *,
    data: bytes,
    settings: FileSettings[PriceField],
    vendor_id: int,
    file_name: str,
    force: bool,
    actor_id: int,
    progress: Progress,
) -> PriceListOutcome:
    """All of the list. Items that it does not name stay as they are.

    Raises NotFound, Invalid, FileHasErrors, which names rows, PriceListApplied unless `force`,
    and Problem where nothing changes.
    """
    # As a receipt does, which writes the same items: one of them waits for the other.
    vendor = Vendor.objects.select_for_update(no_key=True).filter(pk=vendor_id).first()
    if vendor is None:
        raise NotFound
    outcome = _planned(data, settings, vendor, lock=True, progress=progress)
    _refuse_errors(outcome)
    if not force:
        refuse_applied_list(vendor=vendor, sha256=outcome.sha256)
    plan = outcome.plan
    added, changed = plan.of(PriceOutcome.ADDED), plan.of(PriceOutcome.CHANGED)
    if not added and not changed:
        detail = f"{vendor.name}'s items are as the file has them already."
        raise Problem(detail, code="nothing_to_change")
    _write(vendor, plan)
    progress.passed(share=0.2)
    outcome.record = PriceList.objects.create(
        vendor=vendor,
        file_name=file_name,
        file_sha256=outcome.sha256,
        added=len(added),
        changed=len(changed),
        applied_at=timezone.now(),
        applied_by_id=actor_id,
    )
    record_event(
        action="imported",
        subject=vendor,
        actor_id=actor_id,
        after={
            "file": file_name,
            "file_sha256": outcome.sha256,
            "added": len(added),
            "changed": len(changed),
        },
    )
    return outcome


def _planned(
    data: bytes,
    settings: FileSettings[PriceField],
    vendor: Vendor,
    *,
    lock: bool,
    progress: Progress,
) -> PriceListOutcome:
    file = read_price_list(data, settings, progress=progress)
    plan = plan_prices(file, vendor, lock=lock, progress=progress)
    return PriceListOutcome(hashlib.sha256(data).hexdigest(), file, plan)


def _write(vendor: Vendor, plan: PricePlan) -> None:
    update_rows(
        VendorItem,
        ("vendor_sku", "pack_size", "last_cost"),
        [
            (row.item.id, row.vendor_sku, row.pack_size, row.cost)
            for row in plan.of(PriceOutcome.CHANGED)
            if row.item
        ],
        also='"version" = t."version" + 1',
    )
    with told_as(PriceListOutdated("An item of this file was just deleted. Try again.")):
        insert_rows(
            VendorItem,
            ("vendor_id", "variant_id", "vendor_sku", "pack_size", "last_cost"),
            [
                (vendor.pk, row.ware.variant_id, row.vendor_sku, row.pack_size, row.cost)
                for row in plan.of(PriceOutcome.ADDED)
            ],
        )


def _refuse_errors(outcome: PriceListOutcome) -> None:
    refuse_faults(outcome.file.questions, outcome.plan.errors, nothing="Nothing was changed.")
    if not outcome.plan.rows:
        raise FileHasErrors("The file has no rows of items. Nothing was changed.")
