"""The process that owns one server for as long as somebody uses it."""

import os
import signal
import subprocess
import time
from pathlib import Path

from .accounts import run_as
from .engine import Engine
from .errors import EngineError
from .locks import FileLock
from .logs import last_lines
from .processes import dies_with_parent, processes_in, stop_all

POLL = 0.2
HOPELESS = 4  # starts without an answer
LONGEST_PAUSE = 10.0


class Keeper:
    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.users = FileLock(engine.place.lock(f"{engine.name}.users"))
        self.told_to_stop = False

    def keep(self) -> None:
        """Returns when the server is stopped: nobody uses it any more, or it cannot be started."""
        only_one = FileLock(self.engine.place.lock(f"{self.engine.name}.keeper"))
        if not only_one.try_exclusive():
            return
        signal.signal(signal.SIGTERM, self._stop_soon)
        try:
            self._serve()
        except (EngineError, OSError, subprocess.SubprocessError) as error:
            failure_file(self.engine).write_text(str(error))
            raise
        finally:
            self._stop_leftovers()

    def _serve(self) -> None:
        fruitless, pause = 0, POLL
        while not self._finished():
            if self._run_once():
                fruitless, pause = 0, POLL
            else:
                fruitless += 1
            if fruitless == HOPELESS:
                log = self.engine.place.log(self.engine.name)
                raise EngineError(f"{self.engine.label} does not start:\n{last_lines(log, 5)}")
            self._rest(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    def _run_once(self) -> bool:
        """From start to end of the server; whether it answered in between."""
        self._stop_leftovers()
        self.engine.prepare()
        server = subprocess.Popen(
            self.engine.command(),
            cwd=self.engine.place.home,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            # Should we be killed, then at least nothing is left running for ever.
            preexec_fn=dies_with_parent(self.engine.stop_signal),
            **run_as(self.engine.place.account),
        )
        answered = False
        while server.poll() is None and not self._finished():
            answered = answered or self.engine.answers()
            time.sleep(POLL)
        if server.returncode is None:
            self._stop(server)
        return answered

    def _stop(self, server: subprocess.Popen[bytes]) -> None:
        server.send_signal(self.engine.stop_signal)
        try:
            server.wait(self.engine.patience)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()

    def _stop_leftovers(self) -> None:
        """Those of a keeper that was killed, and sessions that outlived a killed server."""
        stop_all(
            lambda: processes_in(self.engine.folder, self.engine.program),
            self.engine.stop_signal,
            self.engine.patience,
        )

    def _finished(self) -> bool:
        # Once we have the lock we keep it to the end: whoever comes now waits until it is over.
        self.told_to_stop = self.told_to_stop or self.users.try_exclusive()
        return self.told_to_stop

    def _rest(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and not self._finished():
            time.sleep(POLL)

    def _stop_soon(self, *_signal: object) -> None:
        self.told_to_stop = True


def failure_file(engine: Engine) -> Path:
    """Where a keeper that gives up says why."""
    return engine.place.lock(f"{engine.name}.failure")


def detach() -> None:
    """Leaves the caller's session, so that no Ctrl-C and no waiting parent concerns us."""
    if os.fork():
        os._exit(0)
    os.setsid()
