"""What customers and suppliers do, and what they send twice."""

from dataclasses import replace
from decimal import Decimal
from uuid import uuid4

from django.db import connection, transaction
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from inventory.ledger import post
from inventory.models import OversoldBy, StockLedger
from inventory.models_adjustments import AdjustmentKind
from inventory.recording import AdjustmentRecord, AdjustmentRecordLine, write_adjustments
from inventory.tests.soak.model import Line, Refused
from inventory.tests.soak.worlds import (
    AGOS,
    AMOUNTS,
    COSTS,
    DAY,
    LINES,
    MINUTE,
    PLACES,
    BothWorlds,
    sale_record,
    units,
    whole,
)
from pos.models import Disposition
from pos.recording import (
    write_sales,
)


class Trading(BothWorlds):
    @initialize()
    def open_the_shops(self) -> None:
        self._post(
            [Line(key, "OPENING", 5000, self.now, cost=2_500_000) for key in self.world.keys[:5]]
        )

    @rule(
        lines=LINES,
        back=st.lists(st.tuples(PLACES, AMOUNTS), max_size=2),
        ago=AGOS,
        word=st.sampled_from([None, None, None, "APPROVAL", "OFFLINE"]),
        kept=st.none() | st.integers(0, 9),
    )
    def sell(
        self,
        lines: list[tuple[int, int]],
        back: list[tuple[int, int]],
        ago: int,
        word: str | None,
        kept: int | None,
    ) -> None:
        """Baskets, with goods taken back in exchange; perhaps a promise is kept by the first line."""
        at = self._at(ago)
        promise = self._some(list(self.model.promises), kept)
        if promise is not None:
            key = self.model.promises[promise].shelf
            lines = [(self.world.keys.index(key), self.model.promises[promise].units), *lines]
        sold = [
            Line(
                self.world.key(place),
                "SALE",
                -amount,
                at,
                promise=promise if n == 0 else None,
                allowed_by=word,
            )
            for n, (place, amount) in enumerate(lines)
        ]
        returned = [Line(self.world.key(place), "RETURN", amount, at) for place, amount in back]

        self.sent = []

        def really() -> None:
            movements = [
                replace(
                    movement,
                    oversell=OversoldBy(word) if word else None,
                    reservation_id=promise if (movement.line, n) == (1, 0) else None,
                )
                for n, movement in enumerate(self._write_sales(sold, at))
            ]
            movements += self._write_returns(returned, Disposition.RESTOCK, at)
            post(movements, actor_id=self.world.actor_id)

        if self._together(lambda: self.model.post(sold + returned), really):
            self.documents["sale"] += len({line.shelf[0] for line in sold})
            self.client_ids += self.sent
            self.documents["return"] += len({line.shelf[0] for line in returned})

    @rule(lines=LINES, cost=COSTS, ago=AGOS, disposition=st.sampled_from([*Disposition][:3]))
    def bring_back(
        self, lines: list[tuple[int, int]], cost: int | None, ago: int, disposition: Disposition
    ) -> None:
        at = self._at(ago)
        returned = [
            Line(self.world.key(place), "RETURN", amount, at, cost=cost) for place, amount in lines
        ]
        moved = []
        if disposition != Disposition.NO_GOODS:
            moved += returned
        if disposition == Disposition.WASTE:
            moved += [Line(line.shelf, "WASTE", -line.units, at) for line in returned]

        def really() -> None:
            movements = self._write_returns(returned, disposition, at)
            if movements:
                post(movements, actor_id=self.world.actor_id)

        if self._together(lambda: self.model.post(moved) if moved else None, really):
            self.documents["return"] += len({line.shelf[0] for line in returned})

    @rule(lines=LINES, cost=COSTS, ago=AGOS, to_supplier=st.booleans())
    def deliver(
        self, lines: list[tuple[int, int]], cost: int | None, ago: int, to_supplier: bool
    ) -> None:
        kind, sign = ("VENDOR_RETURN", -1) if to_supplier else ("PURCHASE_ORDER_RECEIPT", 1)
        at = self._at(ago)
        self._post(
            [Line(self.world.key(place), kind, sign * n, at, cost=cost) for place, n in lines]
        )

    @rule(place=PLACES, amount=AMOUNTS, ago=AGOS)
    def transfer(self, place: int, amount: int, ago: int) -> None:
        at = self._at(ago)
        key = self.world.key(place)
        to = next(store.pk for store in self.world.stores if store.pk != key[0])

        def really() -> None:
            with transaction.atomic():
                sent = post([self._movement(Line(key, "TRANSFER_OUT", -amount, at))], actor_id=None)
            left = StockLedger.objects.get(pk=sent.entry_ids[0])
            arrives = Line(
                (to, key[1]), "TRANSFER_IN", amount, at, value=-whole(left.value_delta, 6)
            )
            with transaction.atomic():
                post([self._movement(arrives)], actor_id=None)

        self._together(lambda: self.model.transfer(key, to, amount, at), really, one_post=False)

    @rule(place=PLACES, amount=AMOUNTS)
    def find(self, place: int, amount: int) -> None:
        """An adjustment with a client's id, as an import makes it."""
        store, variant = self.world.shelf(place)
        client_id, at = uuid4(), self.now
        line = AdjustmentRecordLine(variant_id=variant.pk, qty_delta=units(amount))
        record = AdjustmentRecord(
            client_id=client_id,
            number=str(client_id),
            store=store,
            kind=AdjustmentKind.ADJUSTMENT,
            reason_code="FOUND",
            occurred_at=at,
            lines=[line],
        )
        asked = Line((store.pk, variant.pk), "ADJUSTMENT", amount, at)
        self._together(
            lambda: self.model.post([asked]),
            lambda: post(write_adjustments(records=[record], actor_id=None), actor_id=None),
        )
        self.documents["adjustment"] += 1
        self.client_ids.append(("adjustment", client_id))

    @precondition(lambda self: self.client_ids)
    @rule(which=st.integers(0, 50), place=PLACES)
    def send_again(self, which: int, place: int) -> None:
        """The same client's document, whatever it says the second time."""
        kind, client_id = self.client_ids[which % len(self.client_ids)]
        store, variant = self.world.shelf(place)

        def modelled() -> None:
            raise Refused("duplicate")

        def really() -> None:
            if kind == "sale":
                post(
                    write_sales(
                        records=[sale_record(client_id, store, [(variant.pk, 1)], self.now)],
                        actor_id=None,
                    ),
                    actor_id=None,
                )
            else:
                line = AdjustmentRecordLine(variant_id=variant.pk, qty_delta=Decimal(1))
                record = AdjustmentRecord(
                    client_id=client_id,
                    number=str(uuid4()),
                    store=store,
                    kind=AdjustmentKind.ADJUSTMENT,
                    reason_code="FOUND",
                    occurred_at=self.now,
                    lines=[line],
                )
                post(write_adjustments(records=[record], actor_id=None), actor_id=None)

        self._together(modelled, really)

    @rule(
        level=st.sampled_from(["tenant", "store", "variant"]),
        which=st.integers(0, 3),
        policy=st.sampled_from(["BLOCK", "WARN", "ALLOW", ""]),
    )
    def change_policy(self, level: str, which: int, policy: str) -> None:
        if level == "tenant":
            self.model.policy = policy or "BLOCK"
            statement, pk = "UPDATE tenants_tenant SET shortage_policy = %s WHERE id = %s", None
        elif level == "store":
            pk = self.world.stores[which % 2].pk
            self.model.store_policies[pk] = policy
            statement = (
                "UPDATE stores_store SET shortage_policy = %s WHERE tenant_id = %s AND id = %s"
            )
        else:
            pk = self.world.variants[which].pk
            self.model.variant_policies[pk] = policy
            statement = (
                "UPDATE catalog_variant SET shortage_policy = %s WHERE tenant_id = %s AND id = %s"
            )
        params: list[str | int] = [
            policy if pk else self.model.policy,
            self.world.tenant_id,
            *([pk] if pk else []),
        ]
        with connection.cursor() as cursor:
            cursor.execute(statement, params)

    @rule(minutes=st.integers(1, 3 * DAY))
    def time_passes(self, minutes: int) -> None:
        self.now += minutes * MINUTE
