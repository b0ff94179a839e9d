"""dbt in a process of its own: `python -m analytics.marts.dbt_process <dbt's arguments>`.

It ends with whoever started it: when the pipe that is its standard input closes, a worker that was
killed included, no half-built mart is worked on any longer.
"""

import os
import sys
import threading

from dbt.cli.main import dbtRunner

STARTER_GONE = 75


def main() -> None:
    threading.Thread(target=_end_with_starter, daemon=True).start()
    outcome = dbtRunner().invoke(sys.argv[1:])
    sys.stderr.flush()
    if outcome.exception is not None:
        sys.exit(f"{outcome.exception}")
    sys.exit(0 if outcome.success else 1)


def _end_with_starter() -> None:
    os.read(
        sys.stdin.fileno(), 1
    )  # not the buffered stream, which the interpreter locks at its end
    os._exit(STARTER_GONE)


if __name__ == "__main__":
    main()
