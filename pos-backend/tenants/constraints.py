"""The database's side of wall 2, derived from the models.

For each tenant model UNIQUE (tenant_id, id); for each `TenantForeignKey` a foreign key
(tenant_id, x_id) → (tenant_id, id). `sync` runs after every `migrate`, is idempotent, and drops what no
model asks for any longer.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from django.apps import apps
from django.db import connection, transaction

from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel

PREFIX = "tenant_"


@dataclass(frozen=True, slots=True)
class Constraint:
    name: str
    table: str
    definition: str


def _name(kind: str, table: str, column: str) -> str:
    digest = hashlib.sha256(f"{table}.{column}".encode()).hexdigest()[:8]
    return f"{PREFIX}{kind}_{table[:20]}_{column[:20]}_{digest}"


def tenant_models() -> list[type[TenantModel]]:
    return [model for model in apps.get_models() if issubclass(model, TenantModel)]


def links() -> Iterator[tuple[str, str, str]]:
    """(table, column, table that it points at) of every link between tenant rows."""
    for model in tenant_models():
        for field in model._meta.local_fields:
            if isinstance(field, TenantForeignKey):
                yield model._meta.db_table, field.column, field.remote_field.model._meta.db_table


def expected_constraints() -> Iterator[Constraint]:
    """Keys first: the foreign keys refer to them."""
    for model in tenant_models():
        table = model._meta.db_table
        yield Constraint(_name("key", table, "id"), table, "UNIQUE (tenant_id, id)")
    for table, column, target in links():
        yield Constraint(
            _name("fk", table, column),
            table,
            f'FOREIGN KEY (tenant_id, "{column}") REFERENCES "{target}" (tenant_id, id)',
        )


def present_constraints() -> dict[tuple[str, str], bool]:
    """(table, name) → validated, of those that `sync` has made."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT conrelid::regclass::text, conname, convalidated FROM pg_constraint"
            " WHERE starts_with(conname, %s) AND connamespace = current_schema()::regnamespace",
            [PREFIX],
        )
        return {(table.strip('"'), name): valid for table, name, valid in cursor.fetchall()}


def sync() -> None:
    present = present_constraints()
    existing = set(connection.introspection.table_names())
    expected = [c for c in expected_constraints() if c.table in existing]
    wanted = {(c.table, c.name) for c in expected}
    with transaction.atomic(), connection.cursor() as cursor:
        # Foreign keys ("fk") sort before the keys ("key") that they lean on.
        for table, name in sorted(present.keys() - wanted, key=lambda pair: pair[1]):
            cursor.execute(f'ALTER TABLE "{table}" DROP CONSTRAINT "{name}"')
        for c in expected:
            if (c.table, c.name) not in present:
                cursor.execute(f'ALTER TABLE "{c.table}" ADD CONSTRAINT "{c.name}" {c.definition}')
