"""Variants: the stock-keeping units of a product, with their prices and barcodes."""

from collections.abc import Mapping, Sequence
from typing import Any

from catalog.holds import stock_of
from catalog.models import Barcode, Product, Variant
from catalog.refusals import Duplicate, HasStock, InUse
from catalog.search import refresh_search_text
from core.problems import Invalid, NotFound
from core.refusals import told_as
from tenants.audit import field_values, record_event
from tenants.documents import refuse_stale

FIELDS = (
    "name",
    "sku",
    "price",
    "cost",
    "reorder_point",
    "reorder_qty",
    "pack_size",
    "track_stock",
    "shortage_policy",
    "is_active",
)


def add_variant(*, product_id: int, fields: Mapping[str, Any], actor_id: int) -> Variant:
    """`fields` of `FIELDS`, and `barcodes`.

    Raises NotFound for a product that is not the tenant's, Duplicate for a SKU (whatever its case) or
    barcode that another variant has.
    """
    if not Product.objects.filter(pk=product_id).exists():
        raise NotFound
    own = {name: value for name, value in fields.items() if name != "barcodes"}
    variant = Variant(product_id=product_id, **own)
    _save(variant)
    _set_barcodes(variant, fields.get("barcodes", []))
    refresh_search_text(product_id=product_id)
    record_event(action="created", subject=variant, actor_id=actor_id, after=_values(variant))
    return variant


def change_variant(
    *, variant_id: int, changes: Mapping[str, Any], seen: int | None, actor_id: int
) -> Variant:
    """`barcodes`, where given, become all that it has.

    Raises NotFound, StaleVersion, Duplicate, and HasStock where `track_stock` would change while there
    is stock, on the shelf, promised or on its way.
    """
    variant = Variant.objects.select_for_update(no_key=True).filter(pk=variant_id).first()
    if variant is None:
        raise NotFound
    refuse_stale(version=variant.version, seen=seen)
    before = _values(variant)
    _check_tracking(variant, changes)
    for name, value in changes.items():
        if name != "barcodes":
            setattr(variant, name, value)
    if "barcodes" in changes:
        _set_barcodes(variant, changes["barcodes"])
    after = _values(variant)
    if before == after:
        return variant
    _save(variant)
    refresh_search_text(product_id=variant.product_id)
    record_event(action="changed", subject=variant, actor_id=actor_id, before=before, after=after)
    return variant


def remove_variant(*, variant_id: int, actor_id: int) -> None:
    """Raises NotFound, and InUse where stock, sales or documents name it."""
    variant = Variant.objects.filter(pk=variant_id).first()
    if variant is None:
        raise NotFound
    refusal = InUse(
        f"{variant.sku} has stock, sales or other history, which stay. Deactivate it instead."
    )
    with told_as(refusal):
        _remove(variant, actor_id)


def remove_variants_of(product: Product, *, actor_id: int) -> None:
    """Raises ProtectedError or IntegrityError for one that has a history."""
    for variant in product.variants.all():
        _remove(variant, actor_id)


def _remove(variant: Variant, actor_id: int) -> None:
    record_event(action="deleted", subject=variant, actor_id=actor_id, before=_values(variant))
    variant.delete()


def _save(variant: Variant) -> None:
    with told_as(_sku_taken(variant.sku)):
        variant.save()


def _sku_taken(sku: str) -> Duplicate:
    detail = f"Another item has the SKU {sku}."
    return Duplicate(detail, errors=[{"attr": "sku", "code": "duplicate", "detail": detail}])


def _check_tracking(variant: Variant, changes: Mapping[str, Any]) -> None:
    if changes.get("track_stock", variant.track_stock) == variant.track_stock:
        return
    if held := stock_of([variant.pk]).get(variant.pk):
        detail = f"{variant.sku} has stock: {held}. Adjust it to 0 first."
        errors = [{"attr": "track_stock", "code": "has_stock", "detail": detail}]
        raise HasStock(detail, errors=errors)


def _set_barcodes(variant: Variant, codes: Sequence[str]) -> None:
    if len(set(codes)) < len(codes):
        raise Invalid("barcodes", "A barcode stands here twice.")
    taken = {
        barcode.code: barcode.variant.sku
        for barcode in Barcode.objects.filter(code__in=codes)
        .exclude(variant=variant)
        .select_related("variant")
    }
    errors = [
        {
            "attr": f"barcodes.{place}",
            "code": "duplicate",
            "detail": f"{code} is the barcode of {taken[code]}.",
        }
        for place, code in enumerate(codes)
        if code in taken
    ]
    if errors:
        raise Duplicate(errors[0]["detail"], errors=errors)
    now = {barcode.code: barcode.pk for barcode in variant.barcodes.all()}
    gone = [pk for code, pk in now.items() if code not in codes]
    if gone:
        Barcode.objects.filter(pk__in=gone).delete()
    with told_as(Duplicate("Somebody has just given one of these barcodes to another item.")):
        Barcode.objects.bulk_create(
            [Barcode(variant=variant, code=code) for code in codes if code not in now]
        )


def _values(variant: Variant) -> dict[str, Any]:
    codes = list(
        Barcode.objects.filter(variant_id=variant.pk).order_by("id").values_list("code", flat=True)
    )
    return {**field_values(variant, FIELDS), "barcodes": codes}
