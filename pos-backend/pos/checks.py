"""What sales and returns say must be what the ledger says."""

from core.checks import DocumentTotal, Predicate, in_scope, register

# Compared first and put into words after: most sales agree.
_SALES = f"""
    SELECT s.tenant_id, 'sale ' || s.number AS what, problem.expected, problem.found
    FROM (
        SELECT s.tenant_id, s.number, s.total, s.tax_total, coalesce(l.lines, 0) AS lines,
            coalesce(l.tax, 0) AS tax, coalesce(p.paid, 0) - s.change AS kept
        FROM pos_sale s
        LEFT JOIN (
            SELECT l.tenant_id, l.sale_id, sum(l.line_total) AS lines, sum(l.tax) AS tax
            FROM pos_saleline l GROUP BY l.tenant_id, l.sale_id
        ) l ON l.tenant_id = s.tenant_id AND l.sale_id = s.id
        LEFT JOIN (
            SELECT p.tenant_id, p.sale_id, sum(p.amount) AS paid
            FROM pos_payment p GROUP BY p.tenant_id, p.sale_id
        ) p ON p.tenant_id = s.tenant_id AND p.sale_id = s.id
        WHERE {in_scope("s")} AND (coalesce(l.lines, 0), coalesce(l.tax, 0),
                coalesce(p.paid, 0) - s.change) IS DISTINCT FROM (s.total, s.tax_total, s.total)
        OFFSET 0
    ) s
    CROSS JOIN LATERAL (VALUES
        ('total ' || s.lines, 'total ' || s.total, s.lines = s.total),
        ('tax ' || s.tax, 'tax ' || s.tax_total, s.tax = s.tax_total),
        ('payments less change ' || s.total, 'payments less change ' || s.kept, s.kept = s.total)
    ) AS problem (expected, found, holds)
    WHERE NOT problem.holds
"""

# A voided sale's entries are reversed and so add up to nothing.
_SOLD = f"""
    SELECT coalesce(d.tenant_id, e.tenant_id), format('sale %%s, line %%s',
            coalesce(d.sale_id, e.ref_id), coalesce(d.line, e.line)),
        coalesce(d.qty, 0) || ' sold', coalesce(-e.qty, 0) || ' in the ledger'
    FROM (
        SELECT l.tenant_id, l.sale_id, l.line, l.variant_id, s.store_id,
            CASE WHEN s.status = 'VOIDED' THEN 0 ELSE l.qty END AS qty
        FROM pos_saleline l
        JOIN pos_sale s ON s.tenant_id = l.tenant_id AND s.id = l.sale_id
        JOIN catalog_variant v ON v.tenant_id = l.tenant_id AND v.id = l.variant_id
        WHERE v.track_stock AND {in_scope("s")}
    ) d
    FULL JOIN (
        SELECT e.tenant_id, e.ref_id, e.line, e.variant_id, e.store_id, sum(e.qty_delta) AS qty
        FROM inventory_stockledger e
        WHERE e.ref_type = 'SALE' AND {in_scope("e")}
        GROUP BY e.tenant_id, e.ref_id, e.line, e.variant_id, e.store_id
    ) e ON (e.tenant_id, e.ref_id, e.line, e.variant_id, e.store_id)
        = (d.tenant_id, d.sale_id, d.line, d.variant_id, d.store_id)
    WHERE coalesce(d.qty, 0) <> coalesce(-e.qty, 0)
"""

_RETURNED = f"""
    SELECT coalesce(d.tenant_id, e.tenant_id), format('return %%s, line %%s',
            coalesce(d.returned_id, e.ref_id), coalesce(d.line, e.line)),
        coalesce(d.qty, 0) || ' returned', coalesce(e.qty, 0) || ' in the ledger'
    FROM (
        SELECT l.tenant_id, l.returned_id, l.line, l.variant_id, r.store_id, l.qty
        FROM pos_returnline l
        JOIN pos_return r ON r.tenant_id = l.tenant_id AND r.id = l.returned_id
        JOIN catalog_variant v ON v.tenant_id = l.tenant_id AND v.id = l.variant_id
        WHERE v.track_stock AND l.disposition IN ('RESTOCK', 'WASTE') AND {in_scope("r")}
    ) d
    FULL JOIN (
        SELECT e.tenant_id, e.ref_id, e.line, e.variant_id, e.store_id, sum(e.qty_delta) AS qty
        FROM inventory_stockledger e
        WHERE e.ref_type = 'RETURN' AND {in_scope("e")}
        GROUP BY e.tenant_id, e.ref_id, e.line, e.variant_id, e.store_id
    ) e ON (e.tenant_id, e.ref_id, e.line, e.variant_id, e.store_id)
        = (d.tenant_id, d.returned_id, d.line, d.variant_id, d.store_id)
    WHERE coalesce(d.qty, 0) <> coalesce(e.qty, 0)
"""

