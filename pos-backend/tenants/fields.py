"""Wall 2: a link never leaves its tenant.

`TenantForeignKey` joins on the tenant as well as on the id, and `tenants.constraints` puts the same
into the database as a composite foreign key, in place of Django's own on the id alone.
"""

from collections.abc import Sequence
from typing import Any

from django.db import models
from django.db.models.expressions import Col
from django.db.models.fields.related import ForeignObject

from tenants.context import tenant_id_or_none
from tenants.expressions import OfCurrentTenant


class WrongTenant(RuntimeError):
    """A row was about to be written for another tenant than the current one."""


class TenantField(models.ForeignKey[Any, Any]):
    """The owner of a row: filled from the context, checked on every write, never changed."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs["to"] = "tenants.Tenant"
        kwargs["on_delete"] = models.PROTECT
        kwargs["related_name"] = "+"
        # UNIQUE (tenant_id, id) leads with the same column.
        kwargs["db_index"] = False
        kwargs["editable"] = False
        super().__init__(**kwargs)

    def deconstruct(self) -> tuple[str, str, Sequence[Any], dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        for fixed in ("to", "on_delete", "related_name", "db_index", "editable"):
            kwargs.pop(fixed, None)
        return name, path, args, kwargs

    def get_default(self) -> Any:
        return tenant_id_or_none()

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        current = tenant_id_or_none()
        value = getattr(model_instance, self.attname)
        if value is None and current is not None:
            setattr(model_instance, self.attname, current)
            return current
        if current is not None and value != current:
            raise WrongTenant(
                f"{model_instance._meta.label} of tenant {value} written in tenant {current}."
            )
        return value


class TenantForeignKey(models.ForeignKey[Any, Any]):
    """A foreign key to a row of the same tenant."""

    def __init__(self, to: Any, on_delete: Any = models.PROTECT, **kwargs: Any) -> None:
        kwargs["db_constraint"] = False
        # Indexes begin with the tenant, so each model names its own.
        kwargs["db_index"] = False
        super().__init__(to, on_delete, **kwargs)

    def deconstruct(self) -> tuple[str, str, Sequence[Any], dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("db_constraint", None)
        kwargs.pop("db_index", None)
        return name, path, args, kwargs

    def get_joining_fields(self, reverse_join: bool = False) -> tuple[tuple[Any, Any], ...]:
        here = self.model._meta.get_field("tenant")
        there = self.remote_field.model._meta.get_field("tenant")
        pair = (there, here) if reverse_join else (here, there)
        joining: tuple[tuple[Any, Any], ...] = ForeignObject.get_joining_fields(self, reverse_join)
        return (pair, *joining)

    def get_extra_descriptor_filter(self, instance: models.Model) -> dict[str, Any]:
        return {"tenant_id": instance.tenant_id}  # type: ignore[attr-defined]  # a tenant model

    def get_extra_restriction(self, alias: str | None, related_alias: str | None) -> Any:
        """`exclude()` over a reverse relation asks a subquery whose first join is trimmed away.

        Django calls this without an alias then, and only then: the subquery names the tenant itself.
        """
        if alias is not None:
            return None
        tenant: Any = self.model._meta.get_field("tenant")
        return OfCurrentTenant(Col(str(related_alias), tenant))
