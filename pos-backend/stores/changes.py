"""Stores, their zones and their tills: made, changed, and taken away while nothing names them."""

from collections.abc import Mapping
from typing import Any, TypeVar

from django.db.models import QuerySet

from core.problems import NotFound, Problem
from core.refusals import told_as
from stores.holds import what_goes_on
from stores.models import Register, Store, Zone
from tenants.audit import field_values, record_event
from tenants.documents import refuse_stale

_Row = TypeVar("_Row", Store, Zone, Register)

FIELDS: dict[type[Any], tuple[str, ...]] = {
    Store: (
        "code",
        "name",
        "timezone",
        "shortage_policy",
        "receipt_header",
        "receipt_footer",
        "is_active",
    ),
    Zone: ("name",),
    Register: ("code", "name", "is_active"),
}
_NAMED_BY = {Store: "code", Zone: "name", Register: "code"}


class Duplicate(Problem):
    default_code = "duplicate"


class InUse(Problem):
    default_code = "in_use"


def add_store(*, actor_id: int, **given: Any) -> Store:
    """`given` are the fields of `FIELDS`. Raises Duplicate where the code is taken."""
    return _added(Store(**given), actor_id, None)


def add_zone(*, store: Store, actor_id: int, **given: Any) -> Zone:
    return _added(Zone(store=store, **given), actor_id, store.pk)


def add_register(*, store: Store, actor_id: int, **given: Any) -> Register:
    return _added(Register(store=store, **given), actor_id, store.pk)


def change_store(
    *, store_id: int, changes: Mapping[str, Any], seen: int | None, actor_id: int
) -> Store:
    """Raises NotFound, StaleVersion, Duplicate, and InUse for closing it while something goes on."""
    store = _locked(Store.objects.filter(pk=store_id))
    refuse_stale(version=store.version, seen=seen)
    if store.is_active and changes.get("is_active") is False:
        _refuse_going_on(store)
    store.version += 1
    return _changed(store, changes, actor_id, store.pk, "version")


def change_zone(*, store: Store, zone_id: int, actor_id: int, **changes: Any) -> Zone:
    """Raises NotFound and Duplicate."""
    return _changed(_locked(store.zones.filter(pk=zone_id)), changes, actor_id, store.pk)


def change_register(*, store: Store, register_id: int, actor_id: int, **changes: Any) -> Register:
    """Raises NotFound, Duplicate, and InUse for retiring it while its drawer is open."""
    register = _locked(store.registers.filter(pk=register_id))
    if register.is_active and changes.get("is_active") is False:
        _refuse_going_on(store, register)
    return _changed(register, changes, actor_id, store.pk)


def remove_store(*, store: Store, actor_id: int) -> None:
    """With its zones and tills. Raises InUse where anything else names it: it is deactivated then."""
    with told_as(InUse("Stock or documents name this store. Deactivate it instead.")):
        # What may go with it. All else protects it, as a row of theirs or by the database's own keys.
        store.zones.all().delete()
        store.registers.all().delete()
        _removed(store, actor_id, store.pk)


def remove_zone(*, store: Store, zone_id: int, actor_id: int) -> None:
    """Counts keep its name. Raises NotFound."""
    _removed(_locked(store.zones.filter(pk=zone_id)), actor_id, store.pk)


def remove_register(*, store: Store, register_id: int, actor_id: int) -> None:
    """Raises NotFound, and InUse where a session, sale or movement names it."""
    register = _locked(store.registers.filter(pk=register_id))
    with told_as(InUse("Documents name this till. Deactivate it instead.")):
        _removed(register, actor_id, store.pk)


def _refuse_going_on(store: Store, register: Register | None = None) -> None:
    going_on = what_goes_on(store, register)
    if going_on:
        raise InUse(f"{register or store} cannot be deactivated yet: {going_on}.")


def _locked(rows: QuerySet[_Row]) -> _Row:
    row = rows.select_for_update(no_key=True).first()
    if row is None:
        raise NotFound
    return row


def _added(row: _Row, actor_id: int, store_id: int | None) -> _Row:
    with told_as(_duplicate(row)):
        row.save()
    after = field_values(row, FIELDS[type(row)])
    record_event(
        action="created", subject=row, actor_id=actor_id, after=after, store_id=store_id or row.pk
    )
    return row


def _changed(
    row: _Row, changes: Mapping[str, Any], actor_id: int, store_id: int, *also: str
) -> _Row:
    before = field_values(row, FIELDS[type(row)])
    for name, value in changes.items():
        setattr(row, name, value)
    with told_as(_duplicate(row)):
        row.save(update_fields=[*changes, *also])
    after = field_values(row, FIELDS[type(row)])
    record_event(
        action="changed",
        subject=row,
        actor_id=actor_id,
        before=before,
        after=after,
        store_id=store_id,
    )
    return row


def _removed(row: _Row, actor_id: int, store_id: int) -> None:
    before = field_values(row, FIELDS[type(row)])
    record_event(action="deleted", subject=row, actor_id=actor_id, before=before, store_id=store_id)
    row.delete()


def _duplicate(row: _Row) -> Duplicate:
    name = getattr(row, _NAMED_BY[type(row)])
    return Duplicate(f"There is a {row._meta.verbose_name} {name} already.")
