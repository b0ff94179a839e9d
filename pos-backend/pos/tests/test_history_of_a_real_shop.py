"""The first weeks of a real shop's export, with the dirt that generated files lack."""

from pathlib import Path

import pytest

from catalog.models import Variant
from conftest import Cast
from core.checks import predicates, run_predicate
from inventory.models import StockLedger
from pos.history.online_retail import ONLINE_RETAIL
from pos.models import Sale, SaleLine
from pos.tests.exports import REAL_EXPORT, real_rows, take, write
from tenants.context import all_tenants
from tenants.models_imports import QuarantinedRow

ROWS = 4_000

pytestmark = pytest.mark.skipif(
    not REAL_EXPORT.exists(), reason="the real retail data is not part of the repository"
)


def test_its_first_weeks_add_up_and_pass_every_check(in_shop: Cast, tmp_path: Path) -> None:
    rows = real_rows(ROWS)
    first = take(in_shop, write(tmp_path, rows[:2500], "first.csv"))
    whole = take(in_shop, write(tmp_path, rows, "whole.csv"))

    assert (first.rows, whole.rows) == (2500, ROWS)
    assert whole.imported + whole.non_stock.total() + whole.quarantined.total() == ROWS
    moved = StockLedger.objects.exclude(ref_type="OPENING").count()
    assert moved == whole.imported
    assert not StockLedger.objects.filter(balance_after__lt=0).exists()

    aside = set(QuarantinedRow.objects.values_list("row_number", flat=True))
    sold = sum(
        float(r[3]) * float(r[5])
        for number, r in enumerate(rows, 2)
        if r[0].isdigit() and r[1] not in ONLINE_RETAIL.not_trade and number not in aside
    )
    assert float(sum(sale.total for sale in Sale.objects.all())) == pytest.approx(sold, abs=1)
    assert len({(line.sale_id, line.variant_id) for line in SaleLine.objects.all()}) < (
        SaleLine.objects.count()
    )
    assert Variant.objects.get(sku="85123A").product.name == "WHITE HANGING HEART T-LIGHT HOLDER"
    with all_tenants():
        for predicate in predicates():
            result = run_predicate(predicate, tenant_id=in_shop.shop.pk, limit=5)
            assert not result.findings, predicate.title
