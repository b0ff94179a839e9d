"""Posting in threads: PostgreSQL works on one batch while the next is read and another is prepared.

A lane is a thread with a database connection of its own, and each store belongs to one lane: so two
lanes never touch the same item, and a store's documents are posted in the file's order. Each batch is
a transaction; whatever is killed, what has committed is whole documents.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import copy_context
from dataclasses import dataclass, field

from django.db import connection

from pos.history.posting import Batch

Post = Callable[[Batch], int]


@dataclass(slots=True)
class Lane:
    """`entries` counts what its finished batches wrote. Without a thread it posts where it stands."""

    post: Post
    thread: ThreadPoolExecutor | None
    batch: Batch = field(default_factory=Batch)
    entries: int = 0
    running: Future[int] | None = None

    def send(self) -> None:
        """Post the batch at hand; waits for the one before it, and raises what went wrong there."""
        batch, self.batch = self.batch, Batch()
        self.wait()
        if self.thread is None:
            self.entries += self.post(batch)
        else:
            # The copy carries the tenant into the thread.
            self.running = self.thread.submit(copy_context().run, self.post, batch)

    def wait(self) -> None:
        if self.running is not None:
            running, self.running = self.running, None
            self.entries += running.result()


@contextmanager
def open_lanes(count: int, post: Post) -> Iterator[list[Lane]]:
    """`count` lanes with threads; for 0, one that posts in the caller's own thread and connection."""
    if not count:
        yield [Lane(post, None)]
        return
    threads = [ThreadPoolExecutor(1, f"import-{n}") for n in range(count)]
    try:
        yield [Lane(post, thread) for thread in threads]
    finally:
        for thread in threads:
            thread.submit(_close_connection)
            thread.shutdown()


def _close_connection() -> None:
    """The calling thread's own: `connection` is another in each."""
    connection.close()


def lane_of_each_store(lines: Counter[str], lanes: int) -> dict[str, int]:
    """Store code to lane, so that the lanes have about the same number of lines: longest first."""
    load = [0] * max(lanes, 1)
    assigned = {}
    for store_code, count in sorted(lines.items(), key=lambda pair: (-pair[1], pair[0])):
        lane = load.index(min(load))
        assigned[store_code] = lane
        load[lane] += count
    return assigned
