"""The catalogue that an export implies: what its codes are called and what they usually cost."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from catalog.models import Product, Variant
from catalog.search import search_text_of
from core.money import ZERO, round_value
from pos.history.invoices import Invoice, Line
from pos.history.profile import Profile
from tenants.imports.refusal import ImportRefused

LONGEST_PRODUCT_NAME = 200
LONGEST_VARIANT_NAME = 120


@dataclass(frozen=True, slots=True)
class Known:
    """A variant that is in the catalogue; `cost` per unit, where it is known."""

    id: int
    tracked: bool
    cost: Decimal | None


@dataclass(slots=True)
class Learned:
    """Per code, how often each name and each price stood on a priced line.

    Lines without a price are not asked: their descriptions are remarks such as "smashed".
    """

    names: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    prices: dict[str, Counter[Decimal]] = field(default_factory=lambda: defaultdict(Counter))
    charges: dict[str, str] = field(default_factory=dict)

    def learn(self, invoice: Invoice) -> None:
        for line in invoice.lines:
            if line.charge:
                self.charges[line.code] = line.charge
                continue
            prices = self.prices[line.code]
            if line.price:
                prices[line.price] += 1
                self.names[line.code][line.description] += 1

    def name(self, code: str) -> str:
        """The commonest description, the first in the alphabet of several; else the code itself."""
        names = {name: count for name, count in self.names.get(code, {}).items() if name}
        return min(names, key=lambda name: (-names[name], name), default=code)

    def price(self, code: str) -> Decimal:
        """The commonest price, the lowest of several: what most customers paid, no average of it."""
        prices = self.prices[code]
        return min(prices, key=lambda price: (-prices[price], price), default=ZERO)


def known_variants() -> dict[str, Known]:
    """All of the retailer's variants by their SKU in capitals."""
    rows = Variant.objects.values_list("sku", "id", "track_stock", "cost")
    return {sku.upper(): Known(pk, tracked, cost) for sku, pk, tracked, cost in rows.iterator()}


def is_tracked(line: Line, variants: Mapping[str, Known]) -> bool:
    """Charges never are; goods are, unless the catalogue says otherwise."""
    if line.charge:
        return False
    variant = variants.get(line.code)
    return variant is None or variant.tracked


def refuse_tracked_charges(learned: Learned, variants: Mapping[str, Known]) -> None:
    odd = [code for code in learned.charges if code in variants and variants[code].tracked]
    if odd:
        raise ImportRefused(
            f"The catalogue keeps stock of {', '.join(sorted(odd))}, which the export uses for"
            " charges such as postage. Rename these SKUs, or stop keeping stock of them."
        )


def ensure_variants(
    learned: Learned, variants: Mapping[str, Known], profile: Profile
) -> dict[str, Known]:
    """Make what the catalogue lacks, in three statements; what it has stays as it is.

    Codes with the same base become variants of one product, which takes the commonest of their names.
    """
    by_base: dict[str, list[str]] = defaultdict(list)
    for code in sorted((learned.prices.keys() | learned.charges.keys()) - variants.keys()):
        by_base[profile.product_of(code)].append(code)
    products = _products_of(by_base, variants, profile)
    new = {
        base: Product(name=_product_name(learned, codes)[:LONGEST_PRODUCT_NAME])
        for base, codes in by_base.items()
        if base not in products
    }
    Product.objects.bulk_create(new.values())
    products |= new
    made = Variant.objects.bulk_create(
        _variant(learned, code, products[base], profile)
        for base, codes in by_base.items()
        for code in codes
    )
    return {**variants, **{v.sku: Known(v.pk, v.track_stock, v.cost) for v in made}}


def _products_of(
    bases: Collection[str], variants: Mapping[str, Known], profile: Profile
) -> dict[str, Product]:
    """The products of which the catalogue has some variants already."""
    siblings = {profile.product_of(sku): known.id for sku, known in variants.items()}
    wanted = {siblings[base]: base for base in bases if base in siblings}
    found = Variant.objects.filter(id__in=wanted).select_related("product")
    return {wanted[variant.pk]: variant.product for variant in found}


def _product_name(learned: Learned, codes: Iterable[str]) -> str:
    names: Counter[str] = Counter()
    for code in codes:
        names[learned.charges.get(code) or learned.name(code)] += sum(
            learned.prices.get(code, Counter()).values()
        )
    return min(names, key=lambda name: (-names[name], name))


def _variant(learned: Learned, code: str, product: Product, profile: Profile) -> Variant:
    charge = learned.charges.get(code, "")
    own_name = charge or learned.name(code)
    price = learned.price(code) if not charge else ZERO
    # One variant of several is told from the others by its own name.
    name = "" if own_name == product.name else own_name[:LONGEST_VARIANT_NAME]
    return Variant(
        product=product,
        sku=code,
        name=name,
        price=price,
        cost=round_value(price * profile.cost_ratio) if price else None,
        track_stock=not charge,
        search_text=search_text_of(sku=code, product_name=product.name, name=name, barcodes=[]),
    )
