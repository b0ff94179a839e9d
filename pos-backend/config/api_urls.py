"""Every route of `/api/v1`. `core.middleware.TrailingSlashMiddleware` takes them with a slash, too."""

from django.urls import path, register_converter
from drf_spectacular.views import SpectacularAPIView, SpectacularRedocView, SpectacularSwaggerView

from accounts import api as accounts
from accounts import api_audit as audit
from accounts import api_users as users
from catalog import api as catalog
from core import views as core
from core.converters import IdConverter
from inventory import api as inventory
from inventory import api_adjustments as adjustments
from inventory import api_ledger as ledger
from stores import api as stores

register_converter(IdConverter, "id")

urlpatterns = [
    path("health/live", core.live, name="live"),
    path("health/ready", core.ready, name="ready"),
    path("schema", SpectacularAPIView.as_view(), name="schema"),
    path("docs", SpectacularSwaggerView.as_view(url_name="schema"), name="docs"),
    path("redoc", SpectacularRedocView.as_view(url_name="schema"), name="redoc"),
    path("auth/csrf", accounts.CsrfView.as_view(), name="csrf"),
    path("auth/login", accounts.LoginView.as_view(), name="login"),
    path("auth/logout", accounts.LogoutView.as_view(), name="logout"),
    path("auth/me", accounts.MeView.as_view(), name="me"),
    path("auth/switch_tenant", accounts.SwitchTenantView.as_view(), name="switch_tenant"),
    path("users/me/pin", users.OwnPinView.as_view(), name="own_pin"),
    path("audit", audit.AuditView.as_view(), name="audit"),
    path("stores", stores.StoresView.as_view(), name="stores"),
    path("catalog/categories", catalog.CategoriesView.as_view(), name="categories"),
    path("catalog/variants", catalog.VariantsView.as_view(), name="variants"),
    path("catalog/variants/lookup", catalog.VariantLookupView.as_view(), name="variant_lookup"),
    path("inventory/stock", inventory.StockView.as_view(), name="stock"),
    path("inventory/ledger", ledger.LedgerView.as_view(), name="ledger"),
    path("inventory/ledger/<id:pk>", ledger.LedgerEntryView.as_view(), name="ledger_entry"),
    path("inventory/movements", ledger.MovementsView.as_view(), name="movements"),
    path("inventory/movements/<id:pk>", ledger.MovementView.as_view(), name="movement"),
    path("inventory/adjustments", adjustments.AdjustmentsView.as_view(), name="adjustments"),
    path("inventory/adjustments/reasons", adjustments.ReasonsView.as_view(), name="reasons"),
    path("inventory/adjustments/reasons/<id:pk>", adjustments.ReasonView.as_view(), name="reason"),
    path("inventory/adjustments/<id:pk>", adjustments.AdjustmentView.as_view(), name="adjustment"),
    path(
        "inventory/adjustments/<id:pk>/reverse",
        adjustments.AdjustmentReversalView.as_view(),
        name="adjustment_reverse",
    ),
]
