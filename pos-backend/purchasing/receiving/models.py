from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Upper

from catalog.models import Variant
from core.money import QTY, VALUE
from purchasing.orders.models import PurchaseOrder, PurchaseOrderLine
from purchasing.vendors.models import Vendor
from stores.models import Store
from tenants.documents import Document
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class GoodsReceipt(Document):
    """Goods of an order as they came, under the number of the vendor's delivery note.

    What is wrong is taken back by another receipt that `reverses` this one, with negative quantities;
    its note can be entered again then. `approved_by` let more in than was ordered, for `over_reason`.
    """

    order = TenantForeignKey(PurchaseOrder, related_name="receipts")
    vendor = TenantForeignKey(Vendor, related_name="+")
    store = TenantForeignKey(Store, related_name="+")
    delivery_note = models.CharField(max_length=60)
    received_at = models.DateTimeField()
    business_date = models.DateField(help_text="The store's day on which they came.")
    over_reason = models.CharField(max_length=200, blank=True)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        db_index=False,
    )
    reverses = TenantForeignKey(
        "self", null=True, blank=True, related_name="reversals", editable=False
    )
    is_reversed = models.BooleanField(default=False)

    class Meta(Document.Meta):
        constraints = [
            *Document.Meta.constraints,
            models.UniqueConstraint(
                "tenant",
                "vendor",
                Upper("delivery_note"),
                condition=Q(is_reversed=False, reverses__isnull=True),
                name="goodsreceipt_delivery_note",
            ),
            models.UniqueConstraint(
                fields=["tenant", "reverses"],
                condition=Q(reverses__isnull=False),
                name="goodsreceipt_reversed_once",
            ),
            models.CheckConstraint(
                condition=~Q(delivery_note=""), name="goodsreceipt_has_delivery_note"
            ),
            models.CheckConstraint(
                condition=Q(reverses__isnull=True) | Q(is_reversed=False),
                name="goodsreceipt_reversal_stays",
            ),
        ]
        indexes = [
            models.Index(fields=["tenant", "order", "id"], name="goodsreceipt_order"),
            models.Index(fields=["tenant", "vendor", "received_at"], name="goodsreceipt_vendor"),
        ]


class GoodsReceiptLine(TenantModel):
    """What came of a line of the order, in units: accepted at `unit_cost`, or rejected.

    Of a reversal both are negative. `qty_returned` of what was accepted went back to the vendor.
    """

    receipt = TenantForeignKey(GoodsReceipt, on_delete=models.CASCADE, related_name="lines")
    line = models.PositiveIntegerField()
    order_line = TenantForeignKey(PurchaseOrderLine, related_name="+")
    variant = TenantForeignKey(Variant, related_name="+")
    qty_accepted = models.DecimalField(**QTY)
    qty_rejected = models.DecimalField(**QTY)
    qty_returned = models.DecimalField(**QTY, default=0)
    unit_cost = models.DecimalField(**VALUE)
    reject_reason = models.CharField(max_length=200, blank=True)

    class Meta(TenantModel.Meta):
        ordering = ["line"]
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "receipt", "line"], name="goodsreceiptline_line"
            ),
            models.UniqueConstraint(
                fields=["tenant", "receipt", "order_line"], name="goodsreceiptline_order_line"
            ),
            models.CheckConstraint(
                condition=~Q(qty_accepted=0, qty_rejected=0)
                & (
                    Q(qty_accepted__gte=0, qty_rejected__gte=0)
                    | Q(qty_accepted__lte=0, qty_rejected__lte=0)
                ),
                name="goodsreceiptline_came_or_went",
            ),
            models.CheckConstraint(
                condition=Q(qty_returned=0)
                | Q(qty_returned__gt=0, qty_returned__lte=F("qty_accepted")),
                name="goodsreceiptline_returned_lte_accepted",
            ),
            models.CheckConstraint(
                condition=Q(unit_cost__gte=0), name="goodsreceiptline_cost_gte_0"
            ),
        ]
        indexes = [
            models.Index(fields=["tenant", "order_line"], name="goodsreceiptline_of_order_line")
        ]


class VendorReturn(Document):
    """Goods that went back to their vendor; of one receipt, or of the shelf. Posted when it is made.

    Goods that did not leave after all come back by another one that `reverses` this one, with negative
    quantities.
    """

    vendor = TenantForeignKey(Vendor, related_name="+")
    store = TenantForeignKey(Store, related_name="+")
    receipt = TenantForeignKey(GoodsReceipt, null=True, blank=True, related_name="returns")
    reason_code = models.CharField(max_length=40)
    reference = models.CharField(max_length=60, blank=True, help_text="The vendor's, if any.")
    note = models.CharField(max_length=500, blank=True)
    returned_at = models.DateTimeField()
    reverses = TenantForeignKey(
        "self", null=True, blank=True, related_name="reversals", editable=False
    )
    is_reversed = models.BooleanField(default=False)

    class Meta(Document.Meta):
        constraints = [
            *Document.Meta.constraints,
            models.UniqueConstraint(
                fields=["tenant", "reverses"],
                condition=Q(reverses__isnull=False),
                name="vendorreturn_reversed_once",
            ),
            models.CheckConstraint(
                condition=Q(reverses__isnull=True) | Q(is_reversed=False),
                name="vendorreturn_reversal_stays",
            ),
        ]
        indexes = [
            models.Index(fields=["tenant", "store", "id"], name="vendorreturn_store"),
            models.Index(fields=["tenant", "vendor", "id"], name="vendorreturn_vendor"),
            models.Index(
                fields=["tenant", "receipt"],
                condition=Q(receipt__isnull=False),
                name="vendorreturn_receipt",
            ),
        ]


class VendorReturnLine(TenantModel):
    """`qty` units that went back, of a reversal below 0; `unit_credit` is what the vendor owes for each,
    where it is known.

    They leave the shelf at its average, whatever is credited.
    """

    vendor_return = TenantForeignKey(VendorReturn, on_delete=models.CASCADE, related_name="lines")
    line = models.PositiveIntegerField()
    variant = TenantForeignKey(Variant, related_name="+")
    receipt_line = TenantForeignKey(GoodsReceiptLine, null=True, blank=True, related_name="returns")
    qty = models.DecimalField(**QTY)
    unit_credit = models.DecimalField(**VALUE, null=True, blank=True)

    class Meta(TenantModel.Meta):
        ordering = ["line"]
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "vendor_return", "line"], name="vendorreturnline_line"
            ),
            models.CheckConstraint(
                condition=~Q(qty=0) & (Q(unit_credit=None) | Q(unit_credit__gte=0)),
                name="vendorreturnline_went_or_came",
            ),
        ]
        indexes = [
            models.Index(
                fields=["tenant", "receipt_line"],
                condition=Q(receipt_line__isnull=False),
                name="vendorreturnline_receipt_line",
            )
        ]
