"""Every row runs, at a size at which its figures mean nothing."""

import os
import sys
from collections.abc import Iterator

import pytest

from bench.outcomes import Outcome, Verdict
from bench.rows import GROUPS, moving, pages, posting, selling
from bench.running import Bench, Group, run_groups
from bench.server import web_server, workers_of
from inventory.proof import prove
from stores.models import Store

# No speed in them: they must hold at any size.
ALWAYS = (
    posting.TEN_LINES,
    posting.MANY_LINES,
    posting.DEADLOCKS,
    posting.LOST,
    posting.FINDINGS,
    moving.FINDINGS,
    pages.STATEMENTS,
    selling.STATEMENTS,
    selling.MANY_LINES,
    selling.LOST,
    selling.FINDINGS,
)


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.rows[0])
def test_a_group_measures_its_rows(toy: Bench, group: Group) -> None:
    outcomes = list(group.measure(toy))
    assert [outcome.row for outcome in outcomes] == list(group.rows)
    for outcome in outcomes:
        if sys.platform == "linux":
            assert outcome.measured is not None
        if outcome.row in ALWAYS:
            assert outcome.verdict == Verdict.MET, outcome
    # The next group works on the same copy, whichever it is.
    with toy.loaded():
        assert prove().findings == 0
        assert not Store.objects.filter(is_active=False).exists()


def test_only_rows_that_match_are_measured(toy: Bench) -> None:
    def never(_bench: Bench) -> Iterator[Outcome]:
        raise AssertionError("This group has no row that matches.")

    groups = [Group(["other"], never), GROUPS[-1]]
    outcomes = list(run_groups(groups, toy, "web worker, start*"))
    assert [outcome.row for outcome in outcomes] == ["web worker, start to first answer"]


def test_the_web_server_ends_with_all_its_workers(toy: Bench) -> None:
    with toy.loaded(), web_server("bench.settings") as server:
        processes = [server.pid, *workers_of(server)]
    for pid in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
