"""What only the API has: its pages, and requests that are sent again."""

import datetime as dt
from itertools import pairwise
from typing import Any, ClassVar

from django.test import Client
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from inventory.models import RefType
from inventory.tests.soak.both import PLACES, told
from inventory.tests.soak.buying import Buying
from inventory.tests.soak.doors_http import (
    OverHttp,
    Row,
    millionths,
    shelf_of,
    thousandths,
    written,
)
from inventory.tests.soak.model import Key, Refused, Shelf, nearest

# The ledger under both its names, and that of the filters.
LEDGERS = {"ledger": ("store_id", "ref_type"), "movements": ("location_id", "movement_type")}


class Pages(Buying):
    """The test sets `client`, who sees cost and may set another time."""

    client: ClassVar[Client]
    doors: OverHttp

    def __init__(self) -> None:
        super().__init__()
        self.shown: dict[Key, int] = {}
        self.stock: dict[Key, tuple[Any, ...]] = {}

    def open_doors(self) -> OverHttp:
        return OverHttp(self.world, self.client)

    # After each step that changed anything: of the others `both_agree` has seen that nothing moved.

    @invariant()
    def stock_is_shown_as_it_is(self) -> None:
        coming = self.buyer.on_order()
        expected = {
            key: (
                shelf.units,
                held := self.model.allocated(key),
                shelf.units - held,
                shelf.value,
                _average(shelf),
                shelf.units <= 0,
                coming.get(key, 0),
            )
            for key, shelf in self.model.shelves.items()
        }
        if expected == self.stock:
            return
        shown = {shelf_of(row): _stock(row) for row in self.doors.get("stock")["results"]}
        # A shelf that never held anything has a row once somebody has asked for it.
        assert dict.fromkeys(expected, (0, 0, 0, 0, None, True, 0)) | shown == expected
        self.stock = expected

    @invariant()
    def new_rows_are_on_the_first_page(self) -> None:
        expected = {
            (key, *told(number, row))
            for key, shelf in self.model.shelves.items()
            for number, row in enumerate(shelf.rows, 1)
            if number > self.shown.get(key, 0)
        }
        if not expected:
            return
        name = [*LEDGERS][len(self.past) % 2]
        rows = self.doors.get(name, page_size=len(expected) + 1)["results"]
        assert {_entry(row) for row in rows[: len(expected)]} == expected
        assert all(newer["id"] > older["id"] for newer, older in pairwise(rows))
        self.shown = {key: len(shelf.rows) for key, shelf in self.model.shelves.items()}

    @rule(
        name=st.sampled_from([*LEDGERS]),
        place=st.none() | PLACES,
        kinds=st.lists(st.sampled_from(RefType.values), max_size=2),
        page_size=st.integers(3, 60),
    )
    def leaf_through(self, name: str, place: int | None, kinds: list[str], page_size: int) -> None:
        """All of the ledger, or one shelf's, or some types'; each row is on one page."""
        of_store, of_type = LEDGERS[name]
        query: dict[str, Any] = {"page_size": page_size}
        keys = self.world.keys
        if place is not None:
            keys = [self.world.key(place)]
            query |= {of_store: keys[0][0], "variant_id": keys[0][1]}
        if kinds:
            query[of_type] = kinds
        *full, last = self.doors.pages(name, **query)
        assert all(len(page) == page_size for page in full)
        rows = [row for page in [*full, last] for row in page]
        assert all(newer["id"] > older["id"] for newer, older in pairwise(rows))
        expected = sorted(
            (key, *told(number, row))
            for key in keys
            for number, row in enumerate(self.model.shelves[key].rows, 1)
            if not kinds or row.kind in kinds
        )
        assert sorted(_entry(row) for row in rows) == expected

    @precondition(lambda self: self.model.documents)
    @rule(which=st.integers(0, 50))
    def open_document(self, which: int) -> None:
        pk = self._some(list(self.model.documents), which)
        assert pk is not None
        document = self.model.documents[pk]
        shown = self.doors.get(f"adjustments/{pk}")
        assert sorted(written(shown).moved) == sorted(
            (key, row.units) for key, row in document.rows
        )
        assert shown["line_count"] == len(document.rows)
        assert (shown["reverses_id"] is not None) is document.is_reversal
        assert (shown["status"], shown["version"]) == (
            ("REVERSED", 2) if document.is_reversed else ("POSTED", 1)
        )
        expected = ["POSTED", "REVERSED"] if document.is_reversed else ["POSTED"]
        assert [event["event"] for event in shown["events"]] == expected

    @precondition(lambda self: self.doors.asked)
    @rule(which=st.integers(0, 50), other=st.sampled_from([None, None, "body", "path"]))
    def ask_again(self, which: int, other: str | None) -> None:
        """The very request gets the first answer, however long ago; another one under its key none."""
        asked = self.doors.asked[-1 - which % len(self.doors.asked)]
        path, body = asked.path, asked.body
        if other == "body":
            body = {**body, "note": "Not what was asked"}
        if other == "path":
            path = "movements" if path != "movements" else "adjustments"
        again = self._together(
            lambda: _answered(asked.answer, other),
            lambda: self.doors.send(asked.key, path, body),
        )
        if again is not None:
            first, answer = again
            assert (answer.content, answer.headers.get("Idempotent-Replayed")) == (first, "true")


def _answered(first: bytes, other: str | None) -> bytes:
    if other:
        raise Refused("idempotency_key_reused")
    return first


def _stock(row: Row) -> tuple[Any, ...]:
    cost = row["average_cost"]
    return (
        thousandths(row["on_hand"]),
        thousandths(row["allocated"]),
        thousandths(row["available"]),
        millionths(row["stock_value"]),
        None if cost is None else millionths(cost),
        row["is_out_of_stock"],
        thousandths(row["on_order"]),
    )


def _average(shelf: Shelf) -> int | None:
    return nearest(shelf.value * 1000, shelf.units) if shelf.units else shelf.last_cost


def _entry(row: Row) -> tuple[Any, ...]:
    return (
        shelf_of(row),
        row["seq"],
        row["ref_type"],
        thousandths(row["qty_delta"]),
        millionths(row["value_delta"]),
        thousandths(row["balance_after"]),
        millionths(row["value_after"]),
        dt.datetime.fromisoformat(row["occurred_at"]),
        row["oversold_by"],
        row["counters_seq"],
    )
