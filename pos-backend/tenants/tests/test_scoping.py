"""Wall 1: a tenant's rows are out of reach of everyone else, by any way into the ORM."""

import threading
from collections.abc import Callable

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from catalog.models import Category, Product, Variant
from catalog.tests.factories import CategoryFactory, ProductFactory, VariantFactory
from conftest import Cast
from tenants.context import TenantNotSet, all_tenants, current_tenant_id, tenant_context
from tenants.fields import WrongTenant


@pytest.fixture
def theirs(cast: Cast) -> Variant:
    with tenant_context(cast.rival.id):
        return VariantFactory.create(sku="THEIRS")


READS: dict[str, Callable[[Variant], object]] = {
    "get": lambda v: Variant.objects.filter(pk=v.pk).first(),
    "exists": lambda v: Variant.objects.filter(pk=v.pk).exists() or None,
    "count": lambda v: Variant.objects.count() or None,
    "aggregate": lambda v: list(Variant.objects.values_list("sku")) or None,
    "in_bulk": lambda v: Variant.objects.in_bulk([v.pk]) or None,
    "related manager": lambda v: v.product.variants.first(),
    "update": lambda v: Variant.objects.filter(pk=v.pk).update(name="taken") or None,
    "delete": lambda v: Variant.objects.filter(pk=v.pk).delete()[0] or None,
    "through a join": lambda v: Product.objects.filter(variants__sku="THEIRS").first(),
    "union": lambda v: list(Variant.objects.all().union(Variant.objects.all())) or None,
    "negated": lambda v: Variant.objects.exclude(sku="x").first(),
}


@pytest.mark.parametrize("way", READS)
def test_another_tenants_rows_are_not_there(cast: Cast, theirs: Variant, way: str) -> None:
    with tenant_context(cast.rival.id):
        assert theirs.product.name  # loaded by its owner
    with tenant_context(cast.shop.id):
        assert READS[way](theirs) is None
    with tenant_context(cast.rival.id):
        assert Variant.objects.get().name == ""


def test_the_owner_sees_them_by_the_same_ways(cast: Cast, theirs: Variant) -> None:
    with tenant_context(cast.rival.id):
        for way, read in READS.items():
            if way != "delete":
                assert read(theirs) is not None, way


def test_a_held_instance_can_neither_be_refreshed_nor_saved_nor_deleted(
    cast: Cast, theirs: Variant
) -> None:
    with tenant_context(cast.shop.id):
        with pytest.raises(Variant.DoesNotExist):
            theirs.refresh_from_db()
        theirs.name = "taken"
        with pytest.raises(WrongTenant), transaction.atomic():
            theirs.save()
        theirs.delete()
    with tenant_context(cast.rival.id):
        assert Variant.objects.get(sku="THEIRS").name == ""


def test_without_a_tenant_a_query_fails_instead_of_answering(cast: Cast, theirs: Variant) -> None:
    with pytest.raises(TenantNotSet):
        Variant.objects.exists()
    with pytest.raises(TenantNotSet):
        theirs.refresh_from_db()


def test_a_queryset_may_be_built_anywhere_and_binds_when_it_runs(
    cast: Cast, theirs: Variant
) -> None:
    variants = Variant.objects.filter(sku="THEIRS")
    with tenant_context(cast.shop.id):
        assert not variants.all().exists()
    with tenant_context(cast.rival.id):
        assert variants.all().exists()


def test_a_thread_starts_without_a_tenant(cast: Cast) -> None:
    caught: list[BaseException] = []

    def work() -> None:
        try:
            current_tenant_id()
        except TenantNotSet as error:
            caught.append(error)

    with tenant_context(cast.shop.id):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert len(caught) == 1


def test_new_rows_belong_to_the_current_tenant(in_shop: Cast) -> None:
    made = Category(name="A")
    Category.objects.bulk_create([made, Category(name="B")])
    assert {c.tenant_id for c in Category.objects.all()} == {in_shop.shop.id}
    assert made.tenant_id == in_shop.shop.id


@pytest.mark.parametrize("way", ["save", "bulk_create"])
def test_a_row_for_another_tenant_is_refused(in_shop: Cast, way: str) -> None:
    row = Category(name="A", tenant=in_shop.rival)
    with pytest.raises(WrongTenant):
        row.save() if way == "save" else Category.objects.bulk_create([row])


def test_uniqueness_within_the_tenant_is_checked_in_forms_too(cast: Cast) -> None:
    with tenant_context(cast.shop.id):
        CategoryFactory.create(name="Mugs")
        with pytest.raises(ValidationError, match="already exists"):
            Category(name="Mugs").validate_constraints(exclude={"tenant"})
    with tenant_context(cast.rival.id):
        Category(name="Mugs").validate_constraints(exclude={"tenant"})


def test_deletes_and_updates_name_the_tenant(in_shop: Cast) -> None:
    category = CategoryFactory.create()
    with CaptureQueriesContext(connection) as captured:
        Category.objects.filter(pk=category.pk).update(name="x")
        category.delete()
    written = [q["sql"] for q in captured if q["sql"].startswith(("UPDATE", "DELETE"))]
    assert len(written) == 2
    assert all('"tenant_id" = ' in sql for sql in written)


def test_all_tenants_lifts_the_wall_and_only_inside(cast: Cast, theirs: Variant) -> None:
    with tenant_context(cast.shop.id):
        ProductFactory.create()
        with all_tenants():
            assert Product.objects.count() == 2
        assert Product.objects.count() == 1
