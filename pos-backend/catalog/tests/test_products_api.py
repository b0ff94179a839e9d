from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from catalog.models import Barcode, Category, Product, TaxCategory, Variant
from catalog.tests.factories import ProductFactory, VariantFactory
from conftest import Cast
from inventory.models import RefType
from inventory.reservations.models import Inbound
from inventory.tests.movements import move, posted
from tenants.context import tenant_context
from tenants.models_audit import AuditEvent

CATALOG = "/api/v1/catalog"
SignIn = Callable[[User], Client]


def send(client: Client, method: str, path: str, body: Any) -> Any:
    call = getattr(client, method)
    return call(f"{CATALOG}/{path}", body, content_type="application/json")


@pytest.fixture
def manager(cast: Cast, sign_in: SignIn) -> Client:
    return sign_in(cast.manager)


@pytest.fixture
def tea(cast: Cast) -> Variant:
    with tenant_context(cast.shop.id):
        return VariantFactory.create(sku="TEA-1", product__name="Earl Grey")


def test_a_product_is_made_with_its_variants(manager: Client, cast: Cast) -> None:
    with tenant_context(cast.shop.id):
        drinks = Category.objects.create(name="Drinks")
        vat = TaxCategory.objects.create(name="VAT", rate=20)
    answer = send(
        manager,
        "post",
        "products",
        {
            "name": "Café Crème",
            "category_id": drinks.id,
            "tax_category_id": vat.id,
            "variants": [
                {
                    "sku": "CC-250",
                    "name": "250 g",
                    "price": "4.50",
                    "cost": "2.1",
                    "barcodes": ["0012345678905", "CC"],
                },
                {"sku": "CC-500"},
            ],
        },
    )
    assert answer.status_code == 201, answer.content
    product = answer.json()
    first, second = product["variants"]
    assert (product["name"], product["version"], product["is_active"]) == ("Café Crème", 1, True)
    assert (first["price"], first["cost"]) == ("4.500000", "2.100000")
    assert first["barcodes"] == ["0012345678905", "CC"]
    assert first["category_id"] == drinks.id
    assert first["tax_category_id"] == vat.id
    assert (second["price"], second["cost"], second["pack_size"]) == ("0.000000", None, "1.000")

    def found(**query: str) -> list[str]:
        rows = manager.get(f"{CATALOG}/products", query).json()["results"]
        return [row["name"] for row in rows]

    assert found(search="cafe 500") == ["Café Crème"]
    assert found(search="00123456") == ["Café Crème"]
    assert found(search="tea") == []
    assert found(category=str(drinks.id), is_active="true") == ["Café Crème"]
    (row,) = manager.get(f"{CATALOG}/products").json()["results"]
    assert (row["variant_count"], row["skus"]) == (2, ["CC-250", "CC-500"])
    assert (row["price_from"], row["price_to"]) == ("0.000000", "4.500000")
    assert (row["category_name"], row["tax_category_name"]) == ("Drinks", "VAT")


def test_a_product_without_variants_is_found_by_its_name(manager: Client) -> None:
    send(manager, "post", "products", {"name": "Lemon curd"})
    results = manager.get(f"{CATALOG}/products", {"search": "CURD lemon"}).json()["results"]
    assert [row["name"] for row in results] == ["Lemon curd"]
    assert (results[0]["variant_count"], results[0]["price_from"]) == (0, None)


def test_a_variant_that_cannot_be_made_leaves_no_product(manager: Client, tea: Variant) -> None:
    answer = send(
        manager, "post", "products", {"name": "X", "variants": [{"sku": "A"}, {"sku": "tea-1"}]}
    )
    assert (answer.status_code, answer.json()["code"]) == (409, "duplicate")
    assert answer.json()["errors"][0]["attr"] == "variants.1.sku"
    assert manager.get(f"{CATALOG}/products", {"search": "X"}).json()["count"] == 0


def test_an_edit_of_an_older_version_is_refused(manager: Client, tea: Variant) -> None:
    for path in (f"variants/{tea.pk}", f"products/{tea.product_id}"):
        first = send(manager, "patch", path, {"name": "Lady Grey", "version": 1})
        assert (first.status_code, first.json()["version"]) == (200, 2)
        second = send(manager, "patch", path, {"name": "Prince", "version": 1})
        assert (second.status_code, second.json()["code"]) == (409, "stale_version")
        assert second.json()["version"] == 2
        same = send(manager, "patch", path, {"name": "Lady Grey", "version": 2})
        assert same.json()["version"] == 2  # nothing changed
    assert manager.get(f"{CATALOG}/variants", {"search": "lady"}).json()["count"] == 1


