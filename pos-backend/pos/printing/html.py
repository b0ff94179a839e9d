from django.template.loader import render_to_string

from core.printing.code128 import bars, can_encode
from pos.printing.receipt import PrintedReceipt


def receipt_html(receipt: PrintedReceipt) -> str:
    """A page for 80 mm paper: its own style, no script, nothing from elsewhere."""
    barcode = bars(receipt.number) if can_encode(receipt.number) else None
    return render_to_string("pos/receipt.html", {"receipt": receipt, "barcode": barcode})
