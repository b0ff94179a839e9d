"""A page of rows with what all rows come to, by one statement: either has to look at all there is."""

import json
from decimal import Decimal

from inventory.stock.sql import Row, Rows, fetch


def fetch_with_sums(*, ctes: str, page: str, sums: str, params: Row) -> tuple[Rows, Rows]:
    """The rows of `page`, a query in its own order, and those of `sums`; both read `ctes`.

    Sums are exact: ints, Decimals, texts.
    """
    sql = f"""
        WITH {ctes}
        SELECT (SELECT jsonb_agg(s) FROM ({sums}) s)::text AS sums, shown.*
        FROM (SELECT 1) one
        LEFT JOIN (SELECT p.*, row_number() OVER () AS place FROM ({page}) p) shown ON true
        ORDER BY shown.place
    """
    rows = fetch(sql, params)
    found = json.loads(rows[0]["sums"] or "[]", parse_float=Decimal)
    return [_told(row) for row in rows if row["place"] is not None], found


def _told(row: Row) -> Row:
    return {name: value for name, value in row.items() if name not in {"sums", "place"}}
