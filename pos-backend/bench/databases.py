"""The bench's own databases, on the server that the application uses.

Nothing is measured in a database that holds anything else: the ledger cannot be emptied again, and the
floors write stock without its door. What is loaded once (`<name>_bench_<size>`, and `<name>_bench_empty`)
is a template that no run touches; a run works on copies and drops them, so that the tenth run finds
what the first one found. A template says in its comment what it was made from, and is made anew
when migrations or the loading have changed.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from django.conf import settings
from django.core.management import call_command
from django.db import connection, connections
from django.db.migrations.loader import MigrationLoader
from psycopg import sql
from psycopg.conninfo import make_conninfo

from bench import loading, words
from bench.sizes import Size

MARK = "_bench_"
_LOCK = 7_302_002


class BenchRefused(Exception):
    """The bench cannot run here, in words for the person who asked for it."""


def conninfo(database: str) -> str:
    """A libpq connection string to another database of the application's server."""
    known = connection.settings_dict
    options = {k: v for k, v in known["OPTIONS"].items() if isinstance(v, str)}
    named = {
        "host": known["HOST"],
        "port": known["PORT"],
        "user": known["USER"],
        "password": known["PASSWORD"],
    }
    return make_conninfo(
        "", dbname=database, **options, **{k: str(v) for k, v in named.items() if v}
    )


def plain_connection() -> psycopg.Connection[Any]:
    """To the current database, without Django. Refuses any that is not the bench's own."""
    name = str(connection.settings_dict["NAME"])
    if MARK not in name:
        raise BenchRefused(f"{name} is not a database of the bench's own.")
    return psycopg.connect(conninfo(name), autocommit=True)


@contextmanager
def using(database: str) -> Iterator[None]:
    """The database is Django's, in this thread and in those that are started inside."""
    before = connection.settings_dict["NAME"]
    connections.close_all()
    connection.settings_dict["NAME"] = settings.DATABASES["default"]["NAME"] = database
    try:
        yield
    finally:
        connections.close_all()
        connection.settings_dict["NAME"] = settings.DATABASES["default"]["NAME"] = before


@dataclass(slots=True)
class Databases:
    server: psycopg.Connection[Any]
    prefix: str
    say: Callable[[str], None]
    _loaded: dict[str, str] = field(default_factory=dict)

    @contextmanager
    def empty_copy(self) -> Iterator[str]:
        """A migrated database without a row, dropped afterwards."""
        name = self._copy(self._empty())
        try:
            yield name
        finally:
            self._drop(name)

    def loaded(self, size: Size) -> str:
        """This run's copy of what is loaded for the size; the same one for all rows."""
        if size.name not in self._loaded:
            self._loaded[size.name] = self._copy(self._filled(size))
        return self._loaded[size.name]

    @contextmanager
    def own_loaded(self, size: Size) -> Iterator[str]:
        """A copy of what is loaded, dropped afterwards."""
        name = self._copy(self._filled(size))
        try:
            yield name
        finally:
            self._drop(name)

    def sweep(self) -> None:
        """Drops all copies, those of a run that was killed as well."""
        rows = self.server.execute(
            "SELECT datname FROM pg_database WHERE starts_with(datname, %s)",
            [f"{self.prefix}run_"],
        ).fetchall()
        for (name,) in rows:
            self._drop(name)

    def _copy(self, template: str) -> str:
        name = f"{self.prefix}run_{uuid4().hex[:8]}"
        self._create(name, template)
        return name

    def _empty(self) -> str:
        name = f"{self.prefix}empty"
        made_from = _migrations()
        if self._made_from(name) != made_from:
            self.say("Making an empty database from the migrations")
            self._drop(name)
            self._create(name, "template1")
            with using(name):
                call_command("migrate", verbosity=0, interactive=False)
            self._sign(name, made_from)
        return name

    def _filled(self, size: Size) -> str:
        name = f"{self.prefix}{size.name}"
        sources = b"".join(Path(str(module.__file__)).read_bytes() for module in (loading, words))
        made_from = sha256(f"{_migrations()} {size} ".encode() + sources).hexdigest()
        if self._made_from(name) != made_from:
            self._drop(name)
            self._create(name, self._empty())
            with using(name):
                loading.load(size, self.say)
            self._sign(name, made_from)
        return name

    def _create(self, name: str, template: str) -> None:
        # Files rather than log records: a large template would be written twice.
        self._run("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy", name, template)

    def _drop(self, name: str) -> None:
        # Not WITH (FORCE): that is refused while autovacuum, which is not ours, looks at the database.
        self.server.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = %s AND usename = current_user",
            [name],
        )
        self._run("DROP DATABASE IF EXISTS {}", name)

    def _sign(self, name: str, made_from: str) -> None:
        self.server.execute(
            sql.SQL("COMMENT ON DATABASE {} IS {}").format(
                sql.Identifier(name), sql.Literal(made_from)
            )
        )

    def _made_from(self, name: str) -> str | None:
        row = self.server.execute(
            "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = %s",
            [name],
        ).fetchone()
        return row[0] if row else None

    def _run(self, statement: Any, *names: str) -> None:
        self.server.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


@contextmanager
def databases(say: Callable[[str], None]) -> Iterator[Databases]:
    """Raises BenchRefused while another bench runs on the same databases."""
    prefix = f"{connection.settings_dict['NAME']}{MARK}"
    with psycopg.connect(conninfo("postgres"), autocommit=True) as server:
        lock = [_LOCK, int.from_bytes(sha256(prefix.encode()).digest()[:4], "big", signed=True)]
        row = server.execute("SELECT pg_try_advisory_lock(%s, %s)", lock).fetchone()
        if row is None or not row[0]:
            raise BenchRefused("Another bench is running here.")
        own = Databases(server, prefix, say)
        own.sweep()
        try:
            yield own
        finally:
            own.sweep()


def _migrations() -> str:
    """A digest of all migrations as they stand in the code."""
    known = MigrationLoader(None, ignore_no_migrations=True).disk_migrations
    digest = sha256()
    for key in sorted(known):
        source = sys.modules[type(known[key]).__module__].__file__
        digest.update(Path(str(source)).read_bytes())
    return digest.hexdigest()
