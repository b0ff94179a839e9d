"""Every list as a file: numbers are numbers, text is text, and no text is run as a formula."""

import csv
import datetime as dt
from collections.abc import Callable, Iterator
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, get_resolver
from django.utils import timezone
from openpyxl import load_workbook
from rest_framework import serializers

from accounts.models import User
from accounts.views import TenantListView
from catalog.models import Barcode, Variant
from catalog.tests.factories import VariantFactory
from core.export_columns import text_columns
from core.exports import DANGEROUS, restored
from inventory.counts.models import CountSession
from inventory.models import InventoryItem, RefType
from inventory.reservations.services import reserve
from inventory.tests.movements import move, posted
from pos.tests.till import Desk, desk, line, send
from purchasing.orders.models import PurchaseOrder
from purchasing.vendors.models import Vendor
from stores.models import Zone
from tenants.context import tenant_context

__all__ = ["desk"]  # a fixture
SignIn = Callable[[User], Client]
FORMULA = '=HYPERLINK("http://evil.test")'


def lists() -> Iterator[tuple[str, type[TenantListView]]]:
    """Every list of the API that can be exported, by its path."""
    for pattern in get_resolver("config.api_urls").url_patterns:
        view = getattr(getattr(pattern, "callback", None), "view_class", None)
        if isinstance(pattern, URLPattern) and view and issubclass(view, TenantListView):
            yield str(pattern.pattern), view


PATHS = [path for path, _view in lists()]


@pytest.fixture
def shop(desk: Desk, sign_in: SignIn) -> Desk:
    """A row in every list that can have one, with text that looks like a number or a formula."""
    cast, owner = desk.cast, sign_in(desk.cast.owner)
    with tenant_context(cast.shop.pk):
        Variant.objects.filter(pk=desk.mug.pk).update(sku="007", name="1e5", reorder_point=50)
        type(desk.mug.product).objects.filter(pk=desk.mug.product_id).update(name=FORMULA)
        Barcode.objects.create(variant=desk.mug, code="0012345")
        Zone.objects.create(store=cast.high_street, name="01")
        reserve(
            store_id=cast.high_street.pk,
            variant_id=desk.mug.pk,
            qty=Decimal(1),
            ref_type="ORDER",
            ref_id="0042",
            channel="+1",
            expires_at=timezone.now() + dt.timedelta(days=1),
            actor_id=cast.owner.pk,
        )
    desk.sold(line(desk.mug))
    adjustment = {
        "store_id": cast.high_street.pk,
        "reason_code": "CORRECTION",
        "reference": "000815",
        "note": "-12",
        "lines": [{"variant_id": desk.mug.pk, "qty_delta": "1"}],
    }
    assert send(owner, "/api/v1/inventory/adjustments", adjustment).status_code == 201
    counts = "/api/v1/inventory/counts"
    count = send(owner, counts, {"store_id": cast.high_street.pk})
    assert count.status_code == 201
    assert send(owner, f"{counts}/{count.json()['id']}/scan", {"code": "007"}).status_code == 200
    _buy(desk, owner)
    return desk


def _buy(desk: Desk, owner: Client) -> None:
    """Two mugs ordered and received, and one of them sent back."""
    purchasing = "/api/v1/purchasing"
    vendor = send(owner, f"{purchasing}/vendors", {"name": "+Mugs", "code": "0099"}).json()["id"]
    item = {"variant_id": desk.mug.pk, "vendor_sku": "00042"}
    assert send(owner, f"{purchasing}/vendors/{vendor}/items", item).status_code == 201
    where = {"vendor_id": vendor, "store_id": desk.cast.high_street.pk}
    lines = [{"variant_id": desk.mug.pk, "qty_ordered": "2", "unit_cost": "4"}]
    order = send(owner, f"{purchasing}/pos", {**where, "note": "=1+1", "lines": lines}).json()["id"]
    assert send(owner, f"{purchasing}/pos/{order}/submit").status_code == 200
    came = {"delivery_note": "00815", "all": True}
    assert send(owner, f"{purchasing}/pos/{order}/receive", came).status_code == 200
    back = {"reference": "0007", "lines": [{"variant_id": desk.mug.pk, "qty": "1"}]}
    assert send(owner, f"{purchasing}/vendor_returns", {**where, **back}).status_code == 201


