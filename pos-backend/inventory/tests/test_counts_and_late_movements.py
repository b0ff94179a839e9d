"""A counted shelf stays as it was counted, whatever is reported afterwards."""

import datetime as dt
from decimal import Decimal

import pytest
from django.db import transaction

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.ledger import post
from inventory.models import InventoryItem, OversoldBy, RefType, StockLedger
from inventory.movements import Count, Counted, Movement
from inventory.tests.movements import NOON, move, posted
from tests.corruption import settle_constraints

SALE, OPENING, COUNTED = RefType.SALE, RefType.OPENING, RefType.COUNT_RECONCILE
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def mug(in_shop: Cast) -> Variant:
    """Ten at 2.00 on the high street since 12:00."""
    variant = VariantFactory.create(cost=Decimal(4))
    posted(move(in_shop.high_street, variant, 10, OPENING, unit_cost="2"))
    return variant


def counted(
    cast: Cast, variant: Variant, qty: str | int, at: dt.datetime, *also: Movement
) -> Counted:
    count = Count(
        store_id=cast.high_street.id,
        variant_id=variant.id,
        ref_id=7,
        ref_label="C-7",
        line=1,
        counted=Decimal(qty),
        counted_at=at,
    )
    with transaction.atomic():
        (answer,) = post(also, counts=[count], actor_id=None).counts
    settle_constraints()
    return answer


def sold(cast: Cast, variant: Variant, qty: int, at: dt.datetime) -> None:
    posted(move(cast.high_street, variant, -qty, SALE, occurred_at=at))
    settle_constraints()


def item(variant: Variant) -> InventoryItem:
    return InventoryItem.objects.get(variant=variant)


def history(variant: Variant, *, since: int = 1) -> list[tuple[object, ...]]:
    entries = StockLedger.objects.filter(variant=variant, seq__gt=since).order_by("seq")
    return [
        (e.seq, e.ref_type, e.qty_delta, e.balance_after, e.counters_seq, e.oversold_by)
        for e in entries
    ]


def test_a_count_is_measured_against_what_had_happened_by_then(in_shop: Cast, mug: Variant) -> None:
    sold(in_shop, mug, 3, NOON + HOUR)  # before the count: 7 should be there
    sold(in_shop, mug, 2, NOON + 3 * HOUR)  # after it
    assert counted(in_shop, mug, 6, NOON + 2 * HOUR) == Counted(Decimal(7), Decimal(-1), False)
    # Six at two o'clock, less the two that were sold since.
    assert (item(mug).on_hand, item(mug).count_anchor_at) == (4, NOON + 2 * HOUR)
    entry = StockLedger.objects.get(ref_type=COUNTED)
    assert (entry.occurred_at, entry.ref_label, entry.qty_delta) == (NOON + 2 * HOUR, "C-7", -1)
    assert entry.counters_seq is None


def test_a_sale_at_the_very_moment_of_the_count_was_seen_by_it(in_shop: Cast, mug: Variant) -> None:
    sold(in_shop, mug, 3, NOON + HOUR)
    assert counted(in_shop, mug, 7, NOON + HOUR).delta == 0


def test_a_count_that_finds_what_it_should_leaves_an_anchor_and_no_entry(
    in_shop: Cast, mug: Variant
) -> None:
    assert counted(in_shop, mug, 10, NOON + HOUR) == Counted(Decimal(10), Decimal(0), False)
    assert (item(mug).count_anchor_at, item(mug).seq) == (NOON + HOUR, 1)


def test_an_older_count_is_superseded_and_changes_nothing(in_shop: Cast, mug: Variant) -> None:
    counted(in_shop, mug, 9, NOON + 2 * HOUR)
    assert counted(in_shop, mug, 5, NOON + HOUR).superseded
    assert (item(mug).on_hand, item(mug).count_anchor_at) == (9, NOON + 2 * HOUR)
    assert history(mug) == [(2, COUNTED, -1, 9, None, None)]


def test_a_later_count_stands_on_the_one_before(in_shop: Cast, mug: Variant) -> None:
    counted(in_shop, mug, 9, NOON + HOUR)
    sold(in_shop, mug, 2, NOON + 2 * HOUR)
    assert counted(in_shop, mug, 8, NOON + 3 * HOUR) == Counted(Decimal(7), Decimal(1), False)
    assert item(mug).on_hand == 8


