import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection, transaction
from django.db.transaction import TransactionManagementError
from django.test.utils import CaptureQueriesContext

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.ledger import lock_on_hand, post
from inventory.models import InventoryItem, OversoldBy, RefType, StockLedger
from inventory.movements import InsufficientStock
from inventory.tests.movements import NOON, move, on_hand, posted
from tenants.context import tenant_context
from tenants.models import OutboxEvent, ShortagePolicy


def stocked(cast: Cast, qty: str = "10", cost: str = "2.50") -> Variant:
    variant = VariantFactory.create()
    posted(move(cast.high_street, variant, qty, RefType.OPENING, unit_cost=cost))
    return variant


def test_an_opening_makes_the_item_and_its_first_entry(in_shop: Cast) -> None:
    variant = stocked(in_shop)

    item = InventoryItem.objects.get(variant=variant)
    entry = StockLedger.objects.get(item=item)
    assert (item.on_hand, item.stock_value, item.last_cost, item.seq) == (10, 25, Decimal("2.5"), 1)
    assert (entry.seq, entry.qty_delta, entry.balance_after, entry.value_after) == (1, 10, 10, 25)
    assert (item.last_movement_at, item.last_recorded_at) == (NOON, entry.recorded_at)


def test_a_variant_twice_in_a_basket_is_two_entries_and_one_balance(in_shop: Cast) -> None:
    variant = stocked(in_shop)
    posted(
        move(in_shop.high_street, variant, -2, RefType.SALE, line=1),
        move(in_shop.high_street, variant, -3, RefType.SALE, line=2),
    )
    entries = StockLedger.objects.filter(ref_type=RefType.SALE).order_by("seq")
    assert [(e.line, e.qty_delta, e.balance_after) for e in entries] == [(1, -2, 8), (2, -3, 5)]
    assert on_hand(in_shop.high_street, variant) == 5


def test_increases_come_before_decreases_so_an_exchange_of_the_last_unit_works(
    in_shop: Cast,
) -> None:
    variant = stocked(in_shop, "0.001")
    posted(
        move(in_shop.high_street, variant, -1, RefType.SALE),
        move(in_shop.high_street, variant, 1, RefType.RETURN),
    )
    types = StockLedger.objects.order_by("seq").values_list("ref_type", flat=True)
    assert list(types) == ["OPENING", "RETURN", "SALE"]


def test_a_shortage_names_every_short_line_and_changes_nothing(in_shop: Cast) -> None:
    plenty, few, none = stocked(in_shop, "10"), stocked(in_shop, "2"), VariantFactory.create()
    with pytest.raises(InsufficientStock) as refused:
        posted(
            move(in_shop.high_street, plenty, -1, RefType.SALE),
            move(in_shop.high_street, few, -2, RefType.SALE, line=2),
            move(in_shop.high_street, few, -1, RefType.SALE, line=3),
            move(in_shop.high_street, none, -1, RefType.SALE, line=4),
        )
    assert {s.sku: (s.requested, s.available) for s in refused.value.shortages} == {
        few.sku: (3, 2),
        none.sku: (1, 0),
    }
    assert refused.value.extra["shortages"][0].keys() == {
        "store_id",
        "variant_id",
        "sku",
        "requested",
        "available",
    }
    assert on_hand(in_shop.high_street, plenty) == 10
    assert StockLedger.objects.filter(ref_type=RefType.SALE).count() == 0
    assert not InventoryItem.objects.filter(variant=none).exists()


def test_a_sale_may_not_take_what_is_promised_but_waste_may(in_shop: Cast) -> None:
    variant = stocked(in_shop, "5")
    InventoryItem.objects.filter(variant=variant).update(allocated=4)
    with pytest.raises(InsufficientStock):
        posted(move(in_shop.high_street, variant, -2, RefType.SALE))
    posted(move(in_shop.high_street, variant, -5, RefType.WASTE))
    assert on_hand(in_shop.high_street, variant) == 0


@pytest.mark.parametrize("level", ["tenant", "store", "variant"])
def test_a_shop_that_allows_it_sells_below_zero_and_says_so(in_shop: Cast, level: str) -> None:
    variant = stocked(in_shop, "1")
    targets: dict[str, Any] = {
        "tenant": in_shop.shop,
        "store": in_shop.high_street,
        "variant": variant,
    }
    target = targets[level]
    target.shortage_policy = ShortagePolicy.ALLOW
    target.save()
    posted(move(in_shop.high_street, variant, -3, RefType.SALE))

    entry = StockLedger.objects.get(ref_type=RefType.SALE)
    assert (entry.balance_after, entry.oversold_by) == (-2, OversoldBy.POLICY)


def test_a_stores_own_policy_overrides_the_retailers(in_shop: Cast) -> None:
    variant = stocked(in_shop, "1")
    in_shop.shop.shortage_policy = ShortagePolicy.ALLOW
    in_shop.shop.save()
    in_shop.high_street.shortage_policy = ShortagePolicy.BLOCK
    in_shop.high_street.save()
    with pytest.raises(InsufficientStock):
        posted(move(in_shop.high_street, variant, -3, RefType.SALE))


def test_waste_of_more_than_there_is_is_refused_whatever_the_policy(in_shop: Cast) -> None:
    variant = stocked(in_shop, "1")
    in_shop.shop.shortage_policy = ShortagePolicy.ALLOW
    in_shop.shop.save()
    with pytest.raises(InsufficientStock):
        posted(move(in_shop.high_street, variant, -2, RefType.WASTE))


