"""What is particular to one wholesaler's export, so that the importer need not know any."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

PURCHASE_FIELDS = ("line", "day", "store", "item", "units", "amount")
PRODUCT_FIELDS = (
    "item",
    "category",
    "description",
    "vendor",
    "vendor_name",
    "millilitres",
    "pack",
    "inner_pack",
    "barcode",
    "vendor_cost",
    "unit_cost",
)
STORE_FIELDS = ("store", "name")
NAMESPACE = UUID("b0a6a1f4-3f5d-5d0b-8c58-7d2e61c4f9ab")
Columns = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Profile:
    """`purchases`, `products` and `stores` give each of their fields its accepted header names.

    All goods are bought of the one wholesaler; a product's vendor is who the wholesaler has it from,
    and is not bought from directly.
    `date_formats` are tried after ISO 8601, and a day begins on the clock of `timezone`.
    """

    name: str
    retailer: str
    currency: str
    timezone: str
    staff_store: str
    wholesaler: str
    wholesaler_code: str
    purchases: Columns
    products: Columns
    stores: Columns
    date_formats: tuple[str, ...]
    receipt_of: Callable[[str], str]  # a line's number → its receipt's, empty where it has none

    def client_id(self, kind: str, number: str) -> UUID:
        """The same document of the same export has the same id, whatever file it stands in."""
        return uuid5(NAMESPACE, f"{self.name}:{kind}:{number}")
