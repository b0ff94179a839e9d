"""The stock of every item, and the ledger that it is the sum of.

Only `inventory.ledger` writes `StockLedger` and an item's `on_hand`, `stock_value`, `last_cost`, `seq`,
`last_movement_at`, `last_recorded_at` and `count_anchor_at`; the database refuses what disagrees.
"""

from django.conf import settings
from django.contrib.postgres.indexes import BrinIndex, OpClass
from django.db import models
from django.db.models import F, Q

from catalog.models import Variant
from core.money import QTY, VALUE
from stores.models import Register, Store
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class RefType(models.TextChoices):
    """Why stock changed. The last three are older rows': readable, never written."""

    SALE = "SALE", "Sale"
    RETURN = "RETURN", "Return"
    ADJUSTMENT = "ADJUSTMENT", "Adjustment"
    WASTE = "WASTE", "Waste"
    OPENING = "OPENING", "Opening stock"
    TRANSFER_OUT = "TRANSFER_OUT", "Transfer out"
    TRANSFER_IN = "TRANSFER_IN", "Transfer in"
    COUNT_RECONCILE = "COUNT_RECONCILE", "Count"
    PURCHASE_ORDER_RECEIPT = "PURCHASE_ORDER_RECEIPT", "Goods receipt"
    VENDOR_RETURN = "VENDOR_RETURN", "Return to vendor"
    REVALUATION = "REVALUATION", "Revaluation"
    TRANSFER = "TRANSFER", "Transfer (before the split)"
    RECEIPT = "RECEIPT", "Receipt (before purchase orders)"
    COUNT = "COUNT", "Count (before sessions)"


RETIRED_REF_TYPES = frozenset({RefType.TRANSFER, RefType.RECEIPT, RefType.COUNT})


class OversoldBy(models.TextChoices):
    """Who or what let stock go below zero."""

    POLICY = "POLICY", "The shop's policy"
    APPROVAL = "APPROVAL", "A manager"
    OFFLINE = "OFFLINE", "A till that was offline"
    LATE = "LATE", "A movement that arrived late"


class InventoryItem(TenantModel):
    """One variant in one store. `stock_value` is in the tenant's currency; its average is derived."""

    store = TenantForeignKey(Store, related_name="items")
    variant = TenantForeignKey(Variant, related_name="items")
    on_hand = models.DecimalField(**QTY, default=0)
    allocated = models.DecimalField(**QTY, default=0)
    stock_value = models.DecimalField(**VALUE, default=0)
    last_cost = models.DecimalField(**VALUE, null=True, blank=True)
    seq = models.PositiveBigIntegerField(default=0)
    last_movement_at = models.DateTimeField(null=True, blank=True)
    last_recorded_at = models.DateTimeField(null=True, blank=True)
    count_anchor_at = models.DateTimeField(null=True, blank=True)
    reorder_point = models.DecimalField(**QTY, null=True, blank=True)

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "store", "variant"], name="item_store_variant"
            ),
            models.CheckConstraint(condition=Q(allocated__gte=0), name="item_allocated_gte_0"),
            models.CheckConstraint(condition=Q(reorder_point__gte=0), name="item_reorder_gte_0"),
        ]
        indexes = [models.Index(fields=["tenant", "variant"], name="item_variant")]

    def __str__(self) -> str:
        return f"item {self.pk}"


