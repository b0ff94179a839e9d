"""python -m core.engines: see docs/engines.md."""

import argparse
import os
import sys

from .errors import EngineError
from .keeper import Keeper, detach
from .lease import addresses, lease_engines
from .place import find_place
from .postgresql import PostgreSQL
from .redis_server import Redis
from .runner import run

ENGINES = {engine.name: engine for engine in (PostgreSQL, Redis)}


def main() -> None:
    arguments = _parse()
    match arguments.what:
        case "run" | "dev":
            run(os.environ, reloading=arguments.what == "dev")
        case "exec":
            execute(arguments.command)
        case "keep":
            detach()
            Keeper(ENGINES[arguments.engine](find_place(os.environ))).keep()


def execute(command: list[str]) -> None:
    """Becomes the command, which keeps the lease: its lock is inherited through exec."""
    leases = lease_engines(os.environ)
    for lease in leases:
        os.set_inheritable(lease.users.fd, True)
    try:
        os.execvpe(command[0], command, os.environ | addresses(leases))
    except FileNotFoundError:
        raise EngineError(f"{command[0]}: there is no such command") from None


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m core.engines")
    parsers = parser.add_subparsers(dest="what", required=True)
    parsers.add_parser("run", help="the whole application, until Ctrl-C")
    parsers.add_parser("dev", help="the same with hot reload")
    execute = parsers.add_parser("exec", help="one command with the engines at hand")
    execute.add_argument("command", nargs="+")
    keep = parsers.add_parser("keep", help="own one engine while it is used (internal)")
    keep.add_argument("engine", choices=ENGINES)
    return parser.parse_args()


if __name__ == "__main__":
    try:
        main()
    except EngineError as error:
        sys.exit(f"{error}")
