from decimal import Decimal
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.access import Access
from accounts.serializers import Person
from core.inputs import Id
from core.money import QTY
from inventory.counts.models import (
    CountLine,
    CountObservation,
    CountOutcome,
    CountScope,
    CountSession,
    CountStatus,
    CountUnknown,
    ObservationKind,
    UnknownStatus,
)
from inventory.counts.reading import Progress
from inventory.counts.variance import LineState, Totals, VarianceLine
from inventory.history.serializers import COST
from inventory.models import InventoryItem
from inventory.timeline import TimelineEvent
from tenants.models_audit import AuditEvent

MOST_NAMED = 10_000


class CountInput(serializers.Serializer[Any]):
    store_id = Id()
    scope = serializers.ChoiceField(choices=CountScope.choices, default=CountScope.FULL_STORE)
    zone_name = serializers.CharField(max_length=60, required=False, allow_blank=True)
    category_id = Id(required=False, allow_null=True)
    note = serializers.CharField(max_length=500, required=False, allow_blank=True)

    def validate(self, given: dict[str, Any]) -> dict[str, Any]:
        scope = given["scope"]
        if (scope == CountScope.ZONE) != bool(given.get("zone_name")):
            raise serializers.ValidationError({"zone_name": "Name the zone of a ZONE count only."})
        if (scope == CountScope.CATEGORY) != bool(given.get("category_id")):
            raise serializers.ValidationError(
                {"category_id": "Name the category of a CATEGORY count only."}
            )
        return given


class _ObservationInput(serializers.Serializer[Any]):
    observation_id = serializers.UUIDField(
        required=False, help_text="Made by the client: the same one again counts once."
    )
    zone_name = serializers.CharField(max_length=60, required=False, allow_blank=True)
    counted_at = serializers.DateTimeField(required=False)
    device = serializers.CharField(max_length=60, required=False, allow_blank=True)


class CountScanInput(_ObservationInput):
    """What was scanned, by `code` or by `variant_id`; less than 0 takes back."""

    code = serializers.CharField(max_length=60, required=False)
    variant_id = Id(required=False)
    qty = serializers.DecimalField(**QTY, default=Decimal(1))

    def validate(self, given: dict[str, Any]) -> dict[str, Any]:
        if ("code" in given) == ("variant_id" in given):
            raise serializers.ValidationError({"code": "Give either a code or a variant_id."})
        if not given["qty"]:
            raise serializers.ValidationError({"qty": "A scan of nothing is none."})
        return given


class CountSetInput(_ObservationInput):
    """Counted afresh: replaces what was counted in the zone."""

    variant_id = Id()
    counted_qty = serializers.DecimalField(**QTY, min_value=Decimal(0))


class UnknownResolution(serializers.Serializer[Any]):
    """Which variant the code is; null drops it."""

    variant_id = Id(allow_null=True)


class CountFinalizeInput(serializers.Serializer[Any]):
    """A manager's yes. `accept_moved`: all lines that moved, or those of these variants;
    `accept_elsewhere`: that this is all there is of them; `zero_uncounted`: the number of items that
    nobody counted, typed in."""

    accept_moved = serializers.JSONField(required=False)
    accept_elsewhere = serializers.ListField(
        child=Id(), required=False, max_length=MOST_NAMED, default=list
    )
    zero_uncounted = serializers.IntegerField(
        min_value=0, max_value=2**31, required=False, allow_null=True
    )

    def validate_accept_moved(self, given: Any) -> Any:
        if isinstance(given, bool):
            return given
        ids = serializers.ListField(child=Id(), max_length=MOST_NAMED)
        return ids.run_validation(given)