class StockLedger(TenantModel):
    """One immutable change of one item.

    `seq` runs 1…n per item in the order of commit; `balance_after` and `value_after` are the running
    sums of `qty_delta` and `value_delta`. `occurred_at` is the shop's clock, `recorded_at` ours.
    """

    store = TenantForeignKey(Store, related_name="+")
    variant = TenantForeignKey(Variant, related_name="+")
    item = TenantForeignKey(InventoryItem, related_name="entries")
    seq = models.PositiveBigIntegerField()
    ref_type = models.CharField(max_length=24, choices=RefType)
    ref_id = models.BigIntegerField(help_text="Id of the document.")
    ref_label = models.CharField(max_length=60, blank=True, help_text="Number of the document.")
    line = models.PositiveIntegerField(default=0)
    qty_delta = models.DecimalField(**QTY)
    balance_after = models.DecimalField(**QTY)
    unit_cost = models.DecimalField(**VALUE)
    value_delta = models.DecimalField(**VALUE)
    value_after = models.DecimalField(**VALUE)
    reason_code = models.CharField(max_length=40, blank=True)
    note = models.CharField(max_length=500, blank=True)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False
    )
    register = TenantForeignKey(Register, null=True, related_name="+")
    device = models.CharField(max_length=60, blank=True)
    occurred_at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    business_date = models.DateField()
    reverses = TenantForeignKey("self", null=True, related_name="reversed_by")
    counters_seq = models.PositiveBigIntegerField(
        null=True, help_text="The item's entry that this one takes back, for a counted shelf."
    )
    oversold_by = models.CharField(max_length=8, choices=OversoldBy, null=True)  # noqa: DJ001  # null: was not oversold

    class Meta(TenantModel.Meta):
        verbose_name = "ledger entry"
        verbose_name_plural = "stock ledger"
        constraints = [
            models.UniqueConstraint(fields=["tenant", "item", "seq"], name="ledger_item_seq"),
            models.UniqueConstraint(
                fields=["tenant", "reverses"],
                condition=Q(reverses__isnull=False),
                name="ledger_reversed_once",
            ),
            models.CheckConstraint(
                condition=Q(qty_delta__gte=0)
                | Q(balance_after__gte=0)
                | Q(oversold_by__isnull=False),
                name="ledger_below_zero_says_why",
            ),
            models.CheckConstraint(
                condition=~Q(qty_delta=0) | Q(ref_type="REVALUATION"),
                name="ledger_moves_or_revalues",
            ),
            models.CheckConstraint(
                condition=Q(ref_type__in=RefType.values), name="ledger_ref_type"
            ),
            models.CheckConstraint(
                condition=Q(oversold_by__in=OversoldBy.values), name="ledger_oversold_by"
            ),
            models.CheckConstraint(condition=Q(seq__gte=1), name="ledger_seq_gte_1"),
        ]
        indexes = [
            models.Index(fields=["tenant", "item", "recorded_at"], name="ledger_item_recorded"),
            models.Index(
                fields=["tenant", "store", "variant", "occurred_at"], name="ledger_occurred"
            ),
            models.Index(fields=["tenant", "store", "id"], name="ledger_store"),
            models.Index(fields=["tenant", "variant", "id"], name="ledger_variant"),
            models.Index(fields=["tenant", "store", "business_date"], name="ledger_store_day"),
            models.Index(fields=["tenant", "ref_type", "ref_id"], name="ledger_ref"),
            models.Index(
                F("tenant"), OpClass(F("ref_label"), "varchar_pattern_ops"), name="ledger_ref_label"
            ),
            models.Index(
                fields=["tenant", "actor", "id"],
                condition=Q(actor__isnull=False),
                name="ledger_actor",
            ),
            models.Index(
                fields=["tenant", "id"],
                condition=Q(oversold_by__isnull=False),
                name="ledger_oversold",
            ),
            # Sales, by far the most of all entries, have none.
            models.Index(
                fields=["tenant", "reason_code", "id"],
                condition=~Q(reason_code=""),
                name="ledger_reason",
            ),
            # What was lost or found, by day: read whole, for it is a small part of all entries.
            models.Index(
                fields=["tenant", "business_date", "store"],
                include=[
                    "variant",
                    "ref_type",
                    "reason_code",
                    "qty_delta",
                    "value_delta",
                    "reverses",
                ],
                condition=Q(ref_type__in=["WASTE", "COUNT_RECONCILE", "ADJUSTMENT"]),
                name="ledger_losses",
            ),
            BrinIndex(fields=["recorded_at"], name="ledger_recorded_brin", autosummarize=True),
        ]

    def __str__(self) -> str:
        return f"{self.ref_type} {self.ref_label} {self.qty_delta:+f}"
