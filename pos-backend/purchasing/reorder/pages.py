"""Rows of `inventory/reorder_suggestions`: one per store and variant that has to be bought."""

from collections.abc import Iterator

from inventory.stock.sql import Order, Row, fetch, fetch_one, order_by, stream
from purchasing.reorder.explaining import explanation
from purchasing.reorder.sql import COLUMNS, judged
from purchasing.reorder.wanted import WantedSuggestions, confidence

ORDER = {
    "sku": "j.sku",
    "product_name": "j.product_name",
    "variant_name": "j.variant_name",
    "store_code": "j.store_code",
    "category_name": "j.category_name",
    "vendor_name": "j.vendor_name",
    "on_hand": "j.on_hand",
    "available": "j.available",
    "threshold": "j.threshold",
    "suggested_qty": "j.suggested",
    "days_of_cover": "j.cover",
    "id": "j.id",
}
_WENT_IN = ("sold", "sales", "days_in_stock", "need", "safety", "lacking", "short", "comes", "rows")


def count_suggestions(wanted: WantedSuggestions) -> int:
    row = fetch_one(f"{judged(wanted)} SELECT count(*) FROM judged j", wanted.params)
    return int(row["count"])


def suggestion_page(
    wanted: WantedSuggestions, *, order: Order, limit: int, offset: int, shown: Row
) -> tuple[int, list[Row]]:
    """How many there are, and a page in `order` (names of `ORDER`), by one statement.

    `shown` says whether rows have `cost`, and the `currency`.
    """
    sql = f"{_in_order(wanted, order)} LIMIT %(limit)s OFFSET %(offset)s"
    rows = fetch(sql, {**wanted.params, **shown, "limit": limit, "offset": offset})
    if rows or not offset:
        return (rows[0]["rows"] if rows else 0), [_told(row) for row in rows]
    return count_suggestions(wanted), []  # a page beyond the last


def all_suggestions(wanted: WantedSuggestions, *, order: Order, shown: Row) -> Iterator[Row]:
    """The same rows without pages, streamed."""
    for row in stream(_in_order(wanted, order), {**wanted.params, **shown}):
        yield _told(row)


def _in_order(wanted: WantedSuggestions, order: Order) -> str:
    by = order_by(order, ORDER, "id", turned=False)
    return f"{judged(wanted)} SELECT {COLUMNS} FROM judged j ORDER BY {by}"


def _told(row: Row) -> Row:
    told = {name: value for name, value in row.items() if name not in _WENT_IN}
    trust = confidence(days_in_stock=row["days_in_stock"] or 0, sales=row["sales"] or 0)
    return {**told, "explanation": explanation(row), "confidence": trust.value}
