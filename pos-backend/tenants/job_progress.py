"""How far a job is: told while its transaction is open, by a connection of its own."""

from collections.abc import Callable, Collection, Iterable, Iterator
from time import monotonic
from typing import TypeVar

TELL_EVERY = 0.4  # seconds
LOOK_EVERY = 100  # rows between two looks at the clock

T = TypeVar("T")


class Progress:
    """Counts a job's rows. Each step of the work is a share of the whole, and the shares add up to 1.

    `tell(progress, total)` is called now and then, and once more when all is done.
    """

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._told_at = monotonic()
        self._done = 0.0
        self.total = 0

    def expect(self, rows: int) -> None:
        self.total = rows
        self._say()

    def along(self, rows: Collection[T], *, share: float) -> Iterator[T]:
        """The rows one by one; the last takes the bar to the end of the share."""
        before = self._done
        for number, row in enumerate(rows):
            if number % LOOK_EVERY == 0:
                self._done = before + share * number / len(rows)
                self._say_now_and_then()
            yield row
        self._done = before + share
        self._say_now_and_then()

    def counted(self, rows: Iterable[T]) -> Iterator[T]:
        """The rows one by one, as many as they turn out to be: each is one of the total."""
        for number, row in enumerate(rows):
            if number % LOOK_EVERY == 0 and self.total:
                self._done = min(number / self.total, 1.0)
                self._say_now_and_then()
            yield row

    def passed(self, *, share: float) -> None:
        """A step that has no rows to follow, such as one large statement."""
        self._done += share
        self._say()

    @property
    def progress(self) -> int:
        return min(self.total, int(self.total * self._done + 0.5))

    def _say_now_and_then(self) -> None:
        if monotonic() - self._told_at >= TELL_EVERY:
            self._say()

    def _say(self) -> None:
        self._told_at = monotonic()
        self._tell(self.progress, self.total)


def untold() -> Progress:
    """For work that nobody watches."""
    return Progress(lambda _progress, _total: None)
