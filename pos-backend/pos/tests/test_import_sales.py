"""The command, as a person uses it."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pytest_django.fixtures import Settings

from conftest import Cast
from pos.models import Sale
from pos.tests.exports import row, write
from stores.models import Store
from tenants.context import all_tenants, tenant_context
from tenants.imports.progress import ProgressLine
from tenants.models import Tenant


def _run(path: Path, *options: str) -> str:
    out = StringIO()
    call_command(
        "import_sales",
        str(path),
        "--profile",
        "online-retail",
        "--lanes",
        "0",
        *options,
        stdout=out,
    )
    return out.getvalue()


def test_it_prints_what_became_of_the_rows(cast: Cast, tmp_path: Path) -> None:
    rows = [row("500001"), row("500001", "POST", 1, "18"), row("500001", qty="x")]
    text = _run(write(tmp_path, rows), "--tenant", "shop")
    assert "3 rows of export.csv, read as utf-8-sig" in text
    assert "1 moved stock" in text
    assert "1 Postage, on its receipt" in text
    assert "1 quantity is no number" in text
    with tenant_context(cast.shop.pk):
        assert Sale.objects.count() == 1
    with tenant_context(cast.rival.pk):
        assert not Sale.objects.exists()


def test_it_prints_json(cast: Cast, tmp_path: Path) -> None:
    summary = json.loads(_run(write(tmp_path, [row("500001")]), "--tenant", "shop", "--json"))
    assert (summary["rows"], summary["imported"]) == (1, 1)
    assert summary["documents"] == {"opening": 1, "sale": 1}
    assert summary["quarantined"] == {}


def test_with_several_retailers_it_asks_whose_sales_these_are(cast: Cast, tmp_path: Path) -> None:
    path = write(tmp_path, [row("500001")])
    with pytest.raises(CommandError, match="--tenant"):
        _run(path)
    with pytest.raises(CommandError, match="no retailer with the slug nobody"):
        _run(path, "--tenant", "nobody")


def test_the_only_retailer_needs_no_naming(db: None, tmp_path: Path) -> None:
    Tenant.objects.create(name="Only", slug="only")
    assert "1 moved stock" in _run(write(tmp_path, [row("500001")]))


def test_a_refusal_is_a_sentence_and_no_traceback(cast: Cast, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"missing\.csv cannot be read"):
        _run(tmp_path / "missing.csv", "--tenant", "shop")


def test_a_batch_of_nothing_is_a_usage_error(cast: Cast, tmp_path: Path) -> None:
    with pytest.raises(CommandError) as error:
        _run(write(tmp_path, [row("500001")]), "--tenant", "shop", "--batch", "0")
    assert error.value.returncode == 2


def test_the_demo_gets_a_retailer_of_its_own(db: None, tmp_path: Path) -> None:
    _run(write(tmp_path, [row("500001")]), "--demo")
    tenant = Tenant.objects.get(slug="online-retail")
    assert (tenant.name, tenant.currency) == ("Online Retail", "GBP")
    with all_tenants():
        assert Store.objects.filter(tenant=tenant).count() == 9
        assert Sale.objects.filter(tenant=tenant).count() == 1


def test_the_demo_is_refused_outside_development(
    db: None, tmp_path: Path, settings: Settings
) -> None:
    settings.DEVELOPMENT = False
    with pytest.raises(CommandError, match="development only"):
        _run(write(tmp_path, [row("500001")]), "--demo")
    assert not Tenant.objects.exists()


class _Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_updates_one_line_on_a_terminal() -> None:
    stream = _Terminal()
    progress = ProgressLine(stream)
    progress("Posting", 50, 200)
    assert stream.getvalue().startswith("\r\x1b[KPosting: 50 of 200 (25%) rows")
    assert "\n" not in stream.getvalue()
    progress("Posting", 60, 200)
    assert "60" not in stream.getvalue()  # too soon after the first
    progress.clear()
    assert stream.getvalue().endswith("\r\x1b[K")


def test_progress_elsewhere_is_a_line_now_and_then() -> None:
    stream = StringIO()
    progress = ProgressLine(stream)
    for done in range(100):
        progress("Reading", done, 0)
    assert stream.getvalue().splitlines() == ["Reading: 0 rows"]


def test_progress_tells_the_rate_and_what_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    stream, clock = StringIO(), [100.0]
    monkeypatch.setattr("tenants.imports.progress.time.monotonic", lambda: clock[0])
    progress = ProgressLine(stream)
    progress("Posting", 0, 90_000)
    clock[0] += 10
    progress("Posting", 10_000, 90_000)
    assert stream.getvalue().splitlines()[-1] == (
        "Posting: 10,000 of 90,000 (11%) rows, 1,000 lines/s, 1 min 20 s left"
    )
