"""The receipt as a PDF of one page, 80 mm wide and as long as it is."""

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from core.printing.code128 import bars, can_encode
from core.printing.text import FONT, load_font, width_of, wrapped
from pos.printing.receipt import PrintedLine, PrintedReceipt

WIDTH, MARGIN = 80 * mm, 4 * mm
BODY, LARGE, SMALL = 9.0, 12.0, 8.0
LEADING = 1.35
BARCODE = 14 * mm


def receipt_pdf(receipt: PrintedReceipt) -> bytes:
    load_font()
    sheet = _Sheet()
    _write(sheet, receipt)
    return sheet.printed(receipt.number)


class _Sheet:
    """Rows from top to bottom; drawn once their height is known."""

    def __init__(self) -> None:
        self._rows: list[tuple[str, str, float, bool]] = []
        self._barcode = ""

    def centre(self, text: str, size: float = BODY) -> None:
        for part in wrapped(text, size, WIDTH - 2 * MARGIN):
            self._rows.append((part, "", size, True))

    def row(self, left: str, right: str = "", size: float = BODY) -> None:
        """Text on the left, an amount on the right of its first line."""
        room = WIDTH - 2 * MARGIN - width_of(right, size) - 3 * mm
        for number, part in enumerate(wrapped(left, size, room)):
            self._rows.append((part, right if number == 0 else "", size, False))

    def gap(self) -> None:
        self._rows.append(("", "", BODY / 2, False))

    def barcode(self, text: str) -> None:
        self._barcode = text

    def printed(self, title: str) -> bytes:
        height = 2 * MARGIN + sum(size * LEADING for _, _, size, _ in self._rows)
        if self._barcode:
            height += BARCODE + LEADING * BODY
        file = BytesIO()
        canvas = Canvas(file, pagesize=(WIDTH, height))
        canvas.setTitle(title)
        at = height - MARGIN
        for left, right, size, centred in self._rows:
            canvas.setFont(FONT, size)
            at -= size * LEADING
            if centred:
                canvas.drawCentredString(WIDTH / 2, at, left)
            else:
                canvas.drawString(MARGIN, at, left)
                canvas.drawRightString(WIDTH - MARGIN, at, right)
        if self._barcode:
            self._draw_barcode(canvas)
        canvas.showPage()
        canvas.save()
        return file.getvalue()

    def _draw_barcode(self, canvas: Canvas) -> None:
        black, modules = bars(self._barcode)
        module = (WIDTH - 2 * MARGIN) / modules
        for place, width in black:
            canvas.rect(
                MARGIN + place * module, MARGIN + LEADING * BODY, width * module, BARCODE,
                stroke=0, fill=1,
            )  # fmt: skip
        canvas.setFont(FONT, BODY)
        canvas.drawCentredString(WIDTH / 2, MARGIN, self._barcode)


def _write(sheet: _Sheet, receipt: PrintedReceipt) -> None:
    sheet.centre(receipt.shop, LARGE)
    for text in (receipt.store, *receipt.header):
        sheet.centre(text)
    if receipt.voided:
        sheet.centre("— VOIDED —", LARGE)
    sheet.gap()
    for text in (receipt.number, *receipt.notes):
        sheet.row(text)
    sheet.gap()
    _write_lines(sheet, receipt.lines)
    for label, amount in receipt.sums:
        sheet.row(label, amount)
    sheet.row(*receipt.total, size=LARGE)
    if receipt.back:
        _write_exchange(sheet, receipt)
    for label, amount in receipt.paid:
        sheet.row(label, amount)
    sheet.gap()
    for text in receipt.footer:
        sheet.centre(text)
    if can_encode(receipt.number):
        sheet.gap()
        sheet.barcode(receipt.number)


def _write_lines(sheet: _Sheet, lines: Sequence[PrintedLine]) -> None:
    for line in lines:
        sheet.row(line.name, line.total)
        sheet.row(line.detail, size=SMALL)
    sheet.gap()


def _write_exchange(sheet: _Sheet, receipt: PrintedReceipt) -> None:
    sheet.gap()
    sheet.row("Brought back")
    _write_lines(sheet, receipt.back)
    came_to, balance = receipt.settled
    sheet.row(*came_to)
    sheet.row(*balance, size=LARGE)
