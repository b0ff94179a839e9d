from django.conf import settings
from django.db import models
from django.db.models import Q

from catalog.models import Category, Variant
from core.money import QTY, VALUE
from stores.models import Store
from tenants.documents import Document
from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class CountScope(models.TextChoices):
    FULL_STORE = "FULL_STORE", "The whole store"
    ZONE = "ZONE", "A zone"
    CATEGORY = "CATEGORY", "A category"


class CountStatus(models.TextChoices):
    DRAFT = "DRAFT", "Not begun"
    IN_PROGRESS = "IN_PROGRESS", "In progress"
    FINALIZED = "FINALIZED", "Finalized"
    CANCELLED = "CANCELLED", "Cancelled"


UNDER_WAY = (CountStatus.DRAFT, CountStatus.IN_PROGRESS)


def _person() -> "models.ForeignKey[object, object]":
    return models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        db_index=False,
    )


class CountSession(Document):
    """A count of a store, a zone of it or a category in it, while the shop keeps selling."""

    store = TenantForeignKey(Store, related_name="+")
    scope = models.CharField(max_length=10, choices=CountScope)
    zone_name = models.CharField(max_length=60, blank=True)
    category = TenantForeignKey(Category, null=True, blank=True, related_name="+")
    status = models.CharField(max_length=11, choices=CountStatus, default=CountStatus.DRAFT)
    note = models.CharField(max_length=500, blank=True)
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    finished_by = _person()
    # What it found, once it is finalized; never changed afterwards.
    accuracy = models.DecimalField(max_digits=4, decimal_places=1, null=True, blank=True)
    surplus_qty = models.DecimalField(**QTY, null=True, blank=True)
    missing_qty = models.DecimalField(**QTY, null=True, blank=True)
    variance_value = models.DecimalField(**VALUE, null=True, blank=True)
    lines_posted = models.PositiveIntegerField(null=True, blank=True)

    class Meta(Document.Meta):
        constraints = [
            *Document.Meta.constraints,
            models.UniqueConstraint(
                fields=["tenant", "store"],
                condition=Q(scope=CountScope.FULL_STORE, status__in=UNDER_WAY),
                name="countsession_one_full_per_store",
            ),
            models.CheckConstraint(
                condition=Q(scope=CountScope.FULL_STORE, zone_name="", category=None)
                | (Q(scope=CountScope.ZONE, category=None) & ~Q(zone_name=""))
                | Q(scope=CountScope.CATEGORY, zone_name="", category__isnull=False),
                name="countsession_scope_says_what",
            ),
            models.CheckConstraint(
                condition=Q(status__in=UNDER_WAY, finished_at=None)
                | (~Q(status__in=UNDER_WAY) & Q(finished_at__isnull=False)),
                name="countsession_finished_or_not",
            ),
        ]
        indexes = [models.Index(fields=["tenant", "store", "id"], name="countsession_store")]


class CountOutcome(models.TextChoices):
    """What became of a line when its session was finalized."""

    POSTED = "POSTED", "Set right"
    AS_EXPECTED = "AS_EXPECTED", "As expected"
    MOVED = "MOVED", "Moved while it was counted"
    ELSEWHERE = "ELSEWHERE", "Seen in another zone too"
    SUPERSEDED = "SUPERSEDED", "Counted again since"


class CountLine(TenantModel):
    """One variant of a count. `expected_qty` was on hand at the first scan, for display; what the
    books say as of the count stands in `expected_then` once it is finalized.

    `counted_qty` is the sum of the zones' tallies; they were seen from `first_at` to `last_at`.
    """

    session = TenantForeignKey(CountSession, on_delete=models.CASCADE, related_name="lines")
    variant = TenantForeignKey(Variant, related_name="+")
    line = models.PositiveIntegerField(null=True, blank=True, help_text="Once it is finalized.")
    expected_qty = models.DecimalField(**QTY)
    counted_qty = models.DecimalField(**QTY, default=0)
    first_at = models.DateTimeField()
    last_at = models.DateTimeField()
    outcome = models.CharField(max_length=11, choices=CountOutcome, blank=True)
    expected_then = models.DecimalField(**QTY, null=True, blank=True)
    qty_delta = models.DecimalField(**QTY, null=True, blank=True)
    variance_value = models.DecimalField(
        **VALUE, null=True, blank=True, help_text="At the cost of when it was finalized."
    )

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "session", "variant"], name="countline_variant"
            ),
            models.CheckConstraint(condition=Q(counted_qty__gte=0), name="countline_qty_gte_0"),
        ]
        indexes = [models.Index(fields=["tenant", "variant"], name="countline_of_variant")]


class CountTally(TenantModel):
    """What was counted of a line in one zone; `set_at` is when it was last counted afresh."""

    line = TenantForeignKey(CountLine, on_delete=models.CASCADE, related_name="tallies")
    zone_name = models.CharField(max_length=60, blank=True)
    qty = models.DecimalField(**QTY)
    first_at = models.DateTimeField()
    last_at = models.DateTimeField()
    set_at = models.DateTimeField(null=True, blank=True)

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(fields=["tenant", "line", "zone_name"], name="counttally_zone"),
            models.CheckConstraint(condition=Q(qty__gte=0), name="counttally_qty_gte_0"),
        ]


class UnknownStatus(models.TextChoices):
    OPEN = "OPEN", "Open"
    LINKED = "LINKED", "Linked"
    DROPPED = "DROPPED", "Dropped"


class CountUnknown(TenantModel):
    """A code that nobody knows, parked with what was counted of it until somebody says what it is."""

    session = TenantForeignKey(CountSession, on_delete=models.CASCADE, related_name="unknowns")
    code = models.CharField(max_length=60)
    zone_name = models.CharField(max_length=60, blank=True)
    qty = models.DecimalField(**QTY)
    first_at = models.DateTimeField()
    last_at = models.DateTimeField()
    status = models.CharField(max_length=7, choices=UnknownStatus, default=UnknownStatus.OPEN)
    variant = TenantForeignKey(Variant, null=True, blank=True, related_name="+")
    resolved_by = _person()

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "session", "code", "zone_name"],
                condition=Q(status=UnknownStatus.OPEN),
                name="countunknown_open_code",
            )
        ]


class ObservationKind(models.TextChoices):
    SCAN = "SCAN", "Scanned"
    SET = "SET", "Counted afresh"


class CountObservation(TenantModel):
    """What somebody saw: never changed, and known by the client's own id."""

    session = TenantForeignKey(CountSession, on_delete=models.CASCADE, related_name="observations")
    observation_id = models.UUIDField()
    kind = models.CharField(max_length=4, choices=ObservationKind)
    variant = TenantForeignKey(Variant, null=True, related_name="+")
    code = models.CharField(max_length=60, blank=True)
    zone_name = models.CharField(max_length=60, blank=True)
    qty = models.DecimalField(**QTY)
    counted_at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    actor = _person()
    device = models.CharField(max_length=60, blank=True)

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "observation_id"], name="countobservation_once"
            )
        ]
        indexes = [
            models.Index(fields=["tenant", "session", "id"], name="countobservation_session")
        ]
