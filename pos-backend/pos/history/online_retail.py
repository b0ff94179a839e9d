"""Profile `online-retail`: the export of a British gift shop, known as Online Retail I and II.

One row per invoice line. It keeps no stock, no costs and no receipts of goods, and mixes trade with
postage, bank charges and bad debt; a person's corrections of stock stand in it as invoices at no price.
"""

import re
from decimal import Decimal

from inventory.adjustments.models import AdjustmentKind
from pos.history.profile import Meaning, Profile, Reason, StoreSpec

LONDON = "Europe/London"
ABROAD = {"EIRE": "IE1", "GERMANY": "DE1", "FRANCE": "FR1", "NETHERLANDS": "NL1"}
HOME_STORES = 4

CHARGES = {
    "POST": "Postage",
    "DOT": "Postage of web orders",
    "C2": "Carriage",
    "C3": "Carriage",
    "D": "Discount",
    "M": "Manual entry",
    "PADS": "Pads to match all cushions",
    "GIFT": "Gift voucher",
}
_VOUCHER = re.compile(r"GIFT_0001_(\d+)")
NOT_TRADE = {
    "B": "bad debt",
    "BANK CHARGES": "bank charges",
    "AMAZONFEE": "marketplace fees",
    "ADJUST": "corrections of accounts",
    "ADJUST2": "corrections of accounts",
    "CRUK": "donations",
    "S": "samples",
    "TEST001": "tests of the old system",
    "TEST002": "tests of the old system",
}

# The words that the shop's people used, in the order in which they decide.
_DAMAGED = re.compile(
    r"da?ma?g|smash|crush|brok|\bwet\b|\bdamp\b|\brust|\brot|mou?ld|dirty|\btorn\b|wonky"
    r"|discolou?r|fault|defect|thrown|unsell|unsale|colou?r fast|(bad|poor) quality"
)
_EXPIRED = re.compile(r"expire|out of date")
_GIVEN = re.compile(r"given away|giveaway|donat|sample|display|\bshow\b|mailout|charity")
_GONE = re.compile(r"missing|\bmia\b|\blost\b|\bgone\b|stolen|theft|can'?t find")
_LOSSES = (
    (_DAMAGED, Reason(AdjustmentKind.WASTE, "DAMAGED")),
    (_EXPIRED, Reason(AdjustmentKind.WASTE, "EXPIRED")),
    (_GIVEN, Reason(AdjustmentKind.WASTE, "SAMPLE")),
    (_GONE, Reason(AdjustmentKind.ADJUSTMENT, "THEFT")),
)
_CORRECTION = Reason(AdjustmentKind.ADJUSTMENT, "CORRECTION")

_SKU = re.compile(r"(\d{5})[A-Z]+")
_DIGITS = re.compile(r"\d+")


def invoice_meaning(number: str) -> Meaning:
    if number.isdigit():
        return Meaning.TRADE
    if not number[1:].isdigit():
        return Meaning.UNKNOWN
    return {"C": Meaning.CREDIT_NOTE, "A": Meaning.BOOKKEEPING}.get(number[0], Meaning.UNKNOWN)


def store_of(country: str, customer: str, invoice: str) -> str:
    """Ireland, Germany, France and the Netherlands have a store each, the rest of the world one.

    British customers always buy in the same one of four; without a customer the invoice decides.
    """
    country = country.strip().upper()
    if country != "UNITED KINGDOM":
        return ABROAD.get(country, "EXP")
    digits = _DIGITS.search(customer) or _DIGITS.search(invoice)
    return f"UK{int(digits[0] if digits else 0) % HOME_STORES + 1}"


def charge_of(code: str) -> str:
    voucher = _VOUCHER.fullmatch(code)
    return f"Gift voucher {voucher[1]}.00" if voucher else CHARGES.get(code, "")


def product_of(code: str) -> str:
    """79323P and 79323W are two colours of 79323."""
    match = _SKU.fullmatch(code)
    return match[1] if match else code


def loss_reason(description: str) -> Reason:
    """What was spoilt or given away is waste; what cannot be found, or nobody explained, is not."""
    description = description.lower()
    for words, reason in _LOSSES:
        if words.search(description):
            return reason
    return _CORRECTION


ONLINE_RETAIL = Profile(
    name="online-retail",
    retailer="Online Retail",
    currency="GBP",
    timezone=LONDON,
    stores=[
        *[StoreSpec(f"UK{n}", f"United Kingdom {n}", LONDON) for n in range(1, HOME_STORES + 1)],
        StoreSpec("IE1", "Ireland", "Europe/Dublin"),
        StoreSpec("DE1", "Germany", "Europe/Berlin"),
        StoreSpec("FR1", "France", "Europe/Paris"),
        StoreSpec("NL1", "Netherlands", "Europe/Amsterdam"),
        StoreSpec("EXP", "Export", LONDON),
    ],
    staff_store="UK1",
    columns={
        "invoice": ["Invoice", "InvoiceNo"],
        "code": ["StockCode"],
        "description": ["Description"],
        "quantity": ["Quantity"],
        "moment": ["InvoiceDate"],
        "price": ["Price", "UnitPrice"],
        "customer": ["Customer ID"],
        "country": ["Country"],
    },
    # The first Online Retail was published with American dates.
    date_formats=("%m/%d/%Y %H:%M", "%m/%d/%Y %H:%M:%S"),
    charge_of=charge_of,
    not_trade=NOT_TRADE,
    cost_ratio=Decimal("0.5"),
    invoice_meaning=invoice_meaning,
    store_of=store_of,
    product_of=product_of,
    loss_reason=loss_reason,
    gain_reason=Reason(AdjustmentKind.ADJUSTMENT, "FOUND"),
)
