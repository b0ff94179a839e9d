"""The value that a cell means: typed, within bounds, or refused in words."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from html.parser import HTMLParser
from typing import Any

from catalog.imports.fields import BARCODES_PARTED_BY, NUMBERS, OPTIONS, YES_OR_NO, Field
from catalog.imports.profiles import Profile
from core.files.cells import CellRefused, amount_cell, code_cell, name_cell, within
from core.money import QTY, TAX_RATE, VALUE

LONGEST = {
    Field.SKU: 60,
    Field.PRODUCT_NAME: 200,
    Field.VARIANT_NAME: 120,
    Field.DESCRIPTION: 20_000,
    Field.TAX_CATEGORY: 60,
    Field.STORE: 120,
}
LONGEST_BARCODE = 60
LONGEST_CATEGORY = 120
DEEPEST = 10
DIGITS = {
    Field.TAX_RATE: TAX_RATE,
    Field.PRICE: VALUE,
    Field.COST: VALUE,
    Field.PACKAGE_PRICE: VALUE,
    Field.REORDER_POINT: QTY,
    Field.REORDER_QTY: QTY,
    Field.PACK_SIZE: QTY,
    Field.OPENING_QTY: QTY,
}
ONLY_OPTION = "Default Title"  # of a product without options
_YES = frozenset({"true", "yes", "y", "1", "active", "on"})
_NO = frozenset({"false", "no", "n", "0", "inactive", "off", "draft", "archived"})


def value_of(field: Field, text: str, *, profile: Profile, decimal: str) -> Any:
    """A Decimal, bool, text, list of barcodes, or the names of a category's path. `text` is not empty.

    Raises CellRefused. `decimal` empty: a number that needs to know it is refused.
    """
    if field is Field.GROUP:
        return text
    if field in NUMBERS:
        return _number(field, text, decimal)
    if field in YES_OR_NO:
        return _yes_or_no(text)
    if field in OPTIONS:
        return "" if text == ONLY_OPTION else name_cell(text, LONGEST[Field.VARIANT_NAME])
    special = _SPECIAL.get(field)
    return special(text, profile) if special else name_cell(text, LONGEST[field])


def _barcodes(text: str, profile: Profile) -> list[str]:
    parts = text.replace("\n", BARCODES_PARTED_BY).split(BARCODES_PARTED_BY)
    codes = (_code(part.strip(), profile, LONGEST_BARCODE) for part in parts)
    return list(dict.fromkeys(filter(None, codes)))


def _sku(text: str, profile: Profile) -> str:
    return _code(text, profile, LONGEST[Field.SKU])


def _other_id(text: str, profile: Profile) -> str:
    return _code(text, profile, LONGEST[Field.SKU] - 6)  # it gets a beginning


def _description(text: str, profile: Profile) -> str:
    if profile.html:
        text = without_tags(text)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return within(text, LONGEST[Field.DESCRIPTION], besides="\n\t")


def _code(text: str, profile: Profile, longest: int) -> str:
    return code_cell(text.removeprefix("'") if profile.quoted_codes else text, longest)


def _category(text: str, _profile: Profile) -> tuple[str, ...]:
    names = tuple(part.strip() for part in text.split(" / ") if part.strip())
    if len(names) > DEEPEST:
        raise CellRefused("too_long", f"A category lies at most {DEEPEST} deep.")
    return tuple(name_cell(name, LONGEST_CATEGORY) for name in names)


_SPECIAL: dict[Field, Callable[[str, Profile], Any]] = {
    Field.SKU: _sku,
    Field.BARCODES: _barcodes,
    Field.OTHER_ID: _other_id,
    Field.DESCRIPTION: _description,
    Field.CATEGORY: _category,
}


def _yes_or_no(text: str) -> bool:
    word = text.casefold()
    if word in _YES or word in _NO:
        return word in _YES
    raise CellRefused("yes_or_no", f"{text[:40]!r} is neither yes nor no.")


def _number(field: Field, text: str, decimal: str) -> Decimal:
    number = amount_cell(text, decimal, DIGITS[field])
    if field is Field.PACK_SIZE and number < 1:
        raise CellRefused("too_small", "A pack holds at least one unit.")
    if field is Field.TAX_RATE and number > 100:
        raise CellRefused("too_large", "A rate is at most 100 per cent.")
    return number


class _Text(HTMLParser):
    BLOCKS = frozenset({"p", "br", "li", "div", "tr", "h1", "h2", "h3", "ul", "ol", "table"})
    HIDDEN = frozenset({"script", "style"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: Sequence[Any]) -> None:
        self.hidden += tag in self.HIDDEN
        if tag in self.BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in self.HIDDEN and self.hidden > 0

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(data)


def without_tags(html: str) -> str:
    parser = _Text()
    parser.feed(html)
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.parts).split("\n"))
    return "\n".join(filter(None, lines))
