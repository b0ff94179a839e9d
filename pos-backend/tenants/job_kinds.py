"""What a job can be. Each app registers its own kinds when it is ready."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tenants.job_progress import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One attempt at a job; `file` is what was uploaded for it."""

    job_id: int
    input: Mapping[str, Any]
    file: bytes
    file_name: str
    actor_id: int
    store_id: int | None
    progress: Progress


# In a transaction of its own, with the tenant set. Raises Problem where the work is refused, which then
# leaves nothing behind; returns the result as JSON would hold it.
Runner = Callable[[Work], Mapping[str, Any]]

_runners: dict[str, Runner] = {}


def register(kind: str, run: Runner) -> None:
    _runners[kind] = run


def runner_of(kind: str) -> Runner:
    return _runners[kind]
