"""What counts say must be what the ledger says."""

from core.checks import Predicate, in_scope, register

# What is settled before the count stays settled: a movement that came in late has its counter-entry.
_LATE = f"""
    SELECT s.tenant_id, format('entry %%s, late for count %%s', e.id, s.number),
        'a counter-entry', 'none'
    FROM inventory_countsession s
    JOIN inventory_countline l ON l.tenant_id = s.tenant_id AND l.session_id = s.id
        AND l.outcome IN ('POSTED', 'AS_EXPECTED')
    JOIN inventory_stockledger e ON e.tenant_id = s.tenant_id AND e.store_id = s.store_id
        AND e.variant_id = l.variant_id AND e.recorded_at > s.finished_at
        AND e.occurred_at <= l.last_at
        AND e.ref_type NOT IN ('COUNT_RECONCILE', 'REVALUATION')
    WHERE s.status = 'FINALIZED' AND {in_scope("s")} AND NOT EXISTS (
        SELECT FROM inventory_stockledger c
        WHERE c.tenant_id = e.tenant_id AND c.item_id = e.item_id AND c.counters_seq = e.seq
            AND c.qty_delta = -e.qty_delta)
"""

_POSTED = f"""
    SELECT s.tenant_id, format('count %%s, line %%s', s.number, l.line), problem.expected,
        problem.found
    FROM inventory_countsession s
    JOIN inventory_countline l ON l.tenant_id = s.tenant_id AND l.session_id = s.id
    LEFT JOIN LATERAL (
        SELECT sum(e.qty_delta) AS qty FROM inventory_stockledger e
        WHERE e.tenant_id = s.tenant_id AND e.ref_type = 'COUNT_RECONCILE' AND e.ref_id = s.id
            AND e.ref_label = s.number AND e.line = l.line AND e.variant_id = l.variant_id
            AND e.store_id = s.store_id AND e.counters_seq IS NULL
    ) e ON true
    CROSS JOIN LATERAL (VALUES
        ('counted ' || l.counted_qty, format('expected %%s, put right by %%s', l.expected_then,
            l.qty_delta), l.outcome NOT IN ('POSTED', 'AS_EXPECTED')
            OR l.expected_then + l.qty_delta = l.counted_qty),
        ('put right by ' || coalesce(l.qty_delta, 0), 'ledger ' || coalesce(e.qty, 0),
            coalesce(l.qty_delta, 0) = coalesce(e.qty, 0)),
        ('an outcome', 'none', l.outcome <> '')
    ) AS problem (expected, found, holds)
    WHERE s.status = 'FINALIZED' AND {in_scope("s")} AND NOT problem.holds
"""

_TALLIED = f"""
    SELECT s.tenant_id, format('count %%s, variant %%s', s.number, l.variant_id),
        'counted ' || coalesce(sum(t.qty), 0), 'counted ' || l.counted_qty
    FROM inventory_countsession s
    JOIN inventory_countline l ON l.tenant_id = s.tenant_id AND l.session_id = s.id
    LEFT JOIN inventory_counttally t ON t.tenant_id = l.tenant_id AND t.line_id = l.id
    WHERE {in_scope("s")}
    GROUP BY s.tenant_id, s.number, l.id, l.variant_id, l.counted_qty
    HAVING coalesce(sum(t.qty), 0) <> l.counted_qty
"""

register(
    Predicate(
        number=8,
        title="of each posted count line, expected + difference = counted; late movements are countered",
        examined=f"""
            SELECT count(*) FROM inventory_countsession s
            JOIN inventory_countline l ON l.tenant_id = s.tenant_id AND l.session_id = s.id
            WHERE {in_scope("s")}
        """,
        findings=f"{_POSTED} UNION ALL {_LATE} UNION ALL {_TALLIED}",
    )
)
