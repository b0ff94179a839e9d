"""What transfers say must be what the ledger says, to the unit and to the penny."""

from core.checks import DocumentTotal, Predicate, register


def _of(alias: str, store: str) -> str:
    """`in_scope` for documents that belong to two stores."""
    return (
        f"(%(tenant)s::bigint IS NULL OR {alias}.tenant_id = %(tenant)s::bigint)"
        f" AND (%(store)s::bigint IS NULL OR {store} = %(store)s::bigint)"
    )


_EITHER_END = """
    (%(tenant)s::bigint IS NULL OR t.tenant_id = %(tenant)s::bigint)
    AND (%(store)s::bigint IS NULL OR %(store)s::bigint IN (t.from_store_id, t.to_store_id))
"""

# Written off by a transfer: adjustments and returns write WASTE as well, under ids of their own.
_LINES = f"""
    SELECT t.tenant_id, t.id, t.number, t.status, t.from_store_id, t.to_store_id,
        l.line, l.variant_id, l.qty_sent, l.qty_received, l.qty_damaged, l.qty_lost, l.qty_returned,
        l.qty_sent - l.qty_received - l.qty_lost - l.qty_returned AS remaining,
        coalesce(e.sent, 0) AS sent, coalesce(e.received, 0) AS received,
        coalesce(e.came_back, 0) AS came_back, coalesce(e.damaged, 0) AS damaged,
        coalesce(e.lost, 0) AS lost, coalesce(e.value, 0) AS value, coalesce(i.qty, 0) AS expected
    FROM inventory_transfer t
    JOIN inventory_transferline l ON l.tenant_id = t.tenant_id AND l.transfer_id = t.id
    LEFT JOIN LATERAL (
        SELECT
            -sum(e.qty_delta) FILTER (WHERE e.ref_type = 'TRANSFER_OUT'
                AND e.store_id = t.from_store_id) AS sent,
            sum(e.qty_delta) FILTER (WHERE e.ref_type = 'TRANSFER_IN'
                AND e.store_id = t.to_store_id) AS received,
            sum(e.qty_delta) FILTER (WHERE e.ref_type = 'TRANSFER_IN'
                AND e.store_id = t.from_store_id) AS came_back,
            -sum(e.qty_delta) FILTER (WHERE e.ref_type = 'WASTE'
                AND e.store_id = t.to_store_id) AS damaged,
            -sum(e.qty_delta) FILTER (WHERE e.ref_type = 'WASTE'
                AND e.store_id = t.from_store_id) AS lost,
            -sum(e.value_delta) FILTER (WHERE e.ref_type <> 'WASTE') AS value
        FROM inventory_stockledger e
        WHERE e.tenant_id = t.tenant_id AND e.ref_id = t.id AND e.ref_label = t.number
            AND e.ref_type IN ('TRANSFER_OUT', 'TRANSFER_IN', 'WASTE')
            AND e.line = l.line AND e.variant_id = l.variant_id
    ) e ON true
    LEFT JOIN inventory_inbound i ON i.tenant_id = t.tenant_id AND i.ref_type = 'TRANSFER'
        AND i.ref_id = t.id AND i.store_id = t.to_store_id AND i.variant_id = l.variant_id
    WHERE {_EITHER_END}
    OFFSET 0
"""

