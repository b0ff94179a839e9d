"""A few calm lines that tell what is going on and how long it took."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

WIDTH = 52


@contextmanager
def step(title: str) -> Iterator[None]:
    started = time.monotonic()
    if sys.stdout.isatty():
        print(f"  {title} ...", end="", flush=True)
    try:
        yield
    except BaseException:
        if sys.stdout.isatty():
            print(flush=True)
        raise
    print(f"\r  {title:<{WIDTH}} {time.monotonic() - started:5.1f} s", flush=True)


def say(text: str = "") -> None:
    print(text, flush=True)
