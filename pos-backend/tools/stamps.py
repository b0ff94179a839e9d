"""Notes of what was installed from what, so that the second time is quick."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

SKIPPED = {"node_modules", "dist", "test-results", "playwright-report", "__pycache__"}


def fingerprint(files: Iterable[Path], *facts: str) -> str:
    """Of the files' contents: a checkout that only touches times builds nothing anew."""
    digest = hashlib.sha256("\0".join(facts).encode())
    for file in files:
        digest.update(f"\0{file}\0".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def sources(folder: Path) -> list[Path]:
    """All files of the folder but those that tools make."""
    found: list[Path] = []
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and entry.name not in SKIPPED:
            found += sources(entry)
        elif entry.is_file():
            found.append(entry)
    return found


def is_current(stamp: Path, expected: str) -> bool:
    return stamp.is_file() and stamp.read_text() == expected


def write(stamp: Path, text: str) -> None:
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(text)
