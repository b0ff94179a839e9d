"""Branches of the assortment and tax categories: made, changed, and deleted while nothing uses them."""

from collections.abc import Mapping
from typing import Any, TypeVar

from catalog.models import Category, TaxCategory
from catalog.refusals import Duplicate, InUse
from core.problems import Invalid, NotFound
from core.refusals import told_as
from tenants.audit import field_values, record_event
from tenants.documents import refuse_stale

CATEGORY_FIELDS = ("name", "parent_id")
TAX_CATEGORY_FIELDS = ("name", "rate")

_Row = TypeVar("_Row", Category, TaxCategory)


def add_category(*, name: str, actor_id: int, parent_id: int | None = None) -> Category:
    """Raises NotFound for a parent that is not the tenant's, Duplicate for a name taken beside it."""
    if parent_id is not None:
        category_with(parent_id)
    return _added(Category(name=name, parent_id=parent_id), CATEGORY_FIELDS, actor_id)


def change_category(
    *, category_id: int, changes: Mapping[str, Any], seen: int | None, actor_id: int
) -> Category:
    """Rename it or move it. Raises NotFound, StaleVersion, Duplicate and Invalid for a loop."""
    # One at a time: two that move into each other would each look fine.
    every = {row.pk: row for row in Category.objects.order_by("id").select_for_update(no_key=True)}
    category = every.get(category_id)
    if category is None:
        raise NotFound
    above = changes.get("parent_id")
    if above is not None and above not in every:
        raise NotFound
    while above is not None:
        if above == category_id:
            raise Invalid("parent_id", "A category cannot lie within itself.")
        above = every[above].parent_id
    return _changed(category, changes, seen, CATEGORY_FIELDS, actor_id)


def remove_category(*, category_id: int, actor_id: int) -> None:
    """Raises NotFound, and InUse where products or categories lie in it."""
    category = category_with(category_id)
    refusal = InUse(f"{category.name} holds products or other categories. Move them first.")
    with told_as(refusal):
        _removed(category, CATEGORY_FIELDS, actor_id)


def add_tax_category(*, name: str, rate: Any, actor_id: int) -> TaxCategory:
    """`rate` per cent. Raises Duplicate."""
    return _added(TaxCategory(name=name, rate=rate), TAX_CATEGORY_FIELDS, actor_id)


def change_tax_category(
    *, tax_category_id: int, changes: Mapping[str, Any], seen: int | None, actor_id: int
) -> TaxCategory:
    """A new rate holds from now on; what was sold keeps its tax.

    Raises NotFound, StaleVersion and Duplicate.
    """
    locked = TaxCategory.objects.select_for_update(no_key=True)
    row = locked.filter(pk=tax_category_id).first()
    if row is None:
        raise NotFound
    return _changed(row, changes, seen, TAX_CATEGORY_FIELDS, actor_id)


def remove_tax_category(*, tax_category_id: int, actor_id: int) -> None:
    """Raises NotFound, and InUse where products or documents name it."""
    row = tax_category_with(tax_category_id)
    refusal = InUse(f"{row.name} is the tax of products or documents. Give those another first.")
    with told_as(refusal):
        _removed(row, TAX_CATEGORY_FIELDS, actor_id)


def category_with(category_id: int) -> Category:
    category = Category.objects.filter(pk=category_id).first()
    if category is None:
        raise NotFound
    return category


def tax_category_with(tax_category_id: int) -> TaxCategory:
    row = TaxCategory.objects.filter(pk=tax_category_id).first()
    if row is None:
        raise NotFound
    return row


def _added(row: _Row, fields: tuple[str, ...], actor_id: int) -> _Row:
    with told_as(_taken(row)):
        row.save()
    record_event(action="created", subject=row, actor_id=actor_id, after=field_values(row, fields))
    return row


def _changed(
    row: _Row, changes: Mapping[str, Any], seen: int | None, fields: tuple[str, ...], actor_id: int
) -> _Row:
    refuse_stale(version=row.version, seen=seen)
    before = field_values(row, fields)
    for name, value in changes.items():
        setattr(row, name, value)
    if before == field_values(row, fields):
        return row
    with told_as(_taken(row)):
        row.save()
    record_event(
        action="changed",
        subject=row,
        actor_id=actor_id,
        before=before,
        after=field_values(row, fields),
    )
    return row


def _removed(row: _Row, fields: tuple[str, ...], actor_id: int) -> None:
    record_event(action="deleted", subject=row, actor_id=actor_id, before=field_values(row, fields))
    row.delete()


def _taken(row: _Row) -> Duplicate:
    return Duplicate(f"There is a {row._meta.verbose_name} {row.name} here already.")
