"""One run: the rows that were asked for, on databases of their own."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from bench.databases import Databases, using
from bench.loading import SLUG
from bench.outcomes import Outcome
from bench.sizes import Size
from tenants.context import tenant_context
from tenants.models import Tenant


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What every row may use. `sales` is a real export in place of the generated one."""

    size: Size
    rounds: int
    databases: Databases
    say: Callable[[str], None]
    sales: Path | None = None

    @contextmanager
    def loaded(self) -> Iterator[Tenant]:
        """The loaded database as Django's, with its retailer as the current tenant."""
        with using(self.databases.loaded(self.size)):
            tenant = Tenant.objects.get(slug=SLUG)
            with tenant_context(tenant.pk):
                yield tenant


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that are measured together; `measure` yields exactly these, in this order."""

    rows: Sequence[str]
    measure: Callable[[Bench], Iterator[Outcome]]


def run_groups(groups: Sequence[Group], bench: Bench, pattern: str | None) -> Iterator[Outcome]:
    """Groups with a row that matches are run as a whole, and the rows that match are yielded."""
    for group in groups:
        if any(_matches(row, pattern) for row in group.rows):
            bench.say(f"Measuring {group.rows[0]} …")
            yield from (
                outcome for outcome in group.measure(bench) if _matches(outcome.row, pattern)
            )


def _matches(row: str, pattern: str | None) -> bool:
    """Part of the row's name, or all of it with * and ? for what differs."""
    if not pattern:
        return True
    row, pattern = row.casefold(), pattern.casefold()
    return pattern in row or fnmatch(row, pattern)
