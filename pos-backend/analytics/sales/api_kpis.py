import datetime as dt
from typing import Any, ClassVar

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantView
from analytics.marts.freshness import current_freshness
from analytics.sales.asked import KpiFilters, asked_sales
from analytics.sales.kpis import kpis
from analytics.sales.serializers import Kpis
from core.filters import filter_values, refuse_foreign_ids, refuse_unknown_filters


class KpisView(TenantView):
    """How business goes, beside as many days right before.

    Without days: the last 28 up to today, of the store or of the retailer. At most 1,100 days.
    """

    permission_for: ClassVar[dict[str, str]] = {"GET": "analytics.read"}
    serializer_class = Kpis
    filterset_class: Any = KpiFilters
    pagination_class = None

    @extend_schema(
        operation_id="analytics_kpis",
        parameters=[
            OpenApiParameter("store_id", int),
            OpenApiParameter("date_from", dt.date, description="A day of the store."),
            OpenApiParameter("date_to", dt.date, description="Inclusive."),
        ],
    )
    def get(self, request: Request) -> Response:
        refuse_unknown_filters(request, self)
        refuse_foreign_ids(request, KpiFilters)
        freshness = current_freshness()
        asked = asked_sales(
            filter_values(request, KpiFilters), access=self.access, freshness=freshness
        )
        found = kpis(asked, default_reorder_point=self.access.tenant.default_reorder_point)
        return Response({**found, "freshness": freshness.as_json})
