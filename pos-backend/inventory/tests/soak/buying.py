"""What is bought: planned, edited, submitted, taken in bit by bit, taken back, given up, sent back."""

from collections.abc import Callable

from django.db import connection
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from inventory.tests.soak.both import AGOS, AMOUNTS, COSTS, BothWorlds
from inventory.tests.soak.doors_buying import OrderTold
from inventory.tests.soak.model import Key
from inventory.tests.soak.orders import ON_ORDER, Buyer, Came, Order, Receipt, Wish
from inventory.tests.soak.world import ZERO, whole

WISHES = st.lists(
    st.tuples(st.integers(0, 3), AMOUNTS, st.booleans(), COSTS),
    min_size=1,
    max_size=3,
    unique_by=lambda wish: wish[0],
)
# How much of what is left: nothing, a part, all of it, within the tolerance, or too much.
EIGHTHS = st.sampled_from([0, 2, 4, 8, 8, 8, 9, 16])
# Accepted and rejected of what is left, and at what cost.
ARRIVALS = st.lists(
    st.tuples(EIGHTHS, st.sampled_from([0, 0, 0, 1, 4, 8]), COSTS), min_size=1, max_size=3
)
# One in four delivery notes was received before; None: a new one.
NOTES = st.integers(0, 50).map(lambda n: n if n < 12 else None)

_COSTS = """
SELECT vendor_id, variant_id, last_cost FROM purchasing_vendoritem
WHERE tenant_id = %s AND last_cost IS NOT NULL
"""
_ON_ORDER = """
SELECT store_id, variant_id, sum(qty) FROM inventory_inbound
WHERE tenant_id = %s AND ref_type = 'PURCHASE_ORDER' GROUP BY store_id, variant_id
"""


