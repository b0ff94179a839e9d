"""That the walls stand: no row is nobody's, no link crosses tenants, and what refuses one is in force."""

from core.checks import Predicate, in_scope, register
from tenants.constraints import expected_constraints, links, tenant_models

# Guards that migrations install, by table.
GUARDS = (
    ("tenants_auditevent", "audit_append_only"),
    ("tenants_auditevent", "audit_no_truncate"),
    ("inventory_stockledger", "ledger_append_only"),
    ("inventory_stockledger", "ledger_no_truncate"),
    ("inventory_stockledger", "ledger_entries_agree"),
    ("inventory_inventoryitem", "item_agrees_when_made"),
    ("inventory_inventoryitem", "item_agrees_when_changed"),
    ("inventory_daily_delta", "daily_delta_append_only"),
    ("inventory_daily_delta", "daily_delta_no_truncate"),
)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _crossing_links() -> str:
    return " UNION ALL ".join(
        f"SELECT c.tenant_id, '{child}.{column} of ' || c.id, 'tenant ' || c.tenant_id,"
        f" 'tenant ' || coalesce(p.tenant_id::text, 'of no row')"
        f' FROM "{child}" c LEFT JOIN "{parent}" p ON p.id = c."{column}"'
        f' WHERE {in_scope("c", store=False)} AND c."{column}" IS NOT NULL'
        f" AND p.tenant_id IS DISTINCT FROM c.tenant_id"
        for child, column, parent in links()
    )


def _rows_of_nobody() -> str:
    """Of a table one for every gap between tenants' ids, by its key. A gap is looked into with the tenant
    before it, and the one before the first with the first: so all are when each tenant was asked for.
    """
    found = " UNION ALL ".join(
        f"""
        SELECT NULL::bigint, 'row ' || x.id || ' of {table}', 'the tenant of its row',
            'tenant ' || x.tenant_id
        FROM gaps g CROSS JOIN LATERAL (
            SELECT c.tenant_id, c.id FROM "{table}" c
            WHERE c.tenant_id > g.after AND c.tenant_id < g.before
            ORDER BY c.tenant_id, c.id LIMIT 1
        ) x
        """
        for table in (model._meta.db_table for model in tenant_models())
    )
    return f"""
        SELECT * FROM (
            WITH gaps AS MATERIALIZED (
                SELECT g.* FROM (
                    SELECT t.id AS tenant_id, t.id AS after,
                        lead(t.id, 1, 9223372036854775807) OVER (ORDER BY t.id) AS before
                    FROM tenants_tenant t
                    UNION ALL
                    SELECT min(t.id), -9223372036854775808, min(t.id) FROM tenants_tenant t
                ) g
                WHERE {in_scope("g", store=False)}
            )
            {found}
        ) nobodys
    """


def _missing_constraints() -> str:
    expected = ", ".join(f"({_quoted(c.table)}, {_quoted(c.name)})" for c in expected_constraints())
    return f"""
        SELECT NULL::bigint, 'constraint ' || x.name || ' on ' || x.tbl, 'present and validated',
            CASE WHEN c.oid IS NULL THEN 'missing' ELSE 'not validated' END
        FROM (VALUES {expected}) AS x (tbl, name)
        LEFT JOIN pg_constraint c ON c.conname = x.name AND c.conrelid = to_regclass(x.tbl)
        WHERE c.convalidated IS NOT TRUE
    """


def _missing_guards() -> str:
    expected = ", ".join(f"({_quoted(table)}, {_quoted(name)})" for table, name in GUARDS)
    return f"""
        SELECT NULL::bigint, 'trigger ' || x.name || ' on ' || x.tbl, 'enabled',
            CASE WHEN t.oid IS NULL THEN 'missing' ELSE 'disabled' END
        FROM (VALUES {expected}) AS x (tbl, name)
        LEFT JOIN pg_trigger t ON t.tgname = x.name AND t.tgrelid = to_regclass(x.tbl)
        WHERE t.tgenabled IS NULL OR t.tgenabled NOT IN ('O', 'A')
    """


def _examined() -> str:
    counts = " + ".join(
        f'(SELECT count(*) FROM "{child}" c WHERE {in_scope("c", store=False)}'
        f' AND c."{column}" IS NOT NULL)'
        for child, column, _parent in links()
    )
    return f"SELECT {counts} + {len(GUARDS)} + {len(list(expected_constraints()))}"


def _findings() -> str:
    of_rows = f"{_rows_of_nobody()} UNION ALL {_crossing_links()}"
    return f"{of_rows} UNION ALL {_missing_constraints()} UNION ALL {_missing_guards()}"


register(
    Predicate(
        number=11,
        title="no row is of no tenant or points at another's; constraints validated, triggers enabled",
        examined=_examined,
        findings=_findings,
    )
)
