"""`inventory_check` beside the one aggregate that it cannot do without."""

import os
import subprocess
import sys
from collections.abc import Iterator
from time import perf_counter, sleep

from django.conf import settings
from django.db import connection

from bench.databases import BenchRefused, conninfo
from bench.memory import own_mb_of_sessions, resident_mb
from bench.outcomes import Outcome, at_most, interleaved, ratio_at_most
from bench.running import Bench
from inventory.proof import prove
from tenants.models import Tenant

SECONDS = "inventory_check, beside the sum per item"
MEMORY = "inventory_check, peak memory"
ROWS = (SECONDS, MEMORY)

SAMPLE_EVERY = 0.02

_SUM_PER_ITEM = """
SELECT count(*), sum(item.units) FROM (
    SELECT sum(e.qty_delta) AS units FROM inventory_stockledger e
    WHERE e.tenant_id = %s GROUP BY e.item_id
) item
"""


def measure(bench: Bench) -> Iterator[Outcome]:
    with bench.loaded() as tenant:
        figures = interleaved(bench.rounds, _check, lambda: _sum_per_item(tenant))
        yield figures.outcome(SECONDS, "s", ratio_at_most(6))
        yield Outcome(row=MEMORY, unit="MB", measured=_peak_memory(), target=at_most(500))


def _check() -> float:
    proof = prove()
    if proof.findings:
        raise BenchRefused("The loaded ledger is not clean; inventory_check says why.")
    return proof.seconds


def _sum_per_item(tenant: Tenant) -> float:
    begun = perf_counter()
    with connection.cursor() as cursor:
        cursor.execute(_SUM_PER_ITEM, [tenant.pk])
        cursor.fetchone()
    return perf_counter() - begun


def _peak_memory() -> float | None:
    """Of the command and of the database's processes that work for it, together."""
    database = conninfo(str(connection.settings_dict["NAME"]))
    process = subprocess.Popen(
        [sys.executable, "manage.py", "inventory_check"],
        cwd=settings.BASE_DIR,
        env=os.environ | {"DATABASE_URL": database},
        stdout=subprocess.DEVNULL,
    )
    peak = None
    try:
        while process.poll() is None:
            if own := resident_mb(process.pid):
                peak = max(peak or 0, own + own_mb_of_sessions())
            sleep(SAMPLE_EVERY)
    finally:
        process.kill()
        process.wait()
    return peak
