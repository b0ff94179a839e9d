import datetime as dt
from functools import lru_cache
from zoneinfo import ZoneInfo

from django.core.validators import RegexValidator
from django.db import models

from tenants.fields import TenantForeignKey
from tenants.models import RECEIPT_TEXT, ShortagePolicy, validate_timezone
from tenants.scoping import TenantModel

code_validator = RegexValidator(
    r"^[A-Z0-9][A-Z0-9_-]*$", "Capital letters, digits, - and _ only, such as UK1."
)


@lru_cache(maxsize=200_000)
def day_in(timezone: str, at: dt.datetime) -> dt.date:
    """The calendar day of a moment in a timezone: a business date."""
    return at.astimezone(ZoneInfo(timezone)).date()


class Store(TenantModel):
    """A place that holds stock."""

    code = models.CharField(max_length=20, validators=[code_validator])
    name = models.CharField(max_length=120)
    timezone = models.CharField(max_length=64, validators=[validate_timezone])
    shortage_policy = models.CharField(
        max_length=5, choices=ShortagePolicy, blank=True, help_text="Empty: the retailer's own."
    )
    receipt_header = models.TextField(
        max_length=RECEIPT_TEXT, blank=True, help_text="Empty: the retailer's own."
    )
    receipt_footer = models.TextField(
        max_length=RECEIPT_TEXT, blank=True, help_text="Empty: the retailer's own."
    )
    is_active = models.BooleanField(default=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta(TenantModel.Meta):
        ordering = ["code"]
        constraints = [models.UniqueConstraint(fields=["tenant", "code"], name="store_tenant_code")]

    def __str__(self) -> str:
        return f"{self.code} {self.name}"

    def business_date(self, at: dt.datetime) -> dt.date:
        """The store's calendar day of a moment."""
        return day_in(self.timezone, at)


class Zone(TenantModel):
    """A part of a store, for counting and picking."""

    store = TenantForeignKey(Store, related_name="zones")
    name = models.CharField(max_length=60)

    class Meta(TenantModel.Meta):
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["tenant", "store", "name"], name="zone_store_name")
        ]

    def __str__(self) -> str:
        return self.name


class Register(TenantModel):
    """A till."""

    store = TenantForeignKey(Store, related_name="registers")
    code = models.CharField(max_length=20, validators=[code_validator])
    name = models.CharField(max_length=60, blank=True)
    is_active = models.BooleanField(default=True)

    class Meta(TenantModel.Meta):
        ordering = ["code"]
        constraints = [
            models.UniqueConstraint(fields=["tenant", "store", "code"], name="register_store_code")
        ]

    def __str__(self) -> str:
        return self.code
