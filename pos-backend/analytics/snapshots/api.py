import datetime as dt
from collections.abc import Iterator
from typing import Any, ClassVar

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from analytics.lists import PAGE_PARAMETERS, FiguresListView
from analytics.snapshots.asked import AskedSnapshots, AskedTrend
from analytics.snapshots.filters import SnapshotFilters, TrendFilters
from analytics.snapshots.pages import (
    ORDER,
    all_snapshots,
    newest_day,
    snapshot_page,
    snapshot_totals,
)
from analytics.snapshots.serializers import SnapshotPage, SnapshotRow, TrendDay, TrendPage
from analytics.snapshots.trend import last_common_day, trend_days
from catalog.branches import chosen_branch
from core.problems import Invalid
from inventory.stock.sql import Order, Row, Rows
from tenants.context import current_tenant_id

DEFAULT_DAYS = 90
MOST_DAYS = 1_100
NO_SUMS: Row = {
    "skus": 0,
    "on_hand": "0.000",
    "allocated": "0.000",
    "available": "0.000",
    "stock_value": "0.000000",
    "below_reorder_point": 0,
    "out_of_stock": 0,
}


class SnapshotsView(FiguresListView):
    """Stock at the end of a day of the store: of every item that had moved by then.

    Without `date`, each store's newest day: the one that was under way at the last build of the marts.
    Later days, and days before a store's first movement, have no rows.
    """

    serializer_class = SnapshotRow
    filterset_class: Any = SnapshotFilters
    ordering_fields: Any = ORDER
    default_order: ClassVar[tuple[str, ...]] = ("sku", "store_code")
    export_name = "snapshots"

    @extend_schema(responses=SnapshotPage, filters=True, parameters=[*PAGE_PARAMETERS])
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        return super().get(request, *args, **kwargs)

    def asked(self, given: Row) -> AskedSnapshots:
        return AskedSnapshots(
            default=self.access.tenant.default_reorder_point,
            currency=self.access.tenant.currency,
            cost=self.access.may("cost.read"),
            date=given.get("date"),
            store_id=given.get("store_id"),
            variant_id=given.get("variant_id"),
            category_ids=chosen_branch(given.get("category")),
            search=given.get("search", ""),
            below=bool(given.get("below_reorder_point")),
        )

    def count(self, asked: AskedSnapshots) -> int:
        self._totals = snapshot_totals(asked)
        return int(self._totals["skus"])

    def page(self, asked: AskedSnapshots, *, order: Order, rows: slice) -> Rows:
        return snapshot_page(asked, order=order, limit=rows.stop - rows.start, offset=rows.start)

    def whole(self, asked: AskedSnapshots, *, order: Order) -> Iterator[Row]:
        return all_snapshots(asked, order=order)

    def beside(self, asked: AskedSnapshots) -> Row:
        built = self.freshness().is_built
        date = asked.date or (newest_day(asked)["date"] if built else None)
        totals = self._totals if built else NO_SUMS
        return {"date": date, "totals": {**totals, "currency": asked.currency}}


class TrendView(FiguresListView):
    """What all stores, or one, had at the end of each day; of one variant, or of all.

    Days without movement stand, too. The last day is the newest that all of the stores have.
    """

    serializer_class = TrendDay
    filterset_class: Any = TrendFilters
    pagination_class = None
    export_name = "snapshots-trend"

    @extend_schema(operation_id="analytics_snapshots_trend", responses=TrendPage, filters=True)
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        return super().get(request, *args, **kwargs)

    def asked(self, given: Row) -> AskedTrend | None:
        """None where no day has been built yet."""
        store_id = given.get("store_id")
        newest = last_common_day(store_id=store_id) if self.freshness().is_built else None
        until = _earlier(given.get("date_to"), newest)
        asked_until = given.get("date_to") or newest
        since = given.get("date_from") or (asked_until and _days_before(asked_until))
        _refuse_odd_period(since, asked_until)
        if since is None or until is None:
            return None
        return AskedTrend(
            tenant_id=current_tenant_id(),
            cost=self.access.may("cost.read"),
            date_from=since,
            date_to=until,
            store_id=store_id,
            variant_id=given.get("variant_id"),
        )

    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        asked, _order = self._asked()
        found = trend_days(asked) if asked else []
        return Response(
            {
                "count": len(found),
                "next": None,
                "previous": None,
                "results": found,
                "currency": self.access.tenant.currency,
                "freshness": self.freshness().as_json,
            }
        )

    def whole(self, asked: AskedTrend | None, *, order: Order) -> Iterator[Row]:
        return iter(trend_days(asked) if asked else [])


def _days_before(day: dt.date) -> dt.date:
    return dt.date.fromordinal(max(day.toordinal() - DEFAULT_DAYS + 1, 1))


def _earlier(asked: dt.date | None, newest: dt.date | None) -> dt.date | None:
    return newest if asked is None or newest is None else min(asked, newest)


def _refuse_odd_period(since: dt.date | None, until: dt.date | None) -> None:
    if since is None or until is None:
        return
    if since > until:
        raise Invalid("date_from", "The period ends before it begins.")
    if (until - since).days >= MOST_DAYS:
        raise Invalid("date_from", f"At most {MOST_DAYS:,} days.")
