"""`seed_demo` against a database with real commits: what it writes, twice, and after a kill."""

import datetime as dt
import io
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from accounts.models import Membership, Role, User
from accounts.passwords import DEMO_PASSWORD
from catalog.models import Barcode, Product, Variant
from demo import posting, seed
from demo.plan import ShopDay
from demo.posting import Directory
from demo.shops import HARBOUR, NORTHLIGHT
from demo.trade import plan_trade
from inventory.adjustments.models import Adjustment
from inventory.counts.models import CountSession
from inventory.models import InventoryItem, StockLedger
from inventory.transfers.models import Transfer
from pos.models import Return, Sale, SaleLine
from purchasing.orders.models import PurchaseOrder
from stores.models import Store
from tenants.context import all_tenants, tenant_context
from tenants.models import Tenant

DAYS = 8
UNTIL = dt.date(2026, 5, 31)


def seeded() -> str:
    out = io.StringIO()
    call_command("seed_demo", days=DAYS, until=UNTIL, stdout=out)
    return out.getvalue()


def figures() -> dict[str, Any]:
    """What stands in all tables that the seed writes, free of ids and of the clock."""
    with all_tenants():
        return {
            "counts": [
                model._default_manager.count()
                for model in (Tenant, Store, Membership, Product, Barcode, Adjustment, Return)
            ],
            "variants": list(
                Variant.objects.order_by("tenant__slug", "sku").values_list(
                    "tenant__slug", "sku", "price", "cost", "search_text"
                )
            ),
            "stock": list(
                InventoryItem.objects.order_by(
                    "tenant__slug", "store__code", "variant__sku"
                ).values_list(
                    "tenant__slug", "store__code", "variant__sku", "on_hand", "stock_value", "seq"
                )
            ),
            "sales": list(
                Sale.objects.order_by("tenant__slug", "number").values_list(
                    "tenant__slug", "number", "client_id", "occurred_at", "total", "status"
                )
            ),
            "lines": SaleLine.objects.count(),
            "transfers": list(
                Transfer.objects.order_by("number").values_list(
                    "number", "status", "from_store__code", "to_store__code", "sent_at"
                )
            ),
            "counts_of_stock": list(
                CountSession.objects.order_by("number").values_list(
                    "number", "status", "store__code", "accuracy", "missing_qty", "finished_at"
                )
            ),
            "purchases": list(
                PurchaseOrder.objects.order_by("number").values_list(
                    "number", "status", "store__code", "expected_date", "finished_at"
                )
            ),
            "entries": StockLedger.objects.count(),
        }


def cut_off_after(store_days: int, patch: pytest.MonkeyPatch) -> None:
    """Ends the seed, as a kill would, after so many store-days."""
    done = 0

    def post_day(book: Directory, day: ShopDay) -> None:
        nonlocal done
        if done == store_days:
            raise KeyboardInterrupt
        done += 1
        posting.post_day(book, day)

    patch.setattr(seed, "post_day", post_day)


def test_a_seed_is_complete_clean_and_repeats_nothing(live_db: None) -> None:
    seeded()
    first = figures()

    opening, days = plan_trade(HARBOUR, until=UNTIL, days=DAYS)
    planned = sum(len(day.sales) for day in days)
    assert sorted(status for _, status, *_ in first["transfers"]) == [
        "DRAFT",
        "IN_TRANSIT",
        "PARTIAL_RECEIVED",
        "RECEIVED",
    ]
    done, under_way = first["counts_of_stock"]
    assert (done[1], under_way[1:3]) == ("FINALIZED", ("IN_PROGRESS", "LDS"))
    assert (0 < done[3] < 100, done[4]) == (True, 1)
    assert sum(sale[0] == HARBOUR.slug for sale in first["sales"]) == planned
    assert {len(changes) > 300 for changes in opening.values()} == {True}
    with all_tenants():
        assert not StockLedger.objects.filter(balance_after__lt=0).exists()
        assert not StockLedger.objects.filter(oversold_by__isnull=False).exists()
        assert StockLedger.objects.filter(business_date=UNTIL).exists()
        assert not StockLedger.objects.filter(business_date__gt=UNTIL).exists()
    call_command("inventory_check", stdout=io.StringIO(), stderr=io.StringIO())

    assert seeded() == ""
    assert figures() == first


def test_a_seed_that_was_killed_is_completed_and_nothing_is_doubled(
    live_db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        cut_off_after(5, patch)
        with pytest.raises(KeyboardInterrupt):
            seeded()
    with all_tenants():
        assert Sale.objects.exists()

    # Completed later, when yesterday is another day.
    call_command("seed_demo", days=DAYS, stdout=io.StringIO())

    _, days = plan_trade(HARBOUR, until=UNTIL, days=DAYS)
    expected = {sale.client_id for day in days for sale in day.sales}
    with all_tenants():
        sales = Sale.objects.filter(tenant__slug=HARBOUR.slug)
        assert set(sales.values_list("client_id", flat=True)) == expected
        assert Transfer.objects.count() == 4
        assert CountSession.objects.count() == 2
        orders = PurchaseOrder.objects.order_by("status").values_list("status", flat=True)
        assert [*orders] == ["DRAFT", "PARTIALLY_RECEIVED", "RECEIVED", "SUBMITTED"]
    call_command("inventory_check", stdout=io.StringIO(), stderr=io.StringIO())


def test_other_trade_than_what_stands_is_refused(live_db: None) -> None:
    call_command("seed_demo", days=1, until=UNTIL, stdout=io.StringIO())
    with pytest.raises(CommandError, match="another number of days"):
        call_command("seed_demo", days=2, until=UNTIL)
    with pytest.raises(CommandError, match="up to 2026-05-31 already"):
        call_command("seed_demo", days=1, until=dt.date(2026, 5, 30))


def test_everyone_can_sign_in_and_the_outsider_has_a_shop_of_their_own(live_db: None) -> None:
    call_command("seed_demo", days=1, until=UNTIL, stdout=io.StringIO())
    northlight = Tenant.objects.get(slug=NORTHLIGHT.slug)
    with tenant_context(northlight.pk):
        (outsider,) = Membership.objects.filter(role=Role.OWNER)
        assert outsider.user.email == "outsider@demo.test"
        assert [store.code for store in Store.objects.all()] == ["YRK"]
        assert InventoryItem.objects.filter(on_hand__gt=0).exists()
        prefixes = {sku[:3] for sku in Variant.objects.values_list("sku", flat=True)}
        assert prefixes == NORTHLIGHT.shelves
    with all_tenants():
        assert outsider.user.memberships.count() == 1
    for account in ("owner", "manager", "staff", "outsider", "admin"):
        assert User.objects.get(email=f"{account}@demo.test").check_password(DEMO_PASSWORD)
    others = User.objects.exclude(email__endswith="@demo.test")
    assert others
    assert not any(user.has_usable_password() for user in others)


def test_a_future_is_not_seeded(db: None) -> None:
    with pytest.raises(CommandError, match="a day that is over"):
        call_command("seed_demo", until=dt.date(2099, 1, 1))
    with pytest.raises(CommandError, match="--days"):
        call_command("seed_demo", days=0)
    assert not Tenant.objects.exists()
