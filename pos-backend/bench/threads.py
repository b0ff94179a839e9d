from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from threading import Barrier
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")


def seconds_at_once(
    worker: Callable[[], AbstractContextManager[Callable[[T], None]]],
    work: Sequence[T],
    *,
    threads: int,
) -> float:
    """How long the threads take for the work between them, from a common start.

    `worker` is entered in each thread before the start (it connects) and left after the end.
    """
    start = Barrier(threads + 1)

    def run(share: Sequence[T]) -> None:
        try:
            with worker() as do:
                start.wait()
                for task in share:
                    do(task)
        except BaseException:
            start.abort()  # or the others would wait for ever
            raise

    with ThreadPoolExecutor(threads) as pool:
        running = [pool.submit(run, work[n::threads]) for n in range(threads)]
        try:
            start.wait()
            begun = perf_counter()
        finally:
            for future in running:
                future.result()
        return perf_counter() - begun
