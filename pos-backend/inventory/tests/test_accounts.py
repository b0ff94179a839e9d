"""One article through a year of trade, as an accountant would keep its account.

Each row: what happened, where, units, the cost given, and where both shops' quantity and value end.
"""

from decimal import Decimal
from typing import NamedTuple

from django.db import transaction
from django.db.models import Sum

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.adjustments.models import AdjustmentKind
from inventory.adjustments.services import (
    AdjustmentDraftLine,
    create_adjustment,
    reverse_adjustment,
)
from inventory.models import InventoryItem, OversoldBy, RefType, StockLedger
from inventory.tests.movements import move, posted
from stores.models import Store
from tests.corruption import settle_constraints

BOUGHT, SOLD, BACK = RefType.PURCHASE_ORDER_RECEIPT, RefType.SALE, RefType.RETURN
OUT, IN, FOUND = RefType.TRANSFER_OUT, RefType.TRANSFER_IN, RefType.ADJUSTMENT


class Step(NamedTuple):
    what: str
    shop: str  # H or S
    ref_type: RefType
    units: int
    cost: str | None
    high_street: tuple[int, str]  # units and value afterwards
    station: tuple[int, str]


ACCOUNT = [
    #    what                                         shop  type    units cost    high street   station
    Step("ten bought at 2.00", "H", BOUGHT, 10, "2.00", (10, "20"), (0, "0")),
    Step("ten more at 3.00: 2.50 on average", "H", BOUGHT, 10, "3.00", (20, "50"), (0, "0")),
    Step("a sale across both leaves at 2.50", "H", SOLD, -12, None, (8, "20"), (0, "0")),
    Step(
        "one at 2.48: the average is no round number",
        "H",
        BOUGHT,
        1,
        "2.48",
        (9, "22.48"),
        (0, "0"),
    ),
    Step("three sent at 2.497778", "H", OUT, -3, None, (6, "14.986667"), (0, "0")),
    Step(
        "and received for what they were worth",
        "S",
        IN,
        3,
        "sent",
        (6, "14.986667"),
        (3, "7.493333"),
    ),
    Step(
        "one comes back at its sale's cost", "H", BACK, 1, "2.50", (7, "17.486667"), (3, "7.493333")
    ),
    Step("the last six and one sent: all the value", "H", OUT, -7, None, (0, "0"), (3, "7.493333")),
    Step("and not a penny is lost", "S", IN, 7, "sent", (0, "0"), (10, "24.98")),
    Step(
        "two oversold, at what was last paid: 2.48",
        "H",
        SOLD,
        -2,
        None,
        (-2, "-4.96"),
        (10, "24.98"),
    ),
    Step(
        "five at 4.00 fill the hole: three stay", "H", BOUGHT, 5, "4.00", (3, "12"), (10, "24.98")
    ),
    Step("one found, at the average of 4.00", "H", FOUND, 1, None, (4, "16"), (10, "24.98")),
    Step("four at 6.00: 5.00 on average", "H", BOUGHT, 4, "6.00", (8, "40"), (10, "24.98")),
    Step(
        "what was found was none: 4.00 go with it",
        "H",
        FOUND,
        -1,
        "reverse",
        (7, "36"),
        (10, "24.98"),
    ),
    Step("all sold: nothing is left", "H", SOLD, -7, None, (0, "0"), (10, "24.98")),
]


def balance(store: Store, variant: Variant) -> tuple[Decimal, Decimal]:
    item = InventoryItem.objects.filter(store=store, variant=variant).first()
    return (item.on_hand, item.stock_value) if item else (Decimal(0), Decimal(0))


def test_quantity_and_value_end_where_an_accountant_puts_them(in_shop: Cast) -> None:
    variant = VariantFactory.create(cost=Decimal("9.99"))
    shops = {"H": in_shop.high_street, "S": in_shop.station}
    found: list[int] = []
    for step in ACCOUNT:
        _book(step, shops[step.shop], variant, in_shop.owner.pk, found)
        settle_constraints()
        ends = (balance(shops["H"], variant), balance(shops["S"], variant))
        expected = [(units, Decimal(value)) for units, value in (step.high_street, step.station)]
        assert list(ends) == expected, step.what
    for item in InventoryItem.objects.all():
        sums = StockLedger.objects.filter(item=item).aggregate(Sum("qty_delta"), Sum("value_delta"))
        assert tuple(sums.values()) == (item.on_hand, item.stock_value)
    # The two that were oversold left at 2.48 and cost 4.00.
    (revalued,) = StockLedger.objects.filter(ref_type=RefType.REVALUATION)
    assert (revalued.qty_delta, revalued.value_delta) == (0, Decimal("-3.04"))


def _book(step: Step, store: Store, variant: Variant, actor_id: int, found: list[int]) -> None:
    if step.ref_type == FOUND:
        with transaction.atomic():
            if step.cost == "reverse":
                reverse_adjustment(adjustment_id=found.pop(), actor_id=actor_id)
                return
            adjustment = create_adjustment(
                store=store,
                kind=AdjustmentKind.ADJUSTMENT,
                reason_code="FOUND",
                lines=[AdjustmentDraftLine(variant_id=variant.pk, qty_delta=Decimal(step.units))],
                actor_id=actor_id,
            )
            found.append(adjustment.pk)
        return
    movement = move(store, variant, step.units, step.ref_type, oversell=OversoldBy.APPROVAL)
    if step.cost == "sent":
        sent = StockLedger.objects.filter(ref_type=OUT).latest("id")
        movement = move(store, variant, step.units, IN, value=-sent.value_delta)
    elif step.cost is not None:
        movement = move(store, variant, step.units, step.ref_type, unit_cost=step.cost)
    posted(movement)
