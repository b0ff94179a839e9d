"""Documents of the till as their serializers read them: one shape, just made or read again."""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import F, QuerySet

from pos.baskets import Basket
from pos.checkout import CompletedSale
from pos.models import Sale, SaleLine, SaleStatus
from pos.receipts import PricedLine
from pos.sessions import Till


def quote_answer(basket: Basket) -> dict[str, Any]:
    receipt = basket.receipt
    return {
        "tax_inclusive": receipt.tax_inclusive,
        "lines": [_named(basket, line) for line in receipt.lines],
        "subtotal": receipt.subtotal,
        "discount_total": receipt.discount_total,
        "tax_total": receipt.tax_total,
        "total": receipt.total,
    }


def _named(basket: Basket, line: PricedLine) -> dict[str, Any]:
    ware = basket.wares[line.variant_id]
    return {
        "variant_id": line.variant_id,
        "sku": ware.sku,
        "product_name": ware.product_name,
        "variant_name": ware.variant_name,
        "qty": line.qty,
        "unit_price": line.unit_price,
        "discount": line.discount,
        "tax_rate": line.tax_rate,
        "tax": line.tax,
        "line_total": line.line_total,
    }


def completed_answer(
    sale: CompletedSale, *, till: Till, cashier: AbstractBaseUser, approver: AbstractBaseUser | None
) -> dict[str, Any]:
    """Of a sale that was just made: what is in hand, without a statement."""
    record = sale.record
    answer = quote_answer(sale.basket)
    for number, line in enumerate(answer["lines"]):
        line["id"] = sale.line_ids[number]
        line["line"] = number + 1
        line["list_price"] = record.lines[number].list_price
    return {
        **answer,
        "id": sale.id,
        "number": record.number,
        "client_id": record.client_id,
        "version": 1,
        "status": SaleStatus.COMPLETED,
        "store_id": till.store_id,
        "store_code": till.store_code,
        "register_id": till.register_id,
        "register_code": till.register_code,
        "register_session_id": till.session_id,
        "cashier": cashier,
        "approved_by": approver,
        "customer_id": None,
        "occurred_at": record.occurred_at,
        "business_date": record.store.business_date(record.occurred_at),
        "is_offline": False,
        "payments": [payment._asdict() for payment in record.payments],
        "change": record.change,
    }


def sale_rows() -> QuerySet[Sale]:
    return Sale.objects.select_related("created_by").annotate(
        store_code=F("store__code"), register_code=F("register__code")
    )


def named_lines(lines: QuerySet[Any]) -> QuerySet[Any]:
    """Lines of a receipt with the names that it shows."""
    named: QuerySet[Any] = lines.annotate(
        sku=F("variant__sku"),
        product_name=F("variant__product__name"),
        variant_name=F("variant__name"),
    )
    return named.order_by("line")


def known_answer(sale_id: int) -> dict[str, Any]:
    """Of a sale that was made before, in the same shape."""
    sale: Any = sale_rows().select_related("approved_by").get(pk=sale_id)
    return {
        name: getattr(sale, name)
        for name in (
            "id", "number", "client_id", "version", "status", "store_id", "store_code",
            "register_id", "register_code", "register_session_id", "approved_by", "occurred_at",
            "business_date", "is_offline", "change", "tax_inclusive", "subtotal",
            "discount_total", "tax_total", "total",
        )
    } | {
        "cashier": sale.created_by,
        "customer_id": None,
        "lines": list(named_lines(SaleLine.objects.filter(sale_id=sale_id))),
        "payments": list(sale.payments.order_by("id")),
    }  # fmt: skip
