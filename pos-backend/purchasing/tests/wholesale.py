"""Small exports of the `iowa` kind, and their import into the cast's shop."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conftest import Cast
from inventory.models import InventoryItem, StockLedger
from purchasing.history.importing import import_receipts
from purchasing.history.iowa import IOWA
from purchasing.history.summary import Summary
from purchasing.orders.models import PurchaseOrder, PurchaseOrderLine
from purchasing.receiving.models import GoodsReceipt, GoodsReceiptLine
from purchasing.vendors.models import VendorItem
from tenants.context import tenant_context
from tenants.models import Tenant
from tenants.models_imports import ImportRun, QuarantinedRow

PURCHASES = [
    "Invoice/Item Number",
    "Date",
    "Store Number",
    "Item Number",
    "Bottles Sold",
    "Sale (Dollars)",
]
PRODUCTS = [
    "Item Number",
    "Category Name",
    "Item Description",
    "Vendor",
    "Vendor Name",
    "Bottle Volume (ml)",
    "Pack",
    "Inner Pack",
    "Age",
    "UPC",
    "SCC",
    "State Bottle Cost",
    "State Bottle Retail",
]
STORES = ["Store", "Name", "Store Status"]


def bought(
    line: str,
    item: str = "10808",
    units: object = 12,
    paid: object = "340.08",
    *,
    store: str = "4829",
    day: str = "2018-01-02",
) -> list[str]:
    """A line of receipt INV-000001 or another, such as `1/4` for its fourth; any else as it stands."""
    receipt, slash, number = line.partition("/")
    full = f"INV-{receipt:0>6}{number:0>5}" if slash else line
    return [full, day, store, item, str(units), str(paid)]


def product(
    item: str,
    name: str = "CROWN ROYAL",
    *,
    upc: str = "",
    vendor: tuple[str, str] = ("260", "DIAGEO AMERICAS"),
    pack: object = 12,
    inner: object = 1,
    volume: object = 750,
    cost: object = "18.89",
    retail: object = "28.34",
    category: str = "CANADIAN WHISKIES",
) -> list[str]:
    sizes = [str(volume), str(pack), str(inner)]
    return [item, category, name, *vendor, *sizes, "0", upc, "", str(cost), str(retail)]


# UPCs that have lost one leading zero, two, and none; one of two products, and a wrong one.
ASSORTMENT = [
    product("10808", upc="87000007208"),
    product("10807", volume=1750, pack=6, upc="082000000099", cost="32.00", retail="48.00"),
    product(
        "900", "FIREBALL MINIS", volume=50, inner=10, upc="88004022723", vendor=("421", "SAZERAC")
    ),
    product("36308", "HAWKEYE VODKA", upc="7199000125", vendor=("434", "LUXCO"), retail="10.76"),
    product("64601", "CAPTAIN MORGAN", upc="088076174481", pack=24, retail="14.08"),
    product("64602", "CAPTAIN MORGAN GIFT", upc="88076174481"),
    product("4084", "COGNAC", upc="88076174482", vendor=("619", "CAMPARI  AMERICA "), category=""),
]
SHOPS = [["2633", "HY-VEE #3", "A"], ["4829", "CENTRAL  CITY 2", "A"], ["9999", "NOT NAMED", "A"]]


@dataclass(frozen=True, slots=True)
class Export:
    purchases: Path
    products: Path
    stores: Path


def _file(path: Path, header: Sequence[str], rows: Sequence[Sequence[str]]) -> Path:
    with path.open("w", newline="") as text:
        csv.writer(text).writerows([header, *rows])
    return path


def export(
    folder: Path,
    purchases: Sequence[Sequence[str]],
    *,
    products: Sequence[Sequence[str]] = ASSORTMENT,
    stores: Sequence[Sequence[str]] = SHOPS,
    name: str = "purchases.csv",
) -> Export:
    return Export(
        _file(folder / name, PURCHASES, purchases),
        _file(folder / f"products of {name}", PRODUCTS, products),
        _file(folder / f"stores of {name}", STORES, stores),
    )


def take(tenant: Tenant, files: Export, **options: Any) -> Summary:
    return import_receipts(
        purchases=files.purchases,
        products=files.products,
        stores=files.stores,
        profile=IOWA,
        tenant=tenant,
        **options,
    )


def taken(cast: Cast, folder: Path, *purchases: Sequence[str], **files: Any) -> Summary:
    return take(cast.shop, export(folder, purchases, **files))


def reasons() -> list[tuple[int, str]]:
    return list(QuarantinedRow.objects.values_list("row_number", "reason"))


def state(tenant: Tenant) -> dict[str, Any]:
    """All that an import leaves behind, without ids and clocks."""
    with tenant_context(tenant.pk):
        entries = StockLedger.objects.values_list(
            "ref_type",
            "ref_label",
            "line",
            "variant__sku",
            "store__code",
            "qty_delta",
            "value_delta",
        )
        orders = PurchaseOrderLine.objects.values_list(
            "order__number", "order__status", "line", "variant__sku", "qty_ordered", "qty_received"
        )
        received = GoodsReceiptLine.objects.values_list(
            "receipt__number", "line", "variant__sku", "qty_accepted", "unit_cost"
        )
        items = VendorItem.objects.values_list("vendor__name", "variant__sku", "last_cost")
        return {
            "entries": sorted(entries),
            "items": sorted(
                InventoryItem.objects.values_list(
                    "store__code", "variant__sku", "on_hand", "stock_value", "seq"
                )
            ),
            "orders": sorted(orders),
            "received": sorted(received),
            "documents": (PurchaseOrder.objects.count(), GoodsReceipt.objects.count()),
            "vendors' items": sorted(items),
            "quarantined": reasons(),
            "runs": list(ImportRun.objects.values_list("status", flat=True)),
        }
