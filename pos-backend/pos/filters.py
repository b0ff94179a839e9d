from typing import Any

import django_filters
from django.db.models import Exists, OuterRef, Q, QuerySet

from accounts.models import Membership
from catalog.branches import CategoryFilter
from catalog.models import Variant
from catalog.search import matching
from core.filters import OwnedIdFilter, WholeNumberFilter
from core.problems import NotFound
from pos.models import ReturnLine, ReturnStatus, Sale, SaleLine, SaleStatus
from pos.models_sessions import RegisterSession, SessionStatus
from pos.shelf import with_stock_of
from stores.models import Register, Store


class StoreOfShelf(OwnedIdFilter):
    """Whose stock the rows show."""

    def __init__(self) -> None:
        super().__init__(model=Store, required=True)

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        if not Store.objects.filter(pk=value).exists():
            raise NotFound
        return with_stock_of(qs, store_id=value)


class TillProductFilters(django_filters.FilterSet):
    store_id = StoreOfShelf()
    category = CategoryFilter(field_name="product__category_id")
    search = django_filters.CharFilter(method="by_words", max_length=200)

    def by_words(self, rows: QuerySet[Variant], _name: str, text: str) -> QuerySet[Variant]:
        return rows.filter(matching(text))


class SessionFilters(django_filters.FilterSet):
    store_id = OwnedIdFilter(model=Store)
    register_id = OwnedIdFilter(model=Register)
    status = django_filters.ChoiceFilter(choices=SessionStatus.choices)


class CashierFilter(WholeNumberFilter):
    """By who made the document, a user of the retailer, past or present; anybody else is 404."""

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        if value is None:
            return qs
        if not Membership.objects.filter(user_id=value).exists():
            raise NotFound
        return qs.filter(created_by_id=value)


def _day(lookup: str) -> django_filters.DateFilter:
    return django_filters.DateFilter(
        field_name="business_date", lookup_expr=lookup, input_formats=["%Y-%m-%d"]
    )


class _ReceiptFilters(django_filters.FilterSet):
    store_id = OwnedIdFilter(model=Store)
    register_session_id = OwnedIdFilter(model=RegisterSession)
    cashier_id = CashierFilter()
    date_from = _day("gte")
    date_to = _day("lte")
    search = django_filters.CharFilter(method="by_words", max_length=200)

    def by_words(self, rows: QuerySet[Any], _name: str, text: str) -> QuerySet[Any]:
        """By how the number begins, or by a variant's SKU, barcode or product name."""
        text = text.strip()
        begins = Q(number__startswith=text) | Q(number__startswith=text.upper())
        return rows.filter(begins | Exists(self.lines_of(Variant.objects.filter(matching(text)))))

    def lines_of(self, variants: QuerySet[Variant]) -> QuerySet[Any]:
        raise NotImplementedError


class SaleFilters(_ReceiptFilters):
    status = django_filters.MultipleChoiceFilter(choices=SaleStatus.choices)

    def lines_of(self, variants: QuerySet[Variant]) -> QuerySet[Any]:
        return SaleLine.objects.filter(sale=OuterRef("pk"), variant__in=variants)


class ReturnFilters(_ReceiptFilters):
    status = django_filters.MultipleChoiceFilter(choices=ReturnStatus.choices)
    sale_id = OwnedIdFilter(model=Sale)

    def lines_of(self, variants: QuerySet[Variant]) -> QuerySet[Any]:
        return ReturnLine.objects.filter(returned=OuterRef("pk"), variant__in=variants)
