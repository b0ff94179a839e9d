"""A real gunicorn on a free port of the loopback, for as long as it is measured."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from django.conf import settings
from django.db import connection

from bench.databases import BenchRefused, conninfo
from core.engines.processes import dies_with_parent

HOST = "127.0.0.1"
HEALTH = "/api/v1/health/live"
PATIENCE = 30.0
POLL = 0.005


@dataclass(frozen=True, slots=True)
class Server:
    """`seconds_to_answer` from the start of the process to its first answer."""

    pid: int
    port: int
    seconds_to_answer: float

    @contextmanager
    def client(self, cookies: str = "") -> Iterator["Client"]:
        link = http.client.HTTPConnection(HOST, self.port, timeout=PATIENCE)
        with closing(link):
            yield Client(link, {"Cookie": cookies} if cookies else {})


@dataclass(frozen=True, slots=True)
class Client:
    """One connection that is kept alive, as a browser's."""

    link: http.client.HTTPConnection
    headers: dict[str, str]

    def get(self, path: str) -> bytes:
        self.link.request("GET", path, headers=self.headers)
        response = self.link.getresponse()
        body = response.read()
        if response.status != HTTPStatus.OK:
            raise BenchRefused(f"{path} answers {response.status}: {body[:300]!r}")
        return body


@contextmanager
def web_server(settings_module: str) -> Iterator[Server]:
    """The web server of `make run` on the current database; ended with all that it started."""
    port = _free_port()
    environment = os.environ | {
        "BIND": f"{HOST}:{port}",
        "DJANGO_SETTINGS_MODULE": settings_module,
        "DATABASE_URL": conninfo(str(connection.settings_dict["NAME"])),
    }
    with tempfile.TemporaryFile() as log:
        begun = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "config.wsgi"],
            cwd=settings.BASE_DIR,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            process_group=0,
            preexec_fn=dies_with_parent(signal.SIGTERM),  # noqa: PLW1509  # no threads run here
        )
        try:
            _wait_for_answer(port, process)
            yield Server(process.pid, port, time.perf_counter() - begun)
        except BenchRefused as refusal:
            log.seek(0)
            said = log.read().decode(errors="replace")[-2000:]
            raise BenchRefused(f"{refusal}\n{said}") from refusal
        finally:
            _end(process)


def workers_of(server: Server) -> list[int]:
    """Empty where the system does not tell."""
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children")
    return [int(pid) for pid in children.read_text().split()] if children.exists() else []


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _wait_for_answer(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        link = http.client.HTTPConnection(HOST, port, timeout=PATIENCE)
        with closing(link):
            try:
                link.request("GET", HEALTH)
                if link.getresponse().status == HTTPStatus.OK:
                    return
            except OSError:
                time.sleep(POLL)
    raise BenchRefused("The web server does not answer.")


def _end(process: subprocess.Popen[bytes]) -> None:
    """Politely, so that workers end with it; then whatever is left of its group."""
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
