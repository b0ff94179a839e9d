"""Entries of the ledger, added up by item and day of the store."""

from django.db import connection, transaction

from tenants.context import current_tenant_id

# The watermark is looked up item by item, by the unique key: the rows of a year are not read for it. By a
# statement of its own: one that also adds rows would look it up among more and more of them.
_PENDING = """
CREATE TEMPORARY TABLE pending_items AS
SELECT i.tenant_id, i.id AS item_id, coalesce(known.max_seq, 0) AS known_seq
FROM inventory_inventoryitem i
LEFT JOIN LATERAL (
    SELECT d.max_seq FROM inventory_daily_delta d
    WHERE d.tenant_id = %(tenant)s AND d.item_id = i.id
    ORDER BY d.max_seq DESC LIMIT 1
) known ON true
WHERE i.tenant_id = %(tenant)s AND i.seq > coalesce(known.max_seq, 0)
"""
# One statement sees one moment: of an item it finds the entries up to some `seq`, without a gap, since
# they are committed in that order.
_ADD = """
INSERT INTO inventory_daily_delta (tenant_id, item_id, business_date, qty, value, max_seq)
SELECT e.tenant_id, e.item_id, e.business_date, sum(e.qty_delta), sum(e.value_delta), max(e.seq)
FROM pending_items i
JOIN inventory_stockledger e ON e.tenant_id = %(tenant)s AND e.item_id = i.item_id
    AND e.seq > i.known_seq
GROUP BY e.tenant_id, e.item_id, e.business_date
ORDER BY e.item_id, e.business_date  -- as the indexes have them
"""


def add_daily_deltas() -> int:
    """Add up what was recorded since the last time; how many rows that made.

    All of it or nothing, and one at a time: a run that is killed leaves no trace, and a second one that
    begins meanwhile waits and then finds nothing to do. One of another retailer waits, too, so that ids
    rise in the order of commit: who has read up to an id finds all that is new above it.
    """
    tenant = {"tenant": current_tenant_id()}
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('daily deltas'))")
        # Statements of their own, so that they see what the one that was waited for has written.
        cursor.execute(_PENDING, tenant)
        cursor.execute("ANALYZE pending_items")  # else a few are taken for many, or many for a few
        cursor.execute(_ADD, tenant)
        added = int(cursor.rowcount)
        cursor.execute("DROP TABLE pending_items")
        return added
