"""Whom processes of Python speak to over a network, which is refused them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

# Read by every process of Python when it begins. The database's own library is none of Python's sockets.
_WATCH = """
import os, sys

def _watch(event, arguments):
    looks_up = event in ("socket.getaddrinfo", "socket.gethostbyname")
    speaks = event in ("socket.connect", "socket.sendto") and isinstance(arguments[1], tuple)
    if looks_up or speaks:
        with open(os.environ["NETWORK_ASKED_FOR"], "a") as said:
            said.write(f"{event} {arguments[1:] if speaks else arguments}\\n")
        raise OSError("there is no network")

sys.addaudithook(_watch)
"""


@contextmanager
def no_network() -> Iterator[list[str]]:
    """For processes that are started meanwhile: whom they tried to reach, known at the end."""
    asked_for: list[str] = []
    with TemporaryDirectory() as folder:
        said = Path(folder) / "said"
        said.touch()
        (Path(folder) / "sitecustomize.py").write_text(_WATCH)
        path = os.pathsep.join(filter(None, [folder, os.environ.get("PYTHONPATH")]))
        with mock.patch.dict(os.environ, PYTHONPATH=path, NETWORK_ASKED_FOR=str(said)):
            yield asked_for
        asked_for += said.read_text().splitlines()
