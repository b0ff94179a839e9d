"""Rows of `inventory/reorder_suggestions`: one per store and variant that has to be bought."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from core.money import ZERO
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
    "urgency": "j.part_left",
    "id": "j.id",
}
_OF_ALL = ("rows", "all_units", "all_cost", "without_cost", "without_vendor")
_WENT_IN = (
    "sold",
    "sales",
    "days_in_stock",
    "need",
    "safety",
    "lacking",
    "short",
    "comes",
    *_OF_ALL,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionPage:
    """`rows` of `count`, and what all of them come to: `units`; their `cost`, as far as it is known
    (null for whom it is hidden); and how many have no known cost, or no vendor."""

    rows: list[Row]
    count: int = 0
    units: Decimal = ZERO
    cost: Decimal | None = None
    without_cost: int = 0
    without_vendor: int = 0


def count_suggestions(wanted: WantedSuggestions) -> int:
    row = fetch_one(f"{judged(wanted)} SELECT count(*) FROM judged j", wanted.params)
    return int(row["count"])


def suggestion_page(
    wanted: WantedSuggestions, *, order: Order, limit: int, offset: int, shown: Row
) -> SuggestionPage:
    """A page in `order` (names of `ORDER`), and what all pages come to, by one statement.

    `shown` says whether rows have `cost`, and the `currency`.
    """
    sql = f"{_in_order(wanted, order)} LIMIT %(limit)s OFFSET %(offset)s"
    rows = fetch(sql, {**wanted.params, **shown, "limit": limit, "offset": offset})
    nothing = ZERO if shown["cost"] else None
    if not rows:
        # Beyond the last page there may be others before it.
        count = count_suggestions(wanted) if offset else 0
        return SuggestionPage(rows=[], count=count, cost=nothing)
    first = rows[0]
    return SuggestionPage(
        rows=[_told(row) for row in rows],
        count=first["rows"],
        units=first["all_units"],
        cost=first["all_cost"] or nothing,
        without_cost=first["without_cost"],
        without_vendor=first["without_vendor"],
    )


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
