"""What one web worker costs in memory and in patience, beside an empty project."""

from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from statistics import median

from bench.memory import resident_mb
from bench.outcomes import Figures, Outcome, at_most, ratio_at_most
from bench.rows.pages import pages_of, signed_in
from bench.running import Bench
from bench.server import HEALTH, Server, web_server, workers_of

MEMORY = "web worker, memory after load"
START = "web worker, start to first answer"
ROWS = (MEMORY, START)

# Enough to reach every worker.
CONNECTIONS = 6
ROUNDS = 3


def measure(bench: Bench) -> Iterator[Outcome]:
    with bench.loaded():
        _, cookies = signed_in()
        paths = [path for page in pages_of(bench.size) for path in page.paths]
        memory: tuple[list[float], list[float]] = ([], [])
        start: tuple[list[float], list[float]] = ([], [])
        for _ in range(min(bench.rounds, ROUNDS)):
            for side, module, load in (
                (0, "bench.settings", paths),
                (1, "bench.empty.settings", [HEALTH]),
            ):
                with web_server(module) as server:
                    _load(server, cookies, load, bench.size.requests)
                    start[side].append(server.seconds_to_answer)
                    memory[side].extend(_largest_worker(server))
        if memory[0] and memory[1]:
            yield Figures(*memory).outcome(MEMORY, "MB", ratio_at_most(1.5))
        else:
            yield Outcome(row=MEMORY, unit="MB", measured=None, target=ratio_at_most(1.5))
        yield Outcome(
            row=START,
            unit="s",
            measured=median(start[0]),
            floor=median(start[1]),
            ratio=median(start[0]) / median(start[1]),
            target=at_most(3),
        )


def _load(server: Server, cookies: str, paths: Sequence[str], requests: int) -> None:
    for first in range(CONNECTIONS):
        with server.client(cookies) as client:
            for path in islice(cycle(paths), first, first + requests):
                client.get(path)


def _largest_worker(server: Server) -> list[float]:
    return sorted(mb for pid in workers_of(server) if (mb := resident_mb(pid)))[-1:]
