"""What goes out as a file comes back in as it was."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from catalog.models import Barcode, Category, TaxCategory, Variant
from catalog.tests.factories import ProductFactory, VariantFactory
from conftest import Cast
from inventory.tests.catalog_files import applied, preview
from tenants.context import tenant_context

SignIn = Callable[[User], Client]
EXPORT = "/api/v1/catalog/export"
# What programs stumble over when it stands in a cell; of the kinds of the Big List of Naughty Strings.
NAUGHTY = [
    "undefined", "NULL", "None", "true", "0", "1.00", "-1", "1E+02", "0x0", "1,000.00", "١٢٣", "Infinity",
    "=1+1", "+1", "-1+1", "@SUM(A1)", "'quoted", "''", '"', "a\"b", "a,b", "a;b", "a|b", "a\\b", "%s %d",
    "Ω≈ç√∫", "田中さん", "😍", "👩🏽‍🚀", "الكتاب", "Ṱ̺̺̕o", "\u200bzero width\u200b.", "\u202etest\u202c",
    "<script>alert(1)</script>", "'; DROP TABLE users; --", "../../etc/passwd", "$HOME", "{0}", "CON",
    "ﬀ", "İ", "ß", "Kitchen / Mugs", "a  b", "\ufeffmark",
]  # fmt: skip


@pytest.fixture
def manager(cast: Cast, sign_in: SignIn) -> Client:
    return sign_in(cast.manager)


@pytest.fixture
def assortment(cast: Cast) -> None:
    with tenant_context(cast.shop.id):
        kitchen = Category.objects.create(name="Kitchen")
        mugs = Category.objects.create(name="Mugs", parent=kitchen)
        vat = TaxCategory.objects.create(name="VAT", rate=Decimal("17.5"))
        product = ProductFactory.create(
            name="Mug", category=mugs, tax_category=vat, description="Holds\nhot, drinks"
        )
        red = VariantFactory.create(product=product, name="Red", sku="007", price=Decimal("1.234"))
        Barcode.objects.create(variant=red, code="0012345678905")
        Barcode.objects.create(variant=red, code="12E4")
        VariantFactory.create(
            product=product,
            name="Blue",
            sku="=1+1",
            cost=None,
            reorder_point=Decimal("0.125"),
            pack_size=6,
            is_active=False,
        )
        VariantFactory.create(track_stock=False, product__is_active=False)
        for number, text in enumerate(NAUGHTY):
            VariantFactory.create(sku=f"N{number}", product__name=text.strip(), price=number)


def exported(client: Client, kind: str, **query: Any) -> bytes:
    answer = client.get(EXPORT, {"format": kind, **query})
    assert answer.status_code == 200, answer.content
    return b"".join(answer)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_was_exported_is_imported_unchanged(
    manager: Client, cast: Cast, sign_in: SignIn, assortment: None, kind: str
) -> None:
    file = exported(manager, kind)
    answer = preview(manager, file)
    assert answer["errors"] == []
    assert answer["questions"] == []
    assert [row for row in answer["rows"] if row["outcome"] != "UNCHANGED"] == []
    assert answer["counts"]["unchanged"] == 3 + len(NAUGHTY)
    # Another retailer gets the same catalogue of it.
    outsider = sign_in(cast.outsider)
    applied(outsider, file)
    assert exported(outsider, "csv") == exported(manager, "csv")


def test_codes_stay_text_in_a_workbook(manager: Client, cast: Cast, assortment: None) -> None:
    answer = preview(manager, exported(manager, "xlsx", search="mug red"))
    assert answer["columns"][0]["samples"] == ["007"]
    assert answer["columns"][4]["samples"] == ["0012345678905|12E4"]


def test_an_export_takes_the_lists_filters(manager: Client, cast: Cast, assortment: None) -> None:
    assert exported(manager, "csv", is_active="false").count(b"\r\n") == 2
    with tenant_context(cast.shop.id):
        mugs = Category.objects.get(name="Mugs").pk
    assert exported(manager, "csv", category=mugs).count(b"\r\n") == 3
    assert manager.get(EXPORT, {"format": "pdf"}).status_code == 400
    assert manager.get(EXPORT).status_code == 400
    assert manager.get(EXPORT, {"format": "csv", "profile": "acme"}).status_code == 400
    assert manager.get(EXPORT, {"format": "csv", "serach": "x"}).status_code == 400


def test_staff_export_without_cost(cast: Cast, assortment: None, sign_in: SignIn) -> None:
    header = exported(sign_in(cast.staff), "csv").partition(b"\r\n")[0]
    assert b"price" in header
    assert b"cost" not in header


def test_an_export_costs_the_same_statements_however_many_rows(
    manager: Client, cast: Cast, assortment: None, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(11):
        exported(manager, "csv")
    with tenant_context(cast.shop.id):
        Variant.objects.filter(sku__startswith="N").update(is_active=False)
    with django_assert_num_queries(11):
        exported(manager, "csv", is_active="true")
