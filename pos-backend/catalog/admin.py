from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from catalog.models import Barcode, Category, Product, TaxCategory, Variant
from catalog.search import MAX_WORDS, matching, refresh_search_text
from core.admin import (
    AutocompleteSelectFilter,
    BooleanRadioFilter,
    Inline,
    column,
    money,
    plain,
)
from tenants.admin import BY_TENANT, OfTenantAdmin, unique_by


class CategoryForm(forms.ModelForm):  # type: ignore[type-arg]  # not at runtime
    def clean_parent(self) -> Category | None:
        """Raises where the category would come to lie within itself."""
        parent: Category | None = self.cleaned_data["parent"]
        above = parent
        while above is not None:
            if above.pk == self.instance.pk:
                raise ValidationError("A category cannot lie within itself.")
            above = above.parent
        return parent


@admin.register(Category)
class CategoryAdmin(OfTenantAdmin):
    form = CategoryForm
    list_display = ("name", "parent", "tenant", "product_count")
    list_filter = (BY_TENANT,)
    list_select_related = ("tenant", "parent")
    search_fields = ("name",)
    ordering = ("tenant", "parent__name", "name")
    fields = ("tenant", "name", "parent")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Category]:
        categories: QuerySet[Category] = super().get_queryset(request)
        return categories.annotate(_products=Count("products"))

    @column("products", ordering="_products")
    def product_count(self, category: Any) -> int:
        return int(category._products)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return obj is not None and not (obj.products.exists() or obj.children.exists())


@admin.register(TaxCategory)
class TaxCategoryAdmin(OfTenantAdmin):
    list_display = ("name", "percent", "tenant")
    list_filter = (BY_TENANT,)
    list_select_related = ("tenant",)
    search_fields = ("name",)
    ordering = ("tenant", "name")
    fields = ("tenant", "name", "rate")

    @column("rate", ordering="rate")
    def percent(self, category: TaxCategory) -> str:
        return f"{plain(category.rate)} %"

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return obj is not None and not obj.products.exists()


class VariantInline(Inline):
    model = Variant
    formset = unique_by("sku")
    fields = ("sku", "name", "price", "cost", "pack_size", "reorder_point", "is_active", "more")
    readonly_fields = ("more",)
    can_delete = False  # the ledger names it; it is switched off

    @column("barcodes, policy")
    def more(self, variant: Variant) -> str:
        if variant._state.adding:
            return "–"
        return format_html(
            '<a class="text-primary-600 dark:text-primary-500" href="{}">More</a>',
            reverse("admin:catalog_variant_change", args=[variant.pk]),
        )


@admin.register(Product)
class ProductAdmin(OfTenantAdmin):
    list_display = ("name", "category", "tax_category", "variant_count", "tenant", "is_active")
    list_filter = (
        BY_TENANT,
        ("category", AutocompleteSelectFilter),
        ("is_active", BooleanRadioFilter),
    )
    list_select_related = ("tenant", "category", "tax_category")
    search_fields = ("name", "variants__sku")
    search_help_text = "Name or SKU"
    ordering = ("name", "id")
    fields = ("tenant", "name", "description", ("category", "tax_category"), "is_active")
    inlines = (VariantInline,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Product]:
        return super().get_queryset(request).prefetch_related("variants")

    @column("variants")
    def variant_count(self, product: Product) -> int:
        return len(product.variants.all())

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "description":
            field.widget.attrs["rows"] = 3
        return field

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        refresh_search_text(product_id=form.instance.pk)


class BarcodeInline(Inline):
    model = Barcode
    formset = unique_by("code")
    fields = ("code",)


@admin.register(Variant)
class VariantAdmin(OfTenantAdmin):
    """Made on the page of their product."""

    list_display = ("sku", "product", "name", "selling_price", "unit_cost", "tenant", "is_active")
    list_filter = (BY_TENANT, ("is_active", BooleanRadioFilter))
    list_select_related = ("tenant", "product")
    search_fields = ("sku",)
    search_help_text = "SKU, barcode, or words of the name"
    ordering = ("sku", "id")
    readonly_fields = ("product",)
    fieldsets = (
        (None, {"fields": ("tenant", "product", ("sku", "name"), "is_active")}),
        ("Money", {"fields": (("price", "cost"),)}),
        (
            "Stock",
            {
                "fields": (
                    "track_stock",
                    "shortage_policy",
                    ("reorder_point", "reorder_qty", "pack_size"),
                )
            },
        ),
    )
    inlines = (BarcodeInline,)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        return queryset.filter(found_by(search_term)), False

    @column("price", ordering="price")
    def selling_price(self, variant: Variant) -> str:
        return f"{money(variant.price)} {variant.tenant.currency}"

    @column("cost", ordering="cost")
    def unit_cost(self, variant: Variant) -> str:
        return "–" if variant.cost is None else f"{money(variant.cost)} {variant.tenant.currency}"

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        refresh_search_text(product_id=form.instance.product_id)


def named(variant: Variant) -> str:
    """The product with what tells this variant from its others."""
    return " · ".join(filter(None, (variant.product.name, variant.name)))


def found_by(search_term: str) -> Any:
    """Variants by the words of a search box, of which more than the allowed ones do not count."""
    return matching(" ".join(search_term.split()[:MAX_WORDS]))
