"""Low and out are one rule: the lists, the sums, the one row and the till agree on every item."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import InventoryItem, RefType
from inventory.selectors import stock_rows
from inventory.tests.movements import move, posted
from tenants.context import tenant_context

INVENTORY = "/api/v1/inventory"
SignIn = Callable[[User], Client]


def levels() -> Iterator[dict[str, Any]]:
    """Every place that a threshold may come from × below, at and above it × whether it matters."""
    for own, of_variant in product([None, Decimal(0), Decimal(2)], [None, Decimal(0), Decimal(4)]):
        for units in (-1, 0, 1, 2, 3, 4, 5, 6):
            yield {"own": own, "of_variant": of_variant, "units": units}
    for fate in ("untracked", "inactive", "product inactive"):
        yield {"own": None, "of_variant": None, "units": 0, "fate": fate}


@pytest.fixture
def shelves(cast: Cast) -> Cast:
    cast.shop.default_reorder_point = Decimal(5)
    cast.shop.shortage_policy = "ALLOW"
    cast.shop.save()
    with tenant_context(cast.shop.id):
        for level in levels():
            fate = level.get("fate")
            variant = VariantFactory.create(
                reorder_point=level["of_variant"],
                is_active=fate != "inactive",
                product__is_active=fate != "product inactive",
                track_stock=fate != "untracked",
            )
            if level["units"]:
                kind = RefType.OPENING if level["units"] > 0 else RefType.SALE
                posted(move(cast.high_street, variant, level["units"], kind))
            item, _ = InventoryItem.objects.get_or_create(store=cast.high_street, variant=variant)
            InventoryItem.objects.filter(pk=item.pk).update(reorder_point=level["own"])
    return cast


def test_all_who_say_low_or_out_say_the_same(shelves: Cast, sign_in: SignIn) -> None:
    cast, owner = shelves, sign_in(shelves.owner)
    rows = owner.get(f"{INVENTORY}/stock?page_size=200").json()["results"]
    assert len(rows) == len(list(levels()))
    with tenant_context(cast.shop.id):
        items = {item.pk: item for item in stock_rows().select_related("variant")}
    for row in rows:
        item: Any = items[row["id"]]
        own, of_variant = item.reorder_point, item.variant.reorder_point
        threshold = own if own is not None else of_variant if of_variant is not None else 5
        kept = (
            item.variant.track_stock and item.variant.is_active and item.variant.product.is_active
        )
        said = Decimal(row["threshold"]), row["is_low_stock"], row["is_out_of_stock"]
        low, out = kept and item.on_hand <= threshold, kept and item.on_hand <= 0
        assert said == (threshold, low, out)
        assert said == (item.threshold, item.is_low_stock, item.is_out_of_stock)
        assert owner.get(f"{INVENTORY}/stock/{row['id']}").json() == row
    low = {row["variant_id"] for row in rows if row["is_low_stock"]}
    out = {row["variant_id"] for row in rows if row["is_out_of_stock"]}
    for path in ("stock", "overview", "stock_summary"):
        for query, expected in (("low_stock", low), ("out_of_stock", out)):
            found = owner.get(f"{INVENTORY}/{path}?{query}=true&page_size=200").json()
            assert {row["variant_id"] for row in found["results"]} == expected
    counted = owner.get(f"{INVENTORY}/overview").json()["summary"]
    assert (counted["low_stock_count"], counted["out_of_stock_count"]) == (len(low), len(out))
    summary = owner.get(f"{INVENTORY}/summary").json()
    assert (summary["totals"]["low"], summary["totals"]["out"]) == (len(low), len(out))
    till = owner.get(f"/api/v1/pos/products?store_id={cast.high_street.id}&page_size=200").json()
    on_sale = {row["variant_id"] for row in till["results"]}
    assert {row["variant_id"] for row in till["results"] if row["is_low_stock"]} == low & on_sale
    assert low <= on_sale
