"""Every route of `/api/v1`. `core.middleware.TrailingSlashMiddleware` takes them with a slash, too."""

from django.urls import path, register_converter
from drf_spectacular.views import SpectacularAPIView, SpectacularRedocView, SpectacularSwaggerView

from accounts import api as accounts
from accounts import api_audit as audit
from accounts import api_invitations as invitations
from accounts import api_jobs as jobs
from accounts import api_notifications as notifications
from accounts import api_password as password
from accounts import api_password_reset as password_reset
from accounts import api_second_factor as second_factor
from accounts import api_sessions as browsers
from accounts import api_tokens as tokens
from accounts import api_users as users
from analytics.accuracy.api import CountsAccuracyView
from analytics.aging.api import AgingView
from analytics.exports.api import ExportsView
from analytics.forecast.api import ForecastView
from analytics.low_stock.api import LowStockAlertsView
from analytics.runs import api as runs
from analytics.sales.api_abc import AbcView
from analytics.sales.api_kpis import KpisView
from analytics.sales.api_sales import SalesFiguresView
from analytics.shrinkage.api import ShrinkageView
from analytics.snapshots import api as snapshots
from analytics.valuation.api import ValuationView
from catalog import api as catalog
from catalog import api_categories as categories
from catalog import api_export as catalog_export
from catalog import api_products as products
from core import views as core
from core.converters import IdConverter
from core.metrics import metrics
from inventory.adjustments import api as adjustments
from inventory.adjustments.file import api as adjustment_import
from inventory.catalog_file import api as catalog_import
from inventory.counts import api as counts
from inventory.counts import api_reading as in_count
from inventory.counts import api_steps as counting
from inventory.counts.sheet.api import CountSheetImportView, CountSheetView
from inventory.history import api as ledger
from inventory.reservations import api as reservations
from inventory.stock import api as inventory
from inventory.stock import api_items as items
from inventory.stock import api_overview as overview
from inventory.transfers import api as transfers
from inventory.transfers.api_slip import TransferSlipView
from pos import api as till
from pos import api_oversold as oversold
from pos import api_returns as returns
from pos import api_sales as sales
from pos import api_sessions as sessions
from purchasing.orders import api as orders
from purchasing.orders.api_document import PurchaseOrderDocumentView
from purchasing.receiving import api as receiving
from purchasing.receiving import api_returns as vendor_returns
from purchasing.reorder import api as reorder
from purchasing.vendors import api as vendors
from purchasing.vendors.price_list.api import PriceListImportView
from stores import api as stores
from stores import api_places as places
from stores import api_settings as settings

register_converter(IdConverter, "id")

