"""Rows that cannot be placed are kept, with number and reason, and cost nobody their invoice."""

from pathlib import Path

import pytest

from conftest import Cast
from pos.models import SaleLine
from pos.tests.exports import HEADER, row, take, write
from tenants.models_imports import ImportRun, ImportStatus, QuarantinedRow


def _reasons() -> list[tuple[int, str]]:
    return list(QuarantinedRow.objects.values_list("row_number", "reason"))


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (row("500001", qty="six"), "quantity is no number"),
        (row("500001", qty=""), "quantity is no number"),
        (row("500001", qty="NaN"), "quantity is no number"),
        (row("500001", qty="1e400"), "quantity is no number"),
        (row("500001", qty=0), "quantity of zero"),
        (row("500001", qty=1_000_000), "quantity beyond 999,999"),
        (row("500001", qty="0.0001"), "quantity with more than three decimals"),
        (row("500001", price="2,55"), "price is no number"),
        (row("500001", price="1000000"), "price beyond 999,999"),
        (row("500001", price="-1"), "negative price"),
        (row("500001", at="31/31/2010 10:00"), "date cannot be read"),
        (row("500001", at=""), "date cannot be read"),
        (row("500001", at="0210-01-05 10:00:00"), "date before 1990"),
        (row("500001", at="2938-01-05 10:00:00"), "date in the future"),
        (row("500001", at="2010-01-07 10:00:00"), "more than a day away"),
        (row("500001", ""), "no stock code"),
        (row("500001", "8" * 61), "stock code too long"),
        (row("", "85123A"), "no invoice number"),
        (row("X500001"), "unknown kind of invoice"),
        (row("500001", qty=-6), "negative quantity in a sale"),
        (row("500001", country="France"), "another customer or country"),
        (row("500001", customer="13085"), "another customer or country"),
        (["500001", "85123A"], "too few columns"),
    ],
)
def test_a_bad_row_is_kept_with_its_number_and_its_invoice_goes_in(
    in_shop: Cast, tmp_path: Path, bad: list[str], reason: str
) -> None:
    summary = take(in_shop, write(tmp_path, [row("500001"), bad, row("500001", "22041")]))

    (quarantined,) = QuarantinedRow.objects.all()
    assert (quarantined.row_number, quarantined.cells) == (3, bad)
    assert reason in quarantined.reason
    assert (summary.rows, summary.imported, summary.quarantined.total()) == (3, 2, 1)
    assert SaleLine.objects.filter(sale__number="500001").count() == 2


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (row("C500001", qty=6), "positive quantity in a credit note"),
        (
            row("500001", qty=-6, customer=""),
            "negative quantity with a price, and no credit note",
        ),
    ],
)
def test_signs_that_contradict_the_invoice_are_kept(
    in_shop: Cast, tmp_path: Path, bad: list[str], reason: str
) -> None:
    take(in_shop, write(tmp_path, [bad]))
    assert _reasons() == [(2, reason)]


def test_row_numbers_are_those_that_a_spreadsheet_shows(in_shop: Cast, tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    lines = [
        ",".join(HEADER),
        '500001,85123A,"TWO\nLINES",6,2010-01-05 10:00:00,2.55,13084,United Kingdom',
        "",
        "500001,85123A,BAD,none,2010-01-05 10:00:00,2.55,13084,United Kingdom",
    ]
    path.write_text("\n".join(lines))
    summary = take(in_shop, path)
    assert _reasons() == [(4, "quantity is no number")]
    assert summary.rows == 2


def test_nul_characters_do_no_harm(in_shop: Cast, tmp_path: Path) -> None:
    path = write(tmp_path, [row("500001", description="A\0B"), row("500001", qty="\0x")])
    assert take(in_shop, path).imported == 1
    assert _reasons() == [(3, "quantity is no number")]


def test_another_attempt_at_a_file_does_not_double_its_quarantine(
    in_shop: Cast, tmp_path: Path
) -> None:
    path = write(tmp_path, [row("500001"), row("500001", qty="six")])
    take(in_shop, path)
    ImportRun.objects.update(status=ImportStatus.RUNNING)
    summary = take(in_shop, path)
    assert _reasons() == [(3, "quantity is no number")]
    assert (summary.documents_known, summary.quarantined.total()) == (1, 1)
    assert ImportRun.objects.get().attempts == 2
