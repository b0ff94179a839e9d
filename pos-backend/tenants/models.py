import zoneinfo

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models

from core.money import PERCENT, QTY
from tenants.scoping import TenantModel

RECEIPT_TEXT = 500  # letters above, and below, what was bought


def validate_timezone(name: str) -> None:
    if name not in zoneinfo.available_timezones():
        raise ValidationError(f"{name!r} is no timezone; use a name such as Europe/London.")


class ShortagePolicy(models.TextChoices):
    """What happens when more is sold than is there."""

    BLOCK = "BLOCK", "Refuse the sale"
    WARN = "WARN", "Ask a manager"
    ALLOW = "ALLOW", "Sell below zero"


class Tenant(models.Model):
    """One retailer, with the policies that hold in all of its stores unless a store says otherwise."""

    name = models.CharField(max_length=120)
    slug = models.SlugField(max_length=60, unique=True)
    currency = models.CharField(
        max_length=3,
        default="GBP",
        validators=[RegexValidator(r"^[A-Z]{3}$", "Three capital letters, such as GBP.")],
    )
    timezone = models.CharField(
        max_length=64, default="Europe/London", validators=[validate_timezone]
    )
    default_reorder_point = models.DecimalField(**QTY, default=0, validators=[MinValueValidator(0)])
    shortage_policy = models.CharField(
        max_length=5, choices=ShortagePolicy, default=ShortagePolicy.BLOCK
    )
    tax_inclusive = models.BooleanField(default=True)
    over_receipt_tolerance = models.DecimalField(
        **PERCENT,
        default=0,
        validators=[MinValueValidator(0), MaxValueValidator(100)],
        help_text="Per cent of the ordered quantity that may come on top without a word.",
    )
    blind_counts = models.BooleanField(
        default=True, help_text="Staff who count do not see what is expected."
    )
    receipt_header = models.TextField(max_length=RECEIPT_TEXT, blank=True)
    receipt_footer = models.TextField(max_length=RECEIPT_TEXT, blank=True)
    require_second_factor_for_owners = models.BooleanField(default=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(default_reorder_point__gte=0), name="tenant_reorder_point_gte_0"
            ),
            models.CheckConstraint(
                condition=models.Q(over_receipt_tolerance__range=(0, 100)),
                name="tenant_over_receipt_tolerance_per_cent",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class NumberSeries(TenantModel):
    """The last number given out in a series of documents, such as ("ADJ", 17)."""

    series = models.CharField(max_length=40)
    last = models.PositiveBigIntegerField(default=0)

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(fields=["tenant", "series"], name="numberseries_tenant_series")
        ]


class IdempotencyKey(TenantModel):
    """A client's key for one request, and the answer that it got. Kept for ever, bodies for 30 days.

    A tablet can be offline for longer than a day, and must not post its sales twice after a month.
    """

    key = models.UUIDField()
    request = models.CharField(max_length=64, help_text="SHA-256 of method, path and body.")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False
    )
    store_id = models.BigIntegerField(null=True, help_text="Where it was done, to check it again.")
    status = models.PositiveSmallIntegerField(null=True)
    # As it was sent; jsonb would lose the order of its keys.
    body = models.TextField(null=True)  # noqa: DJ001  # null: forgotten
    created_at = models.DateTimeField()

    class Meta(TenantModel.Meta):
        constraints = [models.UniqueConstraint(fields=["tenant", "key"], name="idempotency_key")]
        indexes = [
            models.Index(
                fields=["tenant", "created_at"],
                condition=models.Q(body__isnull=False),
                name="idempotency_bodies",
            )
        ]


class OutboxEvent(TenantModel):
    """Something that happened, written in the transaction in which it did.

    Readers (cache, alerts, webhooks) take them up afterwards, in order of id, and mark them done.
    """

    topic = models.CharField(max_length=40)
    payload = models.JSONField()
    created_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta(TenantModel.Meta):
        indexes = [
            models.Index(
                fields=["tenant", "id"], condition=models.Q(done_at=None), name="outbox_open"
            )
        ]
