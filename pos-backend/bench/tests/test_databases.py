import pytest
from django.db import connection

from bench.databases import BenchRefused, databases, plain_connection, using
from bench.running import Bench
from tenants.models import Tenant


def names(bench: Bench) -> set[str]:
    rows = bench.databases.server.execute("SELECT datname FROM pg_database").fetchall()
    return {name for (name,) in rows if name.startswith(bench.databases.prefix)}


def test_a_run_works_on_copies_and_leaves_its_templates(toy: Bench) -> None:
    with toy.databases.empty_copy() as copy, using(copy):
        Tenant.objects.create(name="Somebody", slug="somebody")
        assert copy in names(toy)
    assert copy not in names(toy)
    with toy.databases.empty_copy() as copy, using(copy):
        assert not Tenant.objects.exists()


def test_plain_sql_stays_out_of_other_databases(toy: Bench) -> None:
    assert toy.databases.prefix not in str(connection.settings_dict["NAME"])
    with pytest.raises(BenchRefused, match="not a database of the bench's own"):
        plain_connection()


def test_a_second_bench_is_refused(toy: Bench) -> None:
    with (
        pytest.raises(BenchRefused, match="Another bench"),
        databases(lambda _: None),
    ):
        pass
