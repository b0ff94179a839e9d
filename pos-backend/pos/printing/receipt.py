"""A receipt as it is printed: what the sale's own rows say, put into words once for every form."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from core.money import ZERO
from pos.lines_read import named_lines
from pos.models import Return, ReturnLine, Sale, SaleLine, SaleStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedLine:
    name: str
    detail: str
    total: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedReceipt:
    """Texts only; `sums`, `paid` and so on are (label, amount) from top to bottom.

    Of an exchange `back` are the goods that were brought back, and `settled` says what they came to and
    what was left to pay or to give back.
    """

    shop: str
    store: str
    header: list[str]
    footer: list[str]
    number: str
    notes: list[str]
    lines: list[PrintedLine]
    sums: list[tuple[str, str]]
    total: tuple[str, str]
    back: list[PrintedLine]
    settled: list[tuple[str, str]]
    paid: list[tuple[str, str]]
    voided: bool

    @property
    def file_name(self) -> str:
        """The number in letters that every file system takes."""
        return "".join(
            c if c.isascii() and (c.isalnum() or c in "-_") else "_" for c in self.number
        )


def receipt_of(sale: Sale) -> PrintedReceipt:
    store, tenant = sale.store, sale.tenant
    lines = list(named_lines(SaleLine.objects.filter(sale=sale)))
    register, cashier = sale.register, sale.created_by
    at = sale.occurred_at.astimezone(ZoneInfo(store.timezone))
    notes = [f"{at:%Y-%m-%d %H:%M}", f"Till {register.code}" if register else ""]
    notes.append(f"Served by {cashier.name}" if cashier else "")
    back = Return.objects.filter(exchanged_for=sale).select_related("sale").first()
    if back is not None:
        notes.append(f"Exchange {back.number}" + (f" from {back.sale.number}" if back.sale else ""))
    return PrintedReceipt(
        shop=tenant.name,
        store=store.name,
        header=(store.receipt_header or tenant.receipt_header).splitlines(),
        footer=(store.receipt_footer or tenant.receipt_footer).splitlines(),
        number=sale.number,
        notes=[note for note in notes if note],
        lines=[_line(line) for line in lines],
        sums=_sums(sale, lines),
        total=(f"Total {tenant.currency}", _money(sale.total)),
        back=[
            _line(line, sign=-1) for line in named_lines(ReturnLine.objects.filter(returned=back))
        ]
        if back
        else [],
        settled=_settled(sale, back, tenant.currency) if back else [],
        paid=_paid(sale, back),
        voided=sale.status == SaleStatus.VOIDED,
    )


def _settled(sale: Sale, back: Return, currency: str) -> list[tuple[str, str]]:
    balance = sale.total - back.total
    label = "To give back" if balance < 0 else "To pay"
    return [
        ("Brought back", _money(-back.total)),
        (f"{label} {currency}", _money(abs(balance))),
    ]


def _paid(sale: Sale, back: Return | None) -> list[tuple[str, str]]:
    """In money: what goods paid for each other is said by `settled`."""
    paid = [
        (f"{payment.get_method_display()} {payment.reference}".strip(), _money(payment.amount))
        for payment in sale.payments.order_by("id")
        if not (back and payment.reference == back.number)
    ]
    if sale.change:
        paid.append(("Change", _money(sale.change)))
    if back is not None:
        paid += [
            (
                f"Given back {refund.get_method_display()} {refund.reference}".strip(),
                _money(refund.amount),
            )
            for refund in back.refunds.order_by("id")
            if refund.reference != sale.number
        ]
    return paid


def _line(line: Any, *, sign: int = 1) -> PrintedLine:
    """Of one of `named_lines`."""
    product, variant = line.product_name, line.variant_name
    detail = f"{line.qty.normalize():f} × {_price(line.unit_price)}"
    if line.discount:
        detail += f", {_money(line.discount)} off"
    return PrintedLine(
        name=f"{product} {variant}".strip(), detail=detail, total=_money(sign * line.line_total)
    )


def _sums(sale: Sale, lines: list[SaleLine]) -> list[tuple[str, str]]:
    sums = [("Without tax", _money(sale.subtotal))]
    if sale.discount_total:
        sums.append(("Discount", _money(-sale.discount_total)))
    by_rate: dict[Decimal, Decimal] = {}
    for line in lines:
        by_rate[line.tax_rate] = by_rate.get(line.tax_rate, ZERO) + line.tax
    sums += [
        (f"Tax {rate.normalize():f} %", _money(tax)) for rate, tax in sorted(by_rate.items()) if tax
    ]
    return sums


def _money(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def _price(price: Decimal) -> str:
    """To the penny, or to what the price has beyond it."""
    return _money(price) if price == round(price, 2) else f"{price.normalize():,f}"