def test_barcodes_are_replaced_and_belong_to_one_item(
    manager: Client, cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    path = f"variants/{tea.pk}"
    made = send(manager, "patch", path, {"barcodes": ["5012345678900", "0001"]}).json()
    assert made["barcodes"] == ["5012345678900", "0001"]
    assert made["warnings"] == []
    with tenant_context(cast.shop.id):
        other = VariantFactory.create(sku="OTHER")
    taken = send(manager, "patch", f"variants/{other.pk}", {"barcodes": ["7", "0001"]})
    assert taken.status_code == 409
    assert taken.json()["errors"] == [
        {
            "attr": "barcodes.1",
            "code": "duplicate",
            "detail": "0001 is the barcode of TEA-1.",
        }
    ]
    # In another retailer's shop the same goods have the same barcode.
    theirs = send(sign_in(cast.outsider), "post", "products", {"name": "Theirs"}).json()
    answer = send(
        sign_in(cast.outsider),
        "post",
        "variants",
        {"product_id": theirs["id"], "sku": "TEA-1", "barcodes": ["0001"]},
    )
    assert answer.status_code == 201
    freed = send(manager, "patch", path, {"barcodes": ["0001"]}).json()
    assert freed["barcodes"] == ["0001"]
    assert manager.get(f"{CATALOG}/variants", {"search": "50123456"}).json()["count"] == 0


def test_a_wrong_check_digit_is_a_warning(manager: Client, tea: Variant) -> None:
    answer = send(manager, "patch", f"variants/{tea.pk}", {"barcodes": ["5012345678901", "12345"]})
    assert answer.status_code == 200
    (warning,) = answer.json()["warnings"]
    assert (warning["attr"], warning["code"]) == ("barcodes.0", "check_digit")
    assert "should be 0" in warning["detail"]


@pytest.mark.parametrize("held", ["shelf", "coming"])
def test_an_item_with_stock_is_tracked_and_stays(
    manager: Client, cast: Cast, tea: Variant, held: str
) -> None:
    with tenant_context(cast.shop.id):
        if held == "shelf":
            posted(move(cast.high_street, tea, 3, RefType.OPENING, unit_cost="1"))
        else:
            Inbound.objects.create(
                store=cast.station, variant=tea, ref_type="TRANSFER", ref_id=1, qty=2
            )
    answer = send(manager, "patch", f"variants/{tea.pk}", {"track_stock": False})
    assert (answer.status_code, answer.json()["code"]) == (409, "has_stock")
    assert ("3 in HS" if held == "shelf" else "2 on the way") in answer.json()["detail"]
    gone = manager.delete(f"{CATALOG}/variants/{tea.pk}")
    assert (gone.status_code, gone.json()["code"]) == (409, "in_use")
    gone = manager.delete(f"{CATALOG}/products/{tea.product_id}")
    assert (gone.status_code, gone.json()["code"]) == (409, "in_use")
    assert send(manager, "patch", f"variants/{tea.pk}", {"is_active": False}).status_code == 200
    with tenant_context(cast.shop.id):
        assert Variant.objects.filter(pk=tea.pk, track_stock=True).exists()
        assert not AuditEvent.objects.filter(action="deleted").exists()


def test_what_was_never_used_is_deleted(manager: Client, cast: Cast, tea: Variant) -> None:
    send(manager, "patch", f"variants/{tea.pk}", {"barcodes": ["0001"], "track_stock": False})
    assert manager.delete(f"{CATALOG}/products/{tea.product_id}").status_code == 204
    with tenant_context(cast.shop.id):
        assert not Product.objects.exists()
        assert not Variant.objects.exists()
        assert not Barcode.objects.exists()
    assert manager.delete(f"{CATALOG}/products/{tea.product_id}").status_code == 404


def test_a_product_that_is_off_sale_is_not_found_by_code(manager: Client, tea: Variant) -> None:
    assert manager.get(f"{CATALOG}/variants/lookup?code=TEA-1").status_code == 200
    send(manager, "patch", f"products/{tea.product_id}", {"is_active": False})
    assert manager.get(f"{CATALOG}/variants/lookup?code=TEA-1").status_code == 404


def test_staff_read_without_cost_and_change_nothing(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    staff = sign_in(cast.staff)
    assert staff.get(f"{CATALOG}/variants/{tea.pk}").json()["cost"] is None
    product = staff.get(f"{CATALOG}/products/{tea.product_id}").json()
    assert product["variants"][0]["cost"] is None
    assert b"4.000000" not in b"".join(staff.get(f"{CATALOG}/variants?format=csv"))
    assert send(staff, "patch", f"variants/{tea.pk}", {"price": "1"}).status_code == 403
    assert send(staff, "post", "products", {"name": "X"}).status_code == 403


def test_the_outsider_can_neither_see_nor_link(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    outsider = sign_in(cast.outsider)
    with tenant_context(cast.shop.id):
        ours = Category.objects.create(name="Ours")
        vat = TaxCategory.objects.create(name="VAT", rate=20)
    assert outsider.get(f"{CATALOG}/products/{tea.product_id}").status_code == 404
    assert outsider.get(f"{CATALOG}/products", {"category": ours.pk}).status_code == 404
    for body in ({"category_id": ours.pk}, {"tax_category_id": vat.pk}):
        assert send(outsider, "post", "products", {"name": "X", **body}).status_code == 404
    variant = {"product_id": tea.product_id, "sku": "X"}
    assert send(outsider, "post", "variants", variant).status_code == 404
    theirs = send(outsider, "post", "products", {"name": "Y"}).json()["id"]
    assert (
        send(outsider, "patch", f"products/{theirs}", {"category_id": ours.pk}).status_code == 404
    )
    assert (
        send(outsider, "post", "categories", {"name": "Z", "parent_id": ours.pk}).status_code == 404
    )


@pytest.mark.parametrize(
    "body",
    [
        [],
        "x",
        {"sku": ""},
        {"sku": "a\nb"},
        {"sku": "a\0b"},
        {"sku": "\ud800"},
        {"sku": "x" * 61},
        {"price": "NaN"},
        {"price": "1e400"},
        {"price": -1},
        {"price": "1.1234567"},
        {"cost": {}},
        {"pack_size": 0},
        {"pack_size": "99999999999999999"},
        {"barcodes": "123"},
        {"barcodes": [["1"]]},
        {"barcodes": ["1", "1"]},
        {"barcodes": [""]},
        {"barcodes": ["x" * 61]},
        {"version": 10**40},
        {"version": "one"},
        {"is_active": "maybe"},
        {"category_id": 1},
        {"shortage_policy": "PANIC"},
    ],
)
def test_malformed_edits_are_400(manager: Client, tea: Variant, body: Any) -> None:
    answer = send(manager, "patch", f"variants/{tea.pk}", body)
    assert answer.status_code == 400, answer.content


def test_every_write_is_in_the_trail(manager: Client, cast: Cast) -> None:
    made = send(manager, "post", "products", {"name": "Jam", "variants": [{"sku": "J"}]}).json()
    variant = made["variants"][0]["id"]
    send(manager, "patch", f"products/{made['id']}", {"name": "Jelly"})
    send(manager, "patch", f"variants/{variant}", {"price": "2", "barcodes": ["77"]})
    manager.delete(f"{CATALOG}/products/{made['id']}")
    with tenant_context(cast.shop.id):
        events = list(AuditEvent.objects.order_by("id"))
    assert [(event.object_type, event.action) for event in events] == [
        ("product", "created"),
        ("variant", "created"),
        ("product", "changed"),
        ("variant", "changed"),
        ("variant", "deleted"),
        ("product", "deleted"),
    ]
    assert {event.actor_id for event in events} == {cast.manager.pk}
    assert (events[2].before, events[2].after) == ({"name": "Jam"}, {"name": "Jelly"})
    assert events[3].after == {"price": "2.000000", "barcodes": ["77"]}


def test_pages_cost_the_same_statements_however_many_rows(manager: Client, cast: Cast) -> None:
    with tenant_context(cast.shop.id):
        drinks = Category.objects.create(name="Drinks")
        vat = TaxCategory.objects.create(name="VAT", rate=20)
        for _ in range(5):
            product = ProductFactory.create(category=drinks, tax_category=vat)
            variants = VariantFactory.create_batch(3, product=product)
            for variant in variants:
                Barcode.objects.create(variant=variant, code=variant.sku)

    def statements(path: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert manager.get(f"{CATALOG}/{path}").status_code == 200
        return len(captured)

    # Of each, five are the session, the user, the membership and the transaction's two ends.
    expected = {"products": 8, "variants": 8, "categories": 8, "tax_categories": 7}
    pages = {path: statements(f"{path}?page_size=200") for path in expected}
    assert pages == expected
    assert {path: statements(f"{path}?page_size=1") for path in ("products", "variants")} == {
        path: expected[path] for path in ("products", "variants")
    }
    assert statements(f"products/{product.pk}") == 8
    assert statements(f"variants/{variants[0].pk}") == 7
