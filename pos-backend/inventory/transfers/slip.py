"""The paper that goes with the goods: what was sent, with room for what came. Never a price."""

from dataclasses import dataclass
from io import BytesIO
from zoneinfo import ZoneInfo

from django.template.loader import render_to_string
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from core.printing.code128 import bars
from core.printing.text import FONT, load_font, width_of, wrapped
from inventory.transfers.models import Transfer, TransferStatus

TITLE, BODY, SMALL = 14.0, 9.5, 8.0
LEADING = 1.3
MARGIN = 15 * mm
WIDTH, HEIGHT = A4
BARCODE = (60 * mm, 14 * mm)
FOOT = 12 * mm
SIGNATURES = ("Sent by", "Carried by", "Received by")


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipLine:
    name: str
    sku: str
    barcode: str
    asked: str
    sent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """Texts only; `facts` are (label, value) from top to bottom."""

    shop: str
    number: str
    facts: list[tuple[str, str]]
    lines: list[SlipLine]
    signatures: tuple[str, ...] = SIGNATURES


def slip_of(transfer: Transfer) -> Slip:
    """`transfer` as `transfer_page` reads it. Of a draft, nothing is sent yet."""
    source, destination = transfer.from_store, transfer.to_store
    sent_at = transfer.sent_at and transfer.sent_at.astimezone(ZoneInfo(source.timezone))
    facts = [
        ("From", f"{source.name} ({source.code})"),
        ("To", f"{destination.name} ({destination.code})"),
        ("Sent", f"{sent_at:%Y-%m-%d %H:%M}" if sent_at else transfer.get_status_display()),
        ("Expected", f"{transfer.expected_date:%Y-%m-%d}" if transfer.expected_date else ""),
        ("Note", transfer.note),
    ]
    is_draft = transfer.status == TransferStatus.DRAFT
    return Slip(
        shop=transfer.tenant.name,
        number=transfer.number,
        facts=[(label, value) for label, value in facts if value],
        lines=[
            SlipLine(
                name=f"{line.variant.product.name} {line.variant.name}".strip(),
                sku=line.variant.sku,
                barcode=next((barcode.code for barcode in line.variant.barcodes.all()), ""),
                asked=f"{line.qty.normalize():f}",
                sent="" if is_draft else f"{line.qty_sent.normalize():f}",
            )
            for line in transfer.lines.all()
        ],
    )


def slip_html(slip: Slip) -> str:
    """A page of A4: its own style, no script, nothing from elsewhere."""
    context = {"slip": slip, "barcode": bars(slip.number)}
    return render_to_string("inventory/transfer_slip.html", context)


def slip_pdf(slip: Slip) -> bytes:
    load_font()
    sheet = _Sheet(slip)
    for line in slip.lines:
        sheet.line(line)
    return sheet.printed()


_COLUMNS = (  # heading, where it begins, whether it is a number
    ("Item", MARGIN, False),
    ("Barcode", 92 * mm, False),
    ("Asked", 138 * mm, True),
    ("Sent", 153 * mm, True),
)
_BOXES = (("Received", 158 * mm), ("Damaged", 178 * mm))
_BOX = 16 * mm


class _Sheet:
    """Lines from top to bottom, on as many pages as they need."""

    def __init__(self, slip: Slip) -> None:
        self._slip = slip
        self._file = BytesIO()
        self._canvas = Canvas(self._file, pagesize=A4)
        self._canvas.setTitle(slip.number)
        self._page = 1
        self._at = HEIGHT - MARGIN
        self._head()

    def line(self, line: SlipLine) -> None:
        names = wrapped(line.name, BODY, _COLUMNS[1][1] - MARGIN - 4 * mm)
        height = (len(names) * BODY + SMALL) * LEADING + 2 * mm
        self._room_for(height)
        top = self._at
        for name in names:
            self._text(MARGIN, name, BODY)
        self._text(MARGIN, line.sku, SMALL)
        self._canvas.setFont(FONT, BODY)
        first = top - BODY * LEADING
        self._canvas.drawString(_COLUMNS[1][1], first, line.barcode)
        self._canvas.drawRightString(_COLUMNS[2][1] + 10 * mm, first, line.asked)
        self._canvas.drawRightString(_COLUMNS[3][1] + 3 * mm, first, line.sent)
        for _, place in _BOXES:
            self._canvas.rect(place + 1 * mm, top - 8 * mm, _BOX, 7 * mm)
        self._at = min(self._at, top - 9 * mm) - 1 * mm
        self._canvas.setLineWidth(0.3)
        self._canvas.line(MARGIN, self._at, WIDTH - MARGIN, self._at)

    def printed(self) -> bytes:
        self._room_for(30 * mm)
        self._at -= 20 * mm
        width = (WIDTH - 2 * MARGIN) / len(self._slip.signatures)
        for number, label in enumerate(self._slip.signatures):
            left = MARGIN + number * width
            self._canvas.line(left, self._at, left + width - 8 * mm, self._at)
            self._canvas.setFont(FONT, SMALL)
            self._canvas.drawString(left, self._at - SMALL * LEADING, label)
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
        self._draw_barcode()
        self._text(MARGIN, self._slip.shop, BODY)
        self._text(MARGIN, f"Transfer {self._slip.number}", TITLE)
        self._at -= 2 * mm
        room = WIDTH - 3 * MARGIN - 20 * mm - BARCODE[0]
        for label, value in self._slip.facts:
            for number, part in enumerate(wrapped(value, BODY, room)):
                if number == 0:
                    self._canvas.setFont(FONT, BODY)
                    self._canvas.drawString(MARGIN, self._at - BODY * LEADING, label)
                self._text(MARGIN + 20 * mm, part, BODY)
        self._at -= 4 * mm
        self._headings()

    def _headings(self) -> None:
        self._at -= SMALL * LEADING
        self._canvas.setFont(FONT, SMALL)
        for heading, place, is_number in _COLUMNS:
            if is_number:
                right = place + (10 * mm if heading == "Asked" else 3 * mm)
                self._canvas.drawRightString(right, self._at, heading)
            else:
                self._canvas.drawString(place, self._at, heading)
        for heading, place in _BOXES:
            middle = place + 1 * mm + _BOX / 2 - width_of(heading, SMALL) / 2
            self._canvas.drawString(middle, self._at, heading)
        self._at -= 2 * mm
        self._canvas.setLineWidth(0.8)
        self._canvas.line(MARGIN, self._at, WIDTH - MARGIN, self._at)
        self._at -= 1 * mm

    def _foot(self) -> None:
        self._canvas.setFont(FONT, SMALL)
        self._canvas.drawString(MARGIN, MARGIN, self._slip.number)
        self._canvas.drawRightString(WIDTH - MARGIN, MARGIN, f"Page {self._page}")

    def _text(self, left: float, text: str, size: float) -> None:
        self._at -= size * LEADING
        self._canvas.setFont(FONT, size)
        self._canvas.drawString(left, self._at, text)

    def _draw_barcode(self) -> None:
        width, height = BARCODE
        left, bottom = WIDTH - MARGIN - width, HEIGHT - MARGIN - height
        black, modules = bars(self._slip.number)
        module = width / modules
        for place, thickness in black:
            self._canvas.rect(
                left + place * module, bottom, thickness * module, height, stroke=0, fill=1
            )
        self._canvas.setFont(FONT, BODY)
        self._canvas.drawCentredString(left + width / 2, bottom - BODY * LEADING, self._slip.number)
