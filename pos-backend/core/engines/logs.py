import os
from pathlib import Path

KEEP_BYTES = 10_000_000


def open_log(path: Path) -> int:
    """A descriptor to append to; what came before moves aside when it grew large."""
    if path.exists() and path.stat().st_size > KEEP_BYTES:
        path.rename(path.with_suffix(".log.1"))
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)


def last_lines(path: Path, count: int) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - 8_000))
            lines = file.read().decode(errors="replace").splitlines()
    except FileNotFoundError:
        return ""
    return "\n".join(f"  {line}" for line in lines[-count:])
