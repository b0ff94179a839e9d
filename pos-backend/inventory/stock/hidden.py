"""What is being counted, and so not told to who counts it blind (see `inventory.counts.blind`)."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rest_framework import serializers


@dataclass(frozen=True, slots=True)
class HiddenScope:
    """The stock of a store that a count, by its number, hides: of one category, or all of it. What lies
    below the category has scopes of its own."""

    number: str
    store_id: int
    category_id: int | None = None


@dataclass(frozen=True, slots=True)
class Hidden:
    """Falsy where nothing is hidden from whoever asks."""

    scopes: tuple[HiddenScope, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.scopes)

    def by(self, *, store_id: int | None, category_id: int | None) -> str | None:
        """The count that hides it. `store_id` None: what any store has of it."""
        return self._first(
            scope
            for scope in self.scopes
            if store_id in (None, scope.store_id) and scope.category_id in (None, category_id)
        )

    def within(self, *, store_id: int | None, category_ids: Collection[int] | None) -> str | None:
        """The count that hides any of it. None: of any store, or of any category."""
        return self._first(
            scope
            for scope in self.scopes
            if store_id in (None, scope.store_id)
            and (category_ids is None or scope.category_id in (None, *category_ids))
        )

    @staticmethod
    def _first(scopes: Iterable[HiddenScope]) -> str | None:
        return next((scope.number for scope in scopes), None)

    # Of an item `i`; needs the parameter `tenant` and those of `params`.
    CONDITION = """(i.store_id = ANY(%(hidden_stores)s::bigint[]) OR EXISTS (
        SELECT FROM unnest(%(hidden_parts)s::bigint[], %(hidden_categories)s::bigint[])
            AS h (store_id, category_id)
        JOIN catalog_product hp ON hp.tenant_id = %(tenant)s AND hp.category_id = h.category_id
        JOIN catalog_variant hv ON hv.tenant_id = %(tenant)s AND hv.product_id = hp.id
        WHERE h.store_id = i.store_id AND hv.id = i.variant_id))"""

    @property
    def params(self) -> dict[str, Any]:
        parts = [scope for scope in self.scopes if scope.category_id is not None]
        return {
            "hidden_stores": [s.store_id for s in self.scopes if s.category_id is None],
            "hidden_parts": [scope.store_id for scope in parts],
            "hidden_categories": [scope.category_id for scope in parts],
        }


HIDDEN_BY = "hidden_by_count"


def masked(row: dict[str, Any], number: str | None, names: Iterable[str]) -> dict[str, Any]:
    """The row with the number of the count that hides `names` of it; they are null then, never 0."""
    row[HIDDEN_BY] = number
    if number is not None:
        row.update(dict.fromkeys(names))
    return row


class HiddenBy(serializers.CharField):
    """The marker of what is null because it is being counted."""

    def __init__(self) -> None:
        super().__init__(
            allow_null=True,
            help_text="The count that is under way there, for who counts blind: quantities are null.",
        )

    def get_attribute(self, instance: Any) -> Any:
        return instance.get(HIDDEN_BY) if isinstance(instance, Mapping) else None

    def to_representation(self, value: Any) -> Any:
        return value
