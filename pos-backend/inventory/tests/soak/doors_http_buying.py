"""Goods from vendors and back to them, by the API."""

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Protocol

from inventory.tests.soak.doors_buying import DAMAGED, MORE, OrderTold, buying_clock
from inventory.tests.soak.orders import Came, Wish
from inventory.tests.soak.world import money, units, whole
from purchasing.vendors.models import Vendor
from stores.models import Store

Row = dict[str, Any]
BUYING = "/api/v1/purchasing"


class _Asking(Protocol):
    def ask(self, path: str, body: Mapping[str, Any]) -> Row: ...
    def get(self, path: str) -> Row: ...
    def change(self, path: str, body: Mapping[str, Any]) -> Row: ...


class BuyingOverHttp:
    def order(
        self: _Asking, vendor: Vendor, store: Store, wishes: Sequence[Wish]
    ) -> tuple[int, OrderTold]:
        body = {"vendor_id": vendor.pk, "store_id": store.pk, "lines": _asked(wishes)}
        draft = self.ask(f"{BUYING}/pos", body)
        return draft["id"], _told(draft)

    def edit_order(
        self: _Asking, pk: int, version: int, vendor: Vendor | None, wishes: Sequence[Wish] | None
    ) -> OrderTold:
        body: Row = {"version": version}
        if vendor is not None:
            body["vendor_id"] = vendor.pk
        if wishes is not None:
            body["lines"] = _asked(wishes)
        return _told(self.change(f"{BUYING}/pos/{pk}", body))

    def submit_order(self: _Asking, pk: int, at: dt.datetime) -> OrderTold:
        with buying_clock(at):
            return _told(self.ask(f"{BUYING}/pos/{pk}/submit", {}))

    def take_in(
        self: _Asking,
        pk: int,
        note: str,
        came: Sequence[Came] | None,
        may_exceed: bool,
        at: dt.datetime,
    ) -> tuple[int, OrderTold]:
        body: Row = {"delivery_note": note}
        if came is None:
            body["all"] = True
        else:
            body["lines"] = [
                {
                    "variant_id": one.variant,
                    "qty_received": str(units(one.accepted)),
                    "qty_rejected": str(units(one.rejected)),
                    **({} if one.cost is None else {"unit_cost": str(money(one.cost))}),
                }
                for one in came
            ]
        if may_exceed:
            body["over_reason"] = MORE
        with buying_clock(at):
            order = self.ask(f"{BUYING}/pos/{pk}/receive", body)
        return max(receipt["id"] for receipt in order["receipts"]), _told(order)

    def take_back(self: _Asking, pk: int, order: int) -> tuple[int, OrderTold]:
        reversal = self.ask(f"{BUYING}/receipts/{pk}/reverse", {})
        return reversal["id"], _told(self.get(f"{BUYING}/pos/{order}"))

    def close_order(self: _Asking, pk: int, at: dt.datetime) -> OrderTold:
        with buying_clock(at):
            return _told(self.ask(f"{BUYING}/pos/{pk}/close", {}))

    def cancel_order(self: _Asking, pk: int, at: dt.datetime) -> OrderTold:
        with buying_clock(at):
            return _told(self.ask(f"{BUYING}/pos/{pk}/cancel", {}))

    def send_back(
        self: _Asking,
        vendor: int,
        store: int,
        receipt: int | None,
        parts: Sequence[tuple[int, int]],
        at: dt.datetime,
    ) -> int:
        body = {
            "vendor_id": vendor,
            "store_id": store,
            "receipt_id": receipt,
            "reason_code": DAMAGED,
            "lines": [{"variant_id": v, "qty": str(units(n))} for v, n in parts],
        }
        with buying_clock(at):
            return int(self.ask(f"{BUYING}/vendor_returns", body)["id"])

    def keep_after_all(self: _Asking, pk: int) -> int:
        return int(self.ask(f"{BUYING}/vendor_returns/{pk}/reverse", {})["id"])


def _asked(wishes: Sequence[Wish]) -> list[Row]:
    return [
        {
            "variant_id": variant,
            "packs" if in_packs else "qty_ordered": str(units(amount)),
            **({} if cost is None else {"unit_cost": str(money(cost))}),
        }
        for variant, amount, in_packs, cost in wishes
    ]


def _told(order: Row) -> OrderTold:
    lines: dict[int, tuple[int, ...]] = {
        line["variant_id"]: (
            whole(Decimal(line["qty_ordered"]), 3),
            whole(Decimal(line["unit_cost"]), 6),
            whole(Decimal(line["qty_received"]), 3),
            whole(Decimal(line["qty_rejected"]), 3),
            whole(Decimal(line["qty_closed"]), 3),
        )
        for line in order["lines"]
    }
    return order["status"], order["version"], lines
