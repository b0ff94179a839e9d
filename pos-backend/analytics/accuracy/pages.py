"""Rows of `analytics/counts_accuracy`: finalized counts, and how near the books were to the shelves.

Of each line what was counted is set beside what the books said of that moment, as the count found it:
also of lines that were not posted, since they had moved or were counted again. A line is exact where
both agree. What nobody saw and was set to zero is a line; a code that was dropped is none. Quantities
in units; money in the tenant's currency, at the cost of when it was finalized.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from analytics.periods import Period
from inventory.stock.sql import Order, Row, fetch, fetch_one, order_by, stream
from tenants.context import current_tenant_id

_COUNTS = ("lines", "exact_lines")
_UNITS = ("units_counted", "units_variance", "units_off")
_VALUES = ("value_variance", "value_off")
_SUMS = (*_COUNTS, *_UNITS, *_VALUES)
ORDER = {
    "id": "c.id",
    "number": "c.number",
    "store_code": "s.code",
    "finalized_at": "c.finished_at",
    "accuracy_percent": "l.exact_lines::numeric / nullif(l.lines, 0)",
    **{name: f"l.{name}" for name in _SUMS},
}

_FINALIZED = """
FROM inventory_countsession c
JOIN stores_store s ON s.tenant_id = %(tenant)s AND s.id = c.store_id
WHERE c.tenant_id = %(tenant)s AND c.status = 'FINALIZED'
    AND (%(store)s::bigint IS NULL OR c.store_id = %(store)s)
    AND c.finished_at >= %(since_at)s AND c.finished_at < %(until_at)s
    AND (c.finished_at AT TIME ZONE s.timezone)::date BETWEEN %(since)s AND %(until)s
"""
_OF_LINES = """
count(*) AS lines,
count(*) FILTER (WHERE l.counted_qty = l.expected_then) AS exact_lines,
coalesce(sum(l.counted_qty), 0) AS units_counted,
coalesce(sum(l.counted_qty - l.expected_then), 0) AS units_variance,
coalesce(sum(abs(l.counted_qty - l.expected_then)), 0) AS units_off,
coalesce(sum(l.variance_value), 0) AS value_variance,
coalesce(sum(abs(l.variance_value)), 0) AS value_off
"""
_TOLD = ", ".join(
    [
        *(f"l.{name}" for name in _COUNTS),
        *(f"l.{name}::numeric(30, 3)::text AS {name}" for name in _UNITS),
        *(f"l.{name}::numeric(36, 6)::text AS {name}" for name in _VALUES),
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedCounts:
    """Counts that were finalized on a day of the `period`, as their store has it."""

    period: Period
    currency: str
    store_id: int | None = None

    @property
    def params(self) -> Row:
        # Wider than any timezone, for an index that knows moments.
        day = dt.timedelta(days=1)
        return {
            "tenant": current_tenant_id(),
            "store": self.store_id,
            "since": self.period.since,
            "until": self.period.until,
            "since_at": dt.datetime.combine(self.period.since - day, dt.time(), dt.UTC),
            "until_at": dt.datetime.combine(self.period.until + 2 * day, dt.time(), dt.UTC),
            "currency": self.currency,
        }


def accuracy_totals(asked: AskedCounts) -> Row:
    """Over all rows, with their `count`."""
    sql = f"""
        WITH c AS MATERIALIZED (SELECT c.id {_FINALIZED})
        SELECT (SELECT count(*) FROM c), {_OF_LINES}
        FROM c JOIN inventory_countline l ON l.tenant_id = %(tenant)s AND l.session_id = c.id
    """
    found = fetch_one(sql, asked.params)
    return {
        "count": found["count"],
        **{name: found[name] for name in _COUNTS},
        "accuracy_percent": _percent(found["exact_lines"], found["lines"]),
        **{name: f"{found[name]:.3f}" for name in _UNITS},
        **{name: f"{found[name]:.6f}" for name in _VALUES},
    }


def _percent(part: int, whole: int) -> str | None:
    return f"{(Decimal(100) * part / whole).quantize(Decimal('0.1'))}" if whole else None


def accuracy_page(asked: AskedCounts, *, order: Order, limit: int, offset: int) -> list[Row]:
    window = {"limit": limit, "offset": offset}
    return fetch(_rows(order) + " LIMIT %(limit)s OFFSET %(offset)s", asked.params | window)


def all_accuracy(asked: AskedCounts, *, order: Order) -> Iterator[Row]:
    return stream(_rows(order), asked.params)


def _rows(order: Order) -> str:
    lines = f"""CROSS JOIN LATERAL (
        SELECT {_OF_LINES} FROM inventory_countline l
        WHERE l.tenant_id = %(tenant)s AND l.session_id = c.id
    ) l WHERE"""
    return f"""
        SELECT c.id AS count_id, c.number, c.scope, c.store_id, s.code AS store_code,
            s.name AS store_name, to_char(c.finished_at AT TIME ZONE 'UTC',
                'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS finalized_at,
            round(100.0 * l.exact_lines / nullif(l.lines, 0), 1)::text AS accuracy_percent,
            {_TOLD}, %(currency)s AS currency
        {_FINALIZED.replace("WHERE", lines, 1)}
        ORDER BY {order_by(order, ORDER, "id", turned=False)}
    """
