"""Statements that read stock, and whose stock they read.

What people look at all day is read by fixed SQL: putting it together anew costs more than running it.
The aliases are the same everywhere: item `i`, variant `v`, product `p`, category `c`, store `s`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db import connection

from catalog.search import search_words
from inventory.stock.hidden import Hidden
from inventory.thresholds import IS_LOW, IS_OUT
from tenants.context import current_tenant_id

AT_A_TIME = 2_000
Row = dict[str, Any]
Rows = list[Row]
Order = Sequence[str]

ITEM_VARIANT = "JOIN catalog_variant v ON v.tenant_id = %(tenant)s AND v.id = i.variant_id"
VARIANT_NAMES = """
JOIN catalog_product p ON p.tenant_id = %(tenant)s AND p.id = v.product_id
LEFT JOIN catalog_category c ON c.tenant_id = %(tenant)s AND c.id = p.category_id
"""
ITEM_STORE = "JOIN stores_store s ON s.tenant_id = %(tenant)s AND s.id = i.store_id"
# Per unit, six places: the moving average, with nothing there the last cost. As `average_cost`.
AVERAGE_COST = """CASE WHEN i.on_hand <> 0
    THEN round(i.stock_value::numeric(38, 18) / i.on_hand, 6) ELSE i.last_cost END"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Whose stock is asked for: None is no restriction. `default` is the retailer's threshold.

    What is `hidden` matches no level, and is ordered by none.
    """

    default: Decimal
    store_id: int | None = None
    store_ids: Sequence[int] | None = None
    variant_id: int | None = None
    product_id: int | None = None
    # With all that lies below; None: of any.
    category_ids: Sequence[int] | None = None
    search: str = ""
    low: bool = False
    out: bool = False
    hidden: Hidden = field(default_factory=Hidden)
    words: Sequence[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", search_words(self.search))

    @property
    def params(self) -> Row:
        return {
            "tenant": current_tenant_id(),
            "default": self.default,
            "store": self.store_id,
            "stores": self.store_ids,
            "variant": self.variant_id,
            "product": self.product_id,
            "categories": self.category_ids,
            **self.hidden.params,
            **{f"word{n}": f"%{_escaped(word)}%" for n, word in enumerate(self.words)},
        }

    @property
    def of_items(self) -> list[str]:
        """Conditions on an item `i`."""
        conditions = ["i.tenant_id = %(tenant)s"]
        if self.store_id is not None:
            conditions.append("i.store_id = %(store)s")
        if self.store_ids is not None:
            conditions.append("i.store_id = ANY(%(stores)s::bigint[])")
        if self.variant_id is not None:
            conditions.append("i.variant_id = %(variant)s")
        return conditions

    @property
    def of_variants(self) -> list[str]:
        """Conditions on a variant `v`, beyond its id."""
        conditions = []
        if self.product_id is not None:
            conditions.append("v.product_id = %(product)s")
        if self.category_ids is not None:
            conditions.append(
                "v.product_id IN (SELECT y.id FROM catalog_product y"
                " WHERE y.tenant_id = %(tenant)s AND y.category_id = ANY(%(categories)s))"
            )
        return conditions + [f"v.search_text LIKE %(word{n})s" for n in range(len(self.words))]

    @property
    def of_levels(self) -> list[str]:
        """Conditions on how an item `i` of variant `v` stands."""
        levels = [*([IS_LOW] if self.low else []), *([IS_OUT] if self.out else [])]
        return [self.shown_level(level) for level in levels]

    def shown_level(self, level: str) -> str:
        """A condition on how much there is, as whoever asks may know it: not of what is hidden."""
        return f"({level} AND NOT {Hidden.CONDITION})" if self.hidden else level

    def shown_only(self, sql: str) -> str:
        """`sql`, a quantity of an item `i`; null where it is hidden."""
        return f"CASE WHEN NOT {Hidden.CONDITION} THEN {sql} END" if self.hidden else sql


def _escaped(word: str) -> str:
    """A word that LIKE takes as it is."""
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def fetch(sql: str, params: Row) -> list[Row]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return _named(cursor, cursor.fetchall())


def fetch_one(sql: str, params: Row) -> Row:
    (row,) = fetch(sql, params)
    return row


def stream(sql: str, params: Row) -> Iterator[Row]:
    """Row by row, so that no list of them is ever whole in memory. Inside a transaction."""
    with connection.chunked_cursor() as cursor:
        cursor.execute(sql, params)
        while rows := cursor.fetchmany(AT_A_TIME):
            yield from _named(cursor, rows)


def _named(cursor: Any, rows: Sequence[Sequence[Any]]) -> list[Row]:
    names = [column.name for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in rows]


def order_by(terms: Sequence[str], columns: dict[str, str], last: str, *, turned: bool) -> str:
    """SQL for `terms` (`sku`, `-on_hand`), then by `last`; `turned` is the same from its end."""
    parts = []
    for term in [*terms, last]:
        name = term.removeprefix("-")
        falls = term.startswith("-") != turned
        parts.append(f"{columns.get(name, name)} {'DESC' if falls else 'ASC'}")
    return ", ".join(parts)
