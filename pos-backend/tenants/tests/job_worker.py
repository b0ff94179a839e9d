"""A kind of job for tests, and a worker's process that can be killed in the middle of it."""

import sys
from collections.abc import Callable, Mapping
from typing import Any

from tenants.job_kinds import Work, register
from tenants.numbering import next_number

KIND = "test.numbers"
SERIES = "TEST"


def register_numbers(halfway: Callable[[Work], None] = lambda _work: None) -> None:
    """A job that takes `input["numbers"]` numbers of a series, and tells how far it is."""

    def run(work: Work) -> Mapping[str, Any]:
        wanted: int = work.input["numbers"]
        work.progress.expect(wanted)
        last = [next_number(series=SERIES) for _ in range(wanted // 2)]
        work.progress.passed(share=0.5)
        halfway(work)
        last += [next_number(series=SERIES) for _ in range(wanted - wanted // 2)]
        return {"last": last[-1], "file": work.file.decode()}

    register(KIND, run)


def _stop(_work: Work) -> None:
    """Says so, and waits for whoever kills us."""
    sys.stdout.write("halfway\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    import django

    django.setup()
    from tenants.jobs import do_job

    register_numbers(_stop)
    do_job(tenant_id=int(sys.argv[1]), job_id=int(sys.argv[2]))
