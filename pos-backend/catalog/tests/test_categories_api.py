from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from catalog.models import Category, Product
from catalog.tests.factories import ProductFactory
from catalog.tests.test_products_api import CATALOG, send
from conftest import Cast
from tenants.context import tenant_context

SignIn = Callable[[User], Client]


@pytest.fixture
def manager(cast: Cast, sign_in: SignIn) -> Client:
    return sign_in(cast.manager)


def add(client: Client, name: str, parent: int | None = None) -> dict[str, Any]:
    answer = send(client, "post", "categories", {"name": name, "parent_id": parent})
    assert answer.status_code == 201, answer.content
    found: dict[str, Any] = answer.json()
    return found


def test_categories_are_made_renamed_moved_and_deleted(manager: Client) -> None:
    kitchen, garden = add(manager, "Kitchen"), add(manager, "Garden")
    mugs = add(manager, "Mugs", kitchen["id"])
    assert (mugs["path"], mugs["product_count"], mugs["version"]) == ("Kitchen / Mugs", 0, 1)
    path = f"categories/{mugs['id']}"
    moved = send(manager, "patch", path, {"parent_id": garden["id"], "version": 1}).json()
    assert (moved["path"], moved["version"]) == ("Garden / Mugs", 2)
    top = send(manager, "patch", path, {"parent_id": None}).json()
    assert top["path"] == "Mugs"
    assert manager.delete(f"{CATALOG}/{path}").status_code == 204
    assert manager.get(f"{CATALOG}/{path}").status_code == 404


def test_names_are_unique_within_a_parent(manager: Client) -> None:
    kitchen = add(manager, "Kitchen")
    add(manager, "Mugs", kitchen["id"])
    add(manager, "Mugs")
    again = send(manager, "post", "categories", {"name": "Mugs"})
    assert (again.status_code, again.json()["code"]) == (409, "duplicate")


def test_a_category_cannot_lie_within_itself(manager: Client) -> None:
    top = add(manager, "Top")
    middle = add(manager, "Middle", top["id"])
    bottom = add(manager, "Bottom", middle["id"])
    for parent in (top, middle, bottom):
        answer = send(manager, "patch", f"categories/{top['id']}", {"parent_id": parent["id"]})
        assert answer.status_code == 400
        assert answer.json()["errors"][0]["attr"] == "parent_id"


def test_what_holds_products_or_categories_is_not_deleted(manager: Client, cast: Cast) -> None:
    top = add(manager, "Top")
    below = add(manager, "Below", top["id"])
    with tenant_context(cast.shop.id):
        ProductFactory.create(category=Category.objects.get(pk=below["id"]))
    for category in (top, below):
        answer = manager.delete(f"{CATALOG}/categories/{category['id']}")
        assert (answer.status_code, answer.json()["code"]) == (409, "in_use")
    assert manager.get(f"{CATALOG}/categories").json()["count"] == 2


def test_tax_categories_are_made_changed_and_kept_while_used(manager: Client, cast: Cast) -> None:
    answer = send(manager, "post", "tax_categories", {"name": "VAT", "rate": "20"})
    assert answer.status_code == 201, answer.content
    vat = answer.json()
    assert (vat["rate"], vat["product_count"]) == ("20.000", 0)
    path = f"tax_categories/{vat['id']}"
    assert send(manager, "patch", path, {"rate": "17.5", "version": 1}).json()["rate"] == "17.500"
    stale = send(manager, "patch", path, {"rate": "15", "version": 1})
    assert (stale.status_code, stale.json()["code"]) == (409, "stale_version")
    again = send(manager, "post", "tax_categories", {"name": "VAT", "rate": "5"})
    assert again.json()["code"] == "duplicate"
    with tenant_context(cast.shop.id):
        ProductFactory.create(tax_category_id=vat["id"])
    assert manager.delete(f"{CATALOG}/{path}").json()["code"] == "in_use"
    with tenant_context(cast.shop.id):
        Product.objects.update(tax_category=None)
    assert manager.delete(f"{CATALOG}/{path}").status_code == 204


@pytest.mark.parametrize("rate", ["-1", "100.001", "NaN", "1e400", "", None, [], "20,5"])
def test_a_rate_is_0_to_100_per_cent(manager: Client, rate: Any) -> None:
    answer = send(manager, "post", "tax_categories", {"name": "VAT", "rate": rate})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["attr"] == "rate"
