"""What a column of a file of adjustments can be, and the names that such columns have."""

from enum import StrEnum

from core.files.columns import ColumnNames
from inventory.files.items import BARCODE_NAMES, SKU_NAMES


class AdjustmentField(StrEnum):
    SKU = "sku"
    BARCODE = "barcode"
    QTY_DELTA = "qty_delta"
    SET_TO = "set_to"
    UNIT_COST = "unit_cost"
    REASON = "reason"
    NOTE = "note"


NUMBERS = frozenset({AdjustmentField.QTY_DELTA, AdjustmentField.SET_TO, AdjustmentField.UNIT_COST})
CODES = (AdjustmentField.SKU, AdjustmentField.BARCODE)
QUANTITIES = frozenset({AdjustmentField.QTY_DELTA, AdjustmentField.SET_TO})
# No plain "quantity": whether it is a change or a count, only a person can say.
COLUMNS = ColumnNames(
    {
        AdjustmentField.SKU: SKU_NAMES,
        AdjustmentField.BARCODE: BARCODE_NAMES,
        AdjustmentField.QTY_DELTA: ("qty_delta", "change", "delta", "difference", "adjust by"),
        AdjustmentField.SET_TO: ("set_to", "counted", "counted_qty", "count", "new quantity"),
        AdjustmentField.UNIT_COST: ("unit_cost", "cost", "cost price"),
        AdjustmentField.REASON: ("reason", "reason_code"),
        AdjustmentField.NOTE: ("note", "comment", "remark"),
    }
)
