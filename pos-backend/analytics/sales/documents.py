"""Sales and returns as their documents and the ledger tell them, in the words of the marts.

What the marts say of days that are over, this says of the days since: `analytics/dbt` has the same
rules for closed days, and a data test there compares the two.

- `sales`: sum of `line_total - tax` of the lines of sales that are not voided; `refunds`: the same of
  what came back, on the day that it came back: neither what awaits inspection nor what was rejected.
  Revenue is `sales - refunds`. `tax` is that of sales less that of what came back; `discounts` are
  those given on sales.
- `cost`: what left the shelf for these sales, less what came back to it (−Σ `value_delta` of SALE and
  RETURN entries, those of voided sales left out), each on the ledger's day: goods that were looked at
  first come back on the day of their inspection.
- `shrink`: what waste, counts and adjustments did to the value of stock: a loss is negative. Lost and
  damaged goods of transfers are waste; an entry and its reversal come to nothing.
"""

from analytics.shrinkage.asked import IS_LOSS

MEASURES = (
    "transactions",
    "returns",
    "sales",
    "refunds",
    "discounts",
    "tax",
    "cost",
    "units_sold",
    "units_returned",
    "shrink",
)

_LIVE_DAYS = """{alias}.tenant_id = %(tenant)s AND {alias}.store_id = s.id
        AND {alias}.business_date >= %(live_since)s AND {alias}.business_date <= %(live_until)s"""
_OF_SALE = _LIVE_DAYS.format(alias="d") + " AND d.status <> 'VOIDED'"
_OF_RETURN = _LIVE_DAYS.format(alias="d")
_OF_ENTRY = _LIVE_DAYS.format(alias="e")
_BACK = "l.inspection NOT IN ('PENDING', 'REJECTED')"
# The stores that are asked for.
_STORES = "s.tenant_id = %(tenant)s AND (%(store)s::bigint IS NULL OR s.id = %(store)s)"


def _part(
    columns: str, at: str, source: str, variant: str, and_so: str = "", **measures: str
) -> str:
    told = ", ".join(f"{measures.get(name, '0')} AS {name}" for name in MEASURES)
    return f"""
    SELECT s.id AS store_id, {columns}.business_date,
        extract(hour FROM {at} AT TIME ZONE s.timezone)::int AS hour,
        {variant} AS variant_id, {told}
    FROM stores_store s {source}
    WHERE {_STORES} {and_so}
    """


# A row per document, line or entry, of the days from `live_since` to `live_until`. Documents are of no
# variant, so that they are left out where products are looked at.
DOCUMENTS = _part(
    "d", "d.occurred_at", f"JOIN pos_sale d ON {_OF_SALE}", "NULL::bigint", transactions="1"
)
LINES = " UNION ALL ".join(
    [
        _part(
            "d",
            "d.occurred_at",
            f"""JOIN pos_sale d ON {_OF_SALE}
            JOIN pos_saleline l ON l.tenant_id = %(tenant)s AND l.sale_id = d.id""",
            "l.variant_id",
            sales="l.line_total - l.tax",
            discounts="l.discount",
            tax="l.tax",
            units_sold="l.qty",
        ),
        _part(
            "d",
            "d.occurred_at",
            f"""JOIN pos_return d ON {_OF_RETURN}
            JOIN pos_returnline l ON l.tenant_id = %(tenant)s AND l.returned_id = d.id
                AND {_BACK}""",
            "l.variant_id",
            refunds="l.line_total - l.tax",
            tax="-l.tax",
            units_returned="l.qty",
        ),
        _part(
            "e",
            "e.occurred_at",
            f"""JOIN inventory_stockledger e ON {_OF_ENTRY}
                AND (e.ref_type IN ('SALE', 'RETURN') OR {IS_LOSS})
            LEFT JOIN pos_sale d ON d.tenant_id = %(tenant)s AND d.id = e.ref_id
                AND e.ref_type = 'SALE'""",
            "e.variant_id",
            "AND d.status IS DISTINCT FROM 'VOIDED'",
            cost="CASE WHEN e.ref_type IN ('SALE', 'RETURN') THEN -e.value_delta ELSE 0 END",
            shrink=f"CASE WHEN {IS_LOSS} THEN e.value_delta ELSE 0 END",
        ),
    ]
)
RETURNED = _part(
    "d",
    "d.occurred_at",
    f"""JOIN pos_return d ON {_OF_RETURN} AND EXISTS (
        SELECT FROM pos_returnline l
        WHERE l.tenant_id = %(tenant)s AND l.returned_id = d.id AND {_BACK})""",
    "NULL::bigint",
    returns="1",
)
