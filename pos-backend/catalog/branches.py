"""A category is what lies in it and in every category below it: for filters, and for what is counted."""

from collections.abc import Collection
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from catalog.models import Category
from core.filters import OwnedIdFilter
from core.problems import NotFound
from tenants.context import current_tenant_id

_BRANCHES = """
WITH RECURSIVE below AS (
    SELECT c.id AS root, c.id FROM catalog_category c
    WHERE c.tenant_id = %(tenant)s AND c.id = ANY(%(roots)s)
    UNION
    SELECT b.root, c.id FROM below b
    JOIN catalog_category c ON c.tenant_id = %(tenant)s AND c.parent_id = b.id
)
SELECT root, array_agg(id) FROM below GROUP BY root
"""


def branches(category_ids: Collection[int]) -> dict[int, list[int]]:
    """Of each category its own id and those of all below; those that are not the tenant's are missing.

    One statement.
    """
    with connection.cursor() as cursor:
        cursor.execute(_BRANCHES, {"tenant": current_tenant_id(), "roots": list(category_ids)})
        return dict(cursor.fetchall())


def branch_of(category_id: int) -> list[int]:
    """Its id and those of all below. Raises NotFound."""
    branch = branches([category_id]).get(category_id)
    if branch is None:
        raise NotFound
    return branch


def chosen_branch(category_id: int | None) -> list[int] | None:
    """The same of a filter's value; None where it was not given."""
    return None if category_id is None else branch_of(category_id)


class CategoryFilter(OwnedIdFilter):
    """What lies in a category or below it; a foreign or missing one is 404."""

    def __init__(self, *, field_name: str) -> None:
        super().__init__(model=Category, field_name=field_name)

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        return qs if value is None else qs.filter(**{f"{self.field_name}__in": branch_of(value)})
