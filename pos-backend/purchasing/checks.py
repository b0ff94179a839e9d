"""What orders and receipts say must be what the ledger says, and what stores expect of them."""

from core.checks import DocumentTotal, Predicate, in_scope, register

_OF_LINE = "l.tenant_id = o.tenant_id AND l.order_id = o.id"

_LINES = f"""
    SELECT o.tenant_id, o.number, o.status, l.line,
        l.qty_ordered, l.qty_received, l.qty_rejected, l.qty_closed,
        greatest(0, l.qty_ordered - l.qty_received - l.qty_rejected - l.qty_closed) AS remaining,
        coalesce(r.accepted, 0) AS accepted, coalesce(r.rejected, 0) AS rejected,
        coalesce(r.entered, 0) AS entered, coalesce(i.qty, 0) AS expected
    FROM purchasing_purchaseorder o
    JOIN purchasing_purchaseorderline l ON {_OF_LINE}
    LEFT JOIN LATERAL (
        SELECT sum(rl.qty_accepted) AS accepted, sum(rl.qty_rejected) AS rejected,
            sum(e.qty) AS entered
        FROM purchasing_goodsreceiptline rl
        JOIN purchasing_goodsreceipt g ON g.tenant_id = rl.tenant_id AND g.id = rl.receipt_id
            AND g.order_id = o.id
        LEFT JOIN LATERAL (
            SELECT sum(e.qty_delta) AS qty FROM inventory_stockledger e
            WHERE e.tenant_id = rl.tenant_id AND e.ref_type = 'PURCHASE_ORDER_RECEIPT'
                AND e.ref_id = g.id AND e.ref_label = g.number AND e.line = rl.line
                AND e.variant_id = l.variant_id AND e.store_id = o.store_id
        ) e ON true
        WHERE rl.tenant_id = l.tenant_id AND rl.order_line_id = l.id
    ) r ON true
    LEFT JOIN inventory_inbound i ON i.tenant_id = o.tenant_id AND i.ref_type = 'PURCHASE_ORDER'
        AND i.ref_id = o.id AND i.store_id = o.store_id AND i.variant_id = l.variant_id
    WHERE {in_scope("o")}
    OFFSET 0
"""

_AGREE = f"""
    SELECT l.tenant_id, format('order %%s, line %%s', l.number, l.line),
        problem.expected, problem.found
    FROM ({_LINES}) l
    CROSS JOIN LATERAL (VALUES
        ('received ' || l.qty_received, 'receipts ' || l.accepted, l.qty_received = l.accepted),
        ('received ' || l.qty_received, 'ledger ' || l.entered, l.qty_received = l.entered),
        ('rejected ' || l.qty_rejected, 'receipts ' || l.rejected, l.qty_rejected = l.rejected),
        ('on order ' || CASE WHEN l.status IN ('SUBMITTED', 'PARTIALLY_RECEIVED')
            THEN l.remaining ELSE 0 END, 'expected at the store ' || l.expected,
            l.expected = CASE WHEN l.status IN ('SUBMITTED', 'PARTIALLY_RECEIVED')
                THEN l.remaining ELSE 0 END),
        ('nothing remains', l.status || ' with ' || l.remaining,
            l.status IN ('DRAFT', 'SUBMITTED', 'PARTIALLY_RECEIVED') OR l.remaining = 0),
        ('nothing came', l.status || ' with ' || l.qty_received + l.qty_rejected,
            l.status NOT IN ('DRAFT', 'SUBMITTED', 'CANCELLED')
            OR l.qty_received + l.qty_rejected = 0)
    ) AS problem (expected, found, holds)
    WHERE NOT problem.holds
"""

_FINISHED = f"""
    SELECT o.tenant_id, 'order ' || o.number, 'something remains', o.status
    FROM purchasing_purchaseorder o
    WHERE o.status IN ('SUBMITTED', 'PARTIALLY_RECEIVED') AND {in_scope("o")}
        AND NOT EXISTS (
            SELECT FROM purchasing_purchaseorderline l
            WHERE {_OF_LINE}
                AND l.qty_ordered > l.qty_received + l.qty_rejected + l.qty_closed)
"""

_WITHOUT_A_LINE = f"""
    SELECT e.tenant_id, 'entry ' || e.id, 'a line of a goods receipt',
        format('%%s, line %%s', e.ref_label, e.line)
    FROM inventory_stockledger e
    WHERE e.ref_type = 'PURCHASE_ORDER_RECEIPT' AND {in_scope("e")} AND NOT EXISTS (
        SELECT FROM purchasing_goodsreceipt g
        JOIN purchasing_goodsreceiptline rl ON rl.tenant_id = g.tenant_id AND rl.receipt_id = g.id
        WHERE g.tenant_id = e.tenant_id AND g.id = e.ref_id AND g.store_id = e.store_id
            AND rl.line = e.line AND rl.variant_id = e.variant_id)
    UNION ALL
    SELECT i.tenant_id, 'inbound ' || i.id, 'a line of an order that is open',
        format('order %%s, %%s units', i.ref_id, i.qty)
    FROM inventory_inbound i
    WHERE i.ref_type = 'PURCHASE_ORDER' AND {in_scope("i")} AND NOT EXISTS (
        SELECT FROM purchasing_purchaseorder o
        JOIN purchasing_purchaseorderline l ON {_OF_LINE}
        WHERE o.tenant_id = i.tenant_id AND o.id = i.ref_id AND o.store_id = i.store_id
            AND l.variant_id = i.variant_id AND o.status IN ('SUBMITTED', 'PARTIALLY_RECEIVED'))
"""

