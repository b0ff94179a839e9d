"""A category is what lies in it and in every category below it."""

from dataclasses import dataclass
from typing import Any

import pytest
from django.test import Client

from catalog.models import Category, Variant
from catalog.tests.factories import CategoryFactory, VariantFactory
from conftest import Cast
from inventory.tests.counting import SignIn, begun, done, opened, scan, send
from tenants.context import tenant_context

pytestmark = pytest.mark.django_db


@dataclass
class Branch:
    """Drinks, within them teas, within them green ones, and plates beside them; an item in each."""

    drinks: Category
    teas: Category
    plates: Category
    items: dict[str, Variant]


@pytest.fixture
def branch(cast: Cast) -> Branch:
    with tenant_context(cast.shop.pk):
        drinks = CategoryFactory.create(name="Drinks")
        teas = CategoryFactory.create(name="Teas", parent=drinks)
        green = CategoryFactory.create(name="Green", parent=teas)
        plates = CategoryFactory.create(name="Plates")
        lies = {"COLA": drinks, "BLACK": teas, "SENCHA": green, "PLATE": plates}
        items = {
            sku: VariantFactory.create(sku=sku, product__category=category)
            for sku, category in lies.items()
        }
        for item in items.values():
            opened(cast, item, 4)
    return Branch(drinks, teas, plates, items)


def skus(client: Client, path: str) -> list[str]:
    answer = client.get(f"/api/v1/{path}")
    assert answer.status_code == 200, answer.content
    return sorted(row["sku"] for row in answer.json()["results"])


@pytest.mark.parametrize(
    "path",
    ["inventory/stock?", "inventory/overview?", "inventory/stock_summary?", "catalog/variants?"],
)
def test_a_list_of_a_category_has_what_lies_below_it(
    cast: Cast, branch: Branch, sign_in: SignIn, path: str
) -> None:
    owner = sign_in(cast.owner)
    assert skus(owner, f"{path}category={branch.drinks.pk}") == ["BLACK", "COLA", "SENCHA"]
    assert skus(owner, f"{path}category={branch.teas.pk}") == ["BLACK", "SENCHA"]
    assert skus(owner, f"{path}category={branch.plates.pk}") == ["PLATE"]
    assert owner.get(f"/api/v1/{path}category=999999999").status_code == 404


def test_so_has_the_till_the_list_of_products_and_the_summary(
    cast: Cast, branch: Branch, sign_in: SignIn
) -> None:
    owner, teas = sign_in(cast.owner), branch.teas.pk
    till = f"pos/products?store_id={cast.high_street.pk}&category={teas}"
    assert skus(owner, till) == ["BLACK", "SENCHA"]
    assert owner.get(f"/api/v1/catalog/products?category={teas}").json()["count"] == 2
    summary = owner.get(f"/api/v1/inventory/summary?category={teas}").json()
    assert summary["totals"]["units"] == "8.000"


def test_a_count_of_a_category_counts_what_lies_below_it(
    cast: Cast, branch: Branch, sign_in: SignIn
) -> None:
    manager = sign_in(cast.manager)
    path = begun(manager, cast, scope="CATEGORY", category_id=branch.drinks.pk)
    scan(manager, path, branch.items["SENCHA"], 4)
    refused = send(manager, f"{path}/scan", {"code": "PLATE"})
    assert (refused.status_code, refused.json()["code"]) == (409, "out_of_scope")
    unseen = manager.get(f"/api/v1/inventory/counts{path}/uncounted").json()["results"]
    assert sorted(row["sku"] for row in unseen) == ["BLACK", "COLA"]
    answer: Any = manager.get(f"/api/v1/inventory/counts{path}/export")
    sheet = b"".join(answer.streaming_content).decode("utf-8-sig")
    assert sorted(line.split(",")[0] for line in sheet.splitlines()[1:]) == [
        "BLACK",
        "COLA",
        "SENCHA",
    ]


def test_a_count_of_a_category_hides_what_lies_below_it(
    cast: Cast, branch: Branch, sign_in: SignIn
) -> None:
    staff = sign_in(cast.staff)
    begun(staff, cast, scope="CATEGORY", category_id=branch.teas.pk)

    def told(path: str) -> dict[str, Any]:
        return {
            row["sku"]: row["on_hand"]
            for row in staff.get(f"/api/v1/inventory/{path}").json()["results"]
        }

    shown = {"COLA": "4.000", "BLACK": None, "SENCHA": None, "PLATE": "4.000"}
    assert told("stock") == shown
    assert told("overview") == shown
    above = staff.get(f"/api/v1/inventory/overview?category={branch.drinks.pk}").json()
    assert above["summary"]["total_qty"] is None
    beside = staff.get(f"/api/v1/inventory/overview?category={branch.plates.pk}").json()
    assert beside["summary"]["total_qty"] == "4.000"


def test_a_counted_category_is_finished_with_what_lies_below_it(
    cast: Cast, branch: Branch, sign_in: SignIn
) -> None:
    manager = sign_in(cast.manager)
    path = begun(manager, cast, scope="CATEGORY", category_id=branch.teas.pk)
    scan(manager, path, branch.items["SENCHA"], 3)
    scan(manager, path, branch.items["BLACK"], 4)
    done(send(manager, f"{path}/finalize"))
    assert {
        row["sku"]: row["on_hand"]
        for row in manager.get("/api/v1/inventory/stock").json()["results"]
    } == {"COLA": "4.000", "BLACK": "4.000", "SENCHA": "3.000", "PLATE": "4.000"}
