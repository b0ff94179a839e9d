"""Wall 1: every query of a tenant model names the tenant."""

from collections.abc import Collection
from typing import ClassVar, Self, TypeVar

from django.db import models
from django.db.models import QuerySet

from tenants.expressions import OfCurrentTenant
from tenants.fields import TenantField

_M = TypeVar("_M", bound="TenantModel")


class TenantManager(models.Manager[_M]):
    def get_queryset(self) -> QuerySet[_M]:
        return super().get_queryset().filter(OfCurrentTenant())


class TenantModel(models.Model):
    """A row of one retailer.

    `objects` is the base manager too, so `save`, `refresh_from_db`, related managers and forward
    access name the tenant as well.
    """

    tenant = TenantField()

    objects: ClassVar[TenantManager[Self]] = TenantManager()

    class Meta:
        abstract = True
        base_manager_name = "objects"
        default_manager_name = "objects"

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        """Forms hide the tenant; uniqueness within it must be checked all the same."""
        super().validate_constraints(exclude=set(exclude or ()) - {"tenant"})
