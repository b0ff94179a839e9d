"""What stores still expect of documents that are under way."""

from collections.abc import Iterable
from decimal import Decimal

from inventory.reservations.models import Inbound, InboundType
from tenants.bulk import insert_rows


def expect_inbound(
    *, ref_type: InboundType, ref_id: int, expected: Iterable[tuple[int, int, Decimal]]
) -> None:
    """Replace what is expected of a document, whose lock the caller holds, by these units (> 0) per
    store and variant; none: everything has come or been given up."""
    Inbound.objects.filter(ref_type=ref_type, ref_id=ref_id).delete()
    insert_rows(
        Inbound,
        ("store_id", "variant_id", "ref_type", "ref_id", "qty"),
        [(store_id, variant_id, ref_type, ref_id, qty) for store_id, variant_id, qty in expected],
    )
