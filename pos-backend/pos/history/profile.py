"""What is particular to one shop's export, so that the importer need not know any shop."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from uuid import UUID, uuid5

from inventory.adjustments.models import AdjustmentKind

FIELDS = ("invoice", "code", "description", "quantity", "moment", "price", "customer", "country")
NAMESPACE = UUID("6e0f4c9a-5b7d-5e7e-9d0c-2f3b8a1c7d64")


class Kind(StrEnum):
    """The document that an invoice of the export becomes."""

    SALE = "sale"
    RETURN = "return"
    ADJUSTMENT = "adjustment"


class Meaning(StrEnum):
    """What the export means by an invoice, as far as its number tells."""

    TRADE = "trade"
    CREDIT_NOTE = "credit note"
    BOOKKEEPING = "bookkeeping"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class StoreSpec:
    code: str
    name: str
    timezone: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why stock was set right: the ledger's ref_type and the retailer's reason code."""

    kind: AdjustmentKind
    code: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Profile:
    """`columns` gives each of `FIELDS` its accepted header names.

    `date_formats` are tried after ISO 8601, and read on the clock of `timezone`. A charge is what
    customers pay for and is no goods; `not_trade` are codes that are neither, with the reason under
    which they are counted. Nothing tells what goods had cost, so `cost_ratio` of the selling price is
    assumed.
    """

    name: str
    retailer: str
    currency: str
    timezone: str
    stores: Sequence[StoreSpec]
    staff_store: str
    columns: Mapping[str, Sequence[str]]
    date_formats: tuple[str, ...]
    charge_of: Callable[[str], str]  # code → name, empty for goods
    not_trade: Mapping[str, str]
    cost_ratio: Decimal
    invoice_meaning: Callable[[str], Meaning]
    store_of: Callable[[str, str, str], str]  # country, customer, invoice
    product_of: Callable[[str], str]  # code → what its variants have in common
    loss_reason: Callable[[str], Reason]  # description
    gain_reason: Reason

    def client_id(self, kind: str, number: str) -> UUID:
        """The same document of the same export has the same id, whatever file it stands in."""
        return uuid5(NAMESPACE, f"{self.name}:{kind}:{number}")
