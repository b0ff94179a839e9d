"""The paper that goes to the vendor: what is ordered, how much of it, and at which cost."""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from core.printing.text import FONT, load_font, wrapped
from purchasing.orders.models import PurchaseOrder, PurchaseOrderLine

TITLE, BODY, SMALL = 14.0, 9.5, 8.0
LEADING = 1.3
MARGIN = 15 * mm
WIDTH, HEIGHT = A4
FOOT = 12 * mm
COLUMNS = (
    "line", "vendor_sku", "sku", "barcode", "product", "qty", "packs", "pack_size", "unit_cost",
    "amount", "currency",
)  # fmt: skip
TEXTS = frozenset({"vendor_sku", "sku", "barcode", "product", "currency"})


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderSheet:
    """Texts only; `facts` are (label, value) from top to bottom."""

    shop: str
    number: str
    facts: list[tuple[str, str]]
    lines: list[Mapping[str, str]]
    total: str


def sheet_of(order: PurchaseOrder) -> OrderSheet:
    """`order` as `order_page` reads it."""
    vendor, store, currency = order.vendor, order.store, order.tenant.currency
    submitted = order.submitted_at
    facts = [
        ("Vendor", f"{vendor.name} ({vendor.code})" if vendor.code else vendor.name),
        ("", " ".join(filter(None, (vendor.email, vendor.phone)))),
        ("Deliver to", f"{store.name} ({store.code})"),
        ("Ordered", f"{store.business_date(submitted):%Y-%m-%d}" if submitted else "Draft"),
        ("Expected", f"{order.expected_date:%Y-%m-%d}" if order.expected_date else ""),
        ("Note", order.note),
    ]
    lines = list(order.lines.all())
    return OrderSheet(
        shop=order.tenant.name,
        number=order.number,
        facts=[(label, value) for label, value in facts if value],
        lines=[{**_row(line), "currency": currency} for line in lines],
        total=f"{sum(line.amount for line in lines):.2f} {currency}",
    )


def _row(line: PurchaseOrderLine) -> dict[str, str]:
    variant = line.variant
    packs = line.qty_ordered / line.pack_size
    return {
        "line": str(line.line),
        "vendor_sku": line.vendor_sku,
        "sku": variant.sku,
        "barcode": next((barcode.code for barcode in variant.barcodes.all()), ""),
        "product": f"{variant.product.name} {variant.name}".strip(),
        "qty": f"{line.qty_ordered.normalize():f}",
        "packs": f"{packs:.2f}" if packs % 1 else f"{packs:.0f}",
        "pack_size": f"{line.pack_size.normalize():f}",
        "unit_cost": f"{line.unit_cost:.6f}",
        "amount": f"{line.amount:.2f}",
    }


def sheet_pdf(sheet: OrderSheet) -> bytes:
    load_font()
    page = _Page(sheet)
    for line in sheet.lines:
        page.line(line)
    return page.printed()


_PRODUCT = 48 * mm
# Heading, and where it begins; of a number, where it ends.
_LEFT = (("Your number", MARGIN), ("Item", _PRODUCT))
_RIGHT = (
    ("Units", 134 * mm, "qty"),
    ("Packs", 150 * mm, "packs"),
    ("Unit cost", 172 * mm, "cost"),
    ("Amount", WIDTH - MARGIN, "amount"),
)


class _Page:
    """Lines from top to bottom, on as many pages as they need."""

    def __init__(self, sheet: OrderSheet) -> None:
        self._sheet = sheet
        self._file = BytesIO()
        self._canvas = Canvas(self._file, pagesize=A4)
        self._canvas.setTitle(sheet.number)
        self._page = 1
        self._at = HEIGHT - MARGIN
        self._head()

    def line(self, line: Mapping[str, str]) -> None:
        names = wrapped(line["product"], BODY, 120 * mm - _PRODUCT)
        codes = " · ".join(filter(None, (line["sku"], line["barcode"])))
        below = wrapped(codes, SMALL, 120 * mm - _PRODUCT)
        own = wrapped(line["vendor_sku"], BODY, _PRODUCT - MARGIN - 3 * mm)
        height = max(len(names) * BODY + len(below) * SMALL, len(own) * BODY) * LEADING
        self._room_for(height + 3 * mm)
        top = self._at
        for part in own:
            self._text(MARGIN, part, BODY)
        self._at = top
        for name in names:
            self._text(_PRODUCT, name, BODY)
        for part in below:
            self._text(_PRODUCT, part, SMALL)
        self._canvas.setFont(FONT, BODY)
        shown = {**line, "cost": _short(line["unit_cost"])}
        for _heading, right, name in _RIGHT:
            self._canvas.drawRightString(right, top - BODY * LEADING, shown[name])
        self._at = top - height
        self._rule(0.3)

    def printed(self) -> bytes:
        self._room_for(10 * mm)
        self._at -= BODY * LEADING + 1 * mm
        self._canvas.setFont(FONT, BODY)
        self._canvas.drawString(_PRODUCT, self._at, "Total")
        self._canvas.drawRightString(WIDTH - MARGIN, self._at, self._sheet.total)
        self._foot()
        self._canvas.save()
        return self._file.getvalue()

    def _room_for(self, height: float) -> None:
        if self._at - height > MARGIN + FOOT:
            return
        self._foot()
        self._canvas.showPage()
        self._page += 1
        self._at = HEIGHT - MARGIN
        self._headings()

    def _head(self) -> None:
        self._text(MARGIN, self._sheet.shop, BODY)
        self._text(MARGIN, f"Purchase order {self._sheet.number}", TITLE)
        self._at -= 2 * mm
        for label, value in self._sheet.facts:
            for number, part in enumerate(wrapped(value, BODY, WIDTH - 2 * MARGIN - 25 * mm)):
                if number == 0:
                    self._canvas.setFont(FONT, BODY)
                    self._canvas.drawString(MARGIN, self._at - BODY * LEADING, label)
                self._text(MARGIN + 25 * mm, part, BODY)
        self._at -= 6 * mm
        self._headings()

    def _headings(self) -> None:
        self._at -= SMALL * LEADING
        self._canvas.setFont(FONT, SMALL)
        for heading, left in _LEFT:
            self._canvas.drawString(left, self._at, heading)
        for heading, right, _name in _RIGHT:
            self._canvas.drawRightString(right, self._at, heading)
        self._rule(0.8)

    def _rule(self, width: float) -> None:
        self._at -= 2 * mm
        self._canvas.setLineWidth(width)
        self._canvas.line(MARGIN, self._at, WIDTH - MARGIN, self._at)
        self._at -= 1 * mm

    def _foot(self) -> None:
        self._canvas.setFont(FONT, SMALL)
        self._canvas.drawString(MARGIN, MARGIN, self._sheet.number)
        self._canvas.drawRightString(WIDTH - MARGIN, MARGIN, f"Page {self._page}")

    def _text(self, left: float, text: str, size: float) -> None:
        self._at -= size * LEADING
        self._canvas.setFont(FONT, size)
        self._canvas.drawString(left, self._at, text)


def _short(cost: str) -> str:
    """To two places at least, and to as many as it has."""
    whole, _, cents = cost.partition(".")
    return f"{whole}.{cents.rstrip('0'):0<2}"
