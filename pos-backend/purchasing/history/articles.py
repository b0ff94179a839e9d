"""A wholesaler's list of products, as far as it can be read."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from decimal import Decimal

from catalog.gtin import LENGTHS, check_digit
from purchasing.history.amounts import amount
from tenants.imports.reading import Row
from tenants.imports.values import Unplaceable, decimal_of, folded_code

UPC_DIGITS = 12
LONGEST = {"item": 60, "category": 120, "description": 200, "vendor": 20, "vendor name": 120}
MOST = 999_999

ProductKey = tuple[str, str, str]  # vendor, category, description


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A product in one size. Costs per unit: what the wholesaler pays its vendor, and what a shop pays
    the wholesaler. `pack` units are bought together.
    """

    item: str
    category: str
    description: str
    vendor: str
    vendor_name: str
    size: str
    pack: Decimal
    barcode: str
    vendor_cost: Decimal
    unit_cost: Decimal

    @property
    def product(self) -> ProductKey:
        """What the sizes of one product have in common."""
        return self.vendor, self.category, self.description


@dataclass(slots=True)
class ProductList:
    """`by_item` has those that can be read, `wrong` why others cannot; `refused` counts the latter by
    reason, and `without_barcode` those of the former whose barcode is not known.
    """

    by_item: dict[str, Article] = field(default_factory=dict)
    wrong: dict[str, str] = field(default_factory=dict)
    refused: Counter[str] = field(default_factory=Counter)
    without_barcode: Counter[str] = field(default_factory=Counter)

    def missing(self, item: str) -> str:
        """Why there is no article of that number."""
        if why := self.wrong.get(item):
            return f"item whose product cannot be read: {why}"
        return "item that the product file lacks"


def read_products(rows: Iterable[Row]) -> ProductList:
    """A barcode that several have is nobody's. Of a number that stands twice the first row counts."""
    products = ProductList()
    codes: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        item = folded_code(row.cells[0]) if row.cells else ""
        if item in products.by_item or item in products.wrong:
            continue
        try:
            article = _article(item, row)
        except Unplaceable as why:
            products.refused[str(why)] += 1
            if item:
                products.wrong[item] = str(why)
            continue
        products.by_item[item] = article
        if article.barcode:
            codes[article.barcode].append(item)
        else:
            products.without_barcode["no valid barcode"] += 1
    for items in codes.values():
        if len(items) > 1:
            products.without_barcode["barcode of several products"] += len(items)
            for item in items:
                products.by_item[item] = replace(products.by_item[item], barcode="")
    return products


def _article(item: str, row: Row) -> Article:
    if not row.cells:
        raise Unplaceable("too few columns")
    _, category, description, vendor, vendor_name, volume, pack, inner, barcode, cost, unit = (
        " ".join(cell.split()) for cell in row.cells
    )
    vendor = folded_code(vendor)
    _must_fit("item", item)
    _must_fit("description", description)
    _must_fit("vendor", vendor)
    _must_fit("vendor name", vendor_name)
    _must_fit("category", category or "none")
    return Article(
        item=item,
        category=category,
        description=description,
        vendor=vendor,
        vendor_name=vendor_name,
        size=_size(_whole(volume, "volume", least=0), _whole(inner, "inner pack")),
        pack=Decimal(_whole(pack, "pack")),
        barcode=restored_upc(barcode),
        vendor_cost=amount(cost, "vendor's cost"),
        unit_cost=amount(unit, "cost"),
    )


def _must_fit(what: str, text: str) -> None:
    if not text:
        raise Unplaceable(f"no {what}")
    if len(text) > LONGEST[what]:
        raise Unplaceable(f"{what} too long")


def _size(millilitres: int, inner_pack: int) -> str:
    """What is sold as one; a volume of 0 is one that nobody has entered."""
    content = f"{millilitres} ml" if millilitres else ""
    if inner_pack == 1:
        return content
    return f"{inner_pack} × {content}" if content else f"pack of {inner_pack}"


def _whole(text: str, what: str, *, least: int = 1) -> int:
    found = decimal_of(text, what)
    if found != found.to_integral_value() or not least <= found <= MOST:
        raise Unplaceable(f"{what} is no whole number from {least} to {MOST:,}")
    return int(found)


def restored_upc(text: str) -> str:
    """A UPC with the leading zeros that a spreadsheet took from it; empty where its check digit is
    wrong, so that it cannot be what was printed on the goods.
    """
    digits = folded_code(text)
    if not (digits.isascii() and digits.isdigit()) or not digits.strip("0"):
        return ""
    code = digits.zfill(UPC_DIGITS)
    is_valid = len(code) in LENGTHS and check_digit(code[:-1]) == int(code[-1])
    return code if is_valid else ""
