"""The items that rows of a file name, by SKU or by barcode."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from django.db.models.functions import Upper

from catalog.models import Barcode, Variant


@dataclass(frozen=True, slots=True)
class KnownItem:
    variant_id: int
    sku: str
    product_name: str
    variant_name: str
    keeps_stock: bool
    category_id: int | None


@dataclass(frozen=True, slots=True)
class KnownItems:
    """By SKU in capitals, and by barcode."""

    by_sku: Mapping[str, KnownItem]
    by_barcode: Mapping[str, KnownItem]

    def named(self, *, sku: str, barcode: str) -> KnownItem | None:
        return self.by_sku.get(sku.upper()) if sku else self.by_barcode.get(barcode)

    def refusal(self, *, sku: str, barcode: str) -> tuple[str, str, str] | None:
        """Why a row's item cannot be taken: `sku` or `barcode`, a code and a detail."""
        item, by = self.named(sku=sku, barcode=barcode), "sku" if sku else "barcode"
        if item is None:
            return by, "unknown", f"There is no item {sku or barcode}."
        if sku and barcode and self.by_barcode.get(barcode) != item:
            return "barcode", "contradiction", f"{barcode} is not a barcode of {item.sku}."
        if not item.keeps_stock:
            return by, "untracked", f"{item.sku} keeps no stock."
        return None


def known_items(*, skus: Collection[str], barcodes: Collection[str]) -> KnownItems:
    """Two statements."""
    variants = Variant.objects.select_related("product").annotate(key=Upper("sku"))
    found = variants.filter(key__in={sku.upper() for sku in skus if sku})
    named = Barcode.objects.filter(code__in=set(barcodes) - {""})
    return KnownItems(
        {variant.sku.upper(): _item(variant) for variant in found},
        {row.code: _item(row.variant) for row in named.select_related("variant__product")},
    )


def _item(variant: Variant) -> KnownItem:
    product = variant.product
    return KnownItem(
        variant.pk,
        variant.sku,
        product.name,
        variant.name,
        variant.track_stock,
        product.category_id,
    )
