from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from catalog.models import Variant
from catalog.tests.factories import CategoryFactory, VariantFactory
from conftest import Cast
from inventory.models import InventoryItem, RefType
from inventory.reservations.models import Inbound
from inventory.tests.movements import move, posted
from tenants.context import tenant_context

STOCK = "/api/v1/inventory/stock"
SignIn = Callable[[User], Client]


@pytest.fixture
def mugs(cast: Cast) -> list[Variant]:
    """Three mugs: plenty, low and out on the high street; one at the station."""
    with tenant_context(cast.shop.id):
        category = CategoryFactory.create(name="Mugs")
        variants = [
            VariantFactory.create(
                sku=sku,
                product__name=f"Café Mug {name}",
                product__category=category,
                search_text=f"{sku.lower()} cafe mug {name.lower()} 501234{n}",
                reorder_point=Decimal(3),
            )
            for n, (sku, name) in enumerate([("M-1", "Sage"), ("M-2", "Oat"), ("M-3", "Ink")])
        ]
        plenty, low, out = variants
        posted(
            move(cast.high_street, plenty, 10, RefType.OPENING, unit_cost="2.5"),
            move(cast.high_street, low, 3, RefType.OPENING, unit_cost="2"),
            move(cast.high_street, out, 1, RefType.OPENING, unit_cost="2"),
            move(cast.station, plenty, 4, RefType.OPENING, unit_cost="2.5"),
        )
        posted(move(cast.high_street, out, -1, RefType.WASTE))
        Inbound.objects.create(
            store=cast.high_street, variant=low, ref_type="TRANSFER", ref_id=1, qty=5
        )
        Inbound.objects.create(
            store=cast.high_street, variant=low, ref_type="PURCHASE_ORDER", ref_id=1, qty=7
        )
    return variants


def rows(client: Client, query: str = "") -> list[dict[str, Any]]:
    answer = client.get(f"{STOCK}?{query}")
    assert answer.status_code == 200, answer.content
    body = answer.json()
    assert body.keys() == {"count", "next", "previous", "results"}
    return list(body["results"])


def test_a_row_says_what_is_there_what_comes_and_what_it_is_worth(
    cast: Cast, mugs: list[Variant], sign_in: SignIn
) -> None:
    (row,) = rows(sign_in(cast.owner), "search=M-2")
    assert row.pop("last_movement_at").startswith("2026-03-02T12:00:00")
    assert row == {
        "id": InventoryItemId(mugs[1]),
        "store_id": cast.high_street.id,
        "store_code": "HS",
        "variant_id": mugs[1].id,
        "sku": "M-2",
        "product_name": "Café Mug Oat",
        "variant_name": "",
        "category_id": mugs[1].product.category_id,
        "category_name": "Mugs",
        "on_hand": "3.000",
        "allocated": "0.000",
        "available": "3.000",
        "in_transit": "5.000",
        "on_order": "7.000",
        "reorder_point": None,
        "threshold": "3.000",
        "is_low_stock": True,
        "is_out_of_stock": False,
        "average_cost": "2.000000",
        "stock_value": "6.000000",
        "currency": "GBP",
        "hidden_by_count": None,
    }


class InventoryItemId:
    """Equals the id of the variant's one item, whatever the database gave it."""

    def __init__(self, variant: Variant) -> None:
        with tenant_context(variant.tenant_id):
            self.id = InventoryItem.objects.get(variant=variant).id

    def __eq__(self, other: object) -> bool:
        return other == self.id

    __hash__ = None  # type: ignore[assignment]  # for comparison only


def test_staff_see_stock_everywhere_but_no_cost(
    cast: Cast, mugs: list[Variant], sign_in: SignIn
) -> None:
    found = rows(sign_in(cast.staff))
    assert {row["store_code"] for row in found} == {"HS", "ST"}
    assert {(row["average_cost"], row["stock_value"]) for row in found} == {(None, None)}


@pytest.mark.parametrize(
    ("query", "skus"),
    [
        ("", ["M-1", "M-1", "M-2", "M-3"]),
        ("search=cafe", ["M-1", "M-1", "M-2", "M-3"]),
        ("search=CAF%C3%89%20sage", ["M-1", "M-1"]),
        ("search=5012342", ["M-3"]),
        ("search=mug%20teapot", []),
        ("low_stock=true", ["M-2", "M-3"]),
        ("low_stock=false", ["M-1", "M-1", "M-2", "M-3"]),
        ("out_of_stock=true", ["M-3"]),
        ("ordering=-on_hand", ["M-1", "M-1", "M-2", "M-3"]),
        ("ordering=on_hand", ["M-3", "M-2", "M-1", "M-1"]),
        ("ordering=-sku,store_code", ["M-3", "M-2", "M-1", "M-1"]),
        ("page_size=2", ["M-1", "M-1"]),
        ("page_size=2&page=2", ["M-2", "M-3"]),
    ],
)
def test_filters_order_and_pages(
    cast: Cast, mugs: list[Variant], sign_in: SignIn, query: str, skus: list[str]
) -> None:
    assert [row["sku"] for row in rows(sign_in(cast.owner), query)] == skus


