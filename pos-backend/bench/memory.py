"""Resident memory as Linux tells it; None elsewhere."""

from pathlib import Path

from django.db import connection

MEGABYTE = 1_000_000


def resident_mb(pid: int, *, field: str = "VmRSS") -> float | None:
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError:
        return None
    for line in status.splitlines():
        name, _, value = line.partition(":")
        if name == field:
            return int(value.split()[0]) * 1024 / MEGABYTE
    return None


def own_mb_of_sessions() -> float:
    """Of the server's other processes that serve the current database, shared buffers apart.

    Nothing where the server is another machine's.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pid FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        pids = [pid for (pid,) in cursor.fetchall() if _is_postgres(pid)]
    return sum(resident_mb(pid, field="RssAnon") or 0 for pid in pids)


def _is_postgres(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").startswith("postgres")
    except OSError:
        return False
