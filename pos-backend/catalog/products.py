"""Products: what is sold, as one or more variants."""

from collections.abc import Mapping, Sequence
from typing import Any

from catalog.categories import category_with, tax_category_with
from catalog.models import Product
from catalog.refusals import InUse
from catalog.search import refresh_search_text
from catalog.variants import add_variant, remove_variants_of
from core.problems import NotFound, Problem
from core.refusals import told_as
from tenants.audit import field_values, record_event
from tenants.documents import refuse_stale

FIELDS = ("name", "description", "category_id", "tax_category_id", "is_active")


def add_product(
    *, fields: Mapping[str, Any], variants: Sequence[Mapping[str, Any]] = (), actor_id: int
) -> Product:
    """`fields` of `FIELDS`; `variants` as `add_variant` takes them.

    Raises NotFound for a category that is not the tenant's, and what `add_variant` raises, with the
    place of the variant in `errors`.
    """
    _check_links(fields)
    product = Product(**fields)
    product.save()
    record_event(
        action="created", subject=product, actor_id=actor_id, after=field_values(product, FIELDS)
    )
    for place, variant in enumerate(variants):
        try:
            add_variant(product_id=product.pk, fields=variant, actor_id=actor_id)
        except Problem as problem:
            for error in problem.errors:
                error["attr"] = f"variants.{place}.{error['attr']}"
            raise
    return product


def change_product(
    *, product_id: int, changes: Mapping[str, Any], seen: int | None, actor_id: int
) -> Product:
    """Raises NotFound and StaleVersion. Its variants are found by the new name at once."""
    product = Product.objects.select_for_update(no_key=True).filter(pk=product_id).first()
    if product is None:
        raise NotFound
    refuse_stale(version=product.version, seen=seen)
    _check_links(changes)
    before = field_values(product, FIELDS)
    for name, value in changes.items():
        setattr(product, name, value)
    after = field_values(product, FIELDS)
    if before == after:
        return product
    product.save()
    if before["name"] != after["name"]:
        refresh_search_text(product_id=product.pk)
    record_event(action="changed", subject=product, actor_id=actor_id, before=before, after=after)
    return product


def remove_product(*, product_id: int, actor_id: int) -> None:
    """With its variants. Raises NotFound, and InUse where stock, sales or documents name one."""
    product = Product.objects.filter(pk=product_id).first()
    if product is None:
        raise NotFound
    refusal = InUse(
        f"{product.name} has stock, sales or other history, which stay. Deactivate it instead."
    )
    with told_as(refusal):
        remove_variants_of(product, actor_id=actor_id)
        record_event(
            action="deleted",
            subject=product,
            actor_id=actor_id,
            before=field_values(product, FIELDS),
        )
        product.delete()


def _check_links(fields: Mapping[str, Any]) -> None:
    if fields.get("category_id") is not None:
        category_with(fields["category_id"])
    if fields.get("tax_category_id") is not None:
        tax_category_with(fields["tax_category_id"])