_AGREE = f"""
    SELECT l.tenant_id, format('transfer %%s, line %%s', l.number, l.line),
        problem.expected, problem.found
    FROM ({_LINES}) l
    CROSS JOIN LATERAL (VALUES
        ('sent ' || l.qty_sent, 'ledger ' || l.sent, l.qty_sent = l.sent),
        ('received ' || l.qty_received, 'ledger ' || l.received, l.qty_received = l.received),
        ('lost and returned ' || l.qty_lost + l.qty_returned, 'ledger ' || l.came_back,
            l.qty_lost + l.qty_returned = l.came_back),
        ('damaged ' || l.qty_damaged, 'ledger ' || l.damaged, l.qty_damaged = l.damaged),
        ('lost ' || l.qty_lost, 'written off ' || l.lost, l.qty_lost = l.lost),
        ('remaining ' || l.remaining, 'expected at the destination ' || l.expected,
            l.remaining = l.expected),
        ('nothing remains', l.status || ' with ' || l.remaining,
            l.status IN ('IN_TRANSIT', 'PARTIAL_RECEIVED') OR l.remaining = 0),
        ('no value without goods on the way', 'value ' || l.value,
            l.remaining <> 0 OR l.value = 0)
    ) AS problem (expected, found, holds)
    WHERE NOT problem.holds
"""

_WITHOUT_A_LINE = f"""
    SELECT e.tenant_id, 'entry ' || e.id, 'a line of a transfer',
        format('%%s %%s, line %%s', e.ref_type, e.ref_label, e.line)
    FROM inventory_stockledger e
    WHERE e.ref_type IN ('TRANSFER_OUT', 'TRANSFER_IN') AND {_of("e", "e.store_id")}
        AND NOT EXISTS (
            SELECT FROM inventory_transfer t
            JOIN inventory_transferline l ON l.tenant_id = t.tenant_id AND l.transfer_id = t.id
            WHERE t.tenant_id = e.tenant_id AND t.id = e.ref_id AND l.line = e.line
                AND l.variant_id = e.variant_id
                AND (e.store_id = t.from_store_id
                    OR e.store_id = t.to_store_id AND e.ref_type = 'TRANSFER_IN'))
    UNION ALL
    SELECT i.tenant_id, 'inbound ' || i.id, 'a line of a transfer on its way',
        format('transfer %%s, %%s units', i.ref_id, i.qty)
    FROM inventory_inbound i
    WHERE i.ref_type = 'TRANSFER' AND {_of("i", "i.store_id")}
        AND NOT EXISTS (
            SELECT FROM inventory_transfer t
            JOIN inventory_transferline l ON l.tenant_id = t.tenant_id AND l.transfer_id = t.id
            WHERE t.tenant_id = i.tenant_id AND t.id = i.ref_id AND t.to_store_id = i.store_id
                AND l.variant_id = i.variant_id
                AND t.status IN ('IN_TRANSIT', 'PARTIAL_RECEIVED'))
"""

TRANSFERS_ARE_IN_THE_LEDGER = Predicate(
    number=6,
    title="of each transfer line, sent = received + lost + returned + remaining, as in the ledger",
    examined=f"""
        SELECT count(*) FROM inventory_transfer t
        JOIN inventory_transferline l ON l.tenant_id = t.tenant_id AND l.transfer_id = t.id
        WHERE {_EITHER_END}
    """,
    findings=f"{_AGREE} UNION ALL {_WITHOUT_A_LINE}",
)


def _total(ref_type: str, *parts: tuple[str, str]) -> DocumentTotal:
    """`parts` are a sum over lines and the store that it happened in."""
    sums = " + ".join(
        f"coalesce(sum({quantity}) FILTER (WHERE {_of('t', store)}), 0)"
        for quantity, store in parts
    )
    return DocumentTotal(
        ref_type,
        f"""
        SELECT {sums} FROM inventory_transfer t
        JOIN inventory_transferline l ON l.tenant_id = t.tenant_id AND l.transfer_id = t.id
        """,
    )


register(
    TRANSFERS_ARE_IN_THE_LEDGER,
    _total("TRANSFER_OUT", ("-l.qty_sent", "t.from_store_id")),
    _total(
        "TRANSFER_IN",
        ("l.qty_received", "t.to_store_id"),
        ("l.qty_lost + l.qty_returned", "t.from_store_id"),
    ),
    _total("WASTE", ("-l.qty_damaged", "t.to_store_id"), ("-l.qty_lost", "t.from_store_id")),
)
