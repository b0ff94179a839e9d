"""A process that begins a scheduled run and stops in the middle of it, to be killed."""

import datetime as dt
import os
import subprocess
import sys

from django.conf import settings
from django.db import connection
from psycopg.conninfo import make_conninfo

from tenants.numbering import next_number

TASK, SERIES = "TEST", "TEST"


def process(module: str, *arguments: object) -> "subprocess.Popen[bytes]":
    """Of this test's own database."""
    parameters = connection.get_connection_params()
    plain = {key: str(value) for key, value in parameters.items() if isinstance(value, str | int)}
    return subprocess.Popen(
        [sys.executable, "-m", module, *map(str, arguments)],
        cwd=settings.BASE_DIR,
        env=os.environ
        | {
            "DATABASE_URL": make_conninfo(**plain),
            "DJANGO_SETTINGS_MODULE": "config.settings",
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def take_a_number() -> dict[str, int]:
    return {"number": next_number(series=SERIES)}


def _stop() -> dict[str, int]:
    """Says so, and waits for whoever kills us."""
    sys.stdout.write("halfway\n")
    sys.stdout.flush()
    sys.stdin.read()
    return take_a_number()


if __name__ == "__main__":
    import django

    django.setup()
    from tenants.context import tenant_context
    from tenants.runs import run_if_due

    with tenant_context(int(sys.argv[1])):
        run_if_due(task=TASK, due_at=dt.datetime.fromisoformat(sys.argv[2]), work=_stop)