def test_a_count_sees_what_its_own_batch_moved_before_it(in_shop: Cast, mug: Variant) -> None:
    store = in_shop.high_street
    seen = move(store, mug, -4, SALE, occurred_at=NOON + HOUR)
    unseen = move(store, mug, -1, SALE, occurred_at=NOON + 3 * HOUR)
    answer = counted(in_shop, mug, 5, NOON + 2 * HOUR, seen, unseen)
    assert answer == Counted(Decimal(6), Decimal(-1), False)
    assert item(mug).on_hand == 4


def test_what_was_never_there_can_be_counted(in_shop: Cast) -> None:
    found = VariantFactory.create(cost=Decimal(4))
    assert counted(in_shop, found, 3, NOON) == Counted(Decimal(0), Decimal(3), False)
    assert (item(found).on_hand, item(found).stock_value) == (3, 12)


def test_a_late_sale_is_in_the_history_and_the_shelf_stays_as_counted(
    in_shop: Cast, mug: Variant
) -> None:
    counted(in_shop, mug, 8, NOON + 2 * HOUR)
    sold(in_shop, mug, 3, NOON + HOUR)
    assert history(mug, since=2) == [
        (3, SALE, -3, 5, None, None),
        (4, COUNTED, 3, 8, 3, None),
    ]
    late, back = StockLedger.objects.filter(seq__gt=2).order_by("seq")
    assert (late.value_delta, back.value_delta) == (-6, 6)
    assert late.occurred_at == back.occurred_at == NOON + HOUR
    assert (item(mug).on_hand, item(mug).stock_value) == (8, 16)
    # And the next count still finds what it should.
    assert counted(in_shop, mug, 8, NOON + 3 * HOUR).delta == 0


def test_a_late_sale_of_more_than_is_there_is_never_refused(in_shop: Cast, mug: Variant) -> None:
    counted(in_shop, mug, 2, NOON + 2 * HOUR)
    sold(in_shop, mug, 5, NOON + HOUR)
    assert history(mug, since=2) == [
        (3, SALE, -5, -3, None, OversoldBy.LATE),
        (4, COUNTED, 5, 2, 3, None),
    ]
    assert (item(mug).on_hand, item(mug).stock_value) == (2, 4)


def test_a_late_delivery_below_zero_is_taken_back_and_says_so(in_shop: Cast, mug: Variant) -> None:
    counted(in_shop, mug, 1, NOON + HOUR)
    oversold = move(
        in_shop.high_street, mug, -4, SALE, occurred_at=NOON + 2 * HOUR, oversell=OversoldBy.OFFLINE
    )
    posted(oversold)
    posted(move(in_shop.high_street, mug, 5, OPENING, unit_cost="3", occurred_at=NOON))
    settle_constraints()
    # 2 units filled the hole at 3.00; taken back, 3 are missing again, now at what they last cost.
    assert history(mug, since=3) == [
        (4, OPENING, 5, 2, None, None),
        (5, RefType.REVALUATION, 0, 2, None, None),
        (6, COUNTED, -5, -3, 4, OversoldBy.LATE),
    ]
    assert (item(mug).on_hand, item(mug).stock_value) == (-3, -9)


def test_sales_on_both_sides_of_the_count_come_out_right_in_one_batch(
    in_shop: Cast, mug: Variant
) -> None:
    counted(in_shop, mug, 10, NOON + HOUR)
    posted(
        move(in_shop.high_street, mug, -2, SALE, line=1, occurred_at=NOON),
        move(in_shop.high_street, mug, -3, SALE, line=2, occurred_at=NOON + 2 * HOUR),
    )
    settle_constraints()
    assert [row[1:3] for row in history(mug)] == [(SALE, -2), (COUNTED, 2), (SALE, -3)]
    assert item(mug).on_hand == 7


def test_what_is_known_of_a_past_moment_stays_what_was_counted(in_shop: Cast, mug: Variant) -> None:
    sold(in_shop, mug, 1, NOON + 3 * HOUR)
    counted(in_shop, mug, 10, NOON + 2 * HOUR)
    sold(in_shop, mug, 4, NOON + HOUR)
    known = StockLedger.objects.filter(variant=mug, occurred_at__lte=NOON + 2 * HOUR)
    assert sum(entry.qty_delta for entry in known) == 10
    assert item(mug).on_hand == 9
