from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from core.admin import BooleanRadioFilter, Inline
from stores.models import Register, Store, Zone
from tenants.admin import BY_TENANT, OfTenantAdmin, unique_by


class RegisterInline(Inline):
    model = Register
    formset = unique_by("code")
    fields = ("code", "name", "is_active")
    can_delete = False  # its sales name it; it is switched off


class ZoneInline(Inline):
    model = Zone
    formset = unique_by("name")
    fields = ("name",)


@admin.register(Store)
class StoreAdmin(OfTenantAdmin):
    list_display = ("code", "name", "tenant", "timezone", "shortage_policy", "is_active")
    list_display_links = ("code", "name")
    list_filter = (BY_TENANT, ("is_active", BooleanRadioFilter))
    list_select_related = ("tenant",)
    search_fields = ("code", "name")
    ordering = ("tenant", "code")
    fields = ("tenant", ("code", "name"), "timezone", "shortage_policy", "is_active")
    inlines = (RegisterInline, ZoneInline)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        from_tenant = self.model().tenant  # of the form's tenant
        return {"timezone": from_tenant.timezone, **super().get_changeform_initial_data(request)}
