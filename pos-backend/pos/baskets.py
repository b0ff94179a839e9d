"""What the till's request means in the shop: variants with their price, tax and shortage policy."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from catalog.models import Variant
from core.money import ZERO
from core.problems import NotFound, Problem
from pos.receipts import BasketLine, PricedReceipt, compute_receipt
from stores.models import Store
from tenants.models import ShortagePolicy


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedLine:
    """`qty` units (> 0) of a variant, at its own price or at one that a manager approves."""

    variant_id: int
    qty: Decimal
    unit_price_override: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ware:
    """A variant as one store sells it now; `tax_rate` in per cent, in `price` if `tax_inclusive`."""

    variant_id: int
    sku: str
    product_name: str
    variant_name: str
    price: Decimal
    tax_rate: Decimal
    tracked: bool
    on_sale: bool
    policy: ShortagePolicy
    tax_inclusive: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Basket:
    asked: Sequence[AskedLine]
    wares: Mapping[int, Ware]
    receipt: PricedReceipt

    @property
    def overrides(self) -> bool:
        return any(line.unit_price_override is not None for line in self.asked)


def price_basket(
    *, store: Store, lines: Sequence[AskedLine], selling: bool = True, at: str = "lines"
) -> Basket:
    """Look everything up and price it; two identical baskets come to the same. One statement.

    `at` is where the lines were asked for.

    Raises NotFound for a variant that is not the tenant's, Problem for one that is no longer sold
    (`selling`; such goods may still come back), and Invalid for a sum that no till can hold.
    """
    wares = _wares(store, {line.variant_id for line in lines})
    gone = []
    for number, line in enumerate(lines):
        ware = wares.get(line.variant_id)
        if ware is None:
            raise NotFound
        if selling and not ware.on_sale:
            detail = f"{ware.sku} is no longer sold."
            attr = f"{at}.{number}.variant_id"
            gone.append({"attr": attr, "code": "not_on_sale", "detail": detail})
    if gone:
        raise Problem(gone[0]["detail"], code="not_on_sale", errors=gone)
    priced = [
        BasketLine(
            variant_id=line.variant_id,
            qty=line.qty,
            unit_price=(
                wares[line.variant_id].price
                if line.unit_price_override is None
                else line.unit_price_override
            ),
            tax_rate=wares[line.variant_id].tax_rate,
        )
        for line in lines
    ]
    receipt = compute_receipt(
        priced, tax_inclusive=all(ware.tax_inclusive for ware in wares.values()), at=at
    )
    return Basket(asked=lines, wares=wares, receipt=receipt)


_COLUMNS = (
    "id",
    "sku",
    "name",
    "product__name",
    "price",
    "product__tax_category__rate",
    "track_stock",
    "is_active",
    "product__is_active",
    "shortage_policy",
    "tenant__shortage_policy",
    "tenant__tax_inclusive",
)


def _wares(store: Store, variant_ids: set[int]) -> dict[int, Ware]:
    rows = Variant.objects.filter(id__in=variant_ids).order_by().values_list(*_COLUMNS)
    return {
        pk: Ware(
            variant_id=pk,
            sku=sku,
            product_name=product_name,
            variant_name=name,
            price=price,
            tax_rate=ZERO if rate is None else rate,
            tracked=tracked,
            on_sale=active and product_active,
            policy=ShortagePolicy(own or store.shortage_policy or tenants),
            tax_inclusive=tax_inclusive,
        )
        for (
            pk,
            sku,
            name,
            product_name,
            price,
            rate,
            tracked,
            active,
            product_active,
            own,
            tenants,
            tax_inclusive,
        ) in rows
    }
