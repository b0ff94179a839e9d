"""Retailers, and the base of every admin page that shows a retailer's rows."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qs

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from unfold.forms import PaginationInlineFormSet  # type: ignore[import-untyped]  # ships no types

from core.admin import (
    AutocompleteSelectFilter,
    ChoicesDropdownFilter,
    NeverDeletedAdmin,
    RangeDateFilter,
    ReadOnlyAdmin,
    badge,
    column,
    local,
    two_lines,
)
from tenants.audited_admin import AuditedAdmin
from tenants.context import tenant_context
from tenants.models import Tenant
from tenants.models_audit import AuditEvent
from tenants.models_runs import RunStatus, ScheduledRun

admin.site.index_template = "admin/overview.html"

BY_TENANT = ("tenant", AutocompleteSelectFilter)


@admin.register(Tenant)
class TenantAdmin(AuditedAdmin, NeverDeletedAdmin):
    list_display = ("name", "slug", "currency", "timezone", "shortage_policy", "created_at")
    list_filter = (("shortage_policy", ChoicesDropdownFilter),)
    search_fields = ("name", "slug")
    ordering = ("name",)
    fieldsets = (
        (None, {"fields": ("name", "slug", ("currency", "timezone"))}),
        ("Policies", {"fields": ("shortage_policy", "default_reorder_point", "tax_inclusive")}),
    )

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        # All amounts ever recorded are in this currency.
        return ("currency",) if obj else ()

    def get_prepopulated_fields(
        self, request: HttpRequest, obj: Any = None
    ) -> dict[str, Sequence[str]]:
        return {} if obj else {"slug": ("name",)}


class OfTenantAdmin(AuditedAdmin, NeverDeletedAdmin):
    """A form for rows of one tenant, inside which only that tenant's rows exist.

    So choices are the tenant's own, a foreign id is no valid choice, uniqueness is checked within the
    tenant, and new rows, those of inlines too, belong to it. A new row's tenant comes from the
    address (`?tenant=…`); without one the page asks for it. Later it is shown, and fixed.
    """

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return ("tenant", *super().get_readonly_fields(request, obj))

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        if object_id is not None:
            tenant_id = self._tenant_of(object_id)
        elif not self.has_add_permission(request):
            raise PermissionDenied
        else:
            tenant_id = _chosen_tenant(request)
            if tenant_id is None:
                return self._ask_for_tenant(request)
        if tenant_id is None:
            # Django answers that there is no such row.
            return super().changeform_view(request, object_id, form_url, extra_context)
        with tenant_context(tenant_id):
            return _rendered(super().changeform_view(request, object_id, form_url, extra_context))

    def delete_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> Any:
        tenant_id = self._tenant_of(object_id)
        if tenant_id is None:
            return super().delete_view(request, object_id, extra_context)
        with tenant_context(tenant_id):
            return _rendered(super().delete_view(request, object_id, extra_context))

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        return without_shortcuts(super().formfield_for_dbfield(db_field, request, **kwargs))

    def _tenant_of(self, object_id: str) -> int | None:
        try:
            row = self.model._base_manager.filter(pk=unquote(object_id)).values("tenant_id").first()
        except (ValueError, ValidationError):
            return None
        return int(row["tenant_id"]) if row else None

    def _ask_for_tenant(self, request: HttpRequest) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "title": f"Add {self.opts.verbose_name}",
            "opts": self.opts,
            "tenants": Tenant.objects.order_by("name"),
        }
        return TemplateResponse(request, "admin/choose_tenant.html", context)


@admin.register(AuditEvent)
class AuditEventAdmin(ReadOnlyAdmin):
    list_display = ("when", "who", "what", "subject", "where_from")
    list_filter = (BY_TENANT, ("at", RangeDateFilter), ("channel", ChoicesDropdownFilter))
    list_select_related = ("tenant", "actor")
    search_fields = ("object_label__startswith", "actor__email__startswith")
    search_help_text = "Beginning of the object's number or name, or of an e-mail address"
    fields = (
        ("at", "tenant"),
        ("actor", "action"),
        ("object_type", "object_id", "object_label"),
        ("store_id", "request_id"),
        ("channel", "address"),
        ("before", "after"),
    )

    @column("when")
    def when(self, event: AuditEvent) -> str:
        return local(event.at, event.tenant.timezone)

    @two_lines("who")
    def who(self, event: AuditEvent) -> tuple[str, str]:
        return event.actor.name if event.actor else "–", event.tenant.name

    @column("did")
    def what(self, event: AuditEvent) -> str:
        return event.action.replace("_", " ")

    @two_lines("to")
    def subject(self, event: AuditEvent) -> tuple[str, str]:
        return event.object_label or "–", event.object_type

    @two_lines("from")
    def where_from(self, event: AuditEvent) -> tuple[str, str]:
        return event.get_channel_display(), event.address or ""


@admin.register(ScheduledRun)
class ScheduledRunAdmin(ReadOnlyAdmin):
    list_display = ("task", "tenant", "due", "outcome", "seconds")
    list_filter = (
        BY_TENANT,
        ("status", ChoicesDropdownFilter),
        ("started_at", RangeDateFilter),
    )
    list_select_related = ("tenant",)
    fields = (
        ("task", "tenant"),
        ("due_at", "status"),
        ("started_at", "finished_at"),
        "detail",
        "problem",
    )

    @column("due")
    def due(self, run: ScheduledRun) -> str:
        return local(run.due_at, run.tenant.timezone)

    @badge(
        "outcome",
        {
            RunStatus.SUCCEEDED: "success",
            RunStatus.FAILED: "danger",
            RunStatus.RUNNING: "info",
        },
    )
    def outcome(self, run: ScheduledRun) -> tuple[str, str]:
        return run.status, run.get_status_display()

    @column("seconds")
    def seconds(self, run: ScheduledRun) -> str:
        if run.finished_at is None:
            return "–"
        return f"{(run.finished_at - run.started_at).total_seconds():.1f}"


class TenantInlineFormSet(PaginationInlineFormSet):  # type: ignore[misc]  # untyped base
    """Finds what stands twice within one submission; each form asks the database for the rest.

    (Django leaves this out where a constraint holds a field that the form does not, here the tenant.)
    """

    unique_field: str

    def clean(self) -> None:
        super().clean()
        seen: set[str] = set()
        for form in self.forms:
            value = (
                form.cleaned_data.get(self.unique_field) if hasattr(form, "cleaned_data") else None
            )
            if value is None or self._should_delete_form(form):
                continue
            key = str(value.pk if isinstance(value, Model) else value).casefold()
            if key in seen:
                form.add_error(self.unique_field, "This stands here twice.")
            seen.add(key)


def unique_by(field: str) -> type[TenantInlineFormSet]:
    """The formset of an inline whose rows differ in `field`."""
    return type("UniqueFormSet", (TenantInlineFormSet,), {"unique_field": field})


def _chosen_tenant(request: HttpRequest) -> int | None:
    """From the address, else from the list's filter that one came from, else the only one there is."""
    filters = parse_qs(request.GET.get("_changelist_filters", ""))
    given = request.GET.get("tenant") or filters.get("tenant__id__exact", [""])[0]
    tenants = Tenant.objects.values_list("id", flat=True)
    if given.isdecimal():
        return tenants.filter(id=int(given)).first()
    several = list(tenants[:2])
    return several[0] if len(several) == 1 else None


def _rendered(response: Any) -> Any:
    """Choices are read when the page is rendered: that must happen inside the tenant, too."""
    if isinstance(response, TemplateResponse):
        response.render()
    return response


def without_shortcuts(field: Any) -> Any:
    """Related rows are made and changed on their own pages, where their tenant is asked for."""
    for shortcut in ("add", "change", "delete", "view"):
        if hasattr(getattr(field, "widget", None), f"can_{shortcut}_related"):
            setattr(field.widget, f"can_{shortcut}_related", False)
    return field
