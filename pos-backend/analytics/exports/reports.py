"""Which lists can be asked for as a file that is made in the background: the lists' own views."""

from django.db import models

from accounts.views import TenantListView
from analytics.accuracy.api import CountsAccuracyView
from analytics.aging.api import AgingView
from analytics.low_stock.api import LowStockAlertsView
from analytics.sales.api_abc import AbcView
from analytics.sales.api_sales import SalesFiguresView
from analytics.shrinkage.api import ShrinkageView
from analytics.snapshots.api import SnapshotsView, TrendView
from analytics.valuation.api import ValuationView
from inventory.history.api import LedgerView, MovementsView
from inventory.stock.api import StockView
from pos.api_sales import SalesView


class Report(models.TextChoices):
    STOCK = "STOCK", "Stock"
    LEDGER = "LEDGER", "Ledger"
    MOVEMENTS = "MOVEMENTS", "Movements"
    SALES = "SALES", "Sales"
    SALES_FIGURES = "SALES_FIGURES", "Figures of sales"
    ABC = "ABC", "ABC analysis"
    SNAPSHOTS = "SNAPSHOTS", "Stock at the end of a day"
    SNAPSHOTS_TREND = "SNAPSHOTS_TREND", "Stock day by day"
    AGING = "AGING", "Stock by age"
    SHRINKAGE = "SHRINKAGE", "Shrinkage"
    COUNTS_ACCURACY = "COUNTS_ACCURACY", "Accuracy of counts"
    VALUATION = "VALUATION", "Valuation"
    LOW_STOCK_ALERTS = "LOW_STOCK_ALERTS", "Low stock"


VIEWS: dict[Report, type[TenantListView]] = {
    Report.STOCK: StockView,
    Report.LEDGER: LedgerView,
    Report.MOVEMENTS: MovementsView,
    Report.SALES: SalesView,
    Report.SALES_FIGURES: SalesFiguresView,
    Report.ABC: AbcView,
    Report.SNAPSHOTS: SnapshotsView,
    Report.SNAPSHOTS_TREND: TrendView,
    Report.AGING: AgingView,
    Report.SHRINKAGE: ShrinkageView,
    Report.COUNTS_ACCURACY: CountsAccuracyView,
    Report.VALUATION: ValuationView,
    Report.LOW_STOCK_ALERTS: LowStockAlertsView,
}