class CountRow(serializers.Serializer[CountSession]):
    """What it found, from `accuracy` on, is null until it is finalized, and never changes then."""

    id = serializers.IntegerField()
    number = serializers.CharField()
    status = serializers.ChoiceField(choices=CountStatus.choices)
    version = serializers.IntegerField()
    store_id = serializers.IntegerField()
    store_code = serializers.CharField(source="store.code")
    scope = serializers.ChoiceField(choices=CountScope.choices)
    zone_name = serializers.CharField()
    category_id = serializers.IntegerField(allow_null=True)
    category_name = serializers.CharField(source="category.name", default=None, allow_null=True)
    note = serializers.CharField()
    line_count = serializers.IntegerField()
    created_by = Person(allow_null=True)
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()
    started_at = serializers.DateTimeField(allow_null=True)
    finished_at = serializers.DateTimeField(allow_null=True)
    finished_by = Person(allow_null=True)
    accuracy = serializers.DecimalField(
        max_digits=4, decimal_places=1, allow_null=True, help_text="Per cent of lines as expected."
    )
    surplus_qty = serializers.DecimalField(**QTY, allow_null=True)
    missing_qty = serializers.DecimalField(**QTY, allow_null=True)
    variance_value = serializers.SerializerMethodField()
    currency = serializers.SerializerMethodField()
    lines_posted = serializers.IntegerField(
        allow_null=True, help_text="Lines that it settled: set right, or as expected."
    )

    @property
    def _access(self) -> Access:
        access: Access = self.context["access"]
        return access

    @extend_schema_field(COST)
    def get_variance_value(self, session: CountSession) -> str | None:
        value = session.variance_value
        return None if value is None or not self._access.may("cost.read") else f"{value:.6f}"

    def get_currency(self, _session: CountSession) -> str:
        return self._access.tenant.currency


class CountUnknownRow(serializers.Serializer[CountUnknown]):
    id = serializers.IntegerField()
    code = serializers.CharField()
    zone_name = serializers.CharField()
    qty = serializers.DecimalField(**QTY)
    status = serializers.ChoiceField(choices=UnknownStatus.choices)
    variant_id = serializers.IntegerField(allow_null=True)
    first_at = serializers.DateTimeField()
    last_at = serializers.DateTimeField()


class CountTallyRow(serializers.Serializer[Any]):
    zone_name = serializers.CharField()
    qty = serializers.DecimalField(**QTY)
    last_at = serializers.DateTimeField()


class CountLineRow(serializers.Serializer[CountLine]):
    """`expected_qty` was on hand at the first scan; null for who counts blind."""

    variant_id = serializers.IntegerField()
    sku = serializers.CharField(source="variant.sku")
    product_name = serializers.CharField(source="variant.product.name")
    variant_name = serializers.CharField(source="variant.name")
    expected_qty = serializers.SerializerMethodField()
    counted_qty = serializers.DecimalField(**QTY)
    first_at = serializers.DateTimeField()
    last_at = serializers.DateTimeField()
    outcome = serializers.ChoiceField(choices=CountOutcome.choices, allow_blank=True)
    tallies = CountTallyRow(many=True)

    @extend_schema_field(serializers.DecimalField(**QTY, allow_null=True))
    def get_expected_qty(self, line: CountLine) -> str | None:
        return None if self.context["blind"] else f"{line.expected_qty:.3f}"


class CountNoted(serializers.Serializer[Any]):
    """What a scan was written to: the line, or the code that nobody knows."""

    line = CountLineRow(allow_null=True)
    unknown = CountUnknownRow(allow_null=True)
    repeated = serializers.BooleanField(help_text="It had been taken down before.")


class CountedZone(serializers.Serializer[Any]):
    zone_name = serializers.CharField()
    lines = serializers.IntegerField()
    units = serializers.DecimalField(**QTY)
    last_at = serializers.DateTimeField()


class CountingPerson(serializers.Serializer[Any]):
    person = Person(allow_null=True)
    observations = serializers.IntegerField()
    last_at = serializers.DateTimeField()


class CountProgress(serializers.Serializer[Progress]):
    """`items_in_scope` were seen, or hold stock and were not; null for a zone, which expects none."""

    items_in_scope = serializers.IntegerField(allow_null=True)
    seen_count = serializers.IntegerField()
    uncounted_count = serializers.IntegerField()
    units_counted = serializers.DecimalField(**QTY)
    unknown_open = serializers.IntegerField()
    zones = CountedZone(many=True)
    people = CountingPerson(many=True)


