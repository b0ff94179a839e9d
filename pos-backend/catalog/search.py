"""Finding variants by SKU, barcode and words of their names."""

import unicodedata
from collections.abc import Iterable

from django.db.models import Q

from catalog.models import Barcode, Variant
from core.problems import Invalid

MAX_WORDS = 8


def folded(text: str) -> str:
    """Lower case without accents, so that "cafe" finds "Café"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def search_text_of(*, sku: str, product_name: str, name: str, barcodes: Iterable[str]) -> str:
    return folded(" ".join([sku, product_name, name, *barcodes]))


def search_words(text: str) -> list[str]:
    """The words that a `search_text` must hold, each of them. Raises Invalid for too many."""
    words = folded(text).split()
    if len(words) > MAX_WORDS:
        raise Invalid("search", f"Search for at most {MAX_WORDS} words.")
    return words


def matching(text: str, *, prefix: str = "") -> Q:
    """Variants whose SKU, barcodes or names hold every word; `prefix` such as `variant__`."""
    query = Q()
    for word in search_words(text):
        query &= Q(**{f"{prefix}search_text__contains": word})
    return query


def find_by_code(code: str) -> Variant | None:
    """The variant on sale with this barcode, else with this SKU; surrounding spaces do not count.

    A variant is on sale while it and its product are active.
    """
    code = code.strip()
    on_sale = (
        Variant.objects.filter(is_active=True, product__is_active=True)
        .select_related("product")
        .prefetch_related("barcodes")
    )
    by_barcode = Barcode.objects.filter(code=code).values("variant_id")
    return on_sale.filter(id__in=by_barcode).first() or on_sale.filter(sku__iexact=code).first()


def refresh_search_text(*, product_id: int) -> None:
    """After a change of a product, its variants or their barcodes."""
    variants = list(
        Variant.objects.filter(product_id=product_id)
        .select_related("product")
        .prefetch_related("barcodes")
    )
    for variant in variants:
        variant.search_text = search_text_of(
            sku=variant.sku,
            product_name=variant.product.name,
            name=variant.name,
            barcodes=[barcode.code for barcode in variant.barcodes.all()],
        )
    Variant.objects.bulk_update(variants, ["search_text"])
