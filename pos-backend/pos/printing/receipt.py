"""A receipt as it is printed: what the sale's own rows say, put into words once for every form."""

from dataclasses import dataclass
from decimal import Decimal
from zoneinfo import ZoneInfo

from core.money import ZERO
from pos.answers import named_lines
from pos.models import Sale, SaleLine, SaleStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedLine:
    name: str
    detail: str
    total: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedReceipt:
    """Texts only; `sums` and `paid` are (label, amount) from top to bottom."""

    shop: str
    store: str
    header: list[str]
    footer: list[str]
    number: str
    notes: list[str]
    lines: list[PrintedLine]
    sums: list[tuple[str, str]]
    total: tuple[str, str]
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
    paid = [
        (f"{payment.get_method_display()} {payment.reference}".strip(), _money(payment.amount))
        for payment in sale.payments.order_by("id")
    ]
    if sale.change:
        paid.append(("Change", _money(sale.change)))
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
        paid=paid,
        voided=sale.status == SaleStatus.VOIDED,
    )


def _line(line: SaleLine) -> PrintedLine:
    product, variant = line.product_name, line.variant_name  # type: ignore[attr-defined]  # annotated
    detail = f"{line.qty.normalize():f} × {_price(line.unit_price)}"
    if line.discount:
        detail += f", {_money(line.discount)} off"
    return PrintedLine(
        name=f"{product} {variant}".strip(), detail=detail, total=_money(line.line_total)
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
