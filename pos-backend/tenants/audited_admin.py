"""What operators change in the admin stands in the retailer's trail, like everybody else's work."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest

from tenants.audit import record_event
from tenants.context import tenant_context
from tenants.models import Tenant

if TYPE_CHECKING:
    _Base = admin.ModelAdmin[Any]
else:
    _Base = object


class AuditedAdmin(_Base):
    """For pages of a retailer or of its rows. Goes before Django's ModelAdmin."""

    def construct_change_message(
        self, request: HttpRequest, form: Any, formsets: Any, add: bool = False
    ) -> Any:
        # The last that is told what the forms held before, right before the log is written.
        before, after = _changes(form)
        for formset in formsets or ():
            rows_before, rows_after = _changed_rows(formset)
            if rows_after or rows_before:
                name = formset.prefix
                before[name], after[name] = rows_before, rows_after
        request.audited = (before, after)  # type: ignore[attr-defined]  # ours
        return super().construct_change_message(request, form, formsets, add)

    def log_addition(self, request: HttpRequest, obj: Model, message: Any) -> Any:
        _before, after = request.audited  # type: ignore[attr-defined]  # ours
        _record(request, obj, "created", after=after)
        return super().log_addition(request, obj, message)

    def log_change(self, request: HttpRequest, obj: Model, message: Any) -> Any:
        before, after = request.audited  # type: ignore[attr-defined]  # ours
        if after or before:
            _record(request, obj, "changed", before=before, after=after)
        return super().log_change(request, obj, message)

    def log_deletions(self, request: HttpRequest, queryset: QuerySet[Any]) -> Any:
        for row in queryset:
            _record(request, row, "deleted")
        return super().log_deletions(request, queryset)


def _record(
    request: HttpRequest,
    row: Model,
    action: str,
    *,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    tenant_id = row.pk if isinstance(row, Tenant) else row.tenant_id  # type: ignore[attr-defined]  # a row of a tenant
    with tenant_context(tenant_id):
        record_event(
            action=action, subject=row, actor_id=request.user.pk, before=before, after=after
        )


def _changes(form: forms.BaseForm) -> tuple[dict[str, Any], dict[str, Any]]:
    before = {
        name: _shown(form.get_initial_for_field(form.fields[name], name))
        for name in form.changed_data
    }
    after = {name: _shown(form.cleaned_data.get(name)) for name in form.changed_data}
    return before, after


def _changed_rows(formset: Any) -> tuple[list[Any], list[Any]]:
    """Of an inline: the rows that were changed or taken away, and what was changed or added."""
    changed = {id(row) for row, _fields in getattr(formset, "changed_objects", ())}
    forms_changed = [f for f in formset.initial_forms if id(f.instance) in changed]
    before = [{"id": f.instance.pk, **_changes(f)[0]} for f in forms_changed]
    after = [{"id": f.instance.pk, **_changes(f)[1]} for f in forms_changed]
    before += [{"row": str(row)} for row in getattr(formset, "deleted_objects", ())]
    after += [{"row": str(row)} for row in getattr(formset, "new_objects", ())]
    return before, after


def _shown(value: Any) -> Any:
    """As JSON takes it: rows by their key."""
    if isinstance(value, Model):
        return value.pk
    if isinstance(value, QuerySet | list | tuple):
        return [_shown(element) for element in value]
    return value
