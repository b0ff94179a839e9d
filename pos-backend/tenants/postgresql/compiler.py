"""The deletion collector and its field updates find rows by id alone; these add the tenant."""

from typing import Any, TypeVar

from django.db.backends.postgresql import compiler
from django.db.models import Q
from django.db.models.sql import DeleteQuery, Query, UpdateQuery

from tenants.expressions import OfCurrentTenant
from tenants.scoping import TenantModel

SQLCompiler = compiler.SQLCompiler
SQLInsertCompiler = compiler.SQLInsertCompiler
SQLAggregateCompiler = compiler.SQLAggregateCompiler


_Q = TypeVar("_Q", bound=Query)


def _scoped(query: _Q) -> _Q:
    if query.model is None or not issubclass(query.model, TenantModel):
        return query
    scoped: _Q = query.clone()  # type: ignore[assignment]  # a clone has its original's type
    scoped.add_q(Q(OfCurrentTenant()))
    return scoped


class SQLDeleteCompiler(compiler.SQLDeleteCompiler):
    query: DeleteQuery

    def as_sql(self) -> tuple[str, Any]:  # type: ignore[override]  # as Django's own
        self.query = _scoped(self.query)
        return super().as_sql()


class SQLUpdateCompiler(compiler.SQLUpdateCompiler):
    query: UpdateQuery

    def as_sql(self) -> tuple[str, Any]:  # type: ignore[override]  # as Django's own
        self.query = _scoped(self.query)
        return super().as_sql()
