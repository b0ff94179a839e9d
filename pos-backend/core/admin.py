"""What all pages of the admin share; their look is django-unfold's."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar
from zoneinfo import ZoneInfo

from django import forms
from django.contrib import admin
from django.db.models import DecimalField, Model
from django.http import HttpRequest
from unfold.contrib.filters.admin import (  # type: ignore[import-untyped]  # ships no types
    AutocompleteSelectFilter,
    BooleanRadioFilter,
    ChoicesDropdownFilter,
    DropdownFilter,
    RangeDateFilter,
)
from unfold.paginator import InfinitePaginator  # type: ignore[import-untyped]  # ships no types

if TYPE_CHECKING:
    ModelAdmin = admin.ModelAdmin[Any]
    TabularInline = admin.TabularInline[Any, Any]
    ListDropdownFilter = admin.SimpleListFilter
else:  # the same interface, with the looks
    from unfold.admin import ModelAdmin, TabularInline

    ListDropdownFilter = DropdownFilter

__all__ = [
    "AutocompleteSelectFilter",
    "BooleanRadioFilter",
    "ChoicesDropdownFilter",
    "Inline",
    "ListDropdownFilter",
    "NeverDeletedAdmin",
    "RangeDateFilter",
    "ReadOnlyAdmin",
    "ReadOnlyInline",
    "badge",
    "column",
    "local",
    "money",
    "plain",
    "signed",
    "two_lines",
]

_Column = Callable[[Any, Any], Any]


def column(description: str, *, ordering: str | None = None) -> Callable[[_Column], _Column]:
    """A computed column of a list or of a page."""
    return admin.display(description=description, ordering=ordering)


def badge(description: str, colours: dict[str, str]) -> Callable[[_Column], _Column]:
    """A column that returns (value, text) and shows the text on the colour of the value.

    Colours are unfold's: success, info, warning, danger; others are grey.
    """

    def decorate(function: _Column) -> _Column:
        shown = column(description)(function)
        shown.label = colours  # type: ignore[attr-defined]  # how unfold is told
        return shown

    return decorate


def two_lines(description: str) -> Callable[[_Column], _Column]:
    """A column that returns (first line, second line)."""

    def decorate(function: _Column) -> _Column:
        shown = column(description)(function)
        shown.header = True  # type: ignore[attr-defined]  # how unfold is told
        return shown

    return decorate


def plain(number: Decimal | None) -> str:
    """12.000 as 12, 0.500 as 0.5, nothing as a dash."""
    return "–" if number is None else f"{number.normalize():f}"


def signed(number: Decimal) -> str:
    """+3, −0.5, with a real minus sign; as many places as it has."""
    return f"{number:+f}".replace("-", "\N{MINUS SIGN}")


def money(amount: Decimal | None) -> str:
    """Two places, more only where they say something: 12.950000 as 12.95, 0.123400 as 0.1234."""
    if amount is None:
        return "–"
    exponent = amount.normalize().as_tuple().exponent
    return f"{amount:.{max(2, -exponent if isinstance(exponent, int) else 2)}f}"


def local(at: datetime | None, timezone: str) -> str:
    """By the clock of the store, to the minute, and on one line."""
    if at is None:
        return "–"
    text = f"{at.astimezone(ZoneInfo(timezone)):%d %b %Y %H:%M}"
    return text.replace(" ", "\N{NO-BREAK SPACE}")


class PlainDecimalField(forms.DecimalField):
    """Shows 4.000 as 4 and 12.950000 as 12.95."""

    def prepare_value(self, value: Any) -> Any:
        if not isinstance(value, Decimal):
            return value
        return money(value) if self.decimal_places == 6 else plain(value)


class _PlainNumbers:
    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if isinstance(db_field, DecimalField):
            kwargs["form_class"] = PlainDecimalField
        return super().formfield_for_dbfield(db_field, request, **kwargs)  # type: ignore[misc]  # mixin


class _LookedAt:
    """Facts are put right by further facts: nobody adds, changes or deletes one here."""

    def has_add_permission(self, *_args: Any) -> bool:
        return False

    def has_change_permission(self, *_args: Any) -> bool:
        return False

    def has_delete_permission(self, *_args: Any) -> bool:
        return False


class ReadOnlyAdmin(_LookedAt, ModelAdmin):
    """Pages through tables that may be large: never counted, sorted by their key alone."""

    actions = None
    ordering = ("-pk",)
    sortable_by = ()
    list_per_page = 50
    list_filter_submit = True
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER  # they count the whole table, once per choice
    paginator = InfinitePaginator


class ReadOnlyInline(_LookedAt, TabularInline):
    extra = 0
    can_delete = False
    hide_title = True


class Inline(_PlainNumbers, TabularInline):
    extra = 0
    hide_title = True  # the fields say it already


class NeverDeletedAdmin(_PlainNumbers, ModelAdmin):
    """What others point at is switched off, not deleted; and a list of all that points at it, which
    Django would make first, can be as long as the ledger.
    """

    list_per_page = 50
    list_filter_submit = True
    show_full_result_count = False
    warn_unsaved_form: ClassVar[bool] = True

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False
