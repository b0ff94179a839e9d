"""Which receipts of a file the retailer has already, so that nothing is written twice."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from django.db.models.functions import Upper

from core.money import ZERO
from purchasing.history.assortment import Known
from purchasing.history.profile import Profile
from purchasing.history.receipts import Bought, Receipt
from purchasing.orders.models import PurchaseOrder
from purchasing.receiving.models import GoodsReceipt, GoodsReceiptLine
from purchasing.vendors.models import Vendor
from tenants.imports.gathering import chunks

ORDER = "order"
RECEIPT = "receipt"


@dataclass(slots=True)
class KnownReceipts:
    """`ours`: what was made of a receipt before, by its number; `taken`: under which something else
    stands.
    """

    ours: dict[str, int] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)


def known_receipts(numbers: Iterable[str], profile: Profile, wholesaler: Vendor) -> KnownReceipts:
    """Three statements for each 5,000 numbers."""
    known = KnownReceipts()
    for chunk in chunks(numbers):
        receipts = GoodsReceipt.objects.filter(number__in=chunk)
        for pk, number, client_id in receipts.values_list("id", "number", "client_id"):
            if client_id == profile.client_id(RECEIPT, number):
                known.ours[number] = pk
            else:
                known.taken.add(number)
        orders = PurchaseOrder.objects.filter(number__in=chunk)
        known.taken |= {
            number
            for number, client_id in orders.values_list("number", "client_id")
            if client_id != profile.client_id(ORDER, number)
        }
        entered_by_hand = (
            GoodsReceipt.objects.filter(vendor=wholesaler, is_reversed=False, reverses__isnull=True)
            .annotate(note=Upper("delivery_note"))
            .filter(note__in=chunk)
            .values_list("note", flat=True)
        )
        known.taken |= set(entered_by_hand) - known.ours.keys()
    return known


def parts_there(
    receipt_id: int, receipt: Receipt, variants: Mapping[str, Known]
) -> tuple[list[Bought], list[Bought]]:
    """Which of the receipt's rows its document has, and which it lacks: an earlier file had cut it, or
    knew fewer items.
    """
    lines = GoodsReceiptLine.objects.filter(receipt=receipt_id)
    left: dict[int, Decimal] = dict(lines.values_list("variant_id", "qty_accepted"))
    there, lacking = [], []
    for line in receipt.lines.values():
        variant = variants[line.item].id
        for part in line.parts:
            if part.qty <= left.get(variant, ZERO):
                left[variant] -= part.qty
                there.append(part)
            else:
                lacking.append(part)
    return there, lacking
