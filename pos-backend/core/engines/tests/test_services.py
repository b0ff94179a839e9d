"""The children of `make run`."""

import os
import socket
import sys
from pathlib import Path

import pytest

from core.engines.errors import EngineError
from core.engines.runner import Runner
from core.engines.service import Service, stop_together

from .users import eventually

# Starts a child of its own, says who both are, and is deaf to polite requests.
DEAF_PARENT = """
import os, signal, subprocess, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
print(os.getpid(), child.pid, flush=True)
time.sleep(600)
"""


def service(log: Path, program: str) -> Service:
    return Service("test", [sys.executable, "-c", program], Path("/"), os.environ, log)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_service_that_ends_is_started_again(tmp_path: Path) -> None:
    log = tmp_path / "log"
    once = service(log, "print('up', flush=True); raise SystemExit(3)")
    once.start()
    events: list[str] = []

    def started_twice() -> bool:
        if event := once.restart_if_ended():
            events.append(event)
        return log.read_text().count("up") >= 2

    eventually(started_twice)
    assert events[0] == "test ended (exit code 3); starting it again in 1 s"
    once.kill()


def test_a_deaf_service_and_its_children_are_ended(tmp_path: Path) -> None:
    log = tmp_path / "log"
    deaf = service(log, DEAF_PARENT)
    deaf.start()
    eventually(lambda: log.read_text().count(" ") == 1 and log.read_text().endswith("\n"))
    pids = [int(pid) for pid in log.read_text().split()]
    stop_together([deaf], patience=0.5)
    eventually(lambda: not any(is_alive(pid) for pid in pids))


def test_a_busy_port_is_said_at_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = busy.getsockname()[1]
        with pytest.raises(EngineError, match=f"Port {port} is in use"):
            Runner({"PORT": str(port)}, reloading=False).check()


def test_a_missing_sales_file_is_said_at_once() -> None:
    with pytest.raises(EngineError, match="no such file"):
        Runner({"PORT": "0", "SALES": "no/such.csv"}, reloading=False).check()
