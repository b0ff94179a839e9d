import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from django.db import DataError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from catalog.models import Product, Variant
from conftest import Cast
from tenants.bulk import array_literal, insert_rows, insert_with_ids
from tenants.context import TenantNotSet

AWKWARD = [
    "",
    " ",
    "NULL",
    "null",
    "{a,b}",
    'say "no"',
    "back\\slash",
    "two\nlines",
    "£ é",
    "'",
    "%s",
]


@pytest.mark.parametrize(
    ("sql_type", "values"),
    [
        ("text", AWKWARD),
        ("bigint", [1, -2, 2**53]),
        ("bigint", [None, 7, None]),
        ("numeric", [Decimal("1.50"), Decimal("-0.000001"), Decimal("1E+3")]),
        ("numeric", [None, Decimal("1.50")]),
        ("timestamptz", [dt.datetime(2010, 6, 30, 23, 30, 0, 5, tzinfo=dt.UTC), None]),
        ("date", [dt.date(2010, 2, 28), dt.date(1999, 1, 1)]),
        ("boolean", [True, False, None]),
        ("text", []),
    ],
)
@pytest.mark.django_db
def test_an_array_comes_back_as_it_was_sent(sql_type: str, values: list[Any]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT %s::{sql_type}[]", [array_literal(values)])
        assert cursor.fetchone() == (values,)


def test_rows_belong_to_the_tenant_and_take_the_fields_defaults(in_shop: Cast) -> None:
    (product_id,) = insert_with_ids(Product, ["name"], [("Apron",)])
    insert_rows(Variant, ["product_id", "sku"], [(product_id, "A-1"), (product_id, "A-2")])

    first, second = Variant.objects.order_by("id")
    assert (first.sku, second.sku, first.tenant_id) == ("A-1", "A-2", in_shop.shop.pk)
    assert (first.price, first.cost, first.track_stock, first.name) == (0, None, True, "")
    assert timezone.now() - first.created_at < dt.timedelta(minutes=1)


def test_ids_come_in_the_order_of_the_rows_and_in_one_statement(in_shop: Cast) -> None:
    names = [f"Product {n}" for n in range(300)]
    with CaptureQueriesContext(connection) as queries:
        ids = insert_with_ids(Product, ["name"], [(name,) for name in names])
    assert len(queries) == 1
    by_id = Product.objects.in_bulk(ids)
    assert [by_id[pk].name for pk in ids] == names


def test_what_is_too_long_is_refused_and_not_cut(in_shop: Cast) -> None:
    with pytest.raises(DataError), transaction.atomic():
        insert_rows(Product, ["name"], [("x" * 201,)])


def test_no_rows_are_no_statement(in_shop: Cast) -> None:
    with CaptureQueriesContext(connection) as queries:
        insert_rows(Product, ["name"], [])
        assert insert_with_ids(Product, ["name"], []) == []
    assert not queries.captured_queries


@pytest.mark.django_db
def test_without_a_tenant_nothing_is_written() -> None:
    with pytest.raises(TenantNotSet):
        insert_rows(Product, ["name"], [("Apron",)])
