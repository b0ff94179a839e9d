"""Many rows of a tenant model in one statement, for what records thousands of them at a time.

`bulk_create` does the same through an instance and a dozen calls per row, and psycopg adapts lists
value by value: together three quarters of an import's time in Python.
"""

from collections.abc import Collection, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.backends.utils import CursorWrapper
from django.db.models import Field
from django.db.models.expressions import RawSQL
from django.utils import timezone

from tenants.context import current_tenant_id
from tenants.scoping import TenantModel


def insert_rows(
    model: type[TenantModel], columns: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """Insert the current tenant's rows.

    `columns` are the table's own names, such as `store_id`; the others take their field's default.
    """
    if rows:
        with connection.cursor() as cursor:
            _insert(cursor, model, columns, rows)


def insert_with_ids(
    model: type[TenantModel], columns: Sequence[str], rows: Sequence[Sequence[Any]]
) -> list[int]:
    """The same, and the new rows' ids in the order of `rows`."""
    if not rows:
        return []
    with connection.cursor() as cursor:
        _insert(cursor, model, columns, rows, suffix=" RETURNING id")
        return [pk for (pk,) in cursor.fetchall()]


def update_rows(
    model: type[TenantModel],
    columns: Sequence[str],
    rows: Sequence[Sequence[Any]],
    *,
    also: str = "",
) -> None:
    """Set `columns` of the current tenant's rows: each row is an id and then their values.

    `also` is more SQL for the SET, such as `"version" = t."version" + 1`.
    """
    if not rows:
        return
    types = {field.column: _type(field) for field in model._meta.concrete_fields}
    names = ", ".join(f'"{column}"' for column in ("id", *columns))
    arrays = ", ".join(f"%s::{types[column]}[]" for column in ("id", *columns))
    changes = ", ".join([*(f'"{name}" = u."{name}"' for name in columns), *filter(None, [also])])
    sql = (
        f'UPDATE "{model._meta.db_table}" t SET {changes}'
        f" FROM unnest({arrays}) AS u ({names}) WHERE t.tenant_id = %s AND t.id = u.id"
    )
    with connection.cursor() as cursor:
        literals = [array_literal(values) for values in zip(*rows, strict=True)]
        cursor.execute(sql, [*literals, current_tenant_id()])


def _insert(
    cursor: CursorWrapper,
    model: type[TenantModel],
    columns: Sequence[str],
    rows: Sequence[Sequence[Any]],
    suffix: str = "",
) -> None:
    constants = {"tenant_id": current_tenant_id(), **_defaults(model, columns)}
    sql = _insert_statement(model, tuple(constants), tuple(columns))
    arrays = [array_literal(values) for values in zip(*rows, strict=True)]
    cursor.execute(sql + suffix, [*constants.values(), *arrays])


def among(values: Collection[int] | Collection[str], kind: str) -> RawSQL:
    """For `__in` of thousands: one parameter, where a list is a parameter for each that is in it.

    `kind` is PostgreSQL's type of them, such as `text` or `bigint`.
    """
    return RawSQL(f"SELECT unnest(%s::{kind}[])", [array_literal(list(values))])  # noqa: S611


def array_literal(values: Sequence[Any]) -> str:
    """PostgreSQL's text form of an array of one dimension, for `%s::bigint[]` and the like."""
    if set(map(type, values)) <= _PLAIN:
        return "{" + ",".join(map(str, values)) + "}"
    # Dates, notes and reason codes repeat themselves from row to row.
    texts = {value: _element(value) for value in set(values)}
    return "{" + ",".join([texts[value] for value in values]) + "}"


_PLAIN = {int, Decimal}


def _element(value: Any) -> str:
    if value is None:
        return "NULL"
    text = str(value)
    if "\\" in text or '"' in text:
        text = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'


def _defaults(model: type[TenantModel], columns: Sequence[str]) -> dict[str, Any]:
    defaults: dict[str, Any] = {}
    given = {*columns, "tenant_id", "id", None}
    for field in model._meta.concrete_fields:
        if field.column in given:
            continue
        automatic = getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False)
        value = timezone.now() if automatic else field.get_default()
        defaults[str(field.column)] = field.get_db_prep_save(value, connection)
    return defaults


@lru_cache(maxsize=256)
def _insert_statement(
    model: type[TenantModel], constants: tuple[str, ...], columns: tuple[str, ...]
) -> str:
    types = {field.column: _type(field) for field in model._meta.concrete_fields}
    names = ", ".join(f'"{column}"' for column in constants + columns)
    scalars = ", ".join(f"%s::{types[column]}" for column in constants)
    arrays = ", ".join(f"%s::{types[column]}[]" for column in columns)
    table = model._meta.db_table
    return f'INSERT INTO "{table}" ({names}) SELECT {scalars}, u.* FROM unnest({arrays}) AS u'


def _type(field: "Field[Any, Any]") -> str:
    """Without its length or scale: a cast would cut to them in silence, the column refuses."""
    db_type = field.db_type(connection) or ""
    return "text" if db_type.startswith("varchar") else db_type.partition("(")[0]