def test_filters_by_id(cast: Cast, mugs: list[Variant], sign_in: SignIn) -> None:
    owner = sign_in(cast.owner)
    assert len(rows(owner, f"store_id={cast.station.id}")) == 1
    assert len(rows(owner, f"variant_id={mugs[0].id}")) == 2
    assert len(rows(owner, f"product_id={mugs[0].product_id}&store_id={cast.station.id}")) == 1
    assert len(rows(owner, f"category={mugs[0].product.category_id}")) == 4


def test_the_threshold_is_the_items_else_the_variants_else_the_retailers(
    cast: Cast, mugs: list[Variant], sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    cast.shop.default_reorder_point = Decimal(20)
    cast.shop.save()
    with tenant_context(cast.shop.id):
        Variant.objects.filter(sku="M-1").update(reorder_point=None)
        InventoryItem.objects.filter(variant=mugs[0], store=cast.station).update(reorder_point=1)
    found = {row["store_code"]: row for row in rows(owner, "search=M-1")}
    assert (found["HS"]["threshold"], found["HS"]["is_low_stock"]) == ("20.000", True)
    assert (found["ST"]["threshold"], found["ST"]["is_low_stock"]) == ("1.000", False)


@pytest.mark.parametrize(
    ("query", "attr"),
    [
        ("serach=mug", "serach"),
        ("store=1", "store"),
        ("store_id=x", "store_id"),
        ("store_id=1.5", "store_id"),
        ("store_id=-1", "store_id"),
        ("store_id=99999999999999999999", "store_id"),
        ("low_stock=maybe", "low_stock"),
        ("ordering=tenant_id", "ordering"),
        ("page=0", "page"),
        ("page=9", "page"),
        ("page=x", "page"),
        ("page_size=0", "page_size"),
        ("page_size=201", "page_size"),
        ("page_size=1e9", "page_size"),
        ("search=" + "a%20" * 9, "search"),
        ("search=a%00b", "search"),
        ("search=" + "a" * 201, "search"),
    ],
)
def test_what_is_not_understood_is_refused_and_named(
    cast: Cast, mugs: list[Variant], sign_in: SignIn, query: str, attr: str
) -> None:
    answer = sign_in(cast.owner).get(f"{STOCK}?{query}")
    assert answer.status_code == 400
    assert answer["Content-Type"] == "application/problem+json"
    assert [error["attr"] for error in answer.json()["errors"]] == [attr]


@pytest.mark.parametrize("name", ["store_id", "variant_id", "product_id", "category"])
def test_foreign_and_missing_ids_get_the_same_404(
    cast: Cast, mugs: list[Variant], sign_in: SignIn, name: str
) -> None:
    own = {
        "store_id": cast.high_street.id,
        "variant_id": mugs[0].id,
        "product_id": mugs[0].product_id,
        "category": mugs[0].product.category_id,
    }[name]
    outsider = sign_in(cast.outsider)
    foreign = outsider.get(f"{STOCK}?{name}={own}")
    missing = outsider.get(f"{STOCK}?{name}=123456789")
    assert (foreign.status_code, missing.status_code) == (404, 404)
    assert {**foreign.json(), "request_id": ""} == {**missing.json(), "request_id": ""}


def test_the_outsider_sees_nothing(cast: Cast, mugs: list[Variant], sign_in: SignIn) -> None:
    assert rows(sign_in(cast.outsider)) == []


def test_a_page_costs_the_same_statements_however_many_rows(
    cast: Cast, mugs: list[Variant], sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)

    def statements(query: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            rows(owner, query)
        return len(captured)

    assert statements("page_size=1") == statements("page_size=200")
    # Session, user, memberships; savepoint in and out; count, page.
    assert statements("") == 7


def test_a_trailing_slash_is_accepted(cast: Cast, sign_in: SignIn) -> None:
    assert sign_in(cast.owner).get(f"{STOCK}/").status_code == 200
