from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from catalog.models import Barcode, Category, Variant
from catalog.search import refresh_search_text
from catalog.tests.factories import CategoryFactory, VariantFactory
from conftest import Cast
from tenants.context import tenant_context

SignIn = Callable[[User], Client]
LOOKUP = "/api/v1/catalog/variants/lookup"


@pytest.fixture
def tea(cast: Cast) -> Variant:
    with tenant_context(cast.shop.id):
        variant = VariantFactory.create(sku="TEA-1", product__name="Earl Grey", name="250 g")
        Barcode.objects.create(variant=variant, code="5012345678900")
        Barcode.objects.create(variant=variant, code="2000000000015")
        refresh_search_text(product_id=variant.product_id)
    return variant


@pytest.mark.parametrize("code", ["5012345678900", "2000000000015", "TEA-1", "tea-1", " TEA-1 "])
def test_a_code_is_a_barcode_or_a_sku(cast: Cast, tea: Variant, sign_in: SignIn, code: str) -> None:
    found = sign_in(cast.staff).get(LOOKUP, {"code": code}).json()
    assert found["id"] == tea.id
    assert found["barcodes"] == ["5012345678900", "2000000000015"]
    assert (found["product_name"], found["price"], found["cost"]) == (
        "Earl Grey",
        "9.990000",
        None,
    )


def test_a_barcode_wins_over_a_sku(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    with tenant_context(cast.shop.id):
        VariantFactory.create(sku="5012345678900")
    assert sign_in(cast.owner).get(LOOKUP, {"code": "5012345678900"}).json()["id"] == tea.id


@pytest.mark.parametrize("code", ["5012345678901", "TEA", "%"])
def test_an_unknown_code_is_404(cast: Cast, tea: Variant, sign_in: SignIn, code: str) -> None:
    assert sign_in(cast.owner).get(LOOKUP, {"code": code}).status_code == 404


@pytest.mark.parametrize("query", ["", "code=", "code=" + "9" * 61, "code=a%00", "barcode=1"])
def test_a_lookup_without_a_sane_code_is_refused(cast: Cast, sign_in: SignIn, query: str) -> None:
    assert sign_in(cast.owner).get(f"{LOOKUP}?{query}").status_code == 400


def test_an_inactive_variant_is_not_found_by_code(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    with tenant_context(cast.shop.id):
        Variant.objects.update(is_active=False)
    assert sign_in(cast.owner).get(LOOKUP, {"code": "TEA-1"}).status_code == 404


def test_the_outsider_finds_nothing(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    outsider = sign_in(cast.outsider)
    assert outsider.get(LOOKUP, {"code": "TEA-1"}).status_code == 404
    assert outsider.get("/api/v1/catalog/variants").json()["count"] == 0


def test_variants_are_searched_by_words_barcode_and_sku(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    def found(text: str) -> int:
        answer: dict[str, Any] = (
            sign_in(cast.owner).get("/api/v1/catalog/variants", {"search": text}).json()
        )
        return int(answer["count"])

    assert [found(t) for t in ("grey 250", "GREY", "56789", "tea-", "grey 500")] == [1, 1, 1, 1, 0]


def test_categories_show_their_path(cast: Cast, sign_in: SignIn) -> None:
    with tenant_context(cast.shop.id):
        CategoryFactory.create(name="Mugs", parent=Category.objects.create(name="Kitchen"))
    found = sign_in(cast.owner).get("/api/v1/catalog/categories").json()["results"]
    assert [c["path"] for c in found] == ["Kitchen", "Kitchen / Mugs"]
