"""The State of Iowa's open data of what shops buy of it: it is the only wholesaler of spirits there.

Of a product it tells what the state pays the vendor (State Bottle Cost) and what a shop pays the state
(State Bottle Retail); nobody tells what the shop's customers pay.
"""

import re

from purchasing.history.profile import Profile

# INV-09546800012 is line 12 of INV-095468.
_LINE = re.compile(r"(.+)\d{5}", re.ASCII)


def _receipt_of(line: str) -> str:
    found = _LINE.fullmatch(line)
    return found[1] if found else ""


IOWA = Profile(
    name="iowa",
    retailer="Iowa Spirits",
    currency="USD",
    timezone="America/Chicago",
    staff_store="2633",
    wholesaler="Iowa Alcoholic Beverages Division",
    wholesaler_code="ABD",
    purchases={
        "line": ["Invoice/Item Number"],
        "day": ["Date"],
        "store": ["Store Number"],
        "item": ["Item Number"],
        "units": ["Bottles Sold"],
        "amount": ["Sale (Dollars)"],
    },
    products={
        "item": ["Item Number"],
        "category": ["Category Name"],
        "description": ["Item Description"],
        "vendor": ["Vendor"],
        "vendor_name": ["Vendor Name"],
        "millilitres": ["Bottle Volume (ml)"],
        "pack": ["Pack"],
        "inner_pack": ["Inner Pack"],
        "barcode": ["UPC"],
        "vendor_cost": ["State Bottle Cost"],
        "unit_cost": ["State Bottle Retail"],
    },
    stores={"store": ["Store"], "name": ["Name"]},
    date_formats=("%m/%d/%Y",),
    receipt_of=_receipt_of,
)
