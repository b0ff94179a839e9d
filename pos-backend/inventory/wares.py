from collections.abc import Sequence

from catalog.models import Variant
from core.problems import Invalid, NotFound


def tracked_variants(variant_ids: Sequence[int]) -> dict[int, Variant]:
    """The variants that a document's lines name, in their order, by id.

    Raises NotFound for one that is not the tenant's, and Invalid for one that keeps no stock.
    """
    known = Variant.objects.in_bulk(set(variant_ids))
    for number, variant_id in enumerate(variant_ids):
        variant = known.get(variant_id)
        if variant is None:
            raise NotFound
        if not variant.track_stock:
            raise Invalid(f"lines.{number}.variant_id", f"{variant.sku} keeps no stock.")
    return known
