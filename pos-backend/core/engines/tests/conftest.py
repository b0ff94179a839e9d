import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.engines.place import find_place

from .users import Users, eventually


@pytest.fixture
def data_dir() -> Iterator[Path]:
    """One that any user can reach, which pytest's own temporary folder is not."""
    folder = Path(tempfile.mkdtemp(prefix="engines-"))
    folder.chmod(0o755)
    yield folder
    remove(folder)


@pytest.fixture
def users(data_dir: Path) -> Iterator[Users]:
    users = Users(data_dir)
    yield users
    users.leave()
    eventually(lambda: not users.servers())


def remove(data_dir: Path) -> None:
    """With what lies elsewhere because it could not lie here."""
    for engines in data_dir.rglob("engines"):
        if (engines.parent / "lock").exists():
            place = find_place({"DATA_DIR": str(engines.parent)})
            for folder in (place.sockets, place.home):
                if not folder.is_relative_to(data_dir):
                    shutil.rmtree(folder)
    shutil.rmtree(data_dir)


needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="is about what root does")
