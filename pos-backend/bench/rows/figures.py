"""What owners ask of sales, over HTTP: four weeks and a year, of all stores and of one."""

import datetime as dt
from collections.abc import Iterator
from statistics import median
from time import perf_counter

from django.db.models import Max

from analytics.marts.building import build_marts
from analytics.marts.models import BuildStatus
from bench.databases import BenchRefused, using
from bench.loading import SLUG
from bench.outcomes import Outcome, at_most
from bench.rows.pages import signed_in
from bench.running import Bench
from bench.server import Client, web_server
from pos.models import Sale
from stores.models import Store
from tenants.context import tenant_context
from tenants.models import Tenant

_ASKED = {
    "key figures": "kpis",
    "sales by day": "sales?by=DAY",
    "sales by hour": "sales?by=HOUR",
    "sales by category": "sales?by=CATEGORY",
    "sales by product": "sales?by=PRODUCT",
}
_PERIODS = {"four weeks": 28, "a year": 365}
_STORES = ("all stores", "one store")
ROWS = tuple(
    f"{figures}, {period}, {stores}"
    for figures in _ASKED
    for period in _PERIODS
    for stores in _STORES
)
MOST_MS = 300


def measure(bench: Bench) -> Iterator[Outcome]:
    # A copy of its own: the marts that are built stay in it.
    with bench.databases.own_loaded(bench.size) as database, using(database):
        tenant = Tenant.objects.get(slug=SLUG)
        with tenant_context(tenant.pk):
            build = build_marts()
            if build.status != BuildStatus.SUCCEEDED:
                raise BenchRefused(f"The marts were not built. {build.problem}")
            yield from _rows(bench)


def _rows(bench: Bench) -> Iterator[Outcome]:
    store_id = Store.objects.order_by("pk").values_list("pk", flat=True)[0]
    until = Sale.objects.aggregate(last=Max("business_date"))["last"]
    _session, cookies = signed_in()
    with web_server("bench.settings") as server, server.client(cookies) as client:
        for figures, path in _ASKED.items():
            for period, days in _PERIODS.items():
                since = until - dt.timedelta(days=days - 1)
                url = f"{path}{'&' if '?' in path else '?'}date_from={since}&date_to={until}"
                for stores in _STORES:
                    one = f"&store_id={store_id}" if stores == "one store" else ""
                    yield Outcome(
                        row=f"{figures}, {period}, {stores}",
                        unit="ms",
                        measured=_milliseconds(bench, client, f"/api/v1/analytics/{url}{one}"),
                        target=at_most(MOST_MS),
                    )


def _milliseconds(bench: Bench, client: Client, path: str) -> float:
    client.get(path)  # what is read for the first time comes off the disk
    times = []
    for _ in range(bench.rounds):
        begun = perf_counter()
        client.get(path)
        times.append(perf_counter() - begun)
    return median(times) * 1_000
