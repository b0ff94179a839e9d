"""Counts, by the API."""

import datetime as dt
from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any, Protocol
from uuid import uuid4

from inventory.tests.soak.doors_counting import created
from inventory.tests.soak.stocktakes import Looked, Sighting
from inventory.tests.soak.world import units, whole
from stores.models import Store

Row = dict[str, Any]


class _Asking(Protocol):
    key: Any

    def ask(self, path: str, body: Mapping[str, Any]) -> Row: ...
    def send(self, key: Any, path: str, body: Mapping[str, Any]) -> Any: ...
    def get(self, path: str, **query: str | int) -> Row: ...


class CountingOverHttp:
    def begin_count(self: _Asking, store: Store, zone: str, at: dt.datetime) -> int:
        scope = {"scope": "ZONE", "zone_name": zone} if zone else {"scope": "FULL_STORE"}
        pk = int(self.ask("counts", {"store_id": store.pk, **scope})["id"])
        created(pk, at)
        return pk

    def see(self: _Asking, pk: int, sighting: Sighting) -> int:
        """A device sends what it saw again when no answer came."""
        path = "set_qty" if sighting.is_afresh else "scan"
        body = {
            "observation_id": str(uuid4()),
            "variant_id": sighting.variant,
            "counted_qty" if sighting.is_afresh else "qty": str(units(sighting.units)),
            "zone_name": sighting.zone,
            "counted_at": sighting.at.isoformat(),
        }
        first = self.send(uuid4(), f"counts/{pk}/{path}", body).json()
        again = self.send(uuid4(), f"counts/{pk}/{path}", body).json()
        assert (first["repeated"], again["repeated"]) == (False, True)
        assert first["line"] == again["line"]
        return whole(Decimal(first["line"]["counted_qty"]), 3)

    def look(self: _Asking, pk: int) -> Looked:
        return {
            line["variant_id"]: (
                whole(Decimal(line["expected_qty"]), 3),
                whole(Decimal(line["counted_qty"]), 3),
                line["moved_during_count"],
            )
            for line in self.get(f"counts/{pk}/variance")["lines"]
        }

    def finalize(self: _Asking, pk: int, accepted: Collection[int] | None) -> dict[int, str]:
        body = {"accept_moved": True if accepted is None else sorted(accepted)}
        self.ask(f"counts/{pk}/finalize", body)
        lines = self.get(f"counts/{pk}/lines")["results"]
        return {line["variant_id"]: line["outcome"] for line in lines}

    def drop_count(self: _Asking, pk: int) -> None:
        self.ask(f"counts/{pk}/cancel", {})
