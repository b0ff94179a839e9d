from typing import Any, ClassVar

import django_filters
from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.views import TenantView
from analytics.forecast.reading import forecast
from analytics.forecast.serializers import Forecast
from catalog.models import Variant
from core.filters import OwnedIdFilter, filter_values, refuse_unknown_filters
from core.inputs import existing
from core.problems import Invalid
from purchasing.reorder.wanted import WantedSuggestions
from stores.models import Store


class ForecastFilters(django_filters.FilterSet):
    variant_id = OwnedIdFilter(model=Variant)
    store_id = OwnedIdFilter(model=Store)


class ForecastView(TenantView):
    """How long what a store has of a variant will last."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "analytics.read"}
    serializer_class = Forecast
    filterset_class: Any = ForecastFilters
    pagination_class = None

    @extend_schema(
        operation_id="analytics_forecast",
        parameters=[
            OpenApiParameter("variant_id", int, required=True),
            OpenApiParameter("store_id", int, required=True),
        ],
    )
    def get(self, request: Request) -> Response:
        refuse_unknown_filters(request, self)
        given = filter_values(request, ForecastFilters)
        for name in ("variant_id", "store_id"):
            if given.get(name) is None:
                raise Invalid(name, "Say which one.", code="required")
        variant = existing(Variant, given["variant_id"])
        store = existing(Store, given["store_id"])
        wanted = WantedSuggestions(
            now=timezone.now(),
            timezone=self.access.tenant.timezone,
            default=self.access.tenant.default_reorder_point,
            store_id=store.pk,
            variant_id=variant.pk,
        )
        return Response(forecast(wanted, timezone=store.timezone))
