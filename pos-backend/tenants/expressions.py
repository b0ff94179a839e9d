from typing import Any

from django.core.exceptions import FullResultSet
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import BooleanField, F, Func
from django.db.models.sql.compiler import SQLCompiler

from tenants.context import Scope, current_scope


class OfCurrentTenant(Func):
    """`tenant_id = <the current one>`, decided when the SQL is compiled.

    So a queryset may be built anywhere (class level, schema generation, lazy relations) and can only
    run where a tenant is set.
    """

    output_field = BooleanField()

    def __init__(self, *expressions: Any, **extra: Any) -> None:
        super().__init__(*(expressions or (F("tenant_id"),)), **extra)

    def as_sql(  # type: ignore[override]  # it has no function, template or joiner
        self,
        compiler: SQLCompiler,
        connection: BaseDatabaseWrapper,
        **_extra: Any,
    ) -> tuple[str, Any]:
        scope = current_scope()
        if scope is Scope.ALL:
            raise FullResultSet
        column, params = compiler.compile(self.get_source_expressions()[0])
        return f"{column} = %s", (*params, scope)
