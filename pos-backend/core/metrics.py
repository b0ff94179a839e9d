"""What a monitoring server scrapes: requests by route, and transactions that had to be run again.

Under several web processes the numbers of all of them (`gunicorn.conf.py` gives them a common folder).
"""

import hmac
import os
from collections.abc import Callable
from time import perf_counter

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Histogram,
    generate_latest,
    multiprocess,
)

from core.problems import plain_problem

RETRIES = Counter(
    "onhand_transaction_retries",
    "Transactions run again, by what they fell to. A deadlock is a bug, not weather.",
    ["reason"],
)
GIVEN_UP = Counter(
    "onhand_transactions_given_up",
    "Transactions that still failed after their last try.",
    ["reason"],
)
REQUESTS = Histogram(
    "onhand_request_seconds",
    "Requests by route, method and status.",
    ["route", "method", "status"],
    buckets=(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class MetricsMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        begun = perf_counter()
        response = self.get_response(request)
        # The pattern, never the path: ids would make a series each, and strangers invent paths.
        route = request.resolver_match.route if request.resolver_match else "none"
        method = request.method if request.method in METHODS else "other"
        REQUESTS.labels(route, method, response.status_code).observe(perf_counter() - begun)
        return response


@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """In Prometheus' text form, for who holds `METRICS_TOKEN`; in development for everybody."""
    if settings.METRICS_TOKEN:
        given = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not hmac.compare_digest(given.encode(), settings.METRICS_TOKEN.encode()):
            return plain_problem(
                request, status=401, code="not_authenticated", detail="Send the metrics token."
            )
    elif not settings.DEVELOPMENT:
        return plain_problem(
            request,
            status=404,
            code="not_found",
            detail="There is nothing here, or it is not yours to see.",
        )
    registry = REGISTRY
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        registry = CollectorRegistry()
        multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call]  # lacks types
    return HttpResponse(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)
