from pathlib import Path

import pytest

from core.engines.errors import EngineError
from tools import python_packages


def test_another_checkouts_environment_is_not_emptied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs, link = tmp_path / "theirs", tmp_path / ".venv"
    (theirs / "bin").mkdir(parents=True)
    link.symlink_to(theirs)
    monkeypatch.setattr(python_packages, "VENV", link)
    with pytest.raises(EngineError, match="is a link"):
        python_packages.install("run")
    assert (theirs / "bin").is_dir()