# What was rejected on inspection has not come back.
_RETURNED_AT_MOST_SOLD = f"""
    SELECT s.tenant_id, format('sale %%s, line %%s', s.number, l.line),
        'at most ' || l.qty || ' returned', sum(r.qty) || ' returned'
    FROM pos_returnline r
    JOIN pos_saleline l ON l.tenant_id = r.tenant_id AND l.id = r.sale_line_id
    JOIN pos_sale s ON s.tenant_id = l.tenant_id AND s.id = l.sale_id
    WHERE r.inspection <> 'REJECTED' AND {in_scope("s")}
    GROUP BY s.tenant_id, s.number, s.status, l.id, l.line, l.qty
    HAVING sum(r.qty) > CASE WHEN s.status = 'VOIDED' THEN 0 ELSE l.qty END
"""

_REFUNDED = f"""
    SELECT r.tenant_id, 'return ' || r.number, problem.expected, problem.found
    FROM (
        SELECT r.tenant_id, r.number, r.total, r.status, coalesce(l.kept, 0) AS kept,
            coalesce(l.settled, 0) AS settled, coalesce(l.pending, 0) AS pending,
            coalesce(f.refunded, 0) AS refunded
        FROM pos_return r
        LEFT JOIN (
            SELECT l.tenant_id, l.returned_id,
                sum(l.line_total) FILTER (WHERE l.inspection <> 'REJECTED') AS kept,
                sum(l.line_total) FILTER (WHERE l.inspection IN ('', 'ACCEPTED')) AS settled,
                count(*) FILTER (WHERE l.inspection = 'PENDING') AS pending
            FROM pos_returnline l GROUP BY l.tenant_id, l.returned_id
        ) l ON l.tenant_id = r.tenant_id AND l.returned_id = r.id
        LEFT JOIN (
            SELECT f.tenant_id, f.returned_id, sum(f.amount) AS refunded
            FROM pos_refund f GROUP BY f.tenant_id, f.returned_id
        ) f ON f.tenant_id = r.tenant_id AND f.returned_id = r.id
        WHERE {in_scope("r")}
        OFFSET 0
    ) r
    CROSS JOIN LATERAL (VALUES
        ('total ' || r.kept, 'total ' || r.total, r.kept = r.total),
        ('refunds ' || r.settled, 'refunds ' || r.refunded, r.settled = r.refunded),
        (r.pending || ' lines to inspect', r.status,
            (r.status = 'AWAITING_INSPECTION') = (r.pending > 0))
    ) AS problem (expected, found, holds)
    WHERE NOT problem.holds
"""

# What the two halves of an exchange pay for each other: the same on both, as far as the smaller goes.
_EXCHANGED = f"""
    SELECT x.tenant_id, format('exchange of %%s for %%s', x.back, x.sold),
        x.due || ' paid in goods on both',
        format('%%s on the sale, %%s on the return', coalesce(x.paid, 0), coalesce(x.refunded, 0))
    FROM (
        SELECT r.tenant_id, r.number AS back, s.number AS sold, least(r.total, s.total) AS due,
            (SELECT sum(p.amount) FROM pos_payment p
             WHERE p.tenant_id = s.tenant_id AND p.sale_id = s.id
                AND p.method = 'OTHER' AND p.reference = r.number) AS paid,
            (SELECT sum(f.amount) FROM pos_refund f
             WHERE f.tenant_id = r.tenant_id AND f.returned_id = r.id
                AND f.method = 'OTHER' AND f.reference = s.number) AS refunded
        FROM pos_return r
        JOIN pos_sale s ON s.tenant_id = r.tenant_id AND s.id = r.exchanged_for_id
        WHERE {in_scope("r")}
    ) x
    WHERE (coalesce(x.paid, 0), coalesce(x.refunded, 0)) IS DISTINCT FROM (x.due, x.due)
"""

