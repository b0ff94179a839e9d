"""The items that rows of a file name, by SKU or by barcode."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from django.db.models.functions import Upper

from catalog.models import Barcode, Variant
from core.files.cells import code_cell
from core.files.columns import F, MappedFile
from core.files.faults import Question, RowError

LONGEST_CODE = 60
SKU_NAMES = ("sku", "item code", "article", "stock code", "product code", "variant sku")
BARCODE_NAMES = ("barcode", "ean", "upc", "gtin", "variant barcode")
WHICH_ITEM = Question(
    "mapping", "no_code", "Which column is the SKU or the barcode, by which an item is known?"
)


def item_code(text: str, _decimal: str) -> str:
    """A cell that names an item. Raises CellRefused."""
    return code_cell(text, LONGEST_CODE)


def names_no_item(file: MappedFile[F], row: int, codes: Sequence[F]) -> RowError:
    """Told of the first of the columns by which the file could name one."""
    mapped = next((code for code in codes if file.column(code)), codes[0])
    return file.error(row, mapped, "required", "The row names no item.")


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


_COLUMNS = ("id", "sku", "product__name", "name", "track_stock", "product__category_id")


def known_items(*, skus: Collection[str], barcodes: Collection[str]) -> KnownItems:
    """Two statements, without an instance of a model per row."""
    named = {sku.upper() for sku in skus if sku}
    found = Variant.objects.annotate(key=Upper("sku")).filter(key__in=named)
    items = [KnownItem(*values) for values in found.values_list(*_COLUMNS)]
    coded = Barcode.objects.filter(code__in=set(barcodes) - {""})
    columns = (f"variant__{column}" for column in _COLUMNS)
    return KnownItems(
        {item.sku.upper(): item for item in items},
        {code: KnownItem(*values) for code, *values in coded.values_list("code", *columns)},
    )
