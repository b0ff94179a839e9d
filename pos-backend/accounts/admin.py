from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib import admin, messages
from django.contrib.auth.admin import GroupAdmin as DjangoGroupAdmin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.models import Group
from django.db.models import QuerySet
from django.http import HttpRequest
from unfold.forms import (  # type: ignore[import-untyped]  # ships no types
    AdminPasswordChangeForm,
    UserChangeForm,
    UserCreationForm,
)

from accounts.models import Membership, MembershipStore, User
from accounts.second_factor import remove_second_factor
from core.admin import (
    BooleanRadioFilter,
    ChoicesDropdownFilter,
    Inline,
    NeverDeletedAdmin,
    ReadOnlyInline,
    badge,
    column,
)
from tenants.admin import BY_TENANT, OfTenantAdmin, unique_by, without_shortcuts

ROLE_COLOURS = {"OWNER": "success", "MANAGER": "info"}

admin.site.unregister(Group)
# Addresses are the users' own; second factors hold secrets, and are taken away by an action below.
admin.site.unregister(EmailAddress)
admin.site.unregister(Authenticator)


@admin.register(Group)
class GroupAdmin(NeverDeletedAdmin, DjangoGroupAdmin):
    """What operators who are no superusers may do in the admin."""


class MembershipsInline(ReadOnlyInline):
    model = Membership
    fields = ("tenant", "role", "all_stores", "is_active")
    readonly_fields = ("tenant",)
    verbose_name_plural = "memberships (made and changed on their own page)"
    show_change_link = True
    hide_title = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Membership]:
        return super().get_queryset(request).select_related("tenant")


@admin.register(User)
class UserAdmin(NeverDeletedAdmin, DjangoUserAdmin):  # type: ignore[type-arg]  # not at runtime
    """People are never deleted, since the ledger names them: they are deactivated."""

    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = AdminPasswordChangeForm
    inlines = (MembershipsInline,)
    list_display = ("email", "name", "is_active", "is_staff", "is_superuser", "last_login")
    list_filter = (
        ("is_active", BooleanRadioFilter),
        ("is_staff", BooleanRadioFilter),
        ("is_superuser", BooleanRadioFilter),
    )
    search_fields = ("email", "name")
    ordering = ("email",)
    filter_horizontal = ()
    autocomplete_fields = ("groups",)
    readonly_fields = ("last_login", "created_at")
    actions = ("deactivate", "activate", "take_second_factor_away")
    fieldsets = (
        (None, {"fields": ("email", "name", "password", "is_active")}),
        ("Admin", {"fields": ("is_staff", "is_superuser", "groups")}),
        ("Since", {"fields": (("created_at", "last_login"),)}),
    )
    add_fieldsets = (
        (None, {"fields": ("email", "name", "usable_password", "password1", "password2")}),
    )

    def get_inlines(self, request: HttpRequest, obj: Any = None) -> Any:
        return self.inlines if obj else ()

    @admin.action(description="Deactivate: they can no longer sign in")
    def deactivate(self, request: HttpRequest, users: QuerySet[User]) -> None:
        done = users.exclude(email=request.user.get_username()).update(is_active=False)
        messages.success(request, f"{done} deactivated.")

    @admin.action(description="Activate again")
    def activate(self, request: HttpRequest, users: QuerySet[User]) -> None:
        messages.success(request, f"{users.update(is_active=True)} activated.")

    @admin.action(description="Take the second factor away: phone and recovery codes are lost")
    def take_second_factor_away(self, request: HttpRequest, users: QuerySet[User]) -> None:
        done = sum(remove_second_factor(user) for user in users)
        messages.success(request, f"{done} sign in by password alone until they set it up again.")


class MembershipStoreInline(Inline):
    model = MembershipStore
    formset = unique_by("store")
    verbose_name_plural = "stores (where not all of them)"

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        return without_shortcuts(super().formfield_for_dbfield(db_field, request, **kwargs))


@admin.register(Membership)
class MembershipAdmin(OfTenantAdmin):
    list_display = ("user", "tenant", "role_badge", "all_stores", "own_stores", "is_active")
    list_filter = (BY_TENANT, ("role", ChoicesDropdownFilter), ("is_active", BooleanRadioFilter))
    list_select_related = ("tenant", "user")
    search_fields = ("user__email", "user__name")
    ordering = ("tenant", "user__email")
    autocomplete_fields = ("user",)
    inlines = (MembershipStoreInline,)
    fields = ("tenant", "user", "role", "all_stores", "is_active")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Membership]:
        return super().get_queryset(request).prefetch_related("stores__store")

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        fixed = super().get_readonly_fields(request, obj)
        return (*fixed, "user") if obj else fixed

    @badge("role", ROLE_COLOURS)
    def role_badge(self, membership: Membership) -> tuple[str, str]:
        return membership.role, membership.get_role_display()

    @column("stores")
    def own_stores(self, membership: Membership) -> str:
        if membership.all_stores:
            return "all"
        return ", ".join(own.store.code for own in membership.stores.all()) or "none"
