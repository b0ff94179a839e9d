"""A purchase order while it is only planned: nothing is on order, and whoever edits it has seen it."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db import connection

from catalog.models import Variant
from core.money import QTY_STEP
from core.problems import Invalid, NotFound, Problem
from inventory.wares import tracked_variants
from purchasing.orders.models import PurchaseOrder, PurchaseOrderLine, PurchaseOrderStatus
from purchasing.vendors.models import Vendor, VendorItem
from stores.models import Store
from tenants.audit import field_values, record_event
from tenants.bulk import insert_rows
from tenants.documents import refuse_stale
from tenants.numbering import next_number

_FIELDS = ("vendor", "store", "expected_date", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedOrderLine:
    """`qty` units, or so many `packs`, above 0; `unit_cost` None takes what is known of it."""

    variant_id: int
    qty: Decimal | None = None
    packs: Decimal | None = None
    unit_cost: Decimal | None = None


class PurchaseOrderState(Problem):
    """409: the order is not in a state in which this can be done; `current_status` says which."""

    default_code = "purchase_order_state"


def create_order(
    *,
    vendor: Vendor,
    store: Store,
    lines: Sequence[AskedOrderLine],
    actor_id: int,
    note: str = "",
    expected_date: dt.date | None = None,
) -> PurchaseOrder:
    """Write a draft. A line without a cost takes the vendor's last one, else the variant's own.

    Raises NotFound for a variant that is not the tenant's, and Invalid for a vendor that is not bought
    from any more, a variant that keeps no stock, stands twice or has no known cost, and for packs that
    are no whole number of thousandths of a unit.
    """
    _keep_vendor(vendor)
    rows = _priced(vendor, lines)
    order = PurchaseOrder.objects.create(
        number=f"PO-{next_number(series='PO'):06d}",
        vendor=vendor,
        store=store,
        note=note,
        expected_date=expected_date,
        created_by_id=actor_id,
    )
    _write_lines(order, rows)
    record_event(
        action="created",
        subject=order,
        actor_id=actor_id,
        store_id=store.pk,
        after={**field_values(order, _FIELDS), "lines": len(lines)},
    )
    return order


def change_order(
    *,
    order_id: int,
    seen: int | None,
    changes: Mapping[str, Any],
    lines: Sequence[AskedOrderLine] | None,
    actor_id: int,
) -> PurchaseOrder:
    """Change a draft's `vendor`, `store`, `note` or `expected_date`; `lines` replace its lines.

    Lines that stay keep their quantity and cost, also under another vendor.

    Raises NotFound, StaleVersion, PurchaseOrderState, and as `create_order` does.
    """
    order = locked_order(order_id)
    require_status(order, [PurchaseOrderStatus.DRAFT], "changed")
    refuse_stale(version=order.version, seen=seen)
    before = field_values(order, _FIELDS)
    for name, value in changes.items():
        setattr(order, name, value)
    if "vendor" in changes:
        _keep_vendor(order.vendor)
    order.version += 1
    order.save()
    after = field_values(order, _FIELDS)
    if lines is not None:
        before["lines"], after["lines"] = order.lines.count(), len(lines)
    elif before["vendor"] != after["vendor"]:
        lines = [
            AskedOrderLine(
                variant_id=line.variant_id, qty=line.qty_ordered, unit_cost=line.unit_cost
            )
            for line in order.lines.order_by("line")
        ]
    if lines is not None:
        rows = _priced(order.vendor, lines)
        order.lines.all().delete()
        _write_lines(order, rows)
    record_event(
        action="changed",
        subject=order,
        actor_id=actor_id,
        store_id=order.store_id,
        before=before,
        after=after,
    )
    return order


def delete_order(*, order_id: int, actor_id: int) -> None:
    """Raises NotFound, and PurchaseOrderState for anything but a draft."""
    order = locked_order(order_id)
    require_status(order, [PurchaseOrderStatus.DRAFT], "deleted")
    record_event(
        action="deleted",
        subject=order,
        actor_id=actor_id,
        store_id=order.store_id,
        before=field_values(order, _FIELDS),
    )
    order.delete()


def locked_order(order_id: int) -> PurchaseOrder:
    """The order, and nobody else's to change. Raises NotFound."""
    order = (
        PurchaseOrder.objects.select_related("vendor", "store")
        .select_for_update(of=("self",))
        .filter(pk=order_id)
        .first()
    )
    if order is None:
        raise NotFound
    return order


def require_status(order: PurchaseOrder, statuses: Collection[str], participle: str) -> None:
    """Raises PurchaseOrderState."""
    if order.status not in statuses:
        raise PurchaseOrderState(
            f"{order.number} cannot be {participle}: it is {order.get_status_display().lower()}.",
            current_status=order.status,
        )


def _keep_vendor(vendor: Vendor) -> None:
    """Nobody deletes or deactivates them before the transaction ends. Raises NotFound where they are
    gone by now, and Invalid where nothing is bought from them any more."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT is_active FROM purchasing_vendor WHERE tenant_id = %s AND id = %s FOR SHARE",
            [vendor.tenant_id, vendor.pk],
        )
        row = cursor.fetchone()
    if row is None:
        raise NotFound
    if not row[0]:
        raise Invalid("vendor_id", f"{vendor.name} is not bought from any more.")


_Row = tuple[int, str, Decimal, Decimal, Decimal]  # variant, vendor's SKU, pack, cost, units


def _priced(vendor: Vendor, lines: Sequence[AskedOrderLine]) -> list[_Row]:
    variants = tracked_variants([line.variant_id for line in lines])
    sold = VendorItem.objects.filter(vendor=vendor, variant__in=list(variants))
    items = {item.variant_id: item for item in sold}
    rows: list[_Row] = []
    seen: set[int] = set()
    for number, line in enumerate(lines):
        variant, item = variants[line.variant_id], items.get(line.variant_id)
        if line.variant_id in seen:
            said = f"{variant.sku} stands on another line already."
            raise Invalid(f"lines.{number}.variant_id", said)
        seen.add(line.variant_id)
        pack = item.pack_size if item else variant.pack_size
        cost = _cost(number, line, variant, item)
        sku = item.vendor_sku if item else ""
        rows.append((variant.pk, sku, pack, cost, _units(number, line, pack)))
    return rows


def _cost(number: int, line: AskedOrderLine, variant: Variant, item: VendorItem | None) -> Decimal:
    for known in (line.unit_cost, item.last_cost if item else None, variant.cost):
        if known is not None:
            return known
    raise Invalid(
        f"lines.{number}.unit_cost", f"Nothing is known of what {variant.sku} costs: give it."
    )


def _units(number: int, line: AskedOrderLine, pack: Decimal) -> Decimal:
    if line.qty is not None:
        return line.qty
    assert line.packs is not None
    units = line.packs * pack
    if units % QTY_STEP:
        raise Invalid(f"lines.{number}.packs", f"Packs of {pack.normalize():f} do not come so.")
    return units


def _write_lines(order: PurchaseOrder, rows: Sequence[_Row]) -> None:
    insert_rows(
        PurchaseOrderLine,
        ("order_id", "line", "variant_id", "vendor_sku", "pack_size", "unit_cost", "qty_ordered"),
        [(order.pk, number, *row) for number, row in enumerate(rows, 1)],
    )
