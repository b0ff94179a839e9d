"""What a row of `analytics/shrinkage` is of: how entries are grouped, and what names the groups."""

from collections.abc import Mapping
from dataclasses import dataclass

from analytics.shrinkage.asked import ShrinkageBy


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouping:
    """Entries `e`, with their variant `v` where it is `of_variants`, by `keys` (name → SQL); of a group
    `g`, `joins` find what `columns` and `name` tell of it. `last` names what no two rows share.
    `every` are groups that have a row in any case, a statement of the keys."""

    keys: Mapping[str, str]
    columns: Mapping[str, str]
    name: str
    last: str
    joins: str = ""
    every: str = ""
    of_variants: bool = False


# What a row of another kind has.
NO_COLUMNS = {
    "reason_code": "NULL",
    "reason_name": "NULL",
    "ref_type": "NULL",
    "store_id": "NULL::bigint",
    "store_code": "NULL",
    "store_name": "NULL",
    "month": "NULL",
    "product_id": "NULL::bigint",
    "product_name": "NULL",
}
# What was lost without a reason is called by its kind.
_REASON = "coalesce(r.label, nullif(g.reason_code, ''), k.label)"

GROUPINGS = {
    ShrinkageBy.REASON: Grouping(
        keys={"reason_code": "e.reason_code", "ref_type": "e.ref_type"},
        columns={
            "reason_code": "g.reason_code",
            "reason_name": _REASON,
            "ref_type": "g.ref_type",
        },
        name=_REASON,
        last="reason_code, ref_type",
        joins="""
            LEFT JOIN unnest(%(codes)s::text[], %(labels)s::text[]) AS r (code, label)
                ON r.code = g.reason_code
            JOIN unnest(%(kinds)s::text[], %(kind_labels)s::text[]) AS k (kind, label)
                ON k.kind = g.ref_type""",
    ),
    ShrinkageBy.STORE: Grouping(
        keys={"store_id": "e.store_id"},
        columns={"store_id": "s.id", "store_code": "s.code", "store_name": "s.name"},
        name="s.name",
        last="store_id",
        joins="JOIN stores_store s ON s.tenant_id = %(tenant)s AND s.id = g.store_id",
    ),
    ShrinkageBy.MONTH: Grouping(
        keys={"month": "date_trunc('month', e.business_date)::date"},
        columns={"month": "g.month::text"},
        name="g.month::text",
        last="month",
        every="""SELECT k.month::date AS month FROM generate_series(
            date_trunc('month', %(since)s::timestamp), %(until)s::timestamp, interval '1 month'
        ) AS k (month)""",
    ),
    ShrinkageBy.PRODUCT: Grouping(
        keys={"product_id": "v.product_id"},
        columns={"product_id": "p.id", "product_name": "p.name"},
        name="p.name",
        last="product_id",
        joins="JOIN catalog_product p ON p.tenant_id = %(tenant)s AND p.id = g.product_id",
        of_variants=True,
    ),
}
