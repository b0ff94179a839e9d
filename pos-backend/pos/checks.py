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

_RETURNED_AT_MOST_SOLD = f"""
    SELECT s.tenant_id, format('sale %%s, line %%s', s.number, l.line),
        'at most ' || l.qty || ' returned', sum(r.qty) || ' returned'
    FROM pos_returnline r
    JOIN pos_saleline l ON l.tenant_id = r.tenant_id AND l.id = r.sale_line_id
    JOIN pos_sale s ON s.tenant_id = l.tenant_id AND s.id = l.sale_id
    WHERE {in_scope("s")}
    GROUP BY s.tenant_id, s.number, l.id, l.line, l.qty HAVING sum(r.qty) > l.qty
"""

SALES_ARE_IN_THE_LEDGER = Predicate(
    number=5,
    title="sales and returns equal their ledger entries, returned <= sold, payments add up",
    examined=f"""
        SELECT (SELECT count(*) FROM pos_sale s WHERE {in_scope("s")})
            + (SELECT count(*) FROM pos_saleline l
               JOIN pos_sale s ON s.tenant_id = l.tenant_id AND s.id = l.sale_id
               WHERE {in_scope("s")})
            + (SELECT count(*) FROM pos_returnline l
               JOIN pos_return r ON r.tenant_id = l.tenant_id AND r.id = l.returned_id
               WHERE {in_scope("r")})
    """,
    findings=f"{_SALES} UNION ALL {_SOLD} UNION ALL {_RETURNED} UNION ALL {_RETURNED_AT_MOST_SOLD}",
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
