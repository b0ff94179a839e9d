"""The cast of every test, the databases, and the guard that reads all SQL of the suite."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from django.conf import settings
from django.db import connection, connections
from django.db.backends.signals import connection_created
from django.test import Client
from django.test.utils import setup_databases, teardown_databases
from hypothesis import HealthCheck
from hypothesis import settings as of_hypothesis

from accounts.models import Membership, MembershipStore, Role, User
from stores.models import Store
from tenants.context import all_tenants, tenant_context
from tenants.models import Tenant
from tests.sql_guard import refuse_statements_without_tenant

PASSWORD = "a-long-enough-password"

# A machine that is busy with something else is no failure.
of_hypothesis.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
of_hypothesis.load_profile("suite")


@dataclass(frozen=True)
class Cast:
    """A shop with two stores and its people, and a rival whose owner must see nothing of it."""

    shop: Tenant
    high_street: Store
    station: Store
    owner: User
    manager: User
    staff: User  # high street only
    rival: Tenant
    rival_store: Store
    outsider: User


def _user(tenant: Tenant, role: Role, *, name: str, stores: list[Store] | None = None) -> User:
    user = User(email=f"{name}@{tenant.slug}.test", name=name.title())
    user.set_unusable_password()
    user.save()
    membership = Membership.objects.create(user=user, role=role, all_stores=stores is None)
    for store in stores or []:
        MembershipStore.objects.create(membership=membership, store=store)
    return user


def make_cast() -> Cast:
    shop = Tenant.objects.create(name="Corner Shops", slug="shop")
    rival = Tenant.objects.create(name="Rival", slug="rival")
    with tenant_context(shop.id):
        high_street = Store.objects.create(code="HS", name="High Street", timezone="Europe/London")
        station = Store.objects.create(code="ST", name="Station", timezone="Europe/London")
        owner = _user(shop, Role.OWNER, name="owner")
        manager = _user(shop, Role.MANAGER, name="manager")
        staff = _user(shop, Role.STAFF, name="staff", stores=[high_street])
    with tenant_context(rival.id):
        rival_store = Store.objects.create(code="HS", name="Rival", timezone="Europe/London")
        outsider = _user(rival, Role.OWNER, name="outsider")
    return Cast(
        shop=shop,
        high_street=high_street,
        station=station,
        owner=owner,
        manager=manager,
        staff=staff,
        rival=rival,
        rival_store=rival_store,
        outsider=outsider,
    )


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


@pytest.fixture
def in_shop(cast: Cast) -> Iterator[Cast]:
    """The cast, with the shop as the current tenant: for tests of services."""
    with tenant_context(cast.shop.id):
        yield cast


@pytest.fixture
def sign_in() -> Callable[[User], Client]:
    def signed_in(user: User) -> Client:
        client = Client()
        client.force_login(user)
        return client

    return signed_in


@pytest.fixture(autouse=True)
def _tries_go_with_the_test(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counts of wrong secrets are kept apart from the transaction: only where a database is dropped."""
    if "live_db" not in request.fixturenames:
        monkeypatch.setattr("accounts.throttling.apart", connection.cursor)


@pytest.fixture(scope="session", autouse=True)
def _guard_sql() -> Iterator[None]:
    def watch(connection: object, **_kwargs: object) -> None:
        wrappers = connection.execute_wrappers  # type: ignore[attr-defined]  # a database connection
        if refuse_statements_without_tenant not in wrappers:
            wrappers.append(refuse_statements_without_tenant)

    connection_created.connect(watch)
    yield
    connection_created.disconnect(watch)


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None, django_db_modify_db_settings: None, django_db_blocker: Any
) -> Iterator[None]:
    """The plug-in's own makes no database where every collected test brings one of its own."""
    with django_db_blocker.unblock():
        databases = setup_databases(verbosity=0, interactive=False, serialized_aliases=set())
    yield
    with django_db_blocker.unblock():
        teardown_databases(databases, verbosity=0)


def _drop(name: str) -> None:
    """Without FORCE, which fails for autovacuum's sessions; a plain DROP ends those by itself."""
    _on_server(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        f" WHERE datname = '{name}' AND usename = current_user"
    )
    _on_server(f'DROP DATABASE IF EXISTS "{name}"')


def _on_server(statement: str) -> None:
    parameters = connection.get_connection_params()
    parameters["dbname"] = "postgres"
    parameters = {key: value for key, value in parameters.items() if isinstance(value, str | int)}
    with psycopg.connect(**parameters, autocommit=True) as server:
        server.execute(statement)


@pytest.fixture(scope="session")
def _template(django_db_setup: None) -> Iterator[str]:
    """A copy of the migrated, empty test database that nobody is connected to."""
    source = settings.DATABASES["default"]["NAME"]
    template = f"{source}_template"
    connections.close_all()
    _drop(template)
    _on_server(f'CREATE DATABASE "{template}" TEMPLATE "{source}"')
    yield template
    _drop(template)


@contextmanager
def own_database(template: str, blocker: Any) -> Iterator[None]:
    source = settings.DATABASES["default"]["NAME"]
    name = f"{source}_{uuid4().hex[:8]}"
    connections.close_all()
    _on_server(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    connection.settings_dict["NAME"] = settings.DATABASES["default"]["NAME"] = name
    try:
        with blocker.unblock():
            yield
            connections.close_all()
    finally:
        connection.settings_dict["NAME"] = settings.DATABASES["default"]["NAME"] = source
        _drop(name)


@pytest.fixture
def live_db(_template: str, django_db_blocker: Any) -> Iterator[None]:
    """A database of the test's own, with real commits: for threads and for what a rollback hides.

    Django would flush between such tests, which is a TRUNCATE, and the ledger refuses it.
    """
    with own_database(_template, django_db_blocker):
        yield


@pytest.fixture
def live_cast(live_db: None) -> Cast:
    return make_cast()


@pytest.fixture
def everywhere() -> Iterator[None]:
    """All tenants in scope, for assertions across them."""
    with all_tenants():
        yield
