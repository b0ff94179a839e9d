"""Shrinkage, accuracy of counts and valuation against plain SQL over what really happened."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from catalog.models import Category, Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import RefType
from inventory.tests.movements import move, posted
from pos.tests.till import send
from tenants.context import tenant_context

SignIn = Callable[[User], Client]
ANALYTICS = "/api/v1/analytics"
INVENTORY = "/api/v1/inventory"
SINCE = "2026-01-01"


def get(client: Client, name: str, **params: Any) -> dict[str, Any]:
    answer = client.get(f"{ANALYTICS}/{name}", params)
    assert answer.status_code == 200, answer.content
    body: dict[str, Any] = answer.json()
    return body


def done(answer: Any) -> dict[str, Any]:
    assert answer.status_code in {200, 201}, answer.content
    body: dict[str, Any] = answer.json()
    return body


def one(cast: Cast, sql: str) -> tuple[Any, ...]:
    with tenant_context(cast.shop.pk), connection.cursor() as cursor:
        cursor.execute(sql, {"tenant": cast.shop.pk})
        row: tuple[Any, ...] = cursor.fetchone()
    return row


@pytest.fixture
def goods(cast: Cast) -> list[Variant]:
    """Tea and jam in a category, oil in none; each 20 in both stores, at 2, 3 and 4."""
    with tenant_context(cast.shop.pk):
        larder = Category.objects.create(name="Larder")
        goods = [
            VariantFactory.create(sku="TEA", product__category=larder, product__name="Tea"),
            VariantFactory.create(sku="JAM", product__category=larder, product__name="Jam"),
            VariantFactory.create(sku="OIL", product__category=None, product__name="Oil"),
        ]
        for store in (cast.high_street, cast.station):
            posted(
                *(
                    move(store, variant, 20, RefType.OPENING, unit_cost=str(cost))
                    for variant, cost in zip(goods, (2, 3, 4), strict=True)
                )
            )
    return goods


def counted(owner: Client, store_id: int, goods: dict[Variant, int], **finalize: Any) -> int:
    counts = f"{INVENTORY}/counts"
    count: int = done(send(owner, counts, {"store_id": store_id}))["id"]
    for variant, qty in goods.items():
        line = {"variant_id": variant.pk, "counted_qty": str(qty)}
        done(send(owner, f"{counts}/{count}/set_qty", line))
    done(send(owner, f"{counts}/{count}/finalize", finalize))
    return count


@pytest.fixture
def losses(cast: Cast, goods: list[Variant], sign_in: SignIn) -> Client:
    """Waste, adjustments both ways, one of them reversed, a transfer with loss and damage, a count that
    found too little and too much."""
    owner, (tea, jam, oil) = sign_in(cast.owner), goods

    def adjust(store_id: int, variant: Variant, qty: int, reason: str) -> int:
        body = {
            "store_id": store_id,
            "reason_code": reason,
            "lines": [{"variant_id": variant.pk, "qty_delta": str(qty)}],
        }
        adjustment: int = done(send(owner, f"{INVENTORY}/adjustments", body))["id"]
        return adjustment

    here, there = cast.high_street.pk, cast.station.pk
    adjust(here, tea, -3, "THEFT")
    adjust(there, tea, -2, "THEFT")
    adjust(here, jam, 1, "FOUND")
    mistake = adjust(here, oil, -5, "THEFT")
    done(send(owner, f"{INVENTORY}/adjustments/{mistake}/reverse"))
    waste = {"store_id": there, "variant_id": jam.pk, "movement_type": "WASTE", "quantity": "-4"}
    done(send(owner, f"{INVENTORY}/movements", {**waste, "reason_code": "EXPIRED"}))
    lines = [{"variant_id": oil.pk, "qty": "10"}]
    body = {"from_store_id": here, "to_store_id": there, "lines": lines}
    transfer = f"{INVENTORY}/transfers/{done(send(owner, f'{INVENTORY}/transfers', body))['id']}"
    done(send(owner, f"{transfer}/send"))
    came = {"variant_id": oil.pk, "qty_receive": "7", "qty_damaged": "2"}
    done(send(owner, f"{transfer}/receive", {"lines": [came]}))
    lost = {"variant_id": oil.pk, "outcome": "LOST", "qty": "3"}
    done(send(owner, f"{transfer}/close", {"lines": [lost]}))
    counted(owner, here, {tea: 15, jam: 24, oil: 10})
    return owner


def test_shrinkage_is_what_was_lost_and_not_what_was_taken_back(cast: Cast, losses: Client) -> None:
    told = get(losses, "shrinkage", date_from=SINCE)
    rows = {
        (row["ref_type"], row["reason_code"]): (row["entries"], row["units"], row["value"])
        for row in told["results"]
    }
    assert rows == {
        ("ADJUSTMENT", "THEFT"): (2, "-5.000", "-10.000000"),
        ("ADJUSTMENT", "FOUND"): (1, "1.000", "3.000000"),
        ("WASTE", "EXPIRED"): (1, "-4.000", "-12.000000"),
        ("WASTE", "DAMAGED"): (1, "-2.000", "-8.000000"),
        ("WASTE", "LOST"): (1, "-3.000", "-12.000000"),
        ("COUNT_RECONCILE", ""): (2, "1.000", "5.000000"),
    }
    names = {row["reason_code"]: row["reason_name"] for row in told["results"]}
    assert (names["THEFT"], names[""]) == ("Stolen or missing", "Count")
    assert names["LOST"] == "Lost in transit"


def test_what_was_handed_over_for_an_order_is_not_lost(
    cast: Cast, losses: Client, goods: list[Variant]
) -> None:
    def lost() -> tuple[Any, Any]:
        rows = get(losses, "shrinkage", date_from=SINCE)
        return rows["results"], get(losses, "kpis", date_from=SINCE)["shrink"]

    before = lost()
    promised = {
        "store_id": cast.high_street.pk,
        "variant_id": goods[0].pk,
        "qty": "2",
        "ref_type": "ORDER",
        "ref_id": "1001",
        "expires_at": (timezone.now() + dt.timedelta(hours=1)).isoformat(),
    }
    reservation = done(send(losses, f"{INVENTORY}/reservations", promised))["id"]
    done(send(losses, f"{INVENTORY}/reservations/{reservation}/commit"))
    assert lost() == before


@pytest.mark.parametrize("by", ["REASON", "PRODUCT"])
@pytest.mark.parametrize("narrowed", [False, True], ids=["all", "of a store and a category"])
def test_the_movements_of_a_row_add_up_to_it(
    cast: Cast, losses: Client, by: str, *, narrowed: bool
) -> None:
    within: dict[str, Any] = {"date_from": SINCE}
    if narrowed:
        with tenant_context(cast.shop.pk):
            category = Category.objects.get(name="Larder").pk
        within |= {"store_id": cast.high_street.pk, "category": category}
    told = get(losses, "shrinkage", by=by, **within)
    assert told["results"]
    within["date_to"] = told["date_to"]
    for row in told["results"]:
        if by == "PRODUCT":
            kinds = ["WASTE", "COUNT_RECONCILE", "ADJUSTMENT"]
            of = {"movement_type": kinds, "product_id": row["product_id"]}
        elif row["reason_code"]:
            of = {"movement_type": row["ref_type"], "reason_code": row["reason_code"]}
        else:
            of = {"movement_type": row["ref_type"], "without_reason": "true"}
        found = done(losses.get(f"{INVENTORY}/movements", {**within, **of}))["results"]
        units = sum(Decimal(entry["qty_delta"]) for entry in found)
        value = sum(Decimal(entry["value_delta"]) for entry in found)
        assert (units, value) == (Decimal(row["units"]), Decimal(row["value"])), row


@pytest.mark.parametrize("by", ["REASON", "STORE", "MONTH", "PRODUCT"])
def test_shrinkage_adds_up_to_the_ledger_however_it_is_grouped(
    cast: Cast, losses: Client, by: str
) -> None:
    units, value = one(
        cast,
        "SELECT sum(e.qty_delta), sum(e.value_delta) FROM inventory_stockledger e"
        " WHERE e.tenant_id = %(tenant)s"
        " AND e.ref_type IN ('WASTE', 'ADJUSTMENT', 'COUNT_RECONCILE')",
    )
    told = get(losses, "shrinkage", by=by, date_from=SINCE)
    assert (told["totals"]["units"], told["totals"]["value"]) == (f"{units:.3f}", f"{value:.6f}")
    assert sum(Decimal(row["value"]) for row in told["results"]) == value
    assert sum(row["entries"] for row in told["results"]) == told["totals"]["entries"]
    assert told["count"] == len(told["results"])
    values = [Decimal(row["value"]) for row in told["results"]]
    assert values == sorted(values)  # the greatest loss first
    for name in ("name", "units", "entries", "value"):
        turned = get(losses, "shrinkage", by=by, date_from=SINCE, ordering=f"-{name}")
        assert len(turned["results"]) == len(values)


def test_shrinkage_is_filtered(cast: Cast, losses: Client, goods: list[Variant]) -> None:
    theft = get(losses, "shrinkage", by="STORE", date_from=SINCE, reason_code="THEFT")
    assert {row["store_code"]: row["units"] for row in theft["results"]} == {
        "HS": "-3.000",
        "ST": "-2.000",
    }
    larder = get(
        losses, "shrinkage", by="PRODUCT", category=goods[0].product.category_id, date_from=SINCE
    )
    assert {row["product_name"] for row in larder["results"]} == {"Tea", "Jam"}
    one_store = get(losses, "shrinkage", store_id=cast.station.pk, date_from=SINCE)
    assert one_store["totals"]["units"] == "-8.000"
    assert get(losses, "shrinkage", date_from=SINCE, date_to="2026-01-31")["results"] == []


def test_each_month_of_the_period_has_its_row(
    cast: Cast, goods: list[Variant], sign_in: SignIn
) -> None:
    with tenant_context(cast.shop.pk):
        for day in ("2025-11-30", "2026-01-01", "2026-01-15"):
            at = dt.datetime.fromisoformat(f"{day}T12:00Z")
            posted(move(cast.high_street, goods[0], -1, RefType.WASTE, occurred_at=at))
    owner = sign_in(cast.owner)
    asked = {"by": "MONTH", "date_from": "2025-10-15", "date_to": "2026-02-01", "ordering": "name"}
    told = get(owner, "shrinkage", **asked)
    assert [
        (row["month"], row["entries"], row["units"], row["value"]) for row in told["results"]
    ] == [
        ("2025-10-01", 0, "0.000", "0.000000"),
        ("2025-11-01", 1, "-1.000", "-2.000000"),
        ("2025-12-01", 0, "0.000", "0.000000"),
        ("2026-01-01", 2, "-2.000", "-4.000000"),
        ("2026-02-01", 0, "0.000", "0.000000"),
    ]
    assert (told["count"], told["totals"]["entries"], told["totals"]["value"]) == (
        5,
        3,
        "-6.000000",
    )
    second = get(owner, "shrinkage", **asked, page=2, page_size=2)
    assert [row["month"] for row in second["results"]] == ["2025-12-01", "2026-01-01"]


def test_accuracy_is_what_each_count_found(
    cast: Cast, losses: Client, goods: list[Variant]
) -> None:
    tea, jam, _oil = goods
    # Jam moves while it is counted, oil is not seen and set to zero.
    counts = f"{INVENTORY}/counts"
    count = done(send(losses, counts, {"store_id": cast.station.pk}))["id"]
    line = {"variant_id": tea.pk, "counted_qty": "18"}
    done(send(losses, f"{counts}/{count}/set_qty", line))
    half = {"variant_id": jam.pk, "qty": "5"}
    done(send(losses, f"{counts}/{count}/scan", half))
    waste = {"store_id": cast.station.pk, "variant_id": jam.pk, "movement_type": "WASTE"}
    done(send(losses, f"{INVENTORY}/movements", {**waste, "quantity": "-1"}))
    done(send(losses, f"{counts}/{count}/scan", half))
    done(send(losses, f"{counts}/{count}/scan", {"code": "NOBODY-KNOWS"}))
    unknown = done(losses.get(f"{counts}/{count}"))["unknowns"][0]["id"]
    done(send(losses, f"{counts}/{count}/unknown/{unknown}/resolve", {"variant_id": None}))
    done(send(losses, f"{counts}/{count}/finalize", {"accept_moved": True, "zero_uncounted": 1}))
    told = get(losses, "counts_accuracy")
    assert [
        (row["lines"], row["exact_lines"], row["accuracy_percent"], row["units_variance"],
         row["units_off"], row["value_variance"], row["value_off"])
        for row in told["results"]
    ] == [
        (3, 1, "33.3", "-30.000", "30.000", "-115.000000", "115.000000"),
        (3, 1, "33.3", "1.000", "5.000", "5.000000", "13.000000"),
    ]  # fmt: skip
    off, value = one(
        cast,
        "SELECT sum(abs(e.qty_delta)), sum(e.value_delta) FROM inventory_stockledger e"
        " WHERE e.tenant_id = %(tenant)s AND e.ref_type = 'COUNT_RECONCILE'",
    )
    totals = told["totals"]
    assert (totals["units_off"], totals["value_variance"]) == (f"{off:.3f}", f"{value:.6f}")
    assert (totals["lines"], totals["exact_lines"], totals["accuracy_percent"]) == (6, 2, "33.3")
    here = get(losses, "counts_accuracy", store_id=cast.high_street.pk)
    shown = {row["id"]: row["accuracy"] for row in losses.get(counts).json()["results"]}
    assert here["count"] == 1
    for row in told["results"]:
        assert row["accuracy_percent"] == shown[row["count_id"]]  # as the count itself says
    assert get(losses, "counts_accuracy", date_to="2026-01-31")["results"] == []


@pytest.mark.parametrize("by", ["STORE", "CATEGORY", "PRODUCT"])
def test_valuation_is_what_the_items_are_worth(cast: Cast, losses: Client, by: str) -> None:
    units, value, skus = one(
        cast,
        "SELECT sum(i.on_hand), sum(i.stock_value), count(*) FILTER (WHERE i.on_hand <> 0)"
        " FROM inventory_inventoryitem i WHERE i.tenant_id = %(tenant)s",
    )
    told = get(losses, "valuation", by=by)
    totals = told["totals"]
    assert (totals["units"], totals["value"], totals["skus"]) == (
        f"{units:.3f}",
        f"{value:.6f}",
        skus,
    )
    assert sum(Decimal(row["value"]) for row in told["results"]) == value
    assert abs(sum((Decimal(row["share"]) for row in told["results"]), Decimal(-100))) < Decimal(
        "0.1"
    )
    for row in told["results"]:
        average = Decimal(row["value"]) / Decimal(row["units"])
        assert abs(Decimal(row["average_cost"]) - average) < Decimal("0.000001")
    for name in ("name", "skus", "units", "value", "share", "average_cost"):
        assert get(losses, "valuation", by=by, ordering=name)["count"] == told["count"]


def test_valuation_is_filtered(cast: Cast, losses: Client, goods: list[Variant]) -> None:
    larder = goods[0].product.category_id
    told = get(losses, "valuation", by="PRODUCT", category=larder, store_id=cast.high_street.pk)
    assert {row["product_name"]: row["units"] for row in told["results"]} == {
        "Tea": "15.000",
        "Jam": "24.000",
    }
    assert {row["category_name"] for row in get(losses, "valuation", by="CATEGORY")["results"]} == {
        "Larder",
        None,
    }


@pytest.mark.parametrize(
    ("name", "params", "attr"),
    [
        ("valuation", {"as_of": "2999-01-01"}, "as_of"),
        ("valuation", {"as_of": "0001-01-01"}, "as_of"),
        ("valuation", {"as_of": "x"}, "as_of"),
        ("valuation", {"by": "X"}, "by"),
        ("shrinkage", {"by": "DAY"}, "by"),
        ("shrinkage", {"date_from": "2026-02-02", "date_to": "2026-02-01"}, "date_from"),
        ("shrinkage", {"date_to": "0001-01-01"}, "date_to"),
        ("shrinkage", {"reason_code": "a\0"}, "reason_code"),
        ("aging", {"bucket": "X"}, "bucket"),
        ("aging", {"search": "a\0"}, "search"),
        ("aging", {"nothing": "1"}, "nothing"),
        ("low_stock_alerts", {"out_of_stock": "maybe"}, "out_of_stock"),
        ("low_stock_alerts", {"ordering": "secret"}, "ordering"),
        ("counts_accuracy", {"page": "1e400"}, "page"),
    ],
)
def test_what_is_malformed_is_refused_by_its_name(
    losses: Client, name: str, params: dict[str, str], attr: str
) -> None:
    answer = losses.get(f"{ANALYTICS}/{name}", params)
    assert answer.status_code == 400, answer.content
    assert attr in [error["attr"] for error in answer.json()["errors"]]


NAMES = ("aging", "shrinkage", "counts_accuracy", "valuation", "low_stock_alerts")
# The session, user and membership; when the marts were built; the page, with what all of them come to.
STATEMENTS = {
    "aging": 6,
    "shrinkage": 8,
    "counts_accuracy": 8,
    "valuation": 7,
    "low_stock_alerts": 7,
}


@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_another_retailer_is_seen(
    cast: Cast, losses: Client, sign_in: SignIn, name: str
) -> None:
    outsider = sign_in(cast.outsider)
    assert get(outsider, name)["results"] == []
    for client, store in ((outsider, cast.high_street), (losses, cast.rival_store)):
        answer = client.get(f"{ANALYTICS}/{name}", {"store_id": store.pk})
        assert answer.status_code == 404


@pytest.mark.parametrize("name", NAMES)
def test_a_page_takes_few_statements(losses: Client, name: str) -> None:
    with CaptureQueriesContext(connection) as captured:
        get(losses, name, date_from=SINCE) if name == "shrinkage" else get(losses, name)
    assert len(captured) == STATEMENTS[name], [q["sql"] for q in captured]