_REVERSED = f"""
    SELECT g.tenant_id, 'receipt ' || g.number, 'reversed: ' || g.is_reversed,
        count(r.id) || ' reversals'
    FROM purchasing_goodsreceipt g
    LEFT JOIN purchasing_goodsreceipt r ON r.tenant_id = g.tenant_id AND r.reverses_id = g.id
    WHERE {in_scope("g")}
    GROUP BY g.tenant_id, g.id HAVING count(r.id) <> g.is_reversed::int
    UNION ALL
    SELECT v.tenant_id, 'return ' || v.number, 'reversed: ' || v.is_reversed,
        count(r.id) || ' reversals'
    FROM purchasing_vendorreturn v
    LEFT JOIN purchasing_vendorreturn r ON r.tenant_id = v.tenant_id AND r.reverses_id = v.id
    WHERE {in_scope("v")}
    GROUP BY v.tenant_id, v.id HAVING count(r.id) <> v.is_reversed::int
"""

_SENT_BACK = f"""
    SELECT v.tenant_id, format('return %%s, line %%s', v.number, l.line), 'returned ' || l.qty,
        'ledger ' || coalesce(e.qty, 0)
    FROM purchasing_vendorreturn v
    JOIN purchasing_vendorreturnline l ON l.tenant_id = v.tenant_id AND l.vendor_return_id = v.id
    LEFT JOIN LATERAL (
        SELECT -sum(e.qty_delta) AS qty FROM inventory_stockledger e
        WHERE e.tenant_id = v.tenant_id AND e.ref_type = 'VENDOR_RETURN' AND e.ref_id = v.id
            AND e.ref_label = v.number AND e.line = l.line AND e.variant_id = l.variant_id
            AND e.store_id = v.store_id
    ) e ON true
    WHERE {in_scope("v")} AND l.qty IS DISTINCT FROM e.qty
    UNION ALL
    SELECT e.tenant_id, 'entry ' || e.id, 'a line of a return to a vendor',
        format('%%s, line %%s', e.ref_label, e.line)
    FROM inventory_stockledger e
    WHERE e.ref_type = 'VENDOR_RETURN' AND {in_scope("e")} AND NOT EXISTS (
        SELECT FROM purchasing_vendorreturn v
        JOIN purchasing_vendorreturnline l
            ON l.tenant_id = v.tenant_id AND l.vendor_return_id = v.id
        WHERE v.tenant_id = e.tenant_id AND v.id = e.ref_id AND v.store_id = e.store_id
            AND l.line = e.line AND l.variant_id = e.variant_id)
    UNION ALL
    SELECT g.tenant_id, format('receipt %%s, line %%s', g.number, rl.line),
        'went back ' || rl.qty_returned, 'returns ' || coalesce(sum(l.qty), 0)
    FROM purchasing_goodsreceipt g
    JOIN purchasing_goodsreceiptline rl ON rl.tenant_id = g.tenant_id AND rl.receipt_id = g.id
    LEFT JOIN purchasing_vendorreturnline l
        ON l.tenant_id = rl.tenant_id AND l.receipt_line_id = rl.id
    WHERE {in_scope("g")}
    GROUP BY g.tenant_id, g.id, rl.tenant_id, rl.id
    HAVING rl.qty_returned <> coalesce(sum(l.qty), 0)
"""

ORDERS_ARE_IN_THE_LEDGER = Predicate(
    number=7,
    title="of each order line, received = its entries, and expected = ordered − settled",
    examined=f"""
        SELECT (SELECT count(*) FROM purchasing_purchaseorder o
                JOIN purchasing_purchaseorderline l ON {_OF_LINE} WHERE {in_scope("o")})
            + (SELECT count(*) FROM purchasing_vendorreturn v WHERE {in_scope("v")})
    """,
    findings=f"""
        {_AGREE} UNION ALL {_FINISHED} UNION ALL {_WITHOUT_A_LINE}
        UNION ALL {_REVERSED} UNION ALL {_SENT_BACK}
    """,
)

register(
    ORDERS_ARE_IN_THE_LEDGER,
    DocumentTotal(
        "PURCHASE_ORDER_RECEIPT",
        f"""
        SELECT coalesce(sum(rl.qty_accepted), 0) FROM purchasing_goodsreceiptline rl
        JOIN purchasing_goodsreceipt g ON g.tenant_id = rl.tenant_id AND g.id = rl.receipt_id
        WHERE {in_scope("g")}
        """,
    ),
    DocumentTotal(
        "VENDOR_RETURN",
        f"""
        SELECT coalesce(sum(-l.qty), 0) FROM purchasing_vendorreturnline l
        JOIN purchasing_vendorreturn v ON v.tenant_id = l.tenant_id AND v.id = l.vendor_return_id
        WHERE {in_scope("v")}
        """,
    ),
)
