"""What was counted beside what the books say was there at that moment, by both clocks' rules."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db import models
from django.db.models import QuerySet

from core.money import ZERO, round_value
from inventory.counts.models import CountScope, CountSession
from inventory.counts.sessions import items_in_scope
from inventory.models import InventoryItem
from inventory.stock.sql import fetch
from tenants.context import current_tenant_id


class LineState(models.TextChoices):
    COUNTED = "COUNTED", "Counted"
    AS_EXPECTED = "AS_EXPECTED", "As expected"
    CONFIRMED_ZERO = "CONFIRMED_ZERO", "Confirmed to be none"
    NOT_COUNTED = "NOT_COUNTED", "Not counted"


@dataclass(frozen=True, slots=True)
class VarianceLine:
    """`expected` units as of the line's last observation; money in the tenant's currency, `value_then`
    once it is finalized.

    `moved_during_count`: something happened between its first observation and its last.
    `seen_elsewhere`: in another zone too, by this session or by one that overlaps it.
    """

    line_id: int
    variant_id: int
    sku: str
    product_name: str
    variant_name: str
    expected: Decimal
    counted: Decimal
    value_then: Decimal | None
    unit_cost: Decimal
    first_at: dt.datetime
    last_at: dt.datetime
    moved_during_count: bool
    seen_elsewhere: bool
    outcome: str

    @property
    def variance(self) -> Decimal:
        return self.counted - self.expected

    @property
    def value(self) -> Decimal:
        if self.value_then is not None:
            return self.value_then
        return round_value(self.variance * self.unit_cost)

    @property
    def state(self) -> LineState:
        if self.counted == 0:
            return LineState.CONFIRMED_ZERO
        return LineState.AS_EXPECTED if not self.variance else LineState.COUNTED


# A finalized line keeps what it was measured against; others are measured anew each time.
_LINES = """
SELECT l.id AS line_id, l.variant_id, v.sku, p.name AS product_name, v.name AS variant_name,
    coalesce(l.expected_then, sums.expected) AS expected, l.counted_qty AS counted,
    l.variance_value AS value_then,
    coalesce(CASE WHEN i.on_hand > 0 THEN i.stock_value / i.on_hand END, i.last_cost, v.cost, 0)
        AS unit_cost,
    l.first_at, l.last_at, sums.moved AS moved_during_count, l.outcome,
    %(zone)s <> '' AND (
        EXISTS (SELECT FROM inventory_counttally t
            WHERE t.tenant_id = %(tenant)s AND t.line_id = l.id AND t.zone_name <> %(zone)s)
        OR EXISTS (
            SELECT FROM inventory_countline o
            JOIN inventory_countsession s ON s.tenant_id = %(tenant)s AND s.id = o.session_id
            WHERE o.tenant_id = %(tenant)s AND o.variant_id = l.variant_id
                AND s.store_id = %(store)s AND s.id <> %(session)s AND s.zone_name <> %(zone)s
                AND s.status IN ('IN_PROGRESS', 'FINALIZED')
                AND coalesce(s.finished_at, 'infinity') >= %(began)s
                AND o.counted_qty > 0)
    ) AS seen_elsewhere
FROM inventory_countline l
JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = l.variant_id
JOIN catalog_product p ON p.tenant_id = %(tenant)s AND p.id = v.product_id
LEFT JOIN inventory_inventoryitem i ON i.tenant_id = %(tenant)s AND i.store_id = %(store)s
    AND i.variant_id = l.variant_id
CROSS JOIN LATERAL (
    SELECT coalesce(sum(e.qty_delta) FILTER (WHERE e.occurred_at <= l.last_at), 0) AS expected,
        coalesce(bool_or(e.occurred_at > l.first_at AND e.occurred_at <= l.last_at
            AND e.qty_delta <> 0 AND e.ref_type <> 'COUNT_RECONCILE'), false) AS moved
    FROM inventory_stockledger e
    WHERE e.tenant_id = %(tenant)s AND e.store_id = %(store)s AND e.variant_id = l.variant_id
        AND e.occurred_at <= l.last_at
) sums
WHERE l.tenant_id = %(tenant)s AND l.session_id = %(session)s
ORDER BY v.sku
"""


def variance_lines(session: CountSession) -> list[VarianceLine]:
    """By SKU; one statement. Stable where the caller holds the lines' items."""
    params: dict[str, Any] = {
        "tenant": current_tenant_id(),
        "session": session.pk,
        "store": session.store_id,
        "zone": session.zone_name,
        "began": session.started_at or session.created_at,
    }
    return [VarianceLine(**row) for row in fetch(_LINES, params)]


@dataclass(frozen=True, slots=True)
class Totals:
    """`accuracy` is the share of counted lines that were as expected, in per cent; None of none."""

    lines: int
    as_expected: int
    surplus_qty: Decimal
    missing_qty: Decimal
    variance_value: Decimal
    moved: int

    @property
    def accuracy(self) -> Decimal | None:
        if not self.lines:
            return None
        return (Decimal(100) * self.as_expected / self.lines).quantize(Decimal("0.1"))


def totals_of(lines: Sequence[VarianceLine]) -> Totals:
    deltas = [line.variance for line in lines]
    return Totals(
        lines=len(lines),
        as_expected=sum(not delta for delta in deltas),
        surplus_qty=sum((delta for delta in deltas if delta > 0), ZERO),
        missing_qty=-sum((delta for delta in deltas if delta < 0), ZERO),
        variance_value=sum((line.value for line in lines), ZERO),
        moved=sum(line.moved_during_count for line in lines),
    )


def uncounted_items(session: CountSession) -> QuerySet[InventoryItem]:
    """Items of the scope that hold stock and that nobody saw; a zone expects none by itself."""
    items = items_in_scope(session).exclude(on_hand=0)
    if session.scope == CountScope.ZONE:
        return items.none()
    seen = session.lines.values("variant_id")
    return items.exclude(variant_id__in=seen).select_related("variant__product__category")
