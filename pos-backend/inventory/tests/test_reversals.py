"""A reversal takes back to the penny; what that would leave odd is revalued, and said so."""

import datetime as dt
from decimal import Decimal
from uuid import uuid4

import pytest
from django.db import connection, transaction

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from core.problems import Problem
from inventory.adjustments.models import Adjustment, AdjustmentKind
from inventory.adjustments.services import (
    AdjustmentDraftLine,
    create_adjustment,
    preview_reversal,
    reverse_adjustment,
)
from inventory.ledger import post
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.movements import Count
from inventory.tests.movements import NOON, move, posted
from inventory.tests.test_movements_api import SignIn, body
from inventory.tests.test_movements_api import post as post_to_api
from pos.models import Disposition
from pos.recording_returns import ReturnRecord, ReturnRecordLine, write_returns
from tests.corruption import settle_constraints

HOUR = dt.timedelta(hours=1)
REVALUATION = RefType.REVALUATION


def adjusted(
    cast: Cast, *lines: tuple[Variant, int], cost: str | None = None, kind: str = "ADJUSTMENT"
) -> Adjustment:
    with transaction.atomic():
        return create_adjustment(
            store=cast.high_street,
            kind=AdjustmentKind(kind),
            reason_code="CORRECTION",
            occurred_at=NOON,
            actor_id=cast.owner.pk,
            lines=[
                AdjustmentDraftLine(
                    variant_id=variant.pk,
                    qty_delta=Decimal(qty),
                    unit_cost=None if cost is None else Decimal(cost),
                )
                for variant, qty in lines
            ],
        )


def reversed_(cast: Cast, adjustment: Adjustment) -> None:
    with transaction.atomic():
        reverse_adjustment(adjustment_id=adjustment.pk, actor_id=cast.owner.pk)
    settle_constraints()


def figures(variant: Variant) -> list[tuple[str, Decimal, Decimal, Decimal]]:
    """Type, units, value and value after, in order."""
    entries = StockLedger.objects.filter(variant=variant).order_by("seq")
    return [(e.ref_type, e.qty_delta, e.value_delta, e.value_after) for e in entries]


def test_every_penny_comes_back_though_the_average_has_moved(in_shop: Cast) -> None:
    mug = VariantFactory.create()
    posted(move(in_shop.high_street, mug, 3, RefType.OPENING, unit_cost="3.333333"))
    taken = adjusted(in_shop, (mug, -1))
    posted(move(in_shop.high_street, mug, 5, RefType.OPENING, unit_cost="7"))
    reversed_(in_shop, taken)
    assert figures(mug)[1:] == [
        ("ADJUSTMENT", -1, Decimal("-3.333333"), Decimal("6.666666")),
        ("OPENING", 5, 35, Decimal("41.666666")),
        ("ADJUSTMENT", 1, Decimal("3.333333"), Decimal("44.999999")),
    ]


def test_value_that_would_stay_without_stock_is_revalued_away(in_shop: Cast) -> None:
    mug = VariantFactory.create()
    found = adjusted(in_shop, (mug, 5), cost="2")
    posted(move(in_shop.high_street, mug, 5, RefType.OPENING, unit_cost="4"))
    posted(move(in_shop.high_street, mug, -5, RefType.WASTE))
    reversed_(in_shop, found)
    # Ten at 3.00 on average, five of them wasted; the five found at 2.00 go, and 5.00 would be left.
    assert figures(mug)[2:] == [
        ("WASTE", -5, -15, 15),
        ("ADJUSTMENT", -5, -10, 5),
        (REVALUATION, 0, -5, 0),
    ]


def test_stock_is_never_left_at_a_negative_value(in_shop: Cast) -> None:
    mug = VariantFactory.create()
    found = adjusted(in_shop, (mug, 5), cost="9")
    posted(move(in_shop.high_street, mug, 5, RefType.OPENING, unit_cost="1"))
    posted(move(in_shop.high_street, mug, -4, RefType.WASTE))
    reversed_(in_shop, found)
    # Six at 5.00; 45.00 go with the five, and the one that stays is worth what was last paid.
    assert figures(mug)[2:] == [
        ("WASTE", -4, -20, 30),
        ("ADJUSTMENT", -5, -45, -15),
        (REVALUATION, 0, 16, 1),
    ]