urlpatterns = [
    path("health/live", core.live, name="live"),
    path("health/ready", core.ready, name="ready"),
    path("metrics", metrics, name="metrics"),
    path("schema", SpectacularAPIView.as_view(), name="schema"),
    path("docs", SpectacularSwaggerView.as_view(url_name="schema"), name="docs"),
    path("redoc", SpectacularRedocView.as_view(url_name="schema"), name="redoc"),
    path("auth/csrf", accounts.CsrfView.as_view(), name="csrf"),
    path("auth/login", accounts.LoginView.as_view(), name="login"),
    path("auth/logout", accounts.LogoutView.as_view(), name="logout"),
    path("auth/me", accounts.MeView.as_view(), name="me"),
    path("auth/switch_tenant", accounts.SwitchTenantView.as_view(), name="switch_tenant"),
    path(
        "auth/login/second_factor",
        second_factor.LoginSecondFactorView.as_view(),
        name="login_second_factor",
    ),
    path("auth/second_factor", second_factor.SecondFactorView.as_view(), name="second_factor"),
    path(
        "auth/second_factor/enrol",
        second_factor.SecondFactorEnrolView.as_view(),
        name="second_factor_enrol",
    ),
    path(
        "auth/second_factor/confirm",
        second_factor.SecondFactorConfirmView.as_view(),
        name="second_factor_confirm",
    ),
    path(
        "auth/second_factor/recovery_codes",
        second_factor.RecoveryCodesView.as_view(),
        name="recovery_codes",
    ),
    path(
        "auth/second_factor/disable",
        second_factor.SecondFactorDisableView.as_view(),
        name="second_factor_disable",
    ),
    path("auth/password", password.PasswordView.as_view(), name="password"),
    path("auth/password_reset", password_reset.PasswordResetView.as_view(), name="password_reset"),
    path(
        "auth/password_reset/confirm",
        password_reset.PasswordResetConfirmView.as_view(),
        name="password_reset_confirm",
    ),
    path("auth/sessions", browsers.SessionsView.as_view(), name="sessions"),
    path("auth/sessions/<slug:handle>", browsers.SessionView.as_view(), name="session"),
    path("auth/tokens", tokens.TokensView.as_view(), name="tokens"),
    path("auth/tokens/<id:pk>", tokens.TokenView.as_view(), name="token"),
    path("auth/invitation", invitations.InvitationView.as_view(), name="invitation"),
    path(
        "auth/invitation/accept",
        invitations.InvitationAcceptView.as_view(),
        name="invitation_accept",
    ),
    path("users", users.UsersView.as_view(), name="users"),
    path("users/invite", invitations.InviteView.as_view(), name="invite"),
    path("users/approvers", users.ApproversView.as_view(), name="approvers"),
    path("users/<id:pk>", users.UserView.as_view(), name="user"),
    path(
        "users/<id:pk>/invitation",
        invitations.UserInvitationView.as_view(),
        name="user_invitation",
    ),
    path("users/me/pin", users.OwnPinView.as_view(), name="own_pin"),
    path(
        "users/me/notifications",
        notifications.OwnNotificationsView.as_view(),
        name="own_notifications",
    ),
    path("jobs", jobs.JobsView.as_view(), name="jobs"),
    path("jobs/<id:pk>", jobs.JobView.as_view(), name="job"),
    path("jobs/<id:pk>/file", jobs.JobFileView.as_view(), name="job_file"),
    path("audit", audit.AuditView.as_view(), name="audit"),
    path("settings", settings.SettingsView.as_view(), name="settings"),
    path("settings/stores/<id:pk>", settings.StoreSettingsView.as_view(), name="store_settings"),
    path("stores", stores.StoresView.as_view(), name="stores"),
    path("stores/<id:pk>", stores.StoreView.as_view(), name="store"),
    path("stores/<id:pk>/zones", places.ZonesView.as_view(), name="zones"),
    path("stores/<id:pk>/zones/<id:zone_id>", places.ZoneView.as_view(), name="zone"),
    path("stores/<id:pk>/registers", places.RegistersView.as_view(), name="registers"),
    path(
        "stores/<id:pk>/registers/<id:register_id>",
        places.RegisterView.as_view(),
        name="register",
    ),
    path("catalog/categories", categories.CategoriesView.as_view(), name="categories"),
    path("catalog/categories/<id:pk>", categories.CategoryView.as_view(), name="category"),
    path("catalog/tax_categories", categories.TaxCategoriesView.as_view(), name="tax_categories"),
    path(
        "catalog/tax_categories/<id:pk>",
        categories.TaxCategoryView.as_view(),
        name="tax_category",
    ),
    path("catalog/export", catalog_export.CatalogExportView.as_view(), name="catalog_export"),
    path("catalog/import", catalog_import.CatalogImportView.as_view(), name="catalog_import"),
    path("catalog/products", products.ProductsView.as_view(), name="products"),
    path("catalog/products/<id:pk>", products.ProductView.as_view(), name="product"),
    path("catalog/variants", catalog.VariantsView.as_view(), name="variants"),
    path("catalog/variants/<id:pk>", catalog.VariantView.as_view(), name="variant"),
    path("catalog/variants/lookup", catalog.VariantLookupView.as_view(), name="variant_lookup"),
    path("inventory/stock", inventory.StockView.as_view(), name="stock"),
    path("inventory/stock/<id:pk>", items.StockItemView.as_view(), name="stock_item"),
    path("inventory/overview", overview.OverviewView.as_view(), name="overview"),
    path("inventory/summary", overview.ShopSummaryView.as_view(), name="shop_summary"),
    path("inventory/stock_summary", overview.StockSummaryView.as_view(), name="stock_summary"),
    path("inventory/availability", overview.AvailabilityView.as_view(), name="availability"),
    path("inventory/ledger", ledger.LedgerView.as_view(), name="ledger"),
    path("inventory/ledger/<id:pk>", ledger.LedgerEntryView.as_view(), name="ledger_entry"),
    path("inventory/movements", ledger.MovementsView.as_view(), name="movements"),
    path("inventory/movements/<id:pk>", ledger.MovementView.as_view(), name="movement"),
    path("inventory/adjustments", adjustments.AdjustmentsView.as_view(), name="adjustments"),
    path("inventory/adjustments/reasons", adjustments.ReasonsView.as_view(), name="reasons"),
    path("inventory/adjustments/reasons/<id:pk>", adjustments.ReasonView.as_view(), name="reason"),
    path(
        "inventory/adjustments/import",
        adjustment_import.AdjustmentImportView.as_view(),
        name="adjustment_import",
    ),
    path("inventory/adjustments/<id:pk>", adjustments.AdjustmentView.as_view(), name="adjustment"),
    path(
        "inventory/adjustments/<id:pk>/reverse",
        adjustments.AdjustmentReversalView.as_view(),
        name="adjustment_reverse",
    ),
    path("inventory/reservations", reservations.ReservationsView.as_view(), name="reservations"),
    path(
        "inventory/reservations/<id:pk>/release",
        reservations.ReservationReleaseView.as_view(),
        name="reservation_release",
    ),
    path(
        "inventory/reservations/<id:pk>/commit",
        reservations.ReservationCommitView.as_view(),
        name="reservation_commit",
    ),
    path("inventory/counts", counts.CountsView.as_view(), name="counts"),
    path("inventory/counts/<id:pk>", counts.CountView.as_view(), name="count"),
    path("inventory/counts/<id:pk>/lines", in_count.CountLinesView.as_view(), name="count_lines"),
    path(
        "inventory/counts/<id:pk>/uncounted",
        in_count.CountUncountedView.as_view(),
        name="count_uncounted",
    ),
    path(
        "inventory/counts/<id:pk>/observations",
        in_count.CountObservationsView.as_view(),
        name="count_observations",
    ),
    path("inventory/counts/<id:pk>/export", CountSheetView.as_view(), name="count_sheet"),
    path(
        "inventory/counts/<id:pk>/import", CountSheetImportView.as_view(), name="count_sheet_import"
    ),
    path("inventory/counts/<id:pk>/scan", counting.CountScanView.as_view(), name="count_scan"),
    path("inventory/counts/<id:pk>/set_qty", counting.CountSetView.as_view(), name="count_set"),
    path(
        "inventory/counts/<id:pk>/unknown/<id:unknown_id>/resolve",
        counting.CountUnknownView.as_view(),
        name="count_unknown",
    ),
    path(
        "inventory/counts/<id:pk>/variance",
        in_count.CountVarianceView.as_view(),
        name="count_variance",
    ),
    path(
        "inventory/counts/<id:pk>/finalize",
        counting.CountFinalizeView.as_view(),
        name="count_finalize",
    ),
    path(
        "inventory/counts/<id:pk>/cancel", counting.CountCancelView.as_view(), name="count_cancel"
    ),
    path("inventory/transfers", transfers.TransfersView.as_view(), name="transfers"),
    path("inventory/transfers/<id:pk>", transfers.TransferView.as_view(), name="transfer"),
    path(
        "inventory/transfers/<id:pk>/send",
        transfers.TransferSendView.as_view(),
        name="transfer_send",
    ),
    path(
        "inventory/transfers/<id:pk>/receive",
        transfers.TransferReceiveView.as_view(),
        name="transfer_receive",
    ),
    path(
        "inventory/transfers/<id:pk>/close",
        transfers.TransferCloseView.as_view(),
        name="transfer_close",
    ),
    path(
        "inventory/transfers/<id:pk>/cancel",
        transfers.TransferCancelView.as_view(),
        name="transfer_cancel",
    ),
    path("inventory/transfers/<id:pk>/slip", TransferSlipView.as_view(), name="transfer_slip"),
    path(
        "inventory/reorder_suggestions",
        reorder.ReorderSuggestionsView.as_view(),
        name="reorder_suggestions",
    ),
    path(
        "inventory/reorder_suggestions/create_pos",
        reorder.ReorderOrdersView.as_view(),
        name="reorder_orders",
    ),
    path(
        "inventory/reorder_suggestions/create_transfer",
        reorder.ReorderTransferView.as_view(),
        name="reorder_transfer",
    ),
    path(
        "inventory/reorder_suggestions/snooze",
        reorder.ReorderSnoozeView.as_view(),
        name="reorder_snooze",
    ),
    path("analytics/snapshots", snapshots.SnapshotsView.as_view(), name="snapshots"),
    path("analytics/snapshots/trend", snapshots.TrendView.as_view(), name="snapshots_trend"),
    path("purchasing/vendors", vendors.VendorsView.as_view(), name="vendors"),
    path("purchasing/vendors/<id:pk>", vendors.VendorView.as_view(), name="vendor"),
    path(
        "purchasing/vendors/<id:pk>/items", vendors.VendorItemsView.as_view(), name="vendor_items"
    ),
    path(
        "purchasing/vendors/<id:pk>/items/import",
        PriceListImportView.as_view(),
        name="vendor_items_import",
    ),
    path(
        "purchasing/vendors/<id:pk>/items/<id:item_id>",
        vendors.VendorItemView.as_view(),
        name="vendor_item",
    ),
    path(
        "purchasing/vendors/<id:pk>/scorecard",
        vendors.VendorScorecardView.as_view(),
        name="vendor_scorecard",
    ),
    path("purchasing/pos", orders.PurchaseOrdersView.as_view(), name="purchase_orders"),
    path("purchasing/pos/<id:pk>", orders.PurchaseOrderView.as_view(), name="purchase_order"),
    path(
        "purchasing/pos/<id:pk>/submit",
        orders.PurchaseOrderSubmitView.as_view(),
        name="purchase_order_submit",
    ),
    path(
        "purchasing/pos/<id:pk>/receive",
        receiving.PurchaseOrderReceiveView.as_view(),
        name="purchase_order_receive",
    ),
    path(
        "purchasing/pos/<id:pk>/close",
        orders.PurchaseOrderCloseView.as_view(),
        name="purchase_order_close",
    ),
    path(
        "purchasing/pos/<id:pk>/cancel",
        orders.PurchaseOrderCancelView.as_view(),
        name="purchase_order_cancel",
    ),
    path(
        "purchasing/pos/<id:pk>/receipts",
        receiving.PurchaseOrderReceiptsView.as_view(),
        name="purchase_order_receipts",
    ),
    path(
        "purchasing/pos/<id:pk>/document",
        PurchaseOrderDocumentView.as_view(),
        name="purchase_order_document",
    ),
    path("purchasing/receipts/<id:pk>", receiving.GoodsReceiptView.as_view(), name="goods_receipt"),
    path(
        "purchasing/receipts/<id:pk>/reverse",
        receiving.GoodsReceiptReversalView.as_view(),
        name="goods_receipt_reverse",
    ),
    path(
        "purchasing/vendor_returns",
        vendor_returns.VendorReturnsView.as_view(),
        name="vendor_returns",
    ),
    path(
        "purchasing/vendor_returns/<id:pk>",
        vendor_returns.VendorReturnView.as_view(),
        name="vendor_return",
    ),
    path(
        "purchasing/vendor_returns/<id:pk>/reverse",
        vendor_returns.VendorReturnReversalView.as_view(),
        name="vendor_return_reverse",
    ),
    path("pos/products", till.TillProductsView.as_view(), name="till_products"),
    path("pos/lookup", till.TillLookupView.as_view(), name="till_lookup"),
    path("pos/register_sessions", sessions.SessionsView.as_view(), name="register_sessions"),
    path("pos/register_sessions/<id:pk>", sessions.SessionView.as_view(), name="register_session"),
    path(
        "pos/register_sessions/<id:pk>/cash",
        sessions.SessionCashView.as_view(),
        name="register_session_cash",
    ),
    path(
        "pos/register_sessions/<id:pk>/close",
        sessions.SessionCloseView.as_view(),
        name="register_session_close",
    ),
    path(
        "pos/register_sessions/<id:pk>/report",
        sessions.SessionReportView.as_view(),
        name="register_session_report",
    ),
    path("pos/quote", till.QuoteView.as_view(), name="quote"),
    path("pos/checkout", till.CheckoutView.as_view(), name="checkout"),
    path("pos/sales", sales.SalesView.as_view(), name="sales"),
    path("pos/sales/lookup", sales.SaleLookupView.as_view(), name="sale_lookup"),
    path("pos/sales/<id:pk>", sales.SaleView.as_view(), name="sale"),
    path("pos/sales/<id:pk>/receipt", sales.ReceiptView.as_view(), name="sale_receipt"),
    path("pos/sales/<id:pk>/void", sales.SaleVoidView.as_view(), name="sale_void"),
    path("pos/oversold", oversold.OversoldView.as_view(), name="oversold"),
    path(
        "pos/oversold/<id:pk>/settle",
        oversold.OversoldSettleView.as_view(),
        name="oversold_settle",
    ),
    path("pos/returns", returns.ReturnsView.as_view(), name="returns"),
    path("pos/returns/quote", returns.ReturnQuoteView.as_view(), name="return_quote"),
    path("pos/returns/<id:pk>", returns.ReturnView.as_view(), name="return"),
    path("pos/returns/<id:pk>/inspect", returns.InspectionView.as_view(), name="return_inspect"),
    path(
        "analytics/inventory_check",
        runs.InventoryCheckView.as_view(),
        name="analytics_inventory_check",
    ),
    path("analytics/runs", runs.RunsView.as_view(), name="analytics_runs"),
    path("analytics/exports", ExportsView.as_view(), name="exports"),
    path("analytics/aging", AgingView.as_view(), name="aging"),
    path("analytics/shrinkage", ShrinkageView.as_view(), name="shrinkage"),
    path("analytics/counts_accuracy", CountsAccuracyView.as_view(), name="counts_accuracy"),
    path("analytics/valuation", ValuationView.as_view(), name="valuation"),
    path("analytics/low_stock_alerts", LowStockAlertsView.as_view(), name="low_stock_alerts"),
    path("analytics/kpis", KpisView.as_view(), name="analytics_kpis"),
    path("analytics/sales", SalesFiguresView.as_view(), name="analytics_sales"),
    path("analytics/abc", AbcView.as_view(), name="analytics_abc"),
    path("analytics/forecast", ForecastView.as_view(), name="analytics_forecast"),
]
