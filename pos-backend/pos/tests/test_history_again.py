"""However often and in whatever pieces a history is imported, it goes in once."""

from pathlib import Path
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from conftest import Cast
from inventory.adjustments.models import Adjustment, AdjustmentKind
from inventory.models import StockLedger
from pos.history.importing import import_history
from pos.history.online_retail import ONLINE_RETAIL
from pos.models import Sale, SaleLine
from pos.tests.exports import row, stock, take, write, write_off
from tenants.context import tenant_context
from tenants.models_imports import ImportRun, ImportStatus, QuarantinedRow

HISTORY = [
    row("500001", qty=6),
    row("500001", "22041", 2, "4.95"),
    row("C500002", qty=-3),
    row("500003", qty=9, country="France"),
    row("500003", "POST", 1, "18", country="France"),
    write_off("500004", -3, "damages"),
    row("500005", qty=8),
    row("500005", "22041", 1, "4.95"),
    row("500005", "22041", 1, "4.95"),
    row("500006", "22041", 7, "4.95"),
]


def _entries() -> set[tuple[object, ...]]:
    columns = ("ref_type", "ref_label", "line", "variant__sku", "store__code", "qty_delta")
    return set(StockLedger.objects.values_list(*columns, "balance_after", "value_after"))


def test_the_same_file_again_adds_nothing_and_says_so(in_shop: Cast, tmp_path: Path) -> None:
    path = write(tmp_path, HISTORY)
    first = take(in_shop, path)
    entries = _entries()
    second = take(in_shop, path)

    assert second.finished_before
    assert "imported before; nothing was added" in next(second.text())
    assert (second.rows, second.imported, second.entries) == (first.rows, first.imported, 0)
    assert second.documents_known == first.documents.total()
    assert _entries() == entries


def test_the_same_rows_in_another_file_add_nothing(in_shop: Cast, tmp_path: Path) -> None:
    first = take(in_shop, write(tmp_path, HISTORY))
    entries = _entries()
    path = tmp_path / "copy.csv"
    path.write_text(write(tmp_path, HISTORY).read_text() + "\n")
    second = take(in_shop, path)

    assert not second.finished_before
    assert (second.imported, second.non_stock) == (first.imported, first.non_stock)
    assert (second.documents.total(), second.entries, second.variants) == (0, 0, 0)
    assert second.documents_known == 6
    assert _entries() == entries


def test_files_that_overlap_add_each_document_once(in_shop: Cast, tmp_path: Path) -> None:
    take(in_shop, write(tmp_path, HISTORY[:6], "first.csv"))
    whole = take(in_shop, write(tmp_path, HISTORY, "whole.csv"))

    assert whole.documents == {"sale": 2, "opening": 1}
    assert whole.documents_known == 4
    assert Sale.objects.count() == 4
    assert stock() == {("UK1", "85123A"): 0, ("UK1", "22041"): 0, ("FR1", "85123A"): 0}
    assert not StockLedger.objects.filter(balance_after__lt=0).exists()
    openings = Adjustment.objects.filter(kind=AdjustmentKind.OPENING, store__code="UK1")
    assert sorted(opening.number for opening in openings) == ["OPEN-UK1-1", "OPEN-UK1-2"]


def test_rows_that_an_earlier_file_had_cut_off_are_kept_aside(
    in_shop: Cast, tmp_path: Path
) -> None:
    take(in_shop, write(tmp_path, HISTORY[:8], "cut.csv"))
    whole = take(in_shop, write(tmp_path, HISTORY, "whole.csv"))

    assert whole.quarantined == {"its invoice was imported before without it": 1}
    assert QuarantinedRow.objects.get().row_number == 10
    assert SaleLine.objects.filter(sale__number="500005").count() == 2


def test_a_number_that_a_document_of_the_shop_has_is_left_to_it(
    in_shop: Cast, tmp_path: Path
) -> None:
    Sale.objects.create(
        number="500001",
        client_id=uuid4(),
        store=in_shop.high_street,
        occurred_at=timezone.now(),
        business_date=timezone.now().date(),
        subtotal=0,
        total=0,
    )
    summary = take(in_shop, write(tmp_path, HISTORY))
    assert summary.quarantined == {"another document has its invoice's number": 2}
    assert Sale.objects.filter(number="500001").count() == 1


def test_two_retailers_import_the_same_file_without_knowing_of_each_other(
    in_shop: Cast, tmp_path: Path
) -> None:
    path = write(tmp_path, HISTORY)
    take(in_shop, path)
    with tenant_context(in_shop.rival.pk):
        other = import_history(path=path, profile=ONLINE_RETAIL, tenant=in_shop.rival, lanes=0)
        assert other.documents["sale"] == Sale.objects.count() == 4
    assert Sale.objects.count() == 4


def test_what_was_interrupted_is_marked_so_by_the_next(in_shop: Cast, tmp_path: Path) -> None:
    killed = ImportRun.objects.create(
        profile="online-retail", file_name="x", sha256="0" * 64, started_at=timezone.now()
    )
    take(in_shop, write(tmp_path, HISTORY))
    killed.refresh_from_db()
    assert killed.status == ImportStatus.INTERRUPTED
    run = ImportRun.objects.exclude(pk=killed.pk).get()
    assert (run.status, run.rows, run.rows_done) == (ImportStatus.DONE, 10, 10)
    assert run.summary["imported"] == 9


@pytest.mark.parametrize("batch_lines", [1, 3, 1000])
def test_every_row_is_accounted_for(in_shop: Cast, tmp_path: Path, batch_lines: int) -> None:
    rows = [*HISTORY, row("500009", qty="x"), row("A500010", "B", 1, "-5"), ["", "", "x"]]
    summary = take(in_shop, write(tmp_path, rows), batch_lines=batch_lines)
    assert (summary.rows, summary.imported) == (13, 9)
    assert (summary.non_stock.total(), summary.quarantined.total()) == (2, 2)
    tracked = StockLedger.objects.exclude(ref_type="OPENING").count()
    assert tracked == summary.imported


def test_the_statements_of_a_batch_do_not_grow_with_it(in_shop: Cast, tmp_path: Path) -> None:
    def statements(invoices: int) -> int:
        rows = [
            r
            for n in range(invoices)
            for r in (
                row(f"6{invoices:02}{n:03}", qty=2),
                row(f"6{invoices:02}{n:03}", "22041", 2),
                row(f"C7{invoices:02}{n:03}", qty=-1),
                write_off(f"8{invoices:02}{n:03}", -1, "broken"),
            )
        ]
        path = write(tmp_path, rows, f"{invoices}.csv")
        with CaptureQueriesContext(connection) as queries:
            take(in_shop, path)
        return len(queries)

    take(in_shop, write(tmp_path, [row("500001"), row("500001", "22041")], "warm.csv"))
    few = statements(4)
    assert few == statements(80)
