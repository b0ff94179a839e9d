"""How far an import is: one line that updates itself on a terminal, else a line now and then."""

import time
from dataclasses import dataclass, field
from typing import Protocol, TextIO

ON_TERMINAL_EVERY = 0.2
ELSEWHERE_EVERY = 5.0
RATE_AFTER = 1.0


class Progress(Protocol):
    def __call__(self, phase: str, done: int, total: int) -> None:
        """`done` rows of `total`, which is 0 while nobody knows it."""


def silent(phase: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


@dataclass(slots=True)
class ProgressLine:
    stream: TextIO
    phase: str = ""
    phase_began: float = 0
    shown_at: float = 0
    is_terminal: bool = field(init=False)

    def __post_init__(self) -> None:
        self.is_terminal = self.stream.isatty()

    def __call__(self, phase: str, done: int, total: int) -> None:
        now = time.monotonic()
        if phase != self.phase:
            self.phase, self.phase_began = phase, now
        every = ON_TERMINAL_EVERY if self.is_terminal else ELSEWHERE_EVERY
        if now - self.shown_at < every:
            return
        self.shown_at = now
        line = self._line(done, total, now - self.phase_began)
        self.stream.write(f"\r\x1b[K{line}" if self.is_terminal else f"{line}\n")
        self.stream.flush()

    def clear(self) -> None:
        if self.is_terminal:
            self.stream.write("\r\x1b[K")
            self.stream.flush()

    def _line(self, done: int, total: int, seconds: float) -> str:
        of = f" of {total:,} ({done / total:.0%})" if total else ""
        line = f"{self.phase}: {done:,}{of} rows"
        if seconds < RATE_AFTER or not done:
            return line
        rate = done / seconds
        left = f", {_duration((total - done) / rate)} left" if total else ""
        return f"{line}, {rate:,.0f} lines/s{left}"


def _duration(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    return f"{minutes} min {seconds} s" if minutes else f"{seconds} s"
