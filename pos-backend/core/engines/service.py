import os
import signal
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .logs import open_log
from .processes import dies_with_parent

LONGEST_PAUSE = 30.0
STEADY = 60.0  # seconds of life after which a failure counts as the first again


@dataclass
class Service:
    """A child process that is started again when it ends.

    It leads a process group of its own, so that everything it started can be
    ended with it, and so that Ctrl-C reaches only the runner, which then ends
    the services in order.
    """

    name: str
    command: list[str]
    cwd: Path
    environment: Mapping[str, str]
    log: Path | None = None  # None: the terminal
    failures: int = field(default=0, init=False)
    _process: subprocess.Popen[bytes] | None = field(default=None, init=False)
    _started: float = field(default=0.0, init=False)
    _not_before: float = field(default=0.0, init=False)

    def start(self) -> None:
        output = None if self.log is None else open_log(self.log)
        try:
            self._process = subprocess.Popen(
                self.command,
                cwd=self.cwd,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                process_group=0,
                preexec_fn=dies_with_parent(signal.SIGTERM),
            )
        finally:
            if output is not None:
                os.close(output)
        self._started = time.monotonic()

    def wait(self) -> int:
        assert self._process is not None
        return self._process.wait()

    def restart_if_ended(self) -> str | None:
        """What happened, when it has just ended."""
        now = time.monotonic()
        if self._process is None:
            if now >= self._not_before:
                self.start()
            return None
        code = self._process.poll()
        if code is None:
            return None
        self.failures = 1 if now - self._started > STEADY else self.failures + 1
        pause = min(2.0 ** (self.failures - 1), LONGEST_PAUSE)
        self.kill()  # what it left behind
        self._process, self._not_before = None, now + pause
        return f"{self.name} ended ({_reason(code)}); starting it again in {pause:.0f} s"

    def ask_to_stop(self) -> None:
        self._signal(signal.SIGTERM)

    def stopped(self) -> bool:
        return self._process is None or self._process.poll() is not None

    def kill(self) -> None:
        self._signal(signal.SIGKILL)
        if self._process is not None:
            self._process.wait()

    def _signal(self, number: int) -> None:
        """To its whole group; the process itself may have ended before the others."""
        if self._process is not None:
            try:
                os.killpg(self._process.pid, number)
            except (ProcessLookupError, PermissionError):  # the latter on macOS, for zombies
                return


def stop_together(services: list[Service], patience: float) -> None:
    for service in services:
        service.ask_to_stop()
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline and not all(service.stopped() for service in services):
        time.sleep(0.05)
    for service in services:
        service.kill()


def _reason(code: int) -> str:
    return f"exit code {code}" if code >= 0 else signal.Signals(-code).name
