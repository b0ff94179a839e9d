"""Wall 1, proven on every statement that the suite runs: a tenant table is never touched unnamed."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from tenants.constraints import tenant_models
from tenants.context import Scope, TenantNotSet, current_scope

_USE = re.compile(
    r"""\b(?P<verb>FROM|JOIN|UPDATE|INTO|USING)\s+(?:ONLY\s+)?"?(?P<table>[a-z_]+)"?
        (?:\s+(?:AS\s+)?"?(?P<alias>(?!(?:WHERE|SET|ON|INNER|LEFT|JOIN|ORDER|GROUP|FOR|LIMIT|VALUES|
        SELECT|RETURNING|USING|CROSS|UNION|HAVING|OVERRIDING)\b)[A-Za-z_][A-Za-z0-9_]*)"?)?""",
    re.VERBOSE | re.IGNORECASE,
)
_DATA = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|WITH|MERGE)\b", re.IGNORECASE)


@cache
def _tenant_tables() -> frozenset[str]:
    return frozenset(model._meta.db_table for model in tenant_models())


@lru_cache(maxsize=4096)
def unnamed_tables(sql: str) -> tuple[str, ...]:
    """Tenant tables that the statement uses without saying whose rows it means."""
    if not _DATA.match(sql):
        return ()
    uses = [use for use in _USE.finditer(sql) if use["table"] in _tenant_tables()]
    found = []
    for use in uses:
        if use["verb"].upper() == "INTO":
            columns = sql[use.end() :].split(")", 1)[0]
            named = "tenant_id" in columns
        else:
            name = re.escape(use["alias"] or use["table"])
            column = rf'"?\b{name}"?\."?tenant_id"?'
            named = bool(
                re.search(rf"{column}\s*(=|IN\b)", sql) or re.search(rf"=\s*\(?{column}", sql)
            )
            if not named and len(uses) == 1:
                named = bool(re.search(r'(?<![."])\btenant_id\s*=', sql))
        if not named:
            found.append(use["table"])
    return tuple(found)


def refuse_statements_without_tenant(
    execute: Callable[..., Any], sql: Any, params: Any, many: bool, context: Any
) -> Any:
    try:
        exempt = current_scope() is Scope.ALL
    except TenantNotSet:
        exempt = False
    if not exempt and (tables := unnamed_tables(str(sql))):
        raise AssertionError(f"{', '.join(tables)} without its tenant in: {sql}")
    return execute(sql, params, many, context)
