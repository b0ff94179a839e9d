"""Vendors and what they sell: made, changed, and taken away while no document names them."""

from collections.abc import Mapping
from typing import Any, TypeVar

from django.db.models import QuerySet

from catalog.models import Variant
from core.inputs import existing
from core.problems import Invalid, NotFound, Problem
from core.refusals import told_as
from purchasing.vendors.models import Vendor, VendorItem
from tenants.audit import field_values, record_event
from tenants.documents import refuse_stale

VENDOR_FIELDS = (
    "name",
    "code",
    "email",
    "phone",
    "lead_time_days",
    "min_order_amount",
    "note",
    "is_active",
)
ITEM_FIELDS = ("vendor_sku", "pack_size", "last_cost")

_Row = TypeVar("_Row", Vendor, VendorItem)


class VendorDuplicate(Problem):
    default_code = "duplicate"


class VendorInUse(Problem):
    default_code = "in_use"


def add_vendor(*, actor_id: int, **given: Any) -> Vendor:
    """`given` are of VENDOR_FIELDS. Raises VendorDuplicate for a name or code that is taken."""
    vendor = Vendor(**given)
    with told_as(_taken(vendor)):
        vendor.save()
    after = field_values(vendor, VENDOR_FIELDS)
    record_event(action="created", subject=vendor, actor_id=actor_id, after=after)
    return vendor


def change_vendor(
    *, vendor_id: int, changes: Mapping[str, Any], seen: int | None, actor_id: int
) -> Vendor:
    """Raises NotFound, StaleVersion and VendorDuplicate."""
    vendor = _locked(Vendor.objects.filter(pk=vendor_id))
    return _changed(vendor, changes, seen, VENDOR_FIELDS, _taken, actor_id)


def remove_vendor(*, vendor_id: int, actor_id: int) -> None:
    """With what they sell. Raises NotFound, and VendorInUse where a document names them."""
    vendor = _locked(Vendor.objects.filter(pk=vendor_id))
    before = field_values(vendor, VENDOR_FIELDS)
    with told_as(VendorInUse("Orders or receipts name this vendor. Deactivate it instead.")):
        record_event(action="deleted", subject=vendor, actor_id=actor_id, before=before)
        vendor.delete()


def add_vendor_item(*, vendor_id: int, variant_id: int, actor_id: int, **given: Any) -> VendorItem:
    """`given` are of ITEM_FIELDS; without a pack size it is the variant's own.

    Raises NotFound, Invalid for a variant that keeps no stock, and VendorDuplicate where the vendor
    has it already.
    """
    # As a receipt does, which may add the same: one of them sees the other's.
    vendor = _locked(Vendor.objects.filter(pk=vendor_id))
    variant = existing(Variant, variant_id)
    if not variant.track_stock:
        raise Invalid("variant_id", f"{variant.sku} keeps no stock.")
    item = VendorItem(vendor=vendor, variant=variant, **{"pack_size": variant.pack_size, **given})
    with told_as(_sold_already(item)):
        item.save()
    after = {"variant_id": variant.pk, **field_values(item, ITEM_FIELDS)}
    record_event(action="created", subject=item, actor_id=actor_id, after=after, label=variant.sku)
    return item


def change_vendor_item(
    *, vendor_id: int, item_id: int, changes: Mapping[str, Any], seen: int | None, actor_id: int
) -> VendorItem:
    """Raises NotFound and StaleVersion."""
    item = _locked(VendorItem.objects.filter(pk=item_id, vendor_id=vendor_id))
    return _changed(item, changes, seen, ITEM_FIELDS, _sold_already, actor_id)


def remove_vendor_item(*, vendor_id: int, item_id: int, actor_id: int) -> None:
    """Orders keep what they took of it. Raises NotFound."""
    item = _locked(VendorItem.objects.filter(pk=item_id, vendor_id=vendor_id))
    before = {"variant_id": item.variant_id, **field_values(item, ITEM_FIELDS)}
    record_event(
        action="deleted", subject=item, actor_id=actor_id, before=before, label=item.variant.sku
    )
    item.delete()


def _locked(rows: QuerySet[_Row]) -> _Row:
    row = rows.select_for_update(no_key=True).first()
    if row is None:
        raise NotFound
    return row


def _changed(
    row: _Row,
    changes: Mapping[str, Any],
    seen: int | None,
    fields: tuple[str, ...],
    refusal: Any,
    actor_id: int,
) -> _Row:
    refuse_stale(version=row.version, seen=seen)
    before = field_values(row, fields)
    for name, value in changes.items():
        setattr(row, name, value)
    after = field_values(row, fields)
    if before == after:
        return row
    with told_as(refusal(row)):
        row.save()
    record_event(action="changed", subject=row, actor_id=actor_id, before=before, after=after)
    return row


def _taken(vendor: Vendor) -> VendorDuplicate:
    code = f", or another one has the code {vendor.code}" if vendor.code else ""
    return VendorDuplicate(f"There is a vendor {vendor.name} already{code}.")


def _sold_already(item: VendorItem) -> VendorDuplicate:
    return VendorDuplicate(f"{item.vendor.name} has {item.variant.sku} already.")
