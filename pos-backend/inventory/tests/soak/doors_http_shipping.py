"""Goods between stores, by the API."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, Protocol
from unittest import mock

from inventory.tests.soak.doors_shipping import QUANTITIES, Told
from inventory.tests.soak.world import units, whole
from stores.models import Store

Row = dict[str, Any]


class _Asking(Protocol):
    def ask(self, path: str, body: Mapping[str, Any]) -> Row: ...


@contextmanager
def _clock(at: dt.datetime) -> Iterator[None]:
    """The API takes no time of a step: it is when it is asked. The machine's days are others."""
    with mock.patch("inventory.transfers.services.timezone", SimpleNamespace(now=lambda: at)):
        yield


class ShippingOverHttp:
    def plan(self: _Asking, source: Store, to: Store, loads: Mapping[int, int]) -> int:
        lines = [{"variant_id": v, "qty": str(units(n))} for v, n in loads.items()]
        body = {"from_store_id": source.pk, "to_store_id": to.pk, "lines": lines}
        return int(self.ask("transfers", body)["id"])

    def send_off(self: _Asking, pk: int, picked: Mapping[int, int], at: dt.datetime) -> Told:
        lines = [{"variant_id": v, "qty_sent": str(units(n))} for v, n in picked.items()]
        with _clock(at):
            return _told(self.ask(f"transfers/{pk}/send", {"lines": lines} if lines else {}))

    def receive(
        self: _Asking, pk: int, came: Sequence[tuple[int, int, int]] | None, at: dt.datetime
    ) -> Told:
        lines = [
            {"variant_id": v, "qty_receive": str(units(n)), "qty_damaged": str(units(broken))}
            for v, n, broken in came or ()
        ]
        with _clock(at):
            return _told(self.ask(f"transfers/{pk}/receive", {"lines": lines} if lines else {}))

    def close_short(
        self: _Asking, pk: int, gone: Sequence[tuple[int, int, bool]], at: dt.datetime
    ) -> Told:
        lines = [
            {"variant_id": v, "qty": str(units(n)), "outcome": "LOST" if lost else "RETURNED"}
            for v, n, lost in gone
        ]
        with _clock(at):
            return _told(self.ask(f"transfers/{pk}/close", {"lines": lines}))

    def cancel(self: _Asking, pk: int, at: dt.datetime) -> Told:
        with _clock(at):
            return _told(self.ask(f"transfers/{pk}/cancel", {}))


def _told(document: Row) -> Told:
    lines = {
        line["variant_id"]: tuple(whole(Decimal(line[name]), 3) for name in QUANTITIES)
        for line in document["lines"]
    }
    return document["status"], lines
