"""Moving average by numbers: each step's movement, and where quantity and value end."""

from decimal import Decimal

import pytest

from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.tests.movements import move, posted
from tenants.models import ShortagePolicy

OPENING, SALE, RETURN, ADJUSTMENT = (
    RefType.OPENING,
    RefType.SALE,
    RefType.RETURN,
    RefType.ADJUSTMENT,
)

# story → [(ref_type, qty, unit cost given, on hand after, value after)]
STORIES: dict[str, list[tuple[RefType, str, str | None, str, str]]] = {
    "two prices average, and a sale across them leaves at the average": [
        (OPENING, "10", "2.00", "10", "20"),
        (OPENING, "10", "4.00", "20", "60"),
        (SALE, "-5", None, "15", "45"),
    ],
    "the last unit takes what value is left": [
        (OPENING, "3", "3.333333", "3", "9.999999"),
        (SALE, "-1", None, "2", "6.666666"),
        (SALE, "-1", None, "1", "3.333333"),
        (SALE, "-1", None, "0", "0"),
    ],
    "a return comes in at its sale's cost": [
        (OPENING, "10", "2.00", "10", "20"),
        (SALE, "-4", None, "6", "12"),
        (OPENING, "6", "4.00", "12", "36"),
        (RETURN, "2", "2.00", "14", "40"),
    ],
    "a gain without a cost comes in at the average": [
        (OPENING, "4", "2.50", "4", "10"),
        (ADJUSTMENT, "2", None, "6", "15"),
    ],
    "with nothing there a gain comes in at the last cost": [
        (OPENING, "4", "2.50", "4", "10"),
        (SALE, "-4", None, "0", "0"),
        (ADJUSTMENT, "2", None, "2", "5"),
    ],
    "never bought: a gain comes in at the variant's cost": [
        (ADJUSTMENT, "2", None, "2", "8"),
    ],
    "below zero the value is on hand times the last cost": [
        (OPENING, "2", "3.00", "2", "6"),
        (SALE, "-5", None, "-3", "-9"),
    ],
    "a receipt fills the hole, and what the goods really cost is revalued": [
        (OPENING, "2", "3.00", "2", "6"),
        (SALE, "-5", None, "-3", "-9"),
        (OPENING, "10", "4.00", "7", "28"),
    ],
    "a receipt that does not fill the hole leaves it at the new cost": [
        (OPENING, "2", "3.00", "2", "6"),
        (SALE, "-5", None, "-3", "-9"),
        (OPENING, "1", "4.00", "-2", "-8"),
    ],
    "a receipt that ends at zero leaves no value": [
        (SALE, "-2", None, "-2", "-8"),
        (OPENING, "2", "5.00", "0", "0"),
    ],
}


@pytest.mark.parametrize("story", STORIES)
def test_quantity_and_value_end_where_an_accountant_puts_them(in_shop: Cast, story: str) -> None:
    in_shop.shop.shortage_policy = ShortagePolicy.ALLOW
    in_shop.shop.save()
    variant = VariantFactory.create(cost=Decimal("4.00"))
    for ref_type, qty, cost, on_hand_after, value_after in STORIES[story]:
        posted(move(in_shop.high_street, variant, qty, ref_type, unit_cost=cost))
        item = InventoryItem.objects.get(variant=variant)
        assert (item.on_hand, item.stock_value) == (Decimal(on_hand_after), Decimal(value_after))
    entries = StockLedger.objects.filter(variant=variant)
    assert sum(entry.value_delta for entry in entries) == Decimal(value_after)


def test_the_difference_is_its_own_entry_without_quantity(in_shop: Cast) -> None:
    in_shop.shop.shortage_policy = ShortagePolicy.ALLOW
    in_shop.shop.save()
    variant = VariantFactory.create()
    posted(move(in_shop.high_street, variant, 2, OPENING, unit_cost="3"))
    posted(move(in_shop.high_street, variant, -5, SALE))
    posted(move(in_shop.high_street, variant, 10, OPENING, unit_cost="4", ref_id=7, line=3))

    *_, receipt, revaluation = StockLedger.objects.order_by("seq")
    assert (receipt.value_delta, receipt.value_after) == (40, 31)
    assert (revaluation.ref_type, revaluation.qty_delta) == (RefType.REVALUATION, 0)
    # Three units left at 3.00 and cost 4.00.
    assert (revaluation.value_delta, revaluation.value_after) == (-3, 28)
    assert (revaluation.ref_id, revaluation.line) == (receipt.ref_id, receipt.line)


def test_an_issue_says_what_a_unit_left_at(in_shop: Cast) -> None:
    variant = VariantFactory.create()
    posted(move(in_shop.high_street, variant, 3, OPENING, unit_cost="2"))
    posted(move(in_shop.high_street, variant, 1, OPENING, unit_cost="4"))
    posted(move(in_shop.high_street, variant, -2, SALE))
    sale = StockLedger.objects.get(ref_type=SALE)
    assert (sale.unit_cost, sale.value_delta) == (Decimal("2.5"), -5)
