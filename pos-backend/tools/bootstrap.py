"""Installs what a command needs and is not there yet, with a bare Python >= 3.11.

python3 -m tools.bootstrap run|dev      (from pos-backend; the Makefile does it)
"""

import argparse
import fcntl
import os
import sys

from core.engines.console import say
from core.engines.errors import EngineError

from . import node_packages, python_packages
from .commands import ROOT


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=["run", "dev"])
    kind = parser.parse_args().kind
    # Two commands at once install once: the second waits, and finds everything there.
    folder = os.open(ROOT, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    python_packages.install(kind)
    node_packages.install(node_packages.ENGINES, "PostgreSQL")
    node_packages.install(node_packages.FRONTEND, "Frontend packages")
    node_packages.build()


if __name__ == "__main__":
    try:
        main()
    except EngineError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        say()
        sys.exit(130)
