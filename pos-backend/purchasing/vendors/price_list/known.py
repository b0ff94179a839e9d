"""The items that rows of a price list name: by SKU, else by barcode, else by the vendor's number."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Q
from django.db.models.functions import Upper

from catalog.gtin import written_ways
from catalog.models import Barcode, Variant
from purchasing.vendors.models import Vendor, VendorItem
from purchasing.vendors.price_list.fields import PriceField
from purchasing.vendors.price_list.reading import PriceRow
from tenants.bulk import among


@dataclass(frozen=True, slots=True)
class Ware:
    variant_id: int
    sku: str
    variant_name: str
    pack_size: Decimal
    keeps_stock: bool
    variant_is_active: bool
    product_name: str
    product_is_active: bool


@dataclass(frozen=True, slots=True)
class HeldItem:
    """What the vendor is known to sell as it stands before the list."""

    id: int
    variant_id: int
    vendor_sku: str
    pack_size: Decimal
    last_cost: Decimal | None


Refusal = tuple[PriceField, str, str]  # of which cell, a code, a detail
_WARE = (
    "id",
    "sku",
    "name",
    "pack_size",
    "track_stock",
    "is_active",
    "product__name",
    "product__is_active",
)
_ITEM = ("id", "variant_id", "vendor_sku", "pack_size", "last_cost")


@dataclass(frozen=True, slots=True)
class KnownWares:
    """By SKU and by the vendor's number in capitals, by barcode as it is kept; items by variant."""

    by_sku: Mapping[str, Ware]
    by_barcode: Mapping[str, Ware]
    by_vendor_sku: Mapping[str, list[Ware]]
    items: Mapping[int, HeldItem]

    def named(self, row: PriceRow) -> Ware | Refusal:
        """What the row is about, or why nothing can be written for it."""
        found = self._found(row)
        if not isinstance(found, Ware):
            return found
        by = PriceField.SKU if row.sku else PriceField.BARCODE if row.barcode else _BY_NUMBER
        if not found.keeps_stock:
            return by, "untracked", f"{found.sku} keeps no stock."
        if not (found.variant_is_active and found.product_is_active):
            return by, "inactive", f"{found.sku} is not sold any more."
        return found

    def _found(self, row: PriceRow) -> Ware | Refusal:
        by_sku = self.by_sku.get(row.sku.upper()) if row.sku else None
        coded = self._of_barcode(row.barcode)
        if by_sku and coded - {by_sku}:
            (other, *_) = sorted(ware.sku for ware in coded - {by_sku})
            detail = f"{row.barcode} is a barcode of {other}, not of {by_sku.sku}."
            return PriceField.BARCODE, "contradiction", detail
        if len(coded) > 1:
            skus = " and ".join(sorted(ware.sku for ware in coded))
            return PriceField.BARCODE, "ambiguous", f"{row.barcode} is a barcode of {skus}."
        return by_sku or next(iter(coded), None) or self._of_number(row)

    def _of_barcode(self, code: str) -> set[Ware]:
        """As it stands there, else with the zeros before it that a spreadsheet takes away."""
        if exact := self.by_barcode.get(code):
            return {exact}
        return {self.by_barcode[way] for way in written_ways(code) & self.by_barcode.keys()}

    def _of_number(self, row: PriceRow) -> Ware | Refusal:
        theirs = self.by_vendor_sku.get(row.vendor_sku.upper(), [])
        if len(theirs) == 1:
            return theirs[0]
        if theirs:
            skus = " and ".join(sorted(ware.sku for ware in theirs))
            return _BY_NUMBER, "ambiguous", f"{row.vendor_sku} is the vendor's number of {skus}."
        if row.sku:
            return PriceField.SKU, "unknown", f"There is no item {row.sku}."
        if row.barcode:
            return PriceField.BARCODE, "unknown", f"There is no item {row.barcode}."
        detail = f"The vendor is not known to sell {row.vendor_sku}: add its SKU or barcode."
        return _BY_NUMBER, "unknown", detail


_BY_NUMBER = PriceField.VENDOR_SKU


def known_wares(vendor: Vendor, rows: Collection[PriceRow], *, lock: bool) -> KnownWares:
    """Four statements, without an instance of a model per row. `lock`: the vendor's items."""
    skus = {row.sku.upper() for row in rows if row.sku}
    codes = {
        way for row in rows if row.barcode for way in (row.barcode, *written_ways(row.barcode))
    }
    numbers = {row.vendor_sku.upper() for row in rows if row.vendor_sku}
    named = Variant.objects.annotate(key=Upper("sku")).filter(key__in=among(skus, "text"))
    by_sku = {ware.sku.upper(): ware for ware in (Ware(*v) for v in named.values_list(*_WARE))}
    coded = Barcode.objects.filter(code__in=among(codes, "text"))
    columns = (f"variant__{column}" for column in _WARE)
    by_barcode = {code: Ware(*values) for code, *values in coded.values_list("code", *columns)}
    found = {ware.variant_id: ware for ware in (*by_sku.values(), *by_barcode.values())}
    theirs = (
        VendorItem.objects.annotate(key=Upper("vendor_sku"))
        .filter(
            Q(variant__in=among(found, "bigint")) | Q(key__in=among(numbers, "text")), vendor=vendor
        )
        .order_by("id")
    )
    if lock:
        theirs = theirs.select_for_update(of=("self",), no_key=True)
    items = {item.variant_id: item for item in (HeldItem(*v) for v in theirs.values_list(*_ITEM))}
    rest = Variant.objects.filter(id__in=among(items.keys() - found.keys(), "bigint"))
    found |= {ware.variant_id: ware for ware in (Ware(*v) for v in rest.values_list(*_WARE))}
    by_number: dict[str, list[Ware]] = defaultdict(list)
    for item in items.values():
        if item.vendor_sku.upper() in numbers:
            by_number[item.vendor_sku.upper()].append(found[item.variant_id])
    return KnownWares(by_sku, by_barcode, by_number, items)
