"""Wall 2: a link never leaves its tenant, in joins and in the database."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import Field
from django.test.utils import CaptureQueriesContext

from catalog.models import Product, Variant
from catalog.tests.factories import CategoryFactory, ProductFactory, VariantFactory
from conftest import Cast
from tenants.constraints import (
    expected_constraints,
    present_constraints,
    sync,
    tenant_models,
)
from tenants.context import tenant_context

# At sign-in a user's memberships are looked up over all tenants.
BEFORE_THERE_IS_A_TENANT = ["membership_user"]


def test_a_link_to_another_tenants_row_is_refused_by_the_database(cast: Cast) -> None:
    with tenant_context(cast.rival.id):
        foreign = CategoryFactory.create()
    with tenant_context(cast.shop.id):
        product = ProductFactory.create()
        product.category_id = foreign.id
        with pytest.raises(IntegrityError, match="tenant_fk"), transaction.atomic():
            product.save()


def test_joins_match_the_tenant_as_well_as_the_id(in_shop: Cast) -> None:
    VariantFactory.create(product__category=CategoryFactory.create())
    with CaptureQueriesContext(connection) as captured:
        variant = Variant.objects.select_related("product__category").get()
    (query,) = captured
    assert variant.product.category is not None
    for table in ("catalog_product", "catalog_category"):
        assert f'"tenant_id" = "{table}"."tenant_id"' in query["sql"]


def test_reverse_joins_and_prefetches_work_through_the_tenant(in_shop: Cast) -> None:
    variant = VariantFactory.create(product__category=CategoryFactory.create(name="Mugs"))
    assert Product.objects.filter(variants__sku=variant.sku).get() == variant.product
    assert Variant.objects.filter(product__category__name="Mugs").get() == variant
    assert not Product.objects.exclude(variants__sku=variant.sku).exists()
    (product,) = Product.objects.prefetch_related("variants")
    assert list(product.variants.all()) == [variant]


def test_every_constraint_that_the_models_imply_stands_in_the_database(db: None) -> None:
    expected = {(c.table, c.name) for c in expected_constraints()}
    present = present_constraints()
    assert set(present) == expected
    assert all(present.values())


def test_the_step_is_idempotent_and_heals_what_is_missing(db: None) -> None:
    lost = next(c for c in expected_constraints() if "_fk_" in c.name)
    with connection.cursor() as cursor:
        cursor.execute(f'ALTER TABLE "{lost.table}" DROP CONSTRAINT "{lost.name}"')
    sync()
    sync()
    assert (lost.table, lost.name) in present_constraints()


def test_a_constraint_that_no_model_asks_for_goes(db: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "ALTER TABLE catalog_product"
            " ADD CONSTRAINT tenant_fk_of_the_past UNIQUE (tenant_id, id)"
        )
    sync()
    assert ("catalog_product", "tenant_fk_of_the_past") not in present_constraints()


def test_every_index_of_a_tenant_table_begins_with_the_tenant(db: None) -> None:
    tables = [model._meta.db_table for model in tenant_models()]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT t.relname, i.relname FROM pg_index x"
            " JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid"
            " JOIN pg_am m ON m.oid = i.relam"
            " LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]"
            " WHERE t.relname = ANY (%s) AND NOT x.indisprimary AND m.amname <> 'brin'"
            " AND a.attname IS DISTINCT FROM 'tenant_id' AND i.relname <> ALL (%s)",
            [tables, BEFORE_THERE_IS_A_TENANT],
        )
        assert cursor.fetchall() == []


def test_no_tenant_table_hides_behind_django(db: None) -> None:
    """Automatic many-to-many tables and multi-table parents would carry no tenant."""
    for model in tenant_models():
        assert not model._meta.local_many_to_many
        assert all(not parent._meta.concrete_model for parent in model._meta.parents)
        assert not any(
            isinstance(field, Field) and field.unique and not field.primary_key
            for field in model._meta.local_fields
        )
