"""The inventory's marts beside the one statement that finds the closing balances alone.

Only the models are measured, and the daily deltas that they read: dbt's own start and the data tests
take what `manage.py build_marts` says they take.
"""

from collections.abc import Iterator
from statistics import median
from time import perf_counter

from django.db import connection

from accounts.models import User
from analytics.marts.building import build_marts
from analytics.marts.models import BuildStatus, MartBuild
from bench.databases import BenchRefused, using
from bench.loading import SLUG, sell
from bench.outcomes import Outcome, at_most, ratio_at_most
from bench.running import Bench
from inventory.daily.services import add_daily_deltas
from stores.models import Store
from tenants.context import tenant_context
from tenants.models import Tenant

INCREMENT = "marts, increment after 50,000 movements"
REBUILD = "marts, full rebuild"
ROWS = (INCREMENT, REBUILD)
MOVEMENTS = 50_000
ROUNDS = 3

_PLAIN = """
CREATE TEMPORARY TABLE plain AS
SELECT e.tenant_id, e.store_id, e.variant_id, e.item_id, e.business_date,
    sum(sum(e.qty_delta)) OVER item AS on_hand, sum(sum(e.value_delta)) OVER item AS value
FROM inventory_stockledger e WHERE e.tenant_id = %s
GROUP BY e.tenant_id, e.store_id, e.variant_id, e.item_id, e.business_date
WINDOW item AS (PARTITION BY e.item_id ORDER BY e.business_date)
"""


def measure(bench: Bench) -> Iterator[Outcome]:
    # A copy of its own: what was added up and built stays, and other rows post where nothing was.
    with bench.databases.own_loaded(bench.size) as database, using(database):
        tenant = Tenant.objects.get(slug=SLUG)
        with tenant_context(tenant.pk):
            add_daily_deltas()
            built = _built()
            sold = _rounds_sold(bench)
            increments = [_increment(bench, tenant, sold + n) for n in range(ROUNDS)]
            plain = _plain(tenant)
            rebuilt = _models(_built(full_refresh=True))
            yield Outcome(
                row=INCREMENT,
                unit="s",
                measured=median(seconds for seconds, _build in increments),
                floor=plain,
                ratio=median(seconds for seconds, _build in increments) / plain,
                target=at_most(2),
                detail=_detail(increments[-1][1]),
            )
            yield Outcome(
                row=REBUILD,
                unit="s",
                measured=rebuilt,
                floor=plain,
                ratio=rebuilt / plain,
                target=ratio_at_most(3),
                detail=_detail(built),
            )


def _rounds_sold(bench: Bench) -> int:
    return bench.size.sale_rounds + 1


def _increment(bench: Bench, tenant: Tenant, number: int) -> tuple[float, MartBuild]:
    """Seconds of the daily deltas and of the models, after so many movements of some stores."""
    owner = User.objects.get(email="owner@bench.test")
    for store in Store.objects.order_by("id")[: MOVEMENTS // bench.size.items_per_store]:
        sell(tenant, store, number, owner)
    begun = perf_counter()
    add_daily_deltas()
    deltas = perf_counter() - begun
    build = _built()
    return deltas + _models(build), build


def _built(*, full_refresh: bool = False) -> MartBuild:
    build = build_marts(full_refresh=full_refresh)
    if build.status != BuildStatus.SUCCEEDED:
        raise BenchRefused(f"The marts were not built: {build.problem}")
    return build


def _models(build: MartBuild) -> float:
    return float(sum(step["seconds"] for step in build.steps if _is_of_inventory(step["name"])))


def _is_of_inventory(name: str) -> bool:
    return name.startswith("inventory_") and name != "inventory_aging"


def _plain(tenant: Tenant) -> float:
    begun = perf_counter()
    with connection.cursor() as cursor:
        cursor.execute(_PLAIN, [tenant.pk])
        cursor.execute("DROP TABLE plain")
    return perf_counter() - begun


def _detail(build: MartBuild) -> str:
    tests = sum(step["seconds"] for step in build.steps if step["kind"] == "test")
    others = sum(step["seconds"] for step in build.steps if step["kind"] != "test")
    if build.finished_at is None:
        raise BenchRefused("A build that has ended does not say when.")
    whole = (build.finished_at - build.started_at).total_seconds()
    return f"{whole:.1f} s in all, models {others:.1f} s, data tests {tests:.1f} s"
