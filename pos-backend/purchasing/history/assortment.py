"""The wholesaler's articles as vendors, products and variants, made where the retailer lacks them.

What is there stays as it is. All of it is one transaction: killed in between, nothing is there.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from catalog.models import Barcode, Category, Product, Variant
from catalog.search import search_text_of
from purchasing.history.articles import Article, ProductKey, ProductList
from purchasing.history.profile import Profile
from purchasing.vendors.models import Vendor, VendorItem
from tenants.bulk import insert_rows


@dataclass(frozen=True, slots=True)
class Known:
    """A variant of the catalogue."""

    id: int
    sku: str
    tracked: bool
    pack_size: Decimal


@dataclass(slots=True)
class Assortment:
    """`variants` by item number, and how many of each kind had to be made."""

    wholesaler: Vendor
    variants: dict[str, Known]
    vendors_made: int = 0
    vendor_items_made: int = 0
    variants_made: int = 0
    barcodes_made: int = 0
    barcodes_taken: int = 0


def ensure_assortment(products: ProductList, profile: Profile) -> Assortment:
    """The number of statements does not grow with the articles. Must run in a transaction."""
    articles = products.by_item
    vendors = _Vendors()
    wholesaler = vendors.ensure(profile.wholesaler_code, profile.wholesaler)
    sellers = {
        # Not a shop's to order from, however cheap it looks beside the wholesaler.
        item: vendors.ensure(article.vendor, article.vendor_name, is_active=False)
        for item, article in articles.items()
    }
    vendors.save()
    known = known_variants()
    new = [article for item, article in articles.items() if item not in known]
    taken = _taken_barcodes(new)
    new = [replace(a, barcode="") if a.barcode in taken else a for a in new]
    made = _make_variants(new, _products_of(articles, known))
    known |= {item: _known(variant) for item, variant in made.items()}
    return Assortment(
        wholesaler=wholesaler,
        variants=known,
        vendors_made=len(vendors.made),
        vendor_items_made=_make_vendor_items(articles, sellers, known),
        variants_made=len(made),
        barcodes_made=_make_barcodes(new, made),
        barcodes_taken=len(taken),
    )


def known_variants() -> dict[str, Known]:
    """All of the retailer's variants by their SKU in capitals."""
    rows = Variant.objects.only("id", "sku", "track_stock", "pack_size")
    return {variant.sku.upper(): _known(variant) for variant in rows.iterator()}


def _known(variant: Variant) -> Known:
    return Known(variant.pk, variant.sku, variant.track_stock, variant.pack_size)


@dataclass(slots=True)
class _Vendors:
    """The retailer's vendors by their code, else by their name, whatever its capitals."""

    by_code: dict[str, Vendor] = field(default_factory=dict)
    by_name: dict[str, Vendor] = field(default_factory=dict)
    made: list[Vendor] = field(default_factory=list)

    def __post_init__(self) -> None:
        for vendor in Vendor.objects.order_by("id"):
            self._add(vendor)

    def _add(self, vendor: Vendor) -> None:
        if vendor.code:
            self.by_code[vendor.code.upper()] = vendor
        self.by_name[vendor.name.upper()] = vendor

    def ensure(self, code: str, name: str, *, is_active: bool = True) -> Vendor:
        found = self.by_code.get(code.upper()) or self.by_name.get(name.upper())
        if found is None:
            found = Vendor(code=code, name=name, is_active=is_active)
            self.made.append(found)
            self._add(found)
        return found

    def save(self) -> None:
        Vendor.objects.bulk_create(self.made)


def _taken_barcodes(articles: Iterable[Article]) -> set[str]:
    """Those that other variants of the retailer have."""
    codes = {article.barcode for article in articles}
    return set(Barcode.objects.filter(code__in=codes).values_list("code", flat=True))


def _make_barcodes(articles: Iterable[Article], variants: Mapping[str, Variant]) -> int:
    made = Barcode.objects.bulk_create(
        Barcode(variant=variants[article.item], code=article.barcode)
        for article in articles
        if article.barcode
    )
    return len(made)


def _products_of(
    articles: Mapping[str, Article], known: Mapping[str, Known]
) -> dict[ProductKey, Product]:
    """The products of which the catalogue has some sizes already."""
    keys = {known[item].id: a.product for item, a in articles.items() if item in known}
    there = Variant.objects.filter(id__in=keys).select_related("product").order_by("id")
    return {keys[variant.pk]: variant.product for variant in there}


def _make_variants(
    articles: Iterable[Article], products: dict[ProductKey, Product]
) -> dict[str, Variant]:
    """By item number; the sizes of a product are its variants."""
    by_product: dict[ProductKey, list[Article]] = defaultdict(list)
    for article in articles:
        by_product[article.product].append(article)
    categories = _ensure_categories({category for _, category, _ in by_product if category})
    new = {
        key: Product(name=key[2], category=categories.get(key[1]))
        for key in by_product
        if key not in products
    }
    Product.objects.bulk_create(new.values())
    products = products | new
    made = Variant.objects.bulk_create(
        Variant(
            product=products[key],
            sku=article.item,
            name=article.size,
            # Nobody tells what the shop asks for it: at least what it pays.
            price=article.unit_cost,
            cost=article.unit_cost,
            pack_size=article.pack,
            search_text=search_text_of(
                sku=article.item,
                product_name=article.description,
                name=article.size,
                barcodes=filter(None, [article.barcode]),
            ),
        )
        for key, own in by_product.items()
        for article in own
    )
    return {variant.sku: variant for variant in made}


def _ensure_categories(names: Iterable[str]) -> dict[str, Category]:
    """At the root."""
    found = {c.name: c for c in Category.objects.filter(parent=None)}
    new = [Category(name=name) for name in sorted(set(names) - found.keys())]
    Category.objects.bulk_create(new)
    return found | {category.name: category for category in new}


def _make_vendor_items(
    articles: Mapping[str, Article], sellers: Mapping[str, Vendor], known: Mapping[str, Known]
) -> int:
    """Who the wholesaler has an article from, and what it pays there."""
    there = set(VendorItem.objects.values_list("vendor_id", "variant_id"))
    rows = [
        (sellers[item].pk, known[item].id, article.pack, article.vendor_cost)
        for item, article in articles.items()
        if (sellers[item].pk, known[item].id) not in there
    ]
    insert_rows(VendorItem, ("vendor_id", "variant_id", "pack_size", "last_cost"), rows)
    return len(rows)