class Buying(BothWorlds):
    def __init__(self) -> None:
        super().__init__()
        world = self.world
        self.buyer = Buyer(
            self.model,
            tolerance=world.tolerance,
            packs=dict(world.packs),
            costs=dict(world.vendor_costs),
            own_costs={
                variant.pk: whole(variant.cost or ZERO, 6)
                for variant in world.variants
                if variant.cost is not None
            },
        )

    @invariant()
    def what_is_on_order_is_expected(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute(_ON_ORDER, [self.world.tenant_id])
            found: dict[Key, int] = {
                (store, variant): whole(qty, 3) for store, variant, qty in cursor.fetchall()
            }
            cursor.execute(_COSTS, [self.world.tenant_id])
            costs = {(of, variant): whole(cost, 6) for of, variant, cost in cursor.fetchall()}
        assert found == self.buyer.on_order()
        assert costs == self.buyer.costs

    @initialize()
    def order_of_both(self) -> None:
        """What a run is too short to come to by chance: something is on order, and some of it came."""
        everything = [(place, 8_000, False, 1_500_000) for place in range(3)]
        for number in range(2):
            self.order(number, number, everything, True, 0)
            self.take_in(number, None, [(4, 1, None)], False, 0)

    @rule(
        vendor=st.integers(0, 1),
        store=st.integers(0, 1),
        asked=WISHES,
        goes=st.sampled_from([True, True, False]),
        ago=AGOS,
    )
    def order(self, vendor: int, store: int, asked: list[Wish], goes: bool, ago: int) -> None:
        of, to, wishes = self.world.vendors[vendor], self.world.stores[store], self._wishes(asked)
        both = self._together(
            lambda: self.buyer.plan(of.pk, to.pk, wishes),
            lambda: self.doors.order(of, to, wishes),
        )
        if both is not None:
            order, (pk, told) = both
            assert told == order.told
            self.buyer.orders[pk] = order
            if goes:
                self._submit(pk, ago)

    @precondition(lambda self: self.buyer.orders)
    @rule(
        which=st.integers(0, 50),
        vendor=st.none() | st.integers(0, 1),
        asked=st.none() | WISHES,
        is_stale=st.sampled_from([False, False, True]),
    )
    def edit_order(
        self, which: int, vendor: int | None, asked: list[Wish] | None, is_stale: bool
    ) -> None:
        pk, order = self._order(which, "DRAFT")
        of = None if vendor is None else self.world.vendors[vendor]
        wishes = None if asked is None else self._wishes(asked)
        version = order.version + is_stale
        self._ordering(
            pk,
            lambda: self.buyer.edit(order, version, of.pk if of else None, wishes),
            lambda: self.doors.edit_order(pk, version, of, wishes),
        )

    @precondition(lambda self: self.buyer.orders)
    @rule(which=st.integers(0, 50), ago=AGOS)
    def submit_order(self, which: int, ago: int) -> None:
        self._submit(self._order(which, "DRAFT")[0], ago)

    def _submit(self, pk: int, ago: int) -> None:
        at, order = self._at(ago), self.buyer.orders[pk]
        self._ordering(
            pk, lambda: self.buyer.submit(order), lambda: self.doors.submit_order(pk, at)
        )

    @precondition(lambda self: self.buyer.orders)
    @rule(
        which=st.integers(0, 50),
        known=NOTES,
        arrivals=st.none() | ARRIVALS,
        may_exceed=st.booleans(),
        ago=AGOS,
    )
    def take_in(
        self,
        which: int,
        known: int | None,
        arrivals: list[tuple[int, int, int | None]] | None,
        may_exceed: bool,
        ago: int,
    ) -> None:
        pk, order = self._order(which, *ON_ORDER)
        at, came, note = self._at(ago), None, self._note(known)
        if arrivals is not None:
            came = [
                Came(
                    variant,
                    line.left * accepted // 8 or (500 if accepted > 8 else 0),
                    line.left * rejected // 8,
                    cost,
                )
                for (variant, line), (accepted, rejected, cost) in zip(
                    order.lines.items(), arrivals, strict=False
                )
            ]
            came = [one for one in came if one.accepted or one.rejected] or None
        both = self._together(
            lambda: self.buyer.take_in(pk, note, came, may_exceed, at),
            lambda: self.doors.take_in(pk, note, came, may_exceed, at),
        )
        if both is not None:
            receipt, (receipt_pk, told) = both
            assert told == order.told
            self.buyer.receipts[receipt_pk] = receipt

    @precondition(lambda self: self.buyer.receipts)
    @rule(which=st.integers(0, 50))
    def take_back(self, which: int) -> None:
        pk, receipt = self._receipt(which)
        both = self._together(
            lambda: self.buyer.take_back(pk), lambda: self.doors.take_back(pk, receipt.order)
        )
        if both is not None:
            reversal, (reversal_pk, told) = both
            assert told == self.buyer.orders[receipt.order].told
            self.buyer.receipts[reversal_pk] = reversal

    @precondition(lambda self: self.buyer.orders)
    @rule(which=st.integers(0, 50), ago=AGOS)
    def close_order(self, which: int, ago: int) -> None:
        pk, order = self._order(which, *ON_ORDER)
        at = self._at(ago)
        self._ordering(pk, lambda: self.buyer.close(order), lambda: self.doors.close_order(pk, at))

    @precondition(lambda self: self.buyer.orders)
    @rule(which=st.integers(0, 50), ago=AGOS)
    def cancel_order(self, which: int, ago: int) -> None:
        pk, order = self._order(which, "DRAFT", "SUBMITTED")
        at = self._at(ago)
        self._ordering(
            pk, lambda: self.buyer.cancel(order), lambda: self.doors.cancel_order(pk, at)
        )

    @precondition(lambda self: self.buyer.receipts)
    @rule(
        which=st.integers(0, 50),
        eighths=st.lists(st.sampled_from([0, 1, 4, 8, 9]), min_size=1, max_size=3),
        ago=AGOS,
    )
    def send_back(self, which: int, eighths: list[int], ago: int) -> None:
        """Of what one receipt brought."""
        pk, receipt = self._receipt(which)
        order = self.buyer.orders[receipt.order]
        parts = [
            (one.variant, receipt.left(one.variant) * part // 8 or (1 if part > 8 else 0))
            for one, part in zip(receipt.lines, eighths, strict=False)
        ]
        self._send_back(order.vendor, order.store, [p for p in parts if p[1]], ago, pk)

    @rule(
        vendor=st.integers(0, 1),
        store=st.integers(0, 1),
        lines=st.lists(
            st.tuples(st.integers(0, 3), AMOUNTS),
            min_size=1,
            max_size=2,
            unique_by=lambda line: line[0],
        ),
        ago=AGOS,
    )
    def send_back_from_the_shelf(
        self, vendor: int, store: int, lines: list[tuple[int, int]], ago: int
    ) -> None:
        parts = [(self.world.variants[variant].pk, units) for variant, units in lines]
        of, place = self.world.vendors[vendor].pk, self.world.stores[store].pk
        self._send_back(of, place, parts, ago, None)

    def _send_back(
        self,
        vendor: int,
        store: int,
        parts: list[tuple[int, int]],
        ago: int,
        receipt_pk: int | None,
    ) -> None:
        if not parts:
            return
        at = self._at(ago)
        receipt = self.buyer.receipts[receipt_pk] if receipt_pk is not None else None
        both = self._together(
            lambda: self.buyer.send_back(receipt, store, parts, at),
            lambda: self.doors.send_back(vendor, store, receipt_pk, parts, at),
        )
        if both is not None:
            sent, pk = both
            self.buyer.sent_back[pk] = sent

    @precondition(lambda self: self.buyer.sent_back)
    @rule(which=st.integers(0, 50))
    def keep_after_all(self, which: int) -> None:
        pk = self._some(list(self.buyer.sent_back), which)
        assert pk is not None
        sent = self.buyer.sent_back[pk]
        both = self._together(
            lambda: self.buyer.keep_after_all(sent), lambda: self.doors.keep_after_all(pk)
        )
        if both is not None:
            reversal, reversal_pk = both
            self.buyer.sent_back[reversal_pk] = reversal

    def _note(self, known: int | None) -> str:
        """A delivery note's number: a new one, or one of before, perhaps in other capitals."""
        pk = self._some(list(self.buyer.receipts), known)
        if pk is None:
            return f"DN-{len(self.buyer.receipts) + 1}"
        return self.buyer.receipts[pk].note.swapcase()

    def _wishes(self, asked: list[Wish]) -> list[Wish]:
        return [
            (self.world.variants[place].pk, amount, in_packs, cost)
            for place, amount, in_packs, cost in asked
        ]

    def _order(self, which: int, *statuses: str) -> tuple[int, Order]:
        """Mostly one of these, where there is one: what is done to the others is refused."""
        fitting = [pk for pk, order in self.buyer.orders.items() if order.status in statuses]
        pk = self._some(fitting if which % 4 else [], which)
        if pk is None:
            pk = self._some(list(self.buyer.orders), which)
        assert pk is not None
        return pk, self.buyer.orders[pk]

    def _receipt(self, which: int) -> tuple[int, Receipt]:
        """Mostly one that still counts."""
        receipts = self.buyer.receipts
        fitting = [pk for pk, r in receipts.items() if not r.is_reversal and not r.is_reversed]
        pk = self._some(fitting if which % 4 else [], which)
        if pk is None:
            pk = self._some(list(receipts), which)
        assert pk is not None
        return pk, receipts[pk]

    def _ordering(
        self, pk: int, modelled: Callable[[], None], really: Callable[[], OrderTold]
    ) -> None:
        both = self._together(modelled, really)
        if both is not None:
            assert both[1] == self.buyer.orders[pk].told
