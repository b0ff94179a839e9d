"""Daily deltas against the ledger that they are made of."""

from core.checks import Predicate, in_scope, register

DAYS_ADD_UP = Predicate(
    number=10,
    title="daily deltas equal the ledger by day, as far as each item is added up",
    examined=f"""
        SELECT count(*) FROM inventory_daily_delta d
        JOIN inventory_inventoryitem i ON i.tenant_id = d.tenant_id AND i.id = d.item_id
        WHERE {in_scope("i")}
    """,
    findings=f"""
        WITH deltas AS MATERIALIZED (
            SELECT d.tenant_id, d.item_id, d.business_date, sum(d.qty) AS qty, sum(d.value) AS value,
                max(d.max_seq) AS max_seq
            FROM inventory_daily_delta d
            JOIN inventory_inventoryitem i ON i.tenant_id = d.tenant_id AND i.id = d.item_id
            WHERE {in_scope("i")}
            GROUP BY d.tenant_id, d.item_id, d.business_date
        ), known AS MATERIALIZED (
            SELECT tenant_id, item_id, max(max_seq) AS max_seq FROM deltas GROUP BY tenant_id, item_id
        ), days AS (
            SELECT e.tenant_id, e.item_id, e.business_date, sum(e.qty_delta) AS qty,
                sum(e.value_delta) AS value, max(e.seq) AS max_seq
            FROM inventory_stockledger e
            JOIN known k ON k.tenant_id = e.tenant_id AND k.item_id = e.item_id
                AND e.seq <= k.max_seq
            WHERE {in_scope("e")}
            GROUP BY e.tenant_id, e.item_id, e.business_date
        )
        SELECT tenant_id, format('item %%s on %%s', item_id, business_date),
            format('quantity %%s, value %%s, up to entry %%s', l.qty, l.value, l.max_seq),
            format('quantity %%s, value %%s, up to entry %%s', d.qty, d.value, d.max_seq)
        FROM deltas d FULL JOIN days l USING (tenant_id, item_id, business_date)
        WHERE (d.qty, d.value, d.max_seq) IS DISTINCT FROM (l.qty, l.value, l.max_seq)
    """,
)

register(DAYS_ADD_UP)
