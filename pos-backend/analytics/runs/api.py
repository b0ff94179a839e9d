from typing import ClassVar

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantView
from analytics.runs.selectors import last_check, last_runs
from analytics.runs.serializers import InventoryCheckOutput, RunsOutput
from core.filters import refuse_unknown_filters


class InventoryCheckView(TenantView):
    """Whether stock equalled the ledger at the last nightly check, and in how many entries.

    Of this retailer alone. A newer one that did not come to its end is in `runs`.
    """

    permission_for: ClassVar[dict[str, str]] = {"GET": "analytics.read"}
    serializer_class = InventoryCheckOutput

    @extend_schema(operation_id="analytics_inventory_check", responses=InventoryCheckOutput)
    def get(self, request: Request) -> Response:
        refuse_unknown_filters(request, self)
        return Response(InventoryCheckOutput(last_check()).data)


class RunsView(TenantView):
    """What is done by itself for the retailer, and when it last was."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "analytics.read"}
    serializer_class = RunsOutput

    @extend_schema(operation_id="analytics_runs", responses=RunsOutput)
    def get(self, request: Request) -> Response:
        refuse_unknown_filters(request, self)
        rows = last_runs()
        page = {"count": len(rows), "next": None, "previous": None, "results": rows}
        return Response(RunsOutput(page).data)
