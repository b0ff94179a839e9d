"""The rows of the table, a module per group of them. A new one is added to `GROUPS`."""

from bench.rows import (
    checking,
    figures,
    files,
    history,
    marts,
    moving,
    pages,
    posting,
    reordering,
    selling,
    totals,
    worker,
)
from bench.running import Group

GROUPS = (
    Group(posting.ROWS, posting.measure),
    Group(history.ROWS, history.measure),
    Group(files.ROWS, files.measure),
    Group(selling.ROWS, selling.measure),
    Group(pages.ROWS, pages.measure),
    Group(totals.ROWS, totals.measure),
    Group(reordering.ROWS, reordering.measure),
    Group(checking.ROWS, checking.measure),
    Group(moving.ROWS, moving.measure),
    Group(marts.ROWS, marts.measure),
    Group(figures.ROWS, figures.measure),
    Group(worker.ROWS, worker.measure),
)