# What a closed drawer should have held, from the documents of its session.
_DRAWERS = f"""
    SELECT t.tenant_id, 'session ' || t.number, 'expected ' || t.due,
        format('expected %%s, difference %%s', t.expected_cash, t.difference)
    FROM (
        SELECT t.tenant_id, t.number, t.counted_cash, t.expected_cash, t.difference,
            t.opening_float + coalesce(p.paid, 0) - coalesce(c.change, 0) - coalesce(f.refunded, 0)
                + coalesce(m.moved, 0) AS due
        FROM pos_registersession t
        LEFT JOIN (
            SELECT s.tenant_id, s.register_session_id, sum(s.change) AS change
            FROM pos_sale s WHERE s.status <> 'VOIDED'
            GROUP BY s.tenant_id, s.register_session_id
        ) c ON c.tenant_id = t.tenant_id AND c.register_session_id = t.id
        LEFT JOIN (
            SELECT s.tenant_id, s.register_session_id, sum(p.amount) AS paid
            FROM pos_sale s
            JOIN pos_payment p ON p.tenant_id = s.tenant_id AND p.sale_id = s.id
            WHERE s.status <> 'VOIDED' AND p.method = 'CASH'
            GROUP BY s.tenant_id, s.register_session_id
        ) p ON p.tenant_id = t.tenant_id AND p.register_session_id = t.id
        LEFT JOIN (
            SELECT f.tenant_id, f.register_session_id, sum(f.amount) AS refunded
            FROM pos_refund f WHERE f.method = 'CASH'
            GROUP BY f.tenant_id, f.register_session_id
        ) f ON f.tenant_id = t.tenant_id AND f.register_session_id = t.id
        LEFT JOIN (
            SELECT m.tenant_id, m.session_id,
                sum(CASE WHEN m.kind = 'IN' THEN m.amount ELSE -m.amount END) AS moved
            FROM pos_cashmovement m GROUP BY m.tenant_id, m.session_id
        ) m ON m.tenant_id = t.tenant_id AND m.session_id = t.id
        WHERE t.status = 'CLOSED' AND {in_scope("t")}
    ) t
    WHERE (t.expected_cash, t.difference) IS DISTINCT FROM (t.due, t.counted_cash - t.due)
"""

_EVERYTHING = (_SALES, _SOLD, _RETURNED, _RETURNED_AT_MOST_SOLD, _REFUNDED, _EXCHANGED, _DRAWERS)

SALES_ARE_IN_THE_LEDGER = Predicate(
    number=5,
    title="sales and returns equal their ledger entries, returned <= sold, payments and drawers add up",
    examined=f"""
        SELECT (SELECT count(*) FROM pos_sale s WHERE {in_scope("s")})
            + (SELECT count(*) FROM pos_saleline l
               JOIN pos_sale s ON s.tenant_id = l.tenant_id AND s.id = l.sale_id
               WHERE {in_scope("s")})
            + (SELECT count(*) FROM pos_returnline l
               JOIN pos_return r ON r.tenant_id = l.tenant_id AND r.id = l.returned_id
               WHERE {in_scope("r")})
            + (SELECT count(*) FROM pos_registersession t
               WHERE t.status = 'CLOSED' AND {in_scope("t")})
    """,
    findings=" UNION ALL ".join(_EVERYTHING),
)

NOTHING_TWICE = Predicate(
    number=12,
    title="no client's document id stands twice",
    examined=f"""
        SELECT (SELECT count(*) FROM pos_sale s
                WHERE s.client_id IS NOT NULL AND {in_scope("s")})
            + (SELECT count(*) FROM pos_return r
               WHERE r.client_id IS NOT NULL AND {in_scope("r")})
    """,
    findings=" UNION ALL ".join(
        f"""
        SELECT d.tenant_id, '{noun} with client id ' || d.client_id, 'once', count(*)::text
        FROM {table} d WHERE d.client_id IS NOT NULL AND {in_scope("d")}
        GROUP BY d.tenant_id, d.client_id HAVING count(*) > 1
        """
        for noun, table in (("sale", "pos_sale"), ("return", "pos_return"))
    ),
)


def _total(
    ref_type: str, document: str, line: str, link: str, which: str, sign: str
) -> DocumentTotal:
    return DocumentTotal(
        ref_type,
        f"""
        SELECT coalesce({sign}sum(l.qty), 0) FROM {line} l
        JOIN {document} d ON d.tenant_id = l.tenant_id AND d.id = l.{link}
        JOIN catalog_variant v ON v.tenant_id = l.tenant_id AND v.id = l.variant_id
        WHERE v.track_stock AND {which} AND {in_scope("d")}
        """,
    )


register(
    SALES_ARE_IN_THE_LEDGER,
    NOTHING_TWICE,
    _total("SALE", "pos_sale", "pos_saleline", "sale_id", "d.status <> 'VOIDED'", "-"),
    _total(
        "RETURN",
        "pos_return",
        "pos_returnline",
        "returned_id",
        "l.disposition IN ('RESTOCK', 'WASTE')",
        "",
    ),
    _total("WASTE", "pos_return", "pos_returnline", "returned_id", "l.disposition = 'WASTE'", "-"),
)