def test_an_approved_oversell_carries_its_reason_only_where_it_is_below_zero(
    in_shop: Cast,
) -> None:
    variant = stocked(in_shop, "1")
    approved = {"oversell": OversoldBy.APPROVAL}
    posted(
        move(in_shop.high_street, variant, -1, RefType.SALE, line=1, **approved),
        move(in_shop.high_street, variant, -1, RefType.SALE, line=2, **approved),
    )
    entries = StockLedger.objects.filter(ref_type=RefType.SALE).order_by("seq")
    assert [e.oversold_by for e in entries] == [None, OversoldBy.APPROVAL]


def test_the_number_of_statements_is_the_same_for_1_10_and_500_lines(in_shop: Cast) -> None:
    variants = [VariantFactory.create() for _ in range(500)]

    def statements(lines: int) -> int:
        sales = [
            move(in_shop.high_street, v, -1, RefType.SALE, line=i, oversell=OversoldBy.OFFLINE)
            for i, v in enumerate(variants[:lines])
        ]
        with transaction.atomic(), CaptureQueriesContext(connection) as captured:
            post(sales, actor_id=None)
        return len(captured)

    assert {statements(1), statements(10), statements(500)} == {6}


def test_a_second_post_in_one_transaction_is_refused(in_shop: Cast) -> None:
    variant = stocked(in_shop)
    sale = move(in_shop.high_street, variant, -1, RefType.SALE)
    with pytest.raises(TransactionManagementError, match="once"), transaction.atomic():
        post([sale], actor_id=None)
        with transaction.atomic():
            post([sale], actor_id=None)
    assert on_hand(in_shop.high_street, variant) == 10


def test_a_post_that_was_rolled_back_does_not_stand_in_the_way(in_shop: Cast) -> None:
    variant = stocked(in_shop)
    with transaction.atomic():
        with pytest.raises(InsufficientStock), transaction.atomic():
            post([move(in_shop.high_street, variant, -99, RefType.SALE)], actor_id=None)
        post([move(in_shop.high_street, variant, -9, RefType.SALE)], actor_id=None)
    assert on_hand(in_shop.high_street, variant) == 1


def test_outside_a_transaction_nothing_is_posted(in_shop: Cast) -> None:
    sale = move(in_shop.high_street, VariantFactory.create(), 1, RefType.OPENING)
    with pytest.raises(TransactionManagementError, match="inside"):
        post([sale], actor_id=None)


def test_outside_a_transaction_nothing_is_locked(in_shop: Cast) -> None:
    with pytest.raises(TransactionManagementError, match="inside"):
        lock_on_hand([(in_shop.high_street.pk, VariantFactory.create().pk)])
    assert not InventoryItem.objects.exists()


@pytest.mark.parametrize("ref_type", [RefType.TRANSFER, RefType.RECEIPT, RefType.COUNT])
def test_types_of_older_rows_are_never_written(in_shop: Cast, ref_type: RefType) -> None:
    with pytest.raises(ValueError, match="does not take"):
        posted(move(in_shop.high_street, VariantFactory.create(), 1, ref_type))


def test_a_movement_of_nothing_is_refused(in_shop: Cast) -> None:
    with pytest.raises(ValueError, match="does not take"):
        posted(move(in_shop.high_street, VariantFactory.create(), 0, RefType.ADJUSTMENT))


def test_stock_of_a_foreign_store_or_variant_cannot_be_posted(in_shop: Cast) -> None:
    with tenant_context(in_shop.rival.id):
        foreign = VariantFactory.create()
    own = VariantFactory.create()
    for store, variant in [(in_shop.high_street, foreign), (in_shop.rival_store, own)]:
        with pytest.raises(Exception, match=r"tenant_fk|No such store"):
            posted(move(store, variant, 1, RefType.OPENING))
    assert not InventoryItem.objects.exists()


def test_recorded_time_never_falls_even_when_the_clock_does(
    in_shop: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    variant = stocked(in_shop)
    first = StockLedger.objects.get().recorded_at
    monkeypatch.setattr("inventory.ledger.timezone.now", lambda: first - dt.timedelta(hours=2))
    posted(move(in_shop.high_street, variant, -1, RefType.SALE))
    assert StockLedger.objects.get(ref_type=RefType.SALE).recorded_at == first


def test_the_business_date_is_the_stores_day(in_shop: Cast) -> None:
    in_shop.station.timezone = "Australia/Sydney"
    in_shop.station.save()
    variant = VariantFactory.create()
    late = dt.datetime(2026, 7, 1, 22, 30, tzinfo=dt.UTC)
    posted(
        move(in_shop.high_street, variant, 1, RefType.OPENING, occurred_at=late),
        move(in_shop.station, variant, 1, RefType.OPENING, occurred_at=late),
    )
    days = StockLedger.objects.order_by("store__code").values_list("business_date", flat=True)
    # 22:30 UTC is 23:30 in London's summer and the next morning in Sydney.
    assert list(days) == [dt.date(2026, 7, 1), dt.date(2026, 7, 2)]


def test_an_older_movement_does_not_turn_back_the_last_movement(in_shop: Cast) -> None:
    variant = stocked(in_shop)
    earlier = NOON - dt.timedelta(days=3)
    posted(move(in_shop.high_street, variant, -1, RefType.SALE, occurred_at=earlier))
    assert InventoryItem.objects.get().last_movement_at == NOON


def test_a_post_leaves_one_outbox_event_in_its_transaction(in_shop: Cast) -> None:
    variant = stocked(in_shop)
    item = InventoryItem.objects.get(variant=variant)
    events = OutboxEvent.objects.filter(topic="stock.changed")
    assert [event.payload for event in events] == [{"item_ids": [item.id]}]
    with pytest.raises(InsufficientStock):
        posted(move(in_shop.high_street, variant, -99, RefType.SALE))
    assert events.count() == 1
