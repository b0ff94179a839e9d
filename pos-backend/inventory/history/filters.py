from typing import Any

import django_filters
from django.db.models import Q, QuerySet
from drf_spectacular.utils import extend_schema_field

from accounts.filters import MemberFilter
from catalog.branches import CategoryFilter
from catalog.models import Product, Variant
from catalog.search import matching
from core.filters import BooleanFilter, OwnedIdFilter, WholeNumberFilter
from core.problems import NotFound
from inventory.adjustments.models import ReasonCode
from inventory.models import RefType, StockLedger
from stores.models import Store


@extend_schema_field({"type": "array", "items": {"type": "string", "enum": RefType.values}})
class RefTypesFilter(django_filters.MultipleChoiceFilter):
    """One or several types, by repeating the parameter."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(field_name="ref_type", choices=RefType.choices, distinct=False, **kwargs)


class ReasonFilter(OwnedIdFilter):
    """By one of the retailer's reasons, in use or retired; a foreign or missing one is 404."""

    def __init__(self) -> None:
        super().__init__(model=ReasonCode)

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        if value is None:
            return qs
        code = ReasonCode.objects.filter(pk=value).values_list("code", flat=True).first()
        if code is None:
            raise NotFound
        return qs.filter(reason_code=code)


def _day(lookup: str) -> django_filters.DateFilter:
    """A store's day, written as ISO 8601 only: 02/03 means two things."""
    return django_filters.DateFilter(
        field_name="business_date", lookup_expr=lookup, input_formats=["%Y-%m-%d"]
    )


class LedgerFilters(django_filters.FilterSet):
    store_id = OwnedIdFilter(model=Store)
    variant_id = OwnedIdFilter(model=Variant)
    product_id = OwnedIdFilter(model=Product, field_name="variant__product_id")
    category = CategoryFilter(field_name="variant__product__category_id")
    reason_id = ReasonFilter()
    reason_code = django_filters.CharFilter(
        max_length=40, help_text="Also what documents give by themselves, such as LOST."
    )
    without_reason = BooleanFilter(
        method="only_without_reason", help_text="True: what a count found, or a sale sold."
    )
    ref_type = RefTypesFilter()
    ref_id = WholeNumberFilter()
    date_from = _day("gte")
    date_to = _day("lte")
    actor_id = MemberFilter()
    search = django_filters.CharFilter(method="by_words", max_length=200)

    def only_without_reason(
        self, entries: QuerySet[StockLedger], _name: str, wanted: bool
    ) -> QuerySet[StockLedger]:
        return entries.filter(reason_code="") if wanted else entries

    def by_words(
        self, entries: QuerySet[StockLedger], _name: str, text: str
    ) -> QuerySet[StockLedger]:
        """By SKU, barcode or product, or by how the document's number or reference begins."""
        variants = Variant.objects.filter(matching(text)).values("id")
        return entries.filter(Q(variant_id__in=variants) | Q(ref_label__startswith=text.strip()))


class MovementFilters(LedgerFilters):
    """The same, also under the names of the shop floor."""

    location_id = OwnedIdFilter(model=Store, field_name="store_id")
    movement_type = RefTypesFilter()