class CountEvent(TimelineEvent):
    """`said` is what the event recorded, such as how many lines were posted."""

    said = serializers.SerializerMethodField()

    @extend_schema_field(serializers.DictField(child=serializers.JSONField(allow_null=True)))
    def get_said(self, event: AuditEvent) -> dict[str, Any]:
        return dict(event.after or {})


class CountOutput(CountRow):
    blind = serializers.BooleanField(
        help_text="Whether the caller is not to know what is expected."
    )
    progress = CountProgress()
    unknowns = CountUnknownRow(many=True)
    events = CountEvent(many=True)


class CountObservationRow(serializers.Serializer[CountObservation]):
    """What somebody saw, when; of a code that nobody knew, without a variant."""

    id = serializers.IntegerField()
    observation_id = serializers.UUIDField()
    kind = serializers.ChoiceField(choices=ObservationKind.choices)
    variant_id = serializers.IntegerField(allow_null=True)
    sku = serializers.CharField(source="variant.sku", default=None, allow_null=True)
    product_name = serializers.CharField(
        source="variant.product.name", default=None, allow_null=True
    )
    variant_name = serializers.CharField(source="variant.name", default=None, allow_null=True)
    code = serializers.CharField()
    zone_name = serializers.CharField()
    qty = serializers.DecimalField(**QTY)
    counted_at = serializers.DateTimeField()
    recorded_at = serializers.DateTimeField()
    actor = Person(allow_null=True)
    device = serializers.CharField()


class VarianceRow(serializers.Serializer[VarianceLine]):
    variant_id = serializers.IntegerField()
    sku = serializers.CharField()
    product_name = serializers.CharField()
    variant_name = serializers.CharField()
    expected_qty = serializers.DecimalField(**QTY, source="expected")
    counted_qty = serializers.DecimalField(**QTY, source="counted")
    variance = serializers.DecimalField(**QTY)
    variance_value = serializers.SerializerMethodField()
    moved_during_count = serializers.BooleanField()
    seen_elsewhere = serializers.BooleanField()
    state = serializers.ChoiceField(choices=LineState.choices)
    outcome = serializers.ChoiceField(choices=CountOutcome.choices, allow_blank=True)

    @extend_schema_field(COST)
    def get_variance_value(self, line: VarianceLine) -> str | None:
        access: Access = self.context["access"]
        return f"{line.value:.6f}" if access.may("cost.read") else None


class VarianceTotals(serializers.Serializer[Totals]):
    lines = serializers.IntegerField()
    as_expected = serializers.IntegerField()
    surplus_qty = serializers.DecimalField(**QTY)
    missing_qty = serializers.DecimalField(**QTY)
    variance_value = serializers.SerializerMethodField()
    moved = serializers.IntegerField()
    accuracy = serializers.DecimalField(
        max_digits=4, decimal_places=1, allow_null=True, help_text="Per cent of lines as expected."
    )

    @extend_schema_field(COST)
    def get_variance_value(self, totals: Totals) -> str | None:
        access: Access = self.context["access"]
        return f"{totals.variance_value:.6f}" if access.may("cost.read") else None


class UncountedRow(serializers.Serializer[InventoryItem]):
    """An item of the scope that holds stock and that nobody saw."""

    variant_id = serializers.IntegerField()
    sku = serializers.CharField(source="variant.sku")
    product_name = serializers.CharField(source="variant.product.name")
    variant_name = serializers.CharField(source="variant.name")
    category_name = serializers.CharField(
        source="variant.product.category.name", default=None, allow_null=True
    )
    expected_qty = serializers.SerializerMethodField(help_text="Null for who counts blind.")

    @extend_schema_field(serializers.DecimalField(**QTY, allow_null=True))
    def get_expected_qty(self, item: InventoryItem) -> str | None:
        return None if self.context["blind"] else f"{item.on_hand:.3f}"


class Variance(serializers.Serializer[Any]):
    """`uncounted` are the first 200 of the items of the scope that hold stock and nobody saw."""

    totals = VarianceTotals()
    lines = VarianceRow(many=True)
    uncounted_count = serializers.IntegerField()
    uncounted = UncountedRow(many=True)
