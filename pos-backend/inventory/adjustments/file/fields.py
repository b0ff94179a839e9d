"""What a column of a file of adjustments can be, and the names that such columns have."""

from collections.abc import Sequence
from enum import StrEnum

from core.files.tables import folded


class AdjustmentField(StrEnum):
    SKU = "sku"
    BARCODE = "barcode"
    QTY_DELTA = "qty_delta"
    SET_TO = "set_to"
    UNIT_COST = "unit_cost"
    REASON = "reason"
    NOTE = "note"


NUMBERS = frozenset({AdjustmentField.QTY_DELTA, AdjustmentField.SET_TO, AdjustmentField.UNIT_COST})
CODES = frozenset({AdjustmentField.SKU, AdjustmentField.BARCODE})
QUANTITIES = frozenset({AdjustmentField.QTY_DELTA, AdjustmentField.SET_TO})
# No plain "quantity": whether it is a change or a count, only a person can say.
_NAMES: dict[AdjustmentField, Sequence[str]] = {
    AdjustmentField.SKU: (
        "sku",
        "item code",
        "article",
        "stock code",
        "product code",
        "variant sku",
    ),
    AdjustmentField.BARCODE: ("barcode", "ean", "upc", "gtin", "variant barcode"),
    AdjustmentField.QTY_DELTA: ("qty_delta", "change", "delta", "difference", "adjust by"),
    AdjustmentField.SET_TO: ("set_to", "counted", "counted_qty", "count", "new quantity"),
    AdjustmentField.UNIT_COST: ("unit_cost", "cost", "cost price"),
    AdjustmentField.REASON: ("reason", "reason_code"),
    AdjustmentField.NOTE: ("note", "comment", "remark"),
}
_BY_NAME = {folded(name): field for field, names in _NAMES.items() for name in names}
KNOWN_COLUMNS = frozenset(_BY_NAME)


def fields_of(header: Sequence[str]) -> dict[str, AdjustmentField]:
    """Column → field, each field once, by the columns' names."""
    found: dict[str, AdjustmentField] = {}
    for column in header:
        field = _BY_NAME.get(folded(column))
        if field and field not in found.values():
            found[column] = field
    return found
