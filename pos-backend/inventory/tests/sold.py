"""The shortest sale, for tests of what is bound by promises and policies."""

from dataclasses import replace
from decimal import Decimal
from uuid import uuid4

from django.db import transaction
from django.utils import timezone

from catalog.models import Variant
from core.money import ZERO
from inventory.ledger import post
from pos.recording import ReceiptRecordLine
from pos.recording_sales import SaleRecord, write_sales
from stores.models import Store


def sold(
    store: Store, variant: Variant, qty: int = 1, *, reservation_id: int | None = None
) -> None:
    """A sale for nothing, in a transaction of its own."""
    line = ReceiptRecordLine(
        variant_id=variant.pk, tracked=True, qty=Decimal(qty), unit_price=ZERO, line_total=ZERO
    )
    record = SaleRecord(
        client_id=uuid4(),
        number=str(uuid4()),
        store=store,
        occurred_at=timezone.now(),
        lines=[line],
        payments=[],
    )
    with transaction.atomic():
        (movement,) = write_sales(records=[record], actor_id=None)
        post([replace(movement, reservation_id=reservation_id)], actor_id=None)
