import pytest

from tests.sql_guard import unnamed_tables


@pytest.mark.parametrize(
    "sql",
    [
        'SELECT "catalog_product"."tenant_id" FROM "catalog_product" WHERE "catalog_product"."id" = %s',
        'UPDATE "catalog_product" SET "name" = %s WHERE "catalog_product"."id" IN (%s)',
        'DELETE FROM "catalog_product" WHERE "catalog_product"."id" IN (%s)',
        'INSERT INTO "catalog_product" ("name") VALUES (%s)',
        """SELECT p.id FROM catalog_product p
        JOIN catalog_variant v ON v.product_id = p.id AND v.tenant_id = %s WHERE p.name = 'x'""",
        """SELECT 1 FROM stores_store s WHERE s.tenant_id = 1
        AND EXISTS (SELECT 1 FROM stores_zone z WHERE z.store_id = s.id)""",
    ],
)
def test_a_statement_that_does_not_name_its_tenant_is_seen(sql: str) -> None:
    assert unnamed_tables(sql) != ()


@pytest.mark.parametrize(
    "sql",
    [
        'SELECT 1 FROM "catalog_product" WHERE "catalog_product"."tenant_id" = %s',
        """SELECT 1 FROM "catalog_variant" INNER JOIN "catalog_product" ON
        ("catalog_variant"."tenant_id" = "catalog_product"."tenant_id"
        AND "catalog_variant"."product_id" = "catalog_product"."id")
        WHERE "catalog_variant"."tenant_id" = %s""",
        'SELECT 1 FROM "catalog_variant" T4 WHERE T4."tenant_id" = %s',
        'INSERT INTO "catalog_product" ("tenant_id", "name") VALUES (%s, %s)',
        "UPDATE inventory_inventoryitem SET allocated = 1 WHERE tenant_id = %s",
        "SELECT 1 FROM tenants_tenant",
        'ALTER TABLE "catalog_product" ADD COLUMN x int',
    ],
)
def test_a_statement_that_names_it_passes(sql: str) -> None:
    assert unnamed_tables(sql) == ()
