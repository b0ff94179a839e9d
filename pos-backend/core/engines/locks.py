import fcntl
import os
from pathlib import Path
from typing import Self


class FileLock:
    """An advisory lock that the kernel releases when its holder ends, however it ends.

    It belongs to the open file: a child that inherits `fd` holds it too.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)

    def share(self) -> None:
        fcntl.flock(self.fd, fcntl.LOCK_SH)

    def wait(self) -> None:
        fcntl.flock(self.fd, fcntl.LOCK_EX)

    def try_exclusive(self) -> bool:
        try:
            fcntl.flock(self.fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def close(self) -> None:
        os.close(self.fd)

    def __enter__(self) -> Self:
        self.wait()
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def is_held(path: Path) -> bool:
    """Whether some process holds the lock, whichever way."""
    lock = FileLock(path)
    try:
        return not lock.try_exclusive()
    finally:
        lock.close()
