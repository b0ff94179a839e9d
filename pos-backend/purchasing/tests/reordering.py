"""Short forms of what is suggested to be bought, and of what was sold, for tests."""

import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import uuid4

from django.test import Client
from django.utils import timezone

from catalog.models import Variant
from conftest import Cast
from inventory.models import RefType
from inventory.tests.movements import move, posted
from purchasing.vendors.models import Vendor, VendorItem
from stores.models import Store, day_in
from tenants.context import tenant_context

SUGGESTIONS = "/api/v1/inventory/reorder_suggestions"


def today() -> dt.date:
    """Of the cast's stores."""
    return day_in("Europe/London", timezone.now())


def noon(days_ago: int) -> dt.datetime:
    """Of that day; now, which may be before noon, where it is today."""
    if not days_ago:
        return timezone.now()
    return dt.datetime.combine(today() - dt.timedelta(days=days_ago), dt.time(12), dt.UTC)


def opened(cast: Cast, store: Store, variant: Variant, qty: int, *, days_ago: int = 0) -> None:
    """`qty` units on the shelf, 0 for an empty one; of `days_ago` 0 since a minute."""
    at = noon(days_ago) if days_ago else timezone.now() - dt.timedelta(minutes=1)
    with tenant_context(cast.shop.pk):
        opening = move(store, variant, qty or 1, RefType.OPENING, unit_cost="2", occurred_at=at)
        posted(opening)
        if not qty:
            posted(move(store, variant, -1, RefType.WASTE, occurred_at=at))


def sold(cast: Cast, store: Store, variant: Variant, qty: int, days_ago: range) -> None:
    """So many units on each of the days, the oldest first."""
    with tenant_context(cast.shop.pk):
        posted(
            *(
                move(store, variant, -qty, RefType.SALE, ref_id=day + 1, occurred_at=noon(day))
                for day in sorted(days_ago, reverse=True)
            )
        )


def sells(cast: Cast, variant: Variant, name: str = "Tea Traders", **values: Any) -> Vendor:
    """A vendor of the variant; `lead_time_days` and `is_active` are the vendor's own."""
    own: dict[str, Any] = {
        name: values.pop(name) for name in ("lead_time_days", "is_active") if name in values
    }
    with tenant_context(cast.shop.pk):
        vendor, _made = Vendor.objects.get_or_create(name=name, defaults=own)
        VendorItem.objects.create(vendor=vendor, variant=variant, **values)
        return vendor


def suggested(client: Client, query: str = "") -> list[dict[str, Any]]:
    answer = client.get(f"{SUGGESTIONS}?{query}")
    assert answer.status_code == 200, answer.content
    body = answer.json()
    assert body["count"] == len(body["results"])
    return list(body["results"])


def quantities(client: Client, query: str = "") -> dict[tuple[str, str], int | Decimal]:
    """What is suggested, by store and SKU."""
    return {
        (row["store_code"], row["sku"]): Decimal(row["suggested_qty"])
        for row in suggested(client, query)
    }


def act(client: Client, action: str, body: Any, *, key: str = "") -> Any:
    headers = {"Idempotency-Key": key or str(uuid4())}
    return client.post(f"{SUGGESTIONS}/{action}", body, "application/json", headers=headers)


def order_line(store: Store, variant: Variant, qty: Any, **more: Any) -> dict[str, Any]:
    return {"store_id": store.pk, "variant_id": variant.pk, "qty": str(qty), **more}
