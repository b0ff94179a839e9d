"""Which sales are asked for."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import django_filters
from django.db import models
from django.utils import timezone

from accounts.access import Access
from analytics.marts.freshness import Freshness
from analytics.periods import Period, PeriodFilters, asked_period
from catalog.branches import CategoryFilter, chosen_branch
from core.filters import OwnedIdFilter
from core.problems import Invalid
from inventory.stock.sql import Row, Wanted
from stores.models import Store, day_in
from tenants.context import current_tenant_id


class SalesBy(models.TextChoices):
    DAY = "DAY", "Day"
    HOUR = "HOUR", "Hour of the day"
    STORE = "STORE", "Store"
    CATEGORY = "CATEGORY", "Category"
    PRODUCT = "PRODUCT", "Product"


class KpiFilters(PeriodFilters):
    store_id = OwnedIdFilter(model=Store)


class SalesFilters(KpiFilters):
    by = django_filters.ChoiceFilter(
        method="as_asked", choices=SalesBy.choices, help_text="What a row is of; DAY without it."
    )
    category = CategoryFilter(field_name="variant__product__category_id")
    search = django_filters.CharFilter(
        method="as_asked", max_length=200, help_text="Of products: with `by=PRODUCT` only."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedSales:
    """`category_ids` with all that lies below; None: of any. Days before `open_since` are whole in the
    marts, in every store that is asked for; None: no day is.
    """

    by: SalesBy
    period: Period
    today: dt.date  # the store's, or the retailer's
    open_since: dt.date | None
    currency: str
    store_id: int | None = None
    category_ids: Sequence[int] | None = None
    words: Sequence[str] = ()
    word_params: Row

    @property
    def params(self) -> Row:
        return {
            "tenant": current_tenant_id(),
            "store": self.store_id,
            "since": self.period.since,
            "until": self.period.until,
            "categories": self.category_ids,
            "currency": self.currency,
            **self.word_params,
        }


def asked_sales(given: Mapping[str, Any], *, access: Access, freshness: Freshness) -> AskedSales:
    """Of the filters' values, `store_id` being the retailer's own. Raises Invalid."""
    by = SalesBy(given.get("by") or SalesBy.DAY)
    search = given.get("search", "")
    if search and by != SalesBy.PRODUCT:
        raise Invalid("search", "Products are searched for: say by=PRODUCT.")
    # Its words and their parameters are those of every list of stock.
    wanted = Wanted(default=access.tenant.default_reorder_point, search=search)
    store_id = given.get("store_id")
    zones = _timezones(store_id)
    today = day_in(access.tenant.timezone if store_id is None else zones[0], timezone.now())
    return AskedSales(
        by=by,
        period=asked_period(given, today=today),
        today=today,
        open_since=_open_since(zones, freshness),
        currency=access.tenant.currency,
        store_id=store_id,
        category_ids=chosen_branch(given.get("category")),
        words=wanted.of_variants,
        word_params={k: v for k, v in wanted.params.items() if k.startswith("word")},
    )


def _timezones(store_id: int | None) -> Sequence[str]:
    stores = Store.objects.all() if store_id is None else Store.objects.filter(pk=store_id)
    return list(stores.order_by("timezone").values_list("timezone", flat=True).distinct())


def _open_since(zones: Sequence[str], freshness: Freshness) -> dt.date | None:
    """The store day that was under way at the last build, where it was earliest."""
    days = [day for zone in zones if (day := freshness.last_day_in(zone)) is not None]
    return min(days, default=None)
