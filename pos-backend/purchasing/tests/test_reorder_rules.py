"""What is suggested to be bought, by both rules, to the unit."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

import pytest
from django.utils import timezone

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import InventoryItem, RefType
from inventory.reservations.models import Inbound
from inventory.reservations.services import reserve
from inventory.tests.movements import move, posted
from purchasing.tests.buying import SignIn
from purchasing.tests.reordering import (
    noon,
    opened,
    quantities,
    sells,
    sold,
    suggested,
    today,
)
from tenants.context import tenant_context


@pytest.fixture
def tea(cast: Cast) -> Variant:
    with tenant_context(cast.shop.pk):
        return VariantFactory.create(sku="TEA", product__name="Green tea", reorder_point=10)


def coming(cast: Cast, variant: Variant, ref_type: str, qty: int) -> None:
    with tenant_context(cast.shop.pk):
        Inbound.objects.create(
            store=cast.high_street, variant=variant, ref_type=ref_type, ref_id=1, qty=qty
        )


@dataclass(frozen=True)
class Case:
    on_hand: int
    reorder_qty: int | None = None
    pack: int = 1
    in_transit: int = 0
    on_order: int = 0


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (Case(11), None),  # above the threshold
        (Case(10), 1),  # at it, where nothing is lacking: a pack, since nothing comes
        (Case(10, pack=6), 6),
        (Case(4), 6),
        (Case(4, reorder_qty=24), 24),
        (Case(4, reorder_qty=0), 6),  # nothing at a time is no quantity
        (Case(4, reorder_qty=24, pack=10), 30),
        (Case(4, reorder_qty=24, pack=10, in_transit=3, on_order=4), 20),
        (Case(4, in_transit=2, on_order=3), 1),
        (Case(4, in_transit=2, on_order=4), None),  # covered
        (Case(4, pack=6, in_transit=1), 6),
        (Case(10, pack=6, in_transit=1), None),  # something comes, and nothing is lacking
        (Case(-3), 13),
    ],
    ids=str,
)
def test_the_threshold_rule_asks_for_what_is_lacking_and_does_not_come(
    cast: Cast, tea: Variant, sign_in: SignIn, case: Case, expected: int | None
) -> None:
    with tenant_context(cast.shop.pk):
        Variant.objects.filter(pk=tea.pk).update(
            reorder_qty=case.reorder_qty, pack_size=case.pack, shortage_policy="ALLOW"
        )
    opened(cast, cast.high_street, tea, max(case.on_hand, 0))
    if case.on_hand < 0:
        sold(cast, cast.high_street, tea, -case.on_hand, range(1))
    if case.in_transit:
        coming(cast, tea, "TRANSFER", case.in_transit)
    if case.on_order:
        coming(cast, tea, "PURCHASE_ORDER", case.on_order)
    owner = sign_in(cast.owner)
    assert quantities(owner) == ({} if expected is None else {("HS", "TEA"): expected})
    if expected is None and case.on_hand <= 10:
        assert quantities(owner, "covered=true") == {("HS", "TEA"): 0}


def test_a_row_says_what_lacks_whose_it_is_and_why(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    opened(cast, cast.high_street, tea, 4)
    vendor = sells(cast, tea, pack_size=5, last_cost=Decimal("1.5"), lead_time_days=3)
    coming(cast, tea, "TRANSFER", 1)
    coming(cast, tea, "PURCHASE_ORDER", 2)
    (row,) = suggested(sign_in(cast.owner))
    with tenant_context(cast.shop.pk):
        item = InventoryItem.objects.get(variant=tea)
    assert row.pop("last_movement_at").endswith("Z")
    assert row == {
        "id": item.pk,
        "store_id": cast.high_street.pk,
        "store_code": "HS",
        "variant_id": tea.pk,
        "sku": "TEA",
        "product_name": "Green tea",
        "variant_name": "",
        "category_id": None,
        "category_name": None,
        "on_hand": "4.000",
        "allocated": "0.000",
        "available": "4.000",
        "in_transit": "1.000",
        "on_order": "2.000",
        "planned_qty": "0.000",
        "reorder_point": None,
        "threshold": "10.000",
        "reorder_qty": None,
        "pack_size": "5.000",
        "is_low_stock": True,
        "is_out_of_stock": False,
        "suggested_qty": "5.000",
        "rule": "THRESHOLD",
        "explanation": "4 on hand is below the threshold of 10, which takes 6 to fill,"
        " and 1 in transit, 2 on order: 3 are short, which is 5 in packs of 5.",
        "vendor_id": vendor.pk,
        "vendor_name": "Tea Traders",
        "vendors": [
            {
                "vendor_id": vendor.pk,
                "vendor_name": "Tea Traders",
                "lead_time_days": 3,
                "pack_size": "5.000",
                "unit_cost": "1.500000",
            }
        ],
        "spare": [],
        "lead_time_days": 3,
        "unit_cost": "1.500000",
        "average_cost": "2.000000",
        "stock_value": "8.000000",
        "currency": "GBP",
        "daily_demand": None,
        "days_of_cover": None,
        "predicted_stockout_date": None,
        "confidence": "LOW",
        "snoozed_until": None,
        "hidden_by_count": None,
    }
    (row,) = suggested(sign_in(cast.staff))
    assert {row[name] for name in ("unit_cost", "average_cost", "stock_value")} == {None}


def test_the_threshold_is_the_items_else_the_variants_else_the_retailers(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    with tenant_context(cast.shop.pk):
        plain = VariantFactory.create(sku="PLAIN")
    opened(cast, cast.high_street, tea, 8)
    opened(cast, cast.high_street, plain, 8)
    owner = sign_in(cast.owner)
    assert quantities(owner) == {("HS", "TEA"): 2}
    type(cast.shop).objects.filter(pk=cast.shop.pk).update(default_reorder_point=9)
    assert quantities(owner) == {("HS", "PLAIN"): 1, ("HS", "TEA"): 2}
    with tenant_context(cast.shop.pk):
        InventoryItem.objects.filter(variant=tea).update(reorder_point=7)
    assert quantities(owner) == {("HS", "PLAIN"): 1}


@pytest.mark.parametrize("fate", ["untracked", "inactive", "product inactive", "closed"])
def test_what_nobody_has_to_order_is_not_suggested(
    cast: Cast, tea: Variant, sign_in: SignIn, fate: str
) -> None:
    opened(cast, cast.high_street, tea, 4)
    owner = sign_in(cast.owner)
    assert quantities(owner) == {("HS", "TEA"): 6}
    with tenant_context(cast.shop.pk):
        variants = Variant.objects.filter(pk=tea.pk)
        if fate == "untracked":
            variants.update(track_stock=False)
        elif fate == "inactive":
            variants.update(is_active=False)
        elif fate == "product inactive":
            type(tea.product).objects.filter(pk=tea.product_id).update(is_active=False)
        else:
            stores = type(cast.high_street).objects.filter(pk=cast.high_street.pk)
            stores.update(is_active=False)
    assert quantities(owner) == {}
    assert quantities(owner, "covered=true") == {}


def test_demand_is_told_until_goods_ordered_at_the_next_review_have_come(
    cast: Cast, sign_in: SignIn
) -> None:
    """3 a day for 5 days of delivery and 7 of review are 36; 20 are there, and 2 of them promised.

    1.65 times the root of 36 are for safety.
    """
    with tenant_context(cast.shop.pk):
        mug = VariantFactory.create(sku="MUG")
    sells(cast, mug, pack_size=12, lead_time_days=5)
    opened(cast, cast.high_street, mug, 188, days_ago=60)
    sold(cast, cast.high_street, mug, 3, range(1, 57))
    with tenant_context(cast.shop.pk):
        reserve(
            store_id=cast.high_street.pk,
            variant_id=mug.pk,
            qty=Decimal(2),
            ref_type="ORDER",
            ref_id="1",
            channel="",
            expires_at=timezone.now() + dt.timedelta(days=1),
            actor_id=cast.owner.pk,
        )
    (row,) = suggested(sign_in(cast.owner))
    assert (row["rule"], row["suggested_qty"], row["confidence"]) == ("DEMAND", "36.000", "HIGH")
    assert (row["is_low_stock"], row["daily_demand"], row["days_of_cover"]) == (
        False,
        "3.000",
        "6.0",
    )
    assert row["predicted_stockout_date"] == (today() + dt.timedelta(days=6)).isoformat()
    assert row["explanation"] == (
        "168 sold in 56 days in stock of the last 56 is 3 a day, so that 5 days of delivery and 7 until"
        " the next review take 36 and 9.9 more for safety, of which 18 are available, and nothing is"
        " coming: 27.9 are short, which is 36 in packs of 12."
    )
    coming(cast, mug, "PURCHASE_ORDER", 28)
    assert quantities(sign_in(cast.owner)) == {}
    assert quantities(sign_in(cast.owner), "covered=true") == {("HS", "MUG"): 0}


def test_what_is_assumed_is_said_and_units_are_whole(cast: Cast, sign_in: SignIn) -> None:
    """3 a day for 14 days; of which 1.65 times the root are 10.693."""
    with tenant_context(cast.shop.pk):
        mug = VariantFactory.create(sku="MUG")
    opened(cast, cast.high_street, mug, 168 + 50, days_ago=60)
    sold(cast, cast.high_street, mug, 6, range(1, 57, 2))
    (row,) = suggested(sign_in(cast.owner))
    assert (row["daily_demand"], row["suggested_qty"], row["rule"]) == ("3.000", "3.000", "DEMAND")
    assert "take 42 and 10.693 more for safety, of which 50 are available" in row["explanation"]
    assert "7 days of delivery (assumed, since no vendor is known)" in row["explanation"]


def test_days_without_stock_do_not_water_the_demand_down(cast: Cast, sign_in: SignIn) -> None:
    """2 a day for 15 days, then nothing was left for 25: it is still 2 a day."""
    with tenant_context(cast.shop.pk):
        mug = VariantFactory.create(sku="MUG")
    opened(cast, cast.high_street, mug, 30, days_ago=40)
    sold(cast, cast.high_street, mug, 2, range(26, 41))
    (row,) = suggested(sign_in(cast.owner))
    assert (row["rule"], row["daily_demand"], row["suggested_qty"]) == ("DEMAND", "2.000", "37.000")
    assert (row["confidence"], row["days_of_cover"]) == ("LOW", "0.0")
    assert row["predicted_stockout_date"] == today().isoformat()
    assert "30 sold in 15 days in stock" in row["explanation"]


def test_quiet_days_in_stock_count(cast: Cast, sign_in: SignIn) -> None:
    with tenant_context(cast.shop.pk):
        mug = VariantFactory.create(sku="MUG", reorder_point=100)
    opened(cast, cast.high_street, mug, 50, days_ago=30)
    sold(cast, cast.high_street, mug, 1, range(10, 20))
    (row,) = suggested(sign_in(cast.owner))
    # In stock from the thirtieth day ago until yesterday; the threshold asks for more.
    assert (row["rule"], row["daily_demand"]) == ("THRESHOLD", "0.333")
    assert (row["suggested_qty"], row["confidence"]) == ("60.000", "MEDIUM")


def test_what_came_back_or_was_voided_is_no_demand(cast: Cast, sign_in: SignIn) -> None:
    with tenant_context(cast.shop.pk):
        mug = VariantFactory.create(sku="MUG")
    opened(cast, cast.high_street, mug, 57, days_ago=60)
    sold(cast, cast.high_street, mug, 1, range(1, 57))
    assert len(suggested(sign_in(cast.owner))) == 1
    with tenant_context(cast.shop.pk):
        for day in range(1, 29):  # the sale's own day
            posted(move(cast.high_street, mug, 1, RefType.SALE, ref_id=9, occurred_at=noon(day)))
        for day in range(29, 57):
            posted(move(cast.high_street, mug, 1, RefType.RETURN, ref_id=9, occurred_at=noon(day)))
    assert suggested(sign_in(cast.owner), "covered=true") == []


@pytest.mark.parametrize("days", [range(1, 14), range(57, 90), range(1)], ids=str)
def test_a_short_an_old_and_a_days_own_history_are_not_enough(
    cast: Cast, sign_in: SignIn, days: range
) -> None:
    with tenant_context(cast.shop.pk):
        mug = VariantFactory.create(sku="MUG")
    opened(cast, cast.high_street, mug, 5 * len(days) + 1, days_ago=days[-1] or 1)
    sold(cast, cast.high_street, mug, 5, days)
    assert suggested(sign_in(cast.owner), "covered=true") == []


def test_the_larger_of_both_rules_is_suggested(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    opened(cast, cast.high_street, tea, 56 * 3 + 8, days_ago=60)
    sold(cast, cast.high_street, tea, 3, range(1, 57))
    owner = sign_in(cast.owner)
    (row,) = suggested(owner)
    assert (row["rule"], row["is_low_stock"], row["suggested_qty"]) == ("DEMAND", True, "45.000")
    with tenant_context(cast.shop.pk):
        Variant.objects.filter(pk=tea.pk).update(reorder_qty=45)
    (row,) = suggested(owner)
    assert (row["rule"], row["suggested_qty"]) == ("THRESHOLD", "45.000")


def test_each_store_is_told_by_its_own_sales(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    for store in (cast.high_street, cast.station):
        opened(cast, store, tea, 56 * 3 + 12, days_ago=60)
    sold(cast, cast.station, tea, 3, range(1, 57))
    assert quantities(sign_in(cast.owner)) == {("ST", "TEA"): 41}
