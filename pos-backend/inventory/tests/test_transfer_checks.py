"""Predicate 6 finds each way in which a transfer and the ledger can disagree."""

from decimal import Decimal

import pytest
from django.db import transaction

from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import RefType
from inventory.proof import totals_by_ref_type
from inventory.tests.movements import move, posted
from inventory.transfers.drafts import AskedTransferLine, create_transfer
from inventory.transfers.models import Transfer
from inventory.transfers.services import (
    Arrival,
    Outcome,
    close_transfer,
    receive_transfer,
    send_transfer,
)
from tenants.context import all_tenants
from tests.corruption import damage, findings

TRANSFER = "UPDATE inventory_transfer SET {} WHERE tenant_id = %s"
LINE = "UPDATE inventory_transferline SET {} WHERE tenant_id = %s"
EXPECTED = "UPDATE inventory_inbound SET {} WHERE tenant_id = %s"
ENTRY = "UPDATE inventory_stockledger SET {} WHERE tenant_id = %s AND ref_type = '{}'"


@pytest.fixture
def under_way(in_shop: Cast) -> Transfer:
    """Ten sent; four received, one of them damaged; one lost, one returned; four to come."""
    tea, actor_id = VariantFactory.create(), in_shop.owner.pk
    posted(move(in_shop.high_street, tea, 20, RefType.OPENING, unit_cost="2"))
    asked = AskedTransferLine(variant_id=tea.pk, qty=Decimal(10))
    transfer = create_transfer(
        from_store=in_shop.high_street, to_store=in_shop.station, lines=[asked], actor_id=actor_id
    )
    pk, came = transfer.pk, Arrival(variant_id=tea.pk, qty=Decimal(4), damaged=Decimal(1))
    gone = [Outcome(variant_id=tea.pk, qty=Decimal(1), is_lost=lost) for lost in (True, False)]
    with transaction.atomic():
        send_transfer(transfer_id=pk, actor_id=actor_id)
    with transaction.atomic():
        receive_transfer(transfer_id=pk, arrivals=[came], actor_id=actor_id)
    with transaction.atomic():
        close_transfer(transfer_id=pk, outcomes=gone, actor_id=actor_id)
    return transfer


def test_what_is_under_way_agrees(under_way: Transfer) -> None:
    assert findings(6) == []


def test_the_documents_total_what_the_ledger_does(in_shop: Cast, under_way: Transfer) -> None:
    stores = (None, in_shop.high_street.pk, in_shop.station.pk)
    with all_tenants():
        totals = [
            {row.ref_type: row for row in totals_by_ref_type(tenant_id=None, store_id=store)}
            for store in stores
        ]
    for by_type in totals:
        by_type.pop("OPENING", None)  # posted by the test itself
        for row in by_type.values():
            assert row.documents == row.ledger, row
    assert totals[0]["TRANSFER_OUT"].ledger == -10
    assert totals[0]["TRANSFER_IN"].ledger == 6
    assert totals[0]["WASTE"].ledger == -2


@pytest.mark.parametrize(
    "corruption",
    [
        LINE.format("qty_sent = 9"),
        LINE.format("qty_received = 3"),
        LINE.format("qty_damaged = 0"),
        LINE.format("qty_lost = 0"),
        LINE.format("qty_returned = 2"),
        LINE.format("qty_lost = 2, qty_returned = 0"),
        TRANSFER.format("status = 'RECEIVED', finished_at = now()"),
        EXPECTED.format("qty = qty - 1"),
        EXPECTED.format("ref_id = ref_id + 1"),
        "DELETE FROM inventory_inbound WHERE tenant_id = %s",
        ENTRY.format("line = 7", "TRANSFER_OUT"),
        ENTRY.format("ref_id = 7, ref_label = 'TR-000007'", "TRANSFER_IN"),
        ENTRY.format("qty_delta = qty_delta - 1", "WASTE"),
        ENTRY.format("store_id = store_id + 0, qty_delta = 5", "TRANSFER_IN"),
    ],
)
def test_a_corruption_is_found(in_shop: Cast, under_way: Transfer, corruption: str) -> None:
    damage(corruption, in_shop.shop.pk)
    assert findings(6) != []


def test_value_left_behind_is_found(in_shop: Cast, under_way: Transfer) -> None:
    """Nothing is on its way any more, and still a penny is."""
    with transaction.atomic():
        receive_transfer(transfer_id=under_way.pk, actor_id=in_shop.owner.pk)
    assert findings(6) == []
    penny = ENTRY.format("value_delta = value_delta + 0.01", "TRANSFER_OUT")
    damage(penny, in_shop.shop.pk)
    assert findings(6) != []
