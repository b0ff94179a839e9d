"""`make run` and `make dev`: everything that Onhand needs, until Ctrl-C."""

import http.client
import os
import shlex
import signal
import socket
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from .console import say, step
from .errors import EngineError
from .lease import Lease, addresses, lease_engines
from .logs import last_lines
from .place import REPOSITORY, data_dir_from
from .processes import die_with_parent
from .service import Service, stop_together

BACKEND = REPOSITORY / "pos-backend"
FRONTEND = REPOSITORY / "pos-frontend"
VITE_PORT = 5173
HEALTH = "/api/v1/health/live"
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
POLL = 0.25
PATIENCE = 8.0  # seconds for the requests and tasks under way
HOPELESS = 3  # ends of the web server before it ever answered

LOGINS = """\
    owner@demo.test      manager@demo.test      staff@demo.test
    outsider@demo.test   another retailer, who must see none of it
    password             onhand-demo-shop"""


class Stopped(BaseException):
    """Ctrl-C or a signal to end, wherever we are."""


def run(environment: Mapping[str, str], *, reloading: bool) -> None:
    runner = Runner(environment, reloading=reloading)
    runner.check()
    for number in STOP_SIGNALS:
        signal.signal(number, _stop)
    if "MAKELEVEL" in environment:  # whoever kills make means us
        die_with_parent(signal.SIGTERM)
    try:
        runner.run()
    except Stopped:
        say("\nStopping ...")
    finally:
        runner.stop()


def _stop(*_signal: object) -> None:
    raise Stopped


class Runner:
    def __init__(self, environment: Mapping[str, str], *, reloading: bool) -> None:
        self.reloading = reloading
        self.port = int(environment.get("PORT") or 8000)
        self.sales = environment.get("SALES")
        self.data_dir = data_dir_from(environment)
        self.environment = {
            "ENVIRONMENT": "development",
            **environment,
            "PATH": f"{Path(sys.executable).parent}:{environment.get('PATH', os.defpath)}",
            "PORT": str(self.port),
            "PYTHONUNBUFFERED": "1",
        }
        self.leases: list[Lease] = []
        self.services: list[Service] = []

    def check(self) -> None:
        """What can be known to be wrong is said before anything is started."""
        if self.sales and not (REPOSITORY / self.sales).is_file():
            raise EngineError(f"SALES={self.sales}: there is no such file")
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", self.port))
            except OSError:
                raise EngineError(
                    f"Port {self.port} is in use, by another Onhand perhaps. "
                    f"Stop that, or choose another port: make run PORT={self.port + 1}"
                ) from None

    def run(self) -> None:
        with step("Starting PostgreSQL and Redis"):
            self.leases = lease_engines(self.environment)
            self.environment |= addresses(self.leases)
        with step("Bringing the database up to date"):
            self._manage("migrate", "--noinput")
        if self.sales:
            self._import(self.sales)
        else:
            with step("Demo shop (made on the first start only)"):
                self._manage("seed_demo")
        with step("Starting the application"):
            self._start_services()
            self._wait_until_served()
        self._welcome()
        self._watch()

    def stop(self) -> None:
        for number in STOP_SIGNALS:  # it takes seconds, and half of it would be worse
            signal.signal(number, signal.SIG_IGN)
        stop_together(self.services, PATIENCE)
        for lease in self.leases:
            lease.release()

    def _manage(self, *arguments: str) -> None:
        self._run_to_end("manage.py " + arguments[0], arguments, self._log("setup"))

    def _import(self, sales: str) -> None:
        say(f"  Importing {sales}")
        file = str((REPOSITORY / sales).resolve())
        arguments = ("import_sales", file, "--profile", "online-retail", "--demo")
        self._run_to_end("The import", arguments, log=None)

    def _run_to_end(self, title: str, arguments: tuple[str, ...], log: Path | None) -> None:
        command = Service(
            title, [sys.executable, "manage.py", *arguments], BACKEND, self.environment, log
        )
        self.services = [command]
        command.start()
        if (code := command.wait()) != 0:
            where = "" if log is None else f"; {log} ends:\n{last_lines(log, 8)}"
            raise EngineError(f"{title} failed with exit code {code}{where}")

    def _start_services(self) -> None:
        python = sys.executable
        celery = [python, "-m", "celery", "-A", "config"]
        worker = [*celery, "worker", "--loglevel=INFO", "--concurrency=2"]
        schedule = str(self.data_dir / "beat-schedule")
        beat = [*celery, "beat", "--loglevel=INFO", "--pidfile=", f"--schedule={schedule}"]
        if self.reloading:
            watched = [python, "-m", "watchfiles", "--filter=python", shlex.join(worker), "."]
            web = [python, "manage.py", "runserver", str(self.port)]
            options = [f"--port={VITE_PORT}", "--strictPort", "--clearScreen=false"]
            vite = ["npm", "run", "dev", "--", *options]
            self.services = [
                self._service("web", web),
                self._service("worker", watched),
                self._service("beat", beat),
                self._service("vite", vite, FRONTEND),
            ]
        else:
            self.services = [
                self._service("web", [python, "-m", "gunicorn", "config.wsgi"]),
                self._service("worker", worker),
                self._service("beat", beat),
            ]
        for service in self.services:
            service.start()

    def _service(self, name: str, command: list[str], cwd: Path = BACKEND) -> Service:
        log = None if self.reloading else self._log(name)
        return Service(name, command, cwd, self.environment, log)

    def _wait_until_served(self) -> None:
        web = self.services[0]
        while not _is_served(self.port):
            self._look_after()
            if web.failures == HOPELESS:
                raise EngineError(
                    f"The web server does not start:\n{last_lines(self._log('web'), 8)}"
                )
            time.sleep(POLL)

    def _watch(self) -> None:
        while True:
            self._look_after()
            time.sleep(POLL)

    def _look_after(self) -> None:
        for lease in self.leases:
            lease.ensure_keeper()
        for service in self.services:
            if event := service.restart_if_ended():
                say(f"{event} (log: {service.log})" if service.log else event)

    def _welcome(self) -> None:
        port = VITE_PORT if self.reloading else self.port
        say(f"\n  Onhand is ready:     http://localhost:{port}\n\n{LOGINS}\n")
        say(f"  Logs are in {self._log('web').parent}. Ctrl-C stops everything.\n")

    def _log(self, name: str) -> Path:
        return self.data_dir / "log" / f"{name}.log"


def _is_served(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", HEALTH)
        return connection.getresponse().status == http.HTTPStatus.OK
    except OSError:
        return False
    finally:
        connection.close()
