"""The predicates on the ledger itself; documents' own stand with their apps."""

from core.checks import DocumentTotal, Predicate, in_scope, register

ON_HAND_IS_THE_SUM = Predicate(
    number=1,
    title="on hand and value equal the sum of the ledger; no entry without its item",
    examined=f"SELECT count(*) FROM inventory_inventoryitem i WHERE {in_scope('i')}",
    findings=f"""
        SELECT i.tenant_id, 'item ' || i.id,
            format('on_hand %%s, value %%s, %%s entries',
                coalesce(l.qty, 0), coalesce(l.value, 0), coalesce(l.entries, 0)),
            format('on_hand %%s, value %%s, seq %%s', i.on_hand, i.stock_value, i.seq)
        FROM inventory_inventoryitem i
        LEFT JOIN (
            SELECT e.tenant_id, e.item_id,
                sum(e.qty_delta) AS qty, sum(e.value_delta) AS value, count(*) AS entries
            FROM inventory_stockledger e WHERE {in_scope("e")}
            GROUP BY e.tenant_id, e.item_id
        ) l ON l.tenant_id = i.tenant_id AND l.item_id = i.id
        WHERE {in_scope("i")} AND (i.on_hand, i.stock_value, i.seq) IS DISTINCT FROM
            (coalesce(l.qty, 0), coalesce(l.value, 0), coalesce(l.entries, 0))
        UNION ALL
        SELECT e.tenant_id, 'entry ' || e.id, 'the item of its store and variant',
            'item ' || e.item_id
        FROM inventory_stockledger e
        WHERE {in_scope("e")} AND NOT EXISTS (
            SELECT FROM inventory_inventoryitem i
            WHERE i.tenant_id = e.tenant_id AND i.id = e.item_id
                AND i.store_id = e.store_id AND i.variant_id = e.variant_id)
    """,
)

ENTRIES_RUN_ON = Predicate(
    number=2,
    title="entries are numbered without gap, balances run on, recorded time never falls",
    examined=f"SELECT count(*) FROM inventory_stockledger e WHERE {in_scope('e')}",
    findings=f"""
        SELECT tenant_id, format('entry %%s (item %%s, seq %%s)', id, item_id, seq),
            format('seq %%s, balance %%s, value %%s, recorded from %%s', before_seq + 1,
                before_balance + qty_delta, before_value + value_delta, before_recorded),
            format('seq %%s, balance %%s, value %%s, recorded %%s',
                seq, balance_after, value_after, recorded_at)
        FROM (
            SELECT e.tenant_id, e.id, e.item_id, e.seq, e.qty_delta, e.value_delta,
                e.balance_after, e.value_after, e.recorded_at,
                lag(e.seq, 1, 0::bigint) OVER entries AS before_seq,
                lag(e.balance_after, 1, 0::numeric) OVER entries AS before_balance,
                lag(e.value_after, 1, 0::numeric) OVER entries AS before_value,
                lag(e.recorded_at, 1, '-infinity') OVER entries AS before_recorded
            FROM inventory_stockledger e WHERE {in_scope("e")}
            WINDOW entries AS (PARTITION BY e.tenant_id, e.item_id ORDER BY e.seq)
        ) walked
        WHERE seq <> before_seq + 1 OR balance_after <> before_balance + qty_delta
            OR value_after <> before_value + value_delta OR recorded_at < before_recorded
    """,
)

BELOW_ZERO_SAYS_WHY = Predicate(
    number=3,
    title="no entry takes an item below zero without saying why",
    examined=f"""
        SELECT count(*) FROM inventory_stockledger e WHERE e.balance_after < 0 AND {in_scope("e")}
    """,
    findings=f"""
        SELECT e.tenant_id, 'entry ' || e.id, 'oversold_by', 'balance ' || e.balance_after
        FROM inventory_stockledger e
        WHERE {in_scope("e")} AND e.qty_delta < 0 AND e.balance_after < 0 AND e.oversold_by IS NULL
    """,
)

ALLOCATED_IS_PROMISED = Predicate(
    number=4,
    title="what is allocated is what open reservations promise",
    examined=f"""
        SELECT (SELECT count(*) FROM inventory_inventoryitem i WHERE {in_scope("i")})
            + (SELECT count(*) FROM inventory_reservation r
               JOIN inventory_inventoryitem i ON i.tenant_id = r.tenant_id AND i.id = r.item_id
               WHERE r.status = 'OPEN' AND {in_scope("i")})
    """,
    findings=f"""
        SELECT i.tenant_id, 'item ' || i.id,
            format('allocated %%s, the sum of %%s open reservations',
                coalesce(p.qty, 0), coalesce(p.open, 0)),
            'allocated ' || i.allocated
        FROM inventory_inventoryitem i
        LEFT JOIN (
            SELECT r.tenant_id, r.item_id, sum(r.qty) AS qty, count(*) AS open
            FROM inventory_reservation r
            WHERE r.status = 'OPEN' AND {in_scope("r", store=False)}
            GROUP BY r.tenant_id, r.item_id
        ) p ON p.tenant_id = i.tenant_id AND p.item_id = i.id
        WHERE {in_scope("i")} AND i.allocated <> coalesce(p.qty, 0)
    """,
)

REVERSALS_UNDO = Predicate(
    number=9,
    title="each reversal is the opposite of its original, once",
    examined=f"""
        SELECT count(*) FROM inventory_stockledger r
        WHERE r.reverses_id IS NOT NULL AND {in_scope("r")}
    """,
    findings=f"""
        SELECT r.tenant_id, format('entry %%s reverses %%s', r.id, o.id),
            format('%%s item %%s, quantity %%s, value %%s',
                o.ref_type, o.item_id, -o.qty_delta, -o.value_delta),
            format('%%s item %%s, quantity %%s, value %%s',
                r.ref_type, r.item_id, r.qty_delta, r.value_delta)
        FROM inventory_stockledger r
        JOIN inventory_stockledger o ON o.tenant_id = r.tenant_id AND o.id = r.reverses_id
        WHERE {in_scope("r")} AND (r.ref_type, r.item_id, r.qty_delta, r.value_delta)
            IS DISTINCT FROM (o.ref_type, o.item_id, -o.qty_delta, -o.value_delta)
        UNION ALL
        SELECT r.tenant_id, 'entry ' || r.reverses_id, 'one reversal', count(*)::text
        FROM inventory_stockledger r
        WHERE {in_scope("r")} AND r.reverses_id IS NOT NULL
        GROUP BY r.tenant_id, r.reverses_id HAVING count(*) > 1
    """,
)


def _adjusted(kind: str) -> DocumentTotal:
    return DocumentTotal(
        kind,
        f"""
        SELECT coalesce(sum(l.qty_delta), 0) FROM inventory_adjustmentline l
        JOIN inventory_adjustment a ON a.tenant_id = l.tenant_id AND a.id = l.adjustment_id
        WHERE a.kind = '{kind}' AND {in_scope("a")}
        """,
    )


register(
    ON_HAND_IS_THE_SUM,
    ENTRIES_RUN_ON,
    BELOW_ZERO_SAYS_WHY,
    ALLOCATED_IS_PROMISED,
    REVERSALS_UNDO,
    *(_adjusted(kind) for kind in ("ADJUSTMENT", "WASTE", "OPENING")),
)
