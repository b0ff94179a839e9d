"""What adds up all of a retailer's stock, over HTTP, beside the plain aggregate in SQL."""

from collections.abc import Iterator
from time import perf_counter

from django.db import connection

from bench.outcomes import Outcome, at_most, interleaved, ratio_at_most
from bench.rows.pages import signed_in
from bench.running import Bench
from bench.server import Client, web_server
from tenants.models import Tenant

OVERVIEW = "overview, first page with its summary"
OVERVIEW_MS = "overview, time of an answer"
BY_VARIANT = "stock summary, page"
SHOPS = "summary of all shops"
ROWS = (OVERVIEW, OVERVIEW_MS, BY_VARIANT, SHOPS)

INVENTORY = "/api/v1/inventory"

# What the summary says, in one statement as anybody would write it.
_TOTALS = """
SELECT count(DISTINCT i.variant_id), sum(i.on_hand), sum(i.stock_value),
    count(*) FILTER (WHERE i.on_hand <= coalesce(i.reorder_point, v.reorder_point, 0)),
    count(*) FILTER (WHERE i.on_hand <= 0)
FROM inventory_inventoryitem i
JOIN catalog_variant v ON v.tenant_id = i.tenant_id AND v.id = i.variant_id
WHERE i.tenant_id = %s
"""
_PER_VARIANT = """
SELECT count(*) FROM (
    SELECT i.variant_id, sum(i.on_hand), sum(i.allocated), sum(i.stock_value)
    FROM inventory_inventoryitem i WHERE i.tenant_id = %s GROUP BY i.variant_id
) summed
"""


def measure(bench: Bench) -> Iterator[Outcome]:
    with bench.loaded() as tenant:
        _session, cookies = signed_in()
        with web_server("bench.settings") as server, server.client(cookies) as client:
            overview = _beside(bench, tenant, client, OVERVIEW, "overview", _TOTALS)
            yield overview
            seconds = overview.measured
            yield Outcome(
                row=OVERVIEW_MS,
                unit="ms",
                measured=None if seconds is None else seconds * 1_000,
                target=at_most(300),
            )
            yield _beside(bench, tenant, client, BY_VARIANT, "stock_summary", _PER_VARIANT)
            yield _beside(bench, tenant, client, SHOPS, "summary", _TOTALS)


def _beside(
    bench: Bench, tenant: Tenant, client: Client, row: str, path: str, plain: str
) -> Outcome:
    figures = interleaved(
        bench.rounds,
        lambda: _seconds_of_answer(client, f"{INVENTORY}/{path}"),
        lambda: _seconds_of(plain, tenant),
    )
    return figures.outcome(row, "s", ratio_at_most(1.5))


def _seconds_of_answer(client: Client, path: str) -> float:
    begun = perf_counter()
    client.get(path)
    return perf_counter() - begun


def _seconds_of(plain: str, tenant: Tenant) -> float:
    begun = perf_counter()
    with connection.cursor() as cursor:
        cursor.execute(plain, [tenant.pk])
        cursor.fetchone()
    return perf_counter() - begun