# Lists of what is under something else than a store.
UNDER = {
    "inventory/counts/": CountSession,
    "purchasing/pos/": PurchaseOrder,
    "purchasing/vendors/": Vendor,
}


def url_of(path: str, desk: Desk, kind: str) -> str:
    of = desk.cast.high_street.pk
    for beginning, model in UNDER.items():
        if path.startswith(beginning):
            with tenant_context(desk.cast.shop.pk):
                of = model._default_manager.get().pk
    path = path.replace("<id:pk>", str(of))
    store = f"&store_id={desk.cast.high_street.pk}" if path == "pos/products" else ""
    return f"/api/v1/{path}?format={kind}{store}"


def downloaded(client: Client, url: str) -> bytes:
    answer = client.get(url)
    assert answer.status_code == 200, (url, answer.content)
    assert "attachment" in answer["Content-Disposition"]
    return b"".join(answer)


def sheet_of(content: bytes) -> tuple[list[str], list[list[Any]]]:
    sheet: Any = load_workbook(BytesIO(content)).active
    header, *rows = sheet.iter_rows()
    return [str(cell.value) for cell in header], [list(row) for row in rows]


def view_of(path: str) -> type[TenantListView]:
    return dict(lists())[path]


def is_declared(path: str) -> bool:
    """The catalogue's own export has the columns of its import, not of a serializer."""
    return path != "catalog/export"


@pytest.mark.parametrize("path", PATHS)
def test_the_columns_of_every_list_are_what_their_fields_are(
    shop: Desk, sign_in: SignIn, path: str
) -> None:
    owner = sign_in(shop.cast.owner)
    header, rows = sheet_of(downloaded(owner, url_of(path, shop, "xlsx")))
    text_csv = downloaded(owner, url_of(path, shop, "csv")).decode("utf-8-sig")
    csv_header, *csv_rows = csv.reader(StringIO(text_csv))
    assert header == csv_header
    assert len(rows) >= len(csv_rows) - 1  # exports are in the trail themselves
    if not is_declared(path):
        return
    serializer: Any = view_of(path).serializer_class
    context = {"access": None, "request": None}
    text = text_columns(serializer(context=context))
    assert header == list(serializer().fields)
    for row in rows:
        for name, cell in zip(header, row, strict=True):
            if cell.value is None:
                continue
            kind = "text" if name in text else "number"
            assert (name, cell.data_type) == (name, "s" if kind == "text" else "n")
            if kind == "text":
                begins = str(cell.value).lstrip(" ")
                assert not begins.startswith(DANGEROUS), (name, cell.value)


EXPECTED = {
    "inventory/stock": {"sku": "007", "variant_name": "1e5", "product_name": FORMULA},
    "inventory/overview": {"sku": "007", "product_name": FORMULA},
    "inventory/stock_summary": {"sku": "007", "product_name": FORMULA},
    "inventory/ledger": {"sku": "007", "ref_label": "000815", "note": "-12"},
    "inventory/movements": {"sku": "007", "ref_label": "000815"},
    "inventory/adjustments": {"reference": "000815", "note": "-12"},
    "inventory/reservations": {"sku": "007", "ref_id": "0042", "channel": "+1"},
    "catalog/variants": {"sku": "007", "barcodes": "0012345"},
    "inventory/reorder_suggestions": {
        "sku": "007",
        "product_name": FORMULA,
        "vendor_name": "+Mugs",
    },
    "purchasing/vendors": {"name": "+Mugs", "code": "0099"},
    "purchasing/vendors/<id:pk>/items": {"sku": "007", "vendor_sku": "00042"},
    "purchasing/pos": {"vendor_name": "+Mugs", "note": "=1+1"},
    "purchasing/pos/<id:pk>/receipts": {"delivery_note": "00815"},
    "purchasing/vendor_returns": {"reference": "0007"},
    "pos/products": {"sku": "007", "product_name": FORMULA},
    "stores/<id:pk>/zones": {"name": "01"},
    "catalog/export": {"sku": "007"},
}


