"""The table, for a terminal, for a program and for the record."""

import datetime as dt
import os
import platform
import subprocess
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.db import connection

from bench.outcomes import Outcome, Target

HEADINGS = ("row", "measured", "floor", "ratio", "target", "verdict")


def as_text(outcomes: Sequence[Outcome]) -> str:
    rows = [HEADINGS, *map(_cells, outcomes)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(HEADINGS))]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


def as_markdown(outcomes: Sequence[Outcome]) -> str:
    rows = [HEADINGS, ("---",) * len(HEADINGS), *map(_cells, outcomes)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def as_data(outcomes: Sequence[Outcome]) -> list[dict[str, Any]]:
    return [{**asdict(outcome), "verdict": outcome.verdict.value} for outcome in outcomes]


def _cells(outcome: Outcome) -> tuple[str, ...]:
    return (
        outcome.row,
        _figure(outcome.measured, outcome.unit),
        _figure(outcome.floor, outcome.unit),
        "–" if outcome.ratio is None else _number(outcome.ratio),
        _target(outcome.target, outcome.unit),
        outcome.verdict.value,
    )


def _figure(value: float | None, unit: str) -> str:
    return "–" if value is None else f"{_number(value)} {unit}"


def _number(value: float) -> str:
    """Three figures or so: 1,234 and 12.3, 1.23 and 0.045."""
    size = abs(value)
    if value == int(value) or size >= 100:
        return f"{value:,.0f}"
    if size >= 10:
        return f"{value:.1f}"
    return f"{value:.2f}" if size >= 0.1 else f"{value:.2g}"


def _target(target: Target | None, unit: str) -> str:
    if target is None:
        return ""
    sign = "≥" if target.at_least else "≤"
    return f"{sign} {target.bound:,g} {'×' if target.of_ratio else unit}"


def machine() -> str:
    """Cores, memory and versions: what the figures depend on."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('server_version'), current_setting('fsync')")
        version, fsync = cursor.fetchone()
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    return (
        f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.machine()},"
        f" Python {platform.python_version()}, PostgreSQL {version.split()[0]}, fsync {fsync}"
    )


def commit(repository: Path) -> str:
    described = subprocess.run(
        ["git", "describe", "--always", "--dirty", "--exclude=*"],  # noqa: S607  # the user's own
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )
    return described.stdout.strip() or "unknown"


def record(path: Path, outcomes: Sequence[Outcome], *, size: str) -> None:
    """Appends a section to the record."""
    today = dt.datetime.now(dt.UTC).date()
    details = [f"{o.row}: {o.detail}." for o in outcomes if o.detail]
    parts = [
        f"\n## {today}, {size}, commit {commit(path.parent)}\n",
        f"{machine()}.\n",
        as_markdown(outcomes),
        *(f"\n{detail}" for detail in details),
    ]
    with path.open("a", encoding="utf-8") as file:
        file.write("\n".join(parts) + "\n")
