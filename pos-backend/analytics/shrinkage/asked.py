"""Which losses are asked for, and what counts as one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db import models

from analytics.periods import Period
from inventory.models import RefType
from inventory.reasons import FULFILLED
from inventory.stock.sql import Row
from tenants.context import current_tenant_id

# What changes stock without a trade. Lost and damaged goods of transfers are written off as waste.
LOSSES = (RefType.WASTE, RefType.COUNT_RECONCILE, RefType.ADJUSTMENT)
# Of an entry `e`; literals, so that the planner knows the index of such entries. Goods that were handed
# over for an order were sold elsewhere. The same stands in `analytics/dbt/models/staging`.
IS_LOSS = "(e.ref_type IN ({}) AND e.reason_code <> '{}')".format(
    ", ".join(f"'{kind}'" for kind in LOSSES), FULFILLED
)


class ShrinkageBy(models.TextChoices):
    REASON = "REASON", "Reason"
    STORE = "STORE", "Store"
    MONTH = "MONTH", "Month"
    PRODUCT = "PRODUCT", "Product"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedShrinkage:
    """`category_ids` with all that lies below; None: of any. `reasons` names reasons by their code."""

    by: ShrinkageBy
    period: Period
    currency: str
    reasons: Mapping[str, str]
    store_id: int | None = None
    category_ids: Sequence[int] | None = None
    reason_code: str | None = None

    @property
    def params(self) -> Row:
        return {
            "tenant": current_tenant_id(),
            "since": self.period.since,
            "until": self.period.until,
            "store": self.store_id,
            "categories": self.category_ids,
            "reason": self.reason_code,
            "codes": list(self.reasons),
            "labels": list(self.reasons.values()),
            "kinds": [kind.value for kind in LOSSES],
            "kind_labels": [str(kind.label) for kind in LOSSES],
            "currency": self.currency,
        }
