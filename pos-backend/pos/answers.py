"""Documents of the till as their serializers read them: one shape, just made or read again."""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import F, QuerySet

from catalog.models import Variant
from core.money import ZERO
from pos.baskets import Basket
from pos.checkout import CompletedSale
from pos.lines_read import named_lines
from pos.models import Return, Sale, SaleLine, SaleStatus
from pos.receipts import PricedLine
from pos.returns import PricedReturn
from pos.returns_read import return_page
from pos.sessions import Till


def quote_answer(basket: Basket, back: PricedReturn | None = None) -> dict[str, Any]:
    receipt = basket.receipt
    returned_total = back.total if back else ZERO
    return {
        "tax_inclusive": receipt.tax_inclusive,
        "lines": [_named(basket, line) for line in receipt.lines],
        "subtotal": receipt.subtotal,
        "discount_total": receipt.discount_total,
        "tax_total": receipt.tax_total,
        "total": receipt.total,
        "returned": return_quote_answer(back) if back else None,
        "returned_total": returned_total,
        "balance": receipt.total - returned_total,
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


def return_quote_answer(priced: PricedReturn) -> dict[str, Any]:
    variants = Variant.objects.select_related("product").in_bulk(
        {line.variant_id for line in priced.lines}
    )
    return {
        "sale_id": priced.sale.pk if priced.sale else None,
        "needs_approval": priced.sale is None,
        "lines": [
            {
                "variant_id": line.variant_id,
                "sku": variants[line.variant_id].sku,
                "product_name": variants[line.variant_id].product.name,
                "variant_name": variants[line.variant_id].name,
                "qty": line.qty,
                "unit_price": line.unit_price,
                "discount": line.discount,
                "tax_rate": line.tax_rate,
                "tax": line.tax,
                "line_total": line.line_total,
                "sale_line_id": line.sale_line_id,
                "disposition": line.disposition,
            }
            for line in priced.lines
        ],
        "total": priced.total,
        "pending_total": priced.pending,
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


def known_answer(sale_id: int) -> dict[str, Any]:
    """Of a sale that was made before, in the same shape."""
    sale: Any = sale_rows().select_related("approved_by").get(pk=sale_id)
    exchanged = Return.objects.filter(exchanged_for=sale_id).values_list("pk", flat=True).first()
    back = return_page(exchanged) if exchanged else None
    returned_total = back["total"] if back else ZERO
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
        "returned": back,
        "returned_total": returned_total,
        "balance": sale.total - returned_total,
    }  # fmt: skip
