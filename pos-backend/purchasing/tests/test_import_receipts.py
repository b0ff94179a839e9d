"""The command, as a person uses it."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from conftest import Cast
from purchasing.receiving.models import GoodsReceipt
from purchasing.tests.wholesale import bought, export
from tenants.context import all_tenants, tenant_context
from tenants.models import Tenant

ROWS = [bought("1/1", store="2633"), bought("1/2", "77777", store="2633")]


def _run(folder: Path, *options: str) -> str:
    files = export(folder, ROWS)
    out = StringIO()
    call_command(
        "import_receipts",
        *("--purchases", str(files.purchases), "--products", str(files.products)),
        *("--stores", str(files.stores)),
        *options,
        stdout=out,
    )
    return out.getvalue()


def test_it_prints_what_became_of_the_rows(cast: Cast, tmp_path: Path) -> None:
    text = _run(tmp_path, "--tenant", "shop")
    assert "2 rows of purchases.csv, read as utf-8-sig" in text
    assert "1 received, on 1 lines, for 340.08" in text
    assert "1 item that the product file lacks" in text
    assert "2 barcode of several products" in text
    with tenant_context(cast.shop.pk):
        assert GoodsReceipt.objects.count() == 1
    with tenant_context(cast.rival.pk):
        assert not GoodsReceipt.objects.exists()


def test_it_prints_json(cast: Cast, tmp_path: Path) -> None:
    summary = json.loads(_run(tmp_path, "--tenant", "shop", "--json"))
    assert (summary["rows"], summary["imported"], summary["amount"]) == (2, 1, "340.08")
    assert summary["documents"] == {"order": 1, "receipt": 1}
    assert summary["quarantined"] == {"item that the product file lacks": 1}


def test_with_several_retailers_it_asks_whose_purchases_these_are(
    cast: Cast, tmp_path: Path
) -> None:
    with pytest.raises(CommandError, match=r"--tenant SLUG whose purchases") as error:
        _run(tmp_path)
    assert error.value.returncode == 2
    with pytest.raises(CommandError, match="no retailer with the slug nobody"):
        _run(tmp_path, "--tenant", "nobody")


@pytest.mark.parametrize("file", ["purchases", "products", "stores"])
def test_a_file_that_is_not_there_is_a_sentence_and_no_traceback(
    cast: Cast, tmp_path: Path, file: str
) -> None:
    with pytest.raises(CommandError, match=r"missing\.csv cannot be read"):
        _run(tmp_path, "--tenant", "shop", f"--{file}", str(tmp_path / "missing.csv"))


def test_missing_columns_are_named(cast: Cast, tmp_path: Path) -> None:
    odd = tmp_path / "odd.csv"
    odd.write_text("Item Number,Pack\n1,2\n")
    with pytest.raises(CommandError, match="lacks the columns Category Name, Item Description"):
        _run(tmp_path, "--tenant", "shop", "--products", str(odd))


def test_a_batch_of_nothing_is_a_usage_error(cast: Cast, tmp_path: Path) -> None:
    with pytest.raises(CommandError) as error:
        _run(tmp_path, "--tenant", "shop", "--batch", "0")
    assert error.value.returncode == 2


def test_the_demo_gets_a_retailer_of_its_own(db: None, tmp_path: Path) -> None:
    _run(tmp_path, "--demo")
    tenant = Tenant.objects.get(slug="iowa")
    assert (tenant.name, tenant.currency) == ("Iowa Spirits", "USD")
    with all_tenants():
        assert GoodsReceipt.objects.filter(tenant=tenant).count() == 1