def test_a_shelf_counted_since_keeps_quantity_and_value(in_shop: Cast) -> None:
    """Also where taking back goes below zero on the way, at another cost than the shelf's average."""
    mug = VariantFactory.create()
    posted(move(in_shop.high_street, mug, 10, RefType.OPENING, unit_cost="3"))
    found = adjusted(in_shop, (mug, 10), cost="1")
    posted(move(in_shop.high_street, mug, -15, RefType.WASTE, occurred_at=NOON + HOUR))
    count = Count(
        store_id=in_shop.high_street.pk,
        variant_id=mug.pk,
        ref_id=1,
        ref_label="C-1",
        line=1,
        counted=Decimal(5),
        counted_at=NOON + 2 * HOUR,
    )
    with transaction.atomic():
        post([], counts=[count], actor_id=None)
    (line,) = preview_reversal(adjustment=found)
    assert (line.absorbed_by_count, line.on_hand_after, line.is_short) == (True, 5, False)
    reversed_(in_shop, found)
    assert figures(mug)[3:] == [
        ("ADJUSTMENT", -10, -10, 0),
        ("COUNT_RECONCILE", 10, 10, 10),
    ]
    assert InventoryItem.objects.get().on_hand == 5


def test_the_preview_counts_what_comes_back_before_what_goes(in_shop: Cast) -> None:
    mug = VariantFactory.create()
    made = adjusted(in_shop, (mug, 5), (mug, -3))
    assert [line.is_short for line in preview_reversal(adjustment=made)] == [False, False]
    reversed_(in_shop, made)
    assert InventoryItem.objects.get().on_hand == 0


def _returned_and_written_off(cast: Cast, variant: Variant, *, number: str) -> None:
    line = ReturnRecordLine(
        variant_id=variant.pk,
        tracked=True,
        qty=Decimal(1),
        unit_price=Decimal(0),
        line_total=Decimal(0),
        disposition=Disposition.WASTE,
    )
    record = ReturnRecord(
        client_id=None,
        number=number,
        store=cast.high_street,
        occurred_at=NOON,
        refunds=[],
        lines=[line],
    )
    with transaction.atomic():
        post(write_returns(records=[record], actor_id=None), actor_id=None)


def _same_ids_from_now_on() -> None:
    with connection.cursor() as cursor:
        for table in ("pos_return", "inventory_adjustment"):
            cursor.execute("SELECT setval(pg_get_serial_sequence(%s, 'id'), 900000000)", [table])


def test_a_return_of_the_same_id_is_not_taken_back_with_an_adjustment(in_shop: Cast) -> None:
    """Both write WASTE, each under its own document's id."""
    mug = VariantFactory.create()
    posted(move(in_shop.high_street, mug, 9, RefType.OPENING, unit_cost="1"))
    _same_ids_from_now_on()
    wasted = adjusted(in_shop, (mug, -2), kind="WASTE")
    _returned_and_written_off(in_shop, mug, number=str(uuid4()))
    ids = StockLedger.objects.filter(ref_type=RefType.WASTE).values_list("ref_id", flat=True)
    assert set(ids) == {wasted.pk}
    assert len(preview_reversal(adjustment=wasted)) == 1
    reversed_(in_shop, wasted)
    assert InventoryItem.objects.get().on_hand == 9


def test_waste_by_hand_is_answered_though_a_return_has_its_id(
    in_shop: Cast, sign_in: SignIn
) -> None:
    mug = VariantFactory.create()
    posted(move(in_shop.high_street, mug, 9, RefType.OPENING, unit_cost="1"))
    _same_ids_from_now_on()
    _returned_and_written_off(in_shop, mug, number=str(uuid4()))
    answer = post_to_api(
        sign_in(in_shop.owner), body(in_shop, mug, movement_type="WASTE", quantity="-1")
    )
    assert answer.status_code == 201


def test_a_reversal_of_what_was_sold_meanwhile_is_refused_whole(in_shop: Cast) -> None:
    mug, cup = VariantFactory.create(), VariantFactory.create()
    found = adjusted(in_shop, (mug, 5), (cup, 5))
    posted(move(in_shop.high_street, cup, -1, RefType.WASTE))
    assert [line.is_short for line in preview_reversal(adjustment=found)] == [False, True]
    with pytest.raises(Problem) as refused:
        reversed_(in_shop, found)
    assert refused.value.code == "insufficient_stock"
    assert Adjustment.objects.count() == 1
    assert sorted(InventoryItem.objects.values_list("on_hand", flat=True)) == [4, 5]
