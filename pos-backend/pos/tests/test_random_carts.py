"""Random carts at the till: quote = checkout = receipt, and a whole return refunds exactly the total.

The suite tries a few dozen; `SOAK=1 pytest pos/tests/test_random_carts.py` tries 10,000.
"""

import itertools
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from catalog.models import TaxCategory, Variant
from catalog.tests.factories import VariantFactory
from inventory.tests.soak.sizes import SEED, SOAKING
from pos.models import Sale
from pos.printing.receipt import receipt_of
from pos.tests.till import POS, Desk, line, send, the_books_agree
from tenants.context import tenant_context

CARTS = 10_000 if SOAKING else 25

PRICES = ("0.01", "0.333333", "1", "3.335", "7.99", "12.345678", "149.95", "999.999999")
RATES = ("0", "5", "8.875", "20")


@pytest.fixture
def wares(desk: Desk) -> list[Variant]:
    with tenant_context(desk.cast.shop.pk):
        desk.cast.shop.shortage_policy = "ALLOW"
        desk.cast.shop.save()
        taxes = [TaxCategory.objects.create(name=f"Tax {rate}", rate=rate) for rate in RATES]
        return [
            VariantFactory.create(price=price, product__tax_category=tax)
            for price in PRICES
            for tax in taxes
        ]


def _pieces(qty: Decimal, cuts: list[int]) -> list[Decimal]:
    """A quantity in parts that add up to it, to the thousandth."""
    units = int(qty * 1000)
    places = sorted({0, units, *(cut % (units + 1) for cut in cuts)})
    return [Decimal(b - a) / 1000 for a, b in itertools.pairwise(places)]


@seed(SEED)
@settings(
    max_examples=CARTS,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    cart=st.lists(
        st.tuples(
            st.integers(0, len(PRICES) * len(RATES) - 1),
            st.one_of(st.integers(1, 12).map(Decimal), st.decimals("0.001", "30", places=3)),
        ),
        min_size=1,
        max_size=8,
    ),
    inclusive=st.booleans(),
    cuts=st.lists(st.integers(0, 10**6), max_size=3),
)
def test_quote_checkout_receipt_and_refund_are_one_sum(
    desk: Desk,
    wares: list[Variant],
    cart: list[tuple[int, Decimal]],
    inclusive: bool,
    cuts: list[int],
) -> None:
    desk.cast.shop.tax_inclusive = inclusive
    desk.cast.shop.save()
    asked = [line(wares[place], qty) for place, qty in cart]
    quote = desk.quote(*asked)
    sale = desk.sold(*asked)
    assert {name: sale[name] for name in quote.keys() - {"lines"}} == {
        name: quote[name] for name in quote.keys() - {"lines"}
    }
    assert sum(Decimal(row["line_total"]) for row in sale["lines"]) == Decimal(sale["total"])
    with tenant_context(desk.cast.shop.pk):
        printed = receipt_of(Sale.objects.get(pk=sale["id"]))
    assert printed.total[1].replace(",", "") == quote["total"]
    assert [row.total.replace(",", "") for row in printed.lines] == [
        row["line_total"] for row in quote["lines"]
    ]
    assert _refunded_whole(desk, sale, cuts) == Decimal(sale["total"])
    again = desk.client.get(f"{POS}/sales/{sale['id']}").json()
    assert again["status"] == "RETURNED"
    assert {row["returnable_amount"] for row in again["lines"]} == {"0.00"}


def _refunded_whole(desk: Desk, sale: dict[str, Any], cuts: list[int]) -> Decimal:
    """Every line goes back, cut into pieces; the pieces of a round are one return."""
    rounds: list[list[dict[str, Any]]] = [[] for _ in range(len(cuts) + 1)]
    for row in sale["lines"]:
        for number, piece in enumerate(_pieces(Decimal(row["qty"]), cuts)):
            rounds[number].append({"sale_line_id": row["id"], "qty": str(piece)})
    total = Decimal(0)
    for back in filter(None, rounds):
        body: dict[str, Any] = {"register_session_id": desk.session.pk, "lines": back}
        quoted = desk.client.post(f"{POS}/returns/quote", body, "application/json").json()
        amount = quoted["total"]
        body["refunds"] = [{"method": "CASH", "amount": amount}] if Decimal(amount) else []
        answer = send(desk.client, f"{POS}/returns", body)
        assert answer.status_code == 201, answer.content
        assert answer.json()["refunded_total"] == amount
        total += Decimal(amount)
    return total


def test_the_books_agree_after_a_round_trip(desk: Desk, wares: list[Variant]) -> None:
    sale = desk.sold(*(line(ware, "1.667") for ware in wares))
    _refunded_whole(desk, sale, [500, 1200])
    the_books_agree()
