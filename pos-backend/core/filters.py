"""Filters that refuse what they do not know, so that a typo never returns everything."""

from collections.abc import Iterable
from typing import Any, ClassVar

import django_filters
from django import forms
from django.db.models import Model, QuerySet
from django_filters.rest_framework import DjangoFilterBackend
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework.exceptions import ValidationError
from rest_framework.filters import BaseFilterBackend
from rest_framework.request import Request
from rest_framework.views import APIView

from core.problems import Invalid, NotFound

MAX_ID = 2**53


class StrictFilterBackend(DjangoFilterBackend):
    def filter_queryset(
        self, request: Any, queryset: QuerySet[Any], view: APIView
    ) -> QuerySet[Any]:
        refuse_unknown_filters(request, view)
        return super().filter_queryset(request, queryset, view)


def refuse_unknown_filters(request: Request, view: APIView) -> None:
    """Raises Invalid for a parameter that the view has no meaning for."""
    known = _known_params(view)
    for name in request.query_params:
        if name not in known:
            raise Invalid(
                name,
                f"There is no filter {name!r} here. Known: {', '.join(sorted(known))}.",
                code="unknown_filter",
            )


def filter_values(request: Request, filters: type[django_filters.FilterSet]) -> dict[str, Any]:
    """What was given for each filter, checked: without the queryset and form of a filter set."""
    values, errors = {}, {}
    for name, declared in filters.base_filters.items():
        if name in request.query_params:
            try:
                values[name] = declared.field.clean(request.query_params[name])
            except forms.ValidationError as refused:
                errors[name] = refused.messages
    if errors:
        raise ValidationError(errors)
    return values


def _known_params(view: Any) -> set[str]:
    filterset = getattr(view, "filterset_class", None)
    names: Iterable[str] = filterset.base_filters if filterset else ()
    paginator = getattr(view, "paginator", None)
    return {
        *names,
        *getattr(paginator, "query_params", ()),
        *(("format",) if getattr(view, "export_name", None) else ()),
        *(("ordering",) if getattr(view, "ordering_fields", None) else ()),
    }


def asked_order(request: Request, known: Iterable[str]) -> list[str]:
    """The terms of `ordering`, each one of `known`, with `-` for falling. Raises Invalid."""
    asked = request.query_params.get("ordering")
    terms = [term.strip() for term in asked.split(",")] if asked else []
    for term in terms:
        name = term.removeprefix("-")
        if name not in known:
            raise Invalid(
                "ordering", f"Cannot order by {name!r}. Known: {', '.join(sorted(known))}."
            )
    return terms


class OrderingBackend(BaseFilterBackend):
    """`ordering=a,-b` over the view's `ordering_fields` (public name → expression), then by id."""

    def filter_queryset(
        self, request: Request, queryset: QuerySet[Any], view: Any
    ) -> QuerySet[Any]:
        fields: dict[str, str] = getattr(view, "ordering_fields", {})
        asked = asked_order(request, fields) if fields else []
        if not asked:
            return queryset.order_by(*getattr(view, "default_ordering", ()), "id")
        order = [f"-{fields[term[1:]]}" if term.startswith("-") else fields[term] for term in asked]
        return queryset.order_by(*order, "id")

    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        fields = getattr(view, "ordering_fields", {})
        ordering = [
            {
                "name": "ordering",
                "in": "query",
                "required": False,
                "description": f"Any of {', '.join(sorted(fields))}; `-` for falling.",
                "schema": {"type": "string"},
            }
        ]
        return (ordering if fields else []) + [
            {
                "name": "format",
                "in": "query",
                "required": False,
                "description": "All rows as a file instead of a page.",
                "schema": {"type": "string", "enum": ["csv", "xlsx"]},
            }
        ]


@extend_schema_field({"type": "integer", "minimum": 1})
class OwnedIdFilter(django_filters.Filter):
    """Filters by the id of the tenant's own object: a foreign or missing one is 404."""

    field_class = forms.IntegerField

    def __init__(self, *, model: type[Model], **kwargs: Any) -> None:
        super().__init__(min_value=1, max_value=MAX_ID, **kwargs)
        self.owner_model = model

    def refuse_foreign(self, value: int) -> None:
        if not self.owner_model._default_manager.filter(pk=value).exists():
            raise NotFound

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        if value is not None:
            self.refuse_foreign(value)
        return super().filter(qs, value)


def refuse_foreign_ids(request: Request, filters: type[django_filters.FilterSet]) -> None:
    """Raises NotFound for an id that is not one of the tenant's own."""
    for name, value in filter_values(request, filters).items():
        declared = filters.base_filters[name]
        if value is not None and isinstance(declared, OwnedIdFilter):
            declared.refuse_foreign(value)


@extend_schema_field({"type": "integer", "minimum": 1})
class WholeNumberFilter(django_filters.Filter):
    """From 1 up; by a number that need not be an id of the tenant's own."""

    field_class = forms.IntegerField

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(min_value=1, max_value=MAX_ID, **kwargs)


class _BooleanField(forms.Field):
    words: ClassVar[dict[str, bool]] = {"true": True, "1": True, "false": False, "0": False}

    def to_python(self, value: Any) -> bool | None:
        if value in (None, ""):
            return None
        try:
            return self.words[str(value).lower()]
        except KeyError:
            raise forms.ValidationError("Say true or false.") from None


@extend_schema_field(OpenApiTypes.BOOL)
class BooleanFilter(django_filters.Filter):
    """true or false, by a field or by `method`; any other word is refused."""

    field_class = _BooleanField
