from typing import Any

from django.db.models import F, QuerySet


def named_lines(lines: QuerySet[Any]) -> QuerySet[Any]:
    """Lines of a receipt with the names that it shows."""
    named: QuerySet[Any] = lines.annotate(
        sku=F("variant__sku"),
        product_name=F("variant__product__name"),
        variant_name=F("variant__name"),
    )
    return named.order_by("line")
