"""Returns as they are read again."""

from typing import Any

from django.db.models import F, QuerySet, Sum

from core.money import ZERO
from core.problems import NotFound
from pos.lines_read import named_lines
from pos.models import Return, ReturnLine


def return_rows() -> QuerySet[Return]:
    return Return.objects.select_related("created_by").annotate(
        store_code=F("store__code"),
        register_code=F("register__code"),
        sale_number=F("sale__number"),
        exchanged_for_number=F("exchanged_for__number"),
    )


def return_page(return_id: int) -> dict[str, Any]:
    """One return with its lines and refunds. Raises NotFound."""
    returned: Any = return_rows().select_related("approved_by").filter(pk=return_id).first()
    if returned is None:
        raise NotFound
    refunded = returned.refunds.aggregate(total=Sum("amount"))["total"]
    return {
        name: getattr(returned, name)
        for name in (
            "id", "number", "version", "status", "sale_id", "sale_number", "exchanged_for_id",
            "exchanged_for_number", "store_id", "store_code", "register_id", "register_code",
            "register_session_id", "approved_by",
            "occurred_at", "business_date", "tax_inclusive", "subtotal", "discount_total",
            "tax_total", "total",
        )
    } | {
        "cashier": returned.created_by,
        "lines": list(named_lines(ReturnLine.objects.filter(returned=return_id))),
        "refunds": list(returned.refunds.order_by("id")),
        "refunded_total": refunded or ZERO,
    }  # fmt: skip