@pytest.mark.parametrize(("path", "expected"), EXPECTED.items(), ids=list(EXPECTED))
def test_what_looks_like_a_number_or_a_formula_stays_what_it_is(
    shop: Desk, sign_in: SignIn, path: str, expected: dict[str, str]
) -> None:
    owner = sign_in(shop.cast.owner)
    header, rows = sheet_of(downloaded(owner, url_of(path, shop, "xlsx")))
    found = [dict(zip(header, [cell.value for cell in row], strict=True)) for row in rows]
    assert any(
        all(restored(str(row[name])) == value for name, value in expected.items()) for row in found
    ), found
    text_csv = downloaded(owner, url_of(path, shop, "csv")).decode("utf-8-sig")
    listed = list(csv.DictReader(StringIO(text_csv)))
    assert any(
        all(restored(row[name]) == value for name, value in expected.items()) for row in listed
    )


def test_quantities_are_numbers_that_can_be_summed_up(shop: Desk, sign_in: SignIn) -> None:
    owner = sign_in(shop.cast.owner)
    header, rows = sheet_of(downloaded(owner, url_of("inventory/stock", shop, "xlsx")))
    shelf = next(row for row in rows if row[header.index("sku")].value == "007")
    values = {name: cell.value for name, cell in zip(header, shelf, strict=True)}
    assert (values["on_hand"], values["available"], values["average_cost"]) == (11, 10, 4)


@pytest.mark.parametrize(
    "path", ["inventory/stock", "inventory/overview", "inventory/stock_summary"]
)
def test_a_file_has_the_rows_of_all_pages_by_the_same_filters(
    shop: Desk, sign_in: SignIn, path: str
) -> None:
    owner = sign_in(shop.cast.owner)
    with tenant_context(shop.cast.shop.pk):
        for _ in range(12):
            variant = VariantFactory.create(product__name="Sage Jug")
            posted(move(shop.cast.station, variant, 2, RefType.OPENING, unit_cost="1"))
        InventoryItem.objects.filter(variant=variant).update(reorder_point=5)
    for query in ("search=jug", "low_stock=true&search=jug", "search=jug&ordering=-sku"):
        page = owner.get(f"/api/v1/{path}?{query}&page_size=200").json()["results"]
        file = downloaded(owner, f"/api/v1/{path}?{query}&format=csv").decode("utf-8-sig")
        rows = list(csv.DictReader(StringIO(file)))
        assert [row["sku"] for row in rows] == [row["sku"] for row in page]
        assert rows
        for row, shown in zip(rows, page, strict=True):
            for name, value in row.items():
                if name != "per_store":
                    assert value == _as_cell(shown[name])


def _as_cell(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def test_staff_find_no_cost_in_a_file(shop: Desk, sign_in: SignIn) -> None:
    for path, hidden in (
        ("inventory/stock", ("average_cost", "stock_value")),
        ("inventory/overview", ("average_cost", "stock_value")),
        ("inventory/stock_summary", ("total_value",)),
        ("inventory/ledger", ("unit_cost", "value_delta", "value_after")),
    ):
        file = downloaded(sign_in(shop.cast.staff), url_of(path, shop, "csv")).decode("utf-8-sig")
        for row in csv.DictReader(StringIO(file)):
            assert [row[name] for name in hidden] == [""] * len(hidden)


def test_a_long_list_is_read_in_few_statements(shop: Desk, sign_in: SignIn) -> None:
    owner = sign_in(shop.cast.owner)

    def counted(path: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            downloaded(owner, url_of(path, shop, "csv"))
        return len(captured)

    few = {path: counted(path) for path in ("inventory/stock", "inventory/overview")}
    with tenant_context(shop.cast.shop.pk):
        for _ in range(30):
            InventoryItem.objects.create(store=shop.cast.station, variant=VariantFactory.create())
    assert {path: counted(path) for path in few} == few


class _Fields(serializers.Serializer[Any]):
    sku = serializers.CharField()
    state = serializers.ChoiceField(choices=["1", "2"])
    qty = serializers.DecimalField(max_digits=9, decimal_places=3)
    id = serializers.IntegerField()
    named = serializers.SerializerMethodField()

    def get_named(self, _row: Any) -> str:
        return "12"


def test_the_kind_of_a_column_comes_from_its_field() -> None:
    assert text_columns(_Fields()) == {"sku", "state", "named"}
