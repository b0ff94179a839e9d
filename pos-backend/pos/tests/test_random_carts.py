"""Random carts at the till: quote = checkout = receipt, and what comes back whole, partly in an
exchange, refunds exactly the total.

The suite tries a few dozen, `make soak` 10,000.
"""

import itertools
from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from catalog.models import TaxCategory, Variant
from catalog.tests.factories import VariantFactory
from inventory.tests.soak.sizes import SEED, SOAKING, say
from inventory.tests.test_concurrency import ledger_is_proven
from pos.models import Sale
from pos.printing.receipt import receipt_of
from pos.tests.till import POS, Desk, line, send
from tenants.context import tenant_context

CARTS = 10_000 if SOAKING else 25

PRICES = ("0.01", "0.333333", "1", "3.335", "7.99", "12.345678", "149.95", "999.999999")
RATES = ("0", "5", "8.875", "20")


@pytest.fixture
def wares(live_desk: Desk) -> Iterator[list[Variant]]:
    """Real commits: within one long transaction every cart would cost more than the one before."""
    with tenant_context(live_desk.cast.shop.pk):
        live_desk.cast.shop.shortage_policy = "ALLOW"
        live_desk.cast.shop.save()
        taxes = [TaxCategory.objects.create(name=f"Tax {rate}", rate=rate) for rate in RATES]
        variants = [
            VariantFactory.create(price=price, product__tax_category=tax)
            for price in PRICES
            for tax in taxes
        ]
    yield variants
    ledger_is_proven()  # of all carts together


def _pieces(qty: Decimal, cuts: list[int]) -> list[Decimal]:
    """A quantity in parts that add up to it, to the thousandth."""
    units = int(qty * 1000)
    places = sorted({0, units, *(cut % (units + 1) for cut in cuts)})
    return [Decimal(b - a) / 1000 for a, b in itertools.pairwise(places)]


_carts = itertools.count(1)

# A place among the wares, and how many.
picks = st.tuples(
    st.integers(0, len(PRICES) * len(RATES) - 1),
    st.one_of(st.integers(1, 12).map(Decimal), st.decimals("0.001", "30", places=3)),
)


@seed(SEED)
@settings(
    max_examples=CARTS,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    cart=st.lists(picks, min_size=1, max_size=8),
    swap=st.lists(picks, max_size=3),
    inclusive=st.booleans(),
    cuts=st.lists(st.integers(0, 10**6), max_size=2),
)
def test_quote_checkout_receipt_exchange_and_refund_are_one_sum(
    live_desk: Desk,
    wares: list[Variant],
    cart: list[tuple[int, Decimal]],
    swap: list[tuple[int, Decimal]],
    inclusive: bool,
    cuts: list[int],
) -> None:
    desk = live_desk
    if desk.cast.shop.tax_inclusive != inclusive:
        desk.cast.shop.tax_inclusive = inclusive
        desk.cast.shop.save()
    asked = [line(wares[place], qty) for place, qty in cart]
    quote = desk.quote(*asked)
    sale = desk.sold(*asked, payments=_tender(quote["total"]))
    same = quote.keys() - {"lines"}
    assert {name: sale[name] for name in same} == {name: quote[name] for name in same}
    lines_total = sum(Decimal(row["line_total"]) for row in sale["lines"])
    assert lines_total == Decimal(sale["total"]) == paid_for(sale)
    with tenant_context(desk.cast.shop.pk):
        printed = receipt_of(Sale.objects.get(pk=sale["id"]))
    assert printed.total[1].replace(",", "") == quote["total"]
    assert [row.total.replace(",", "") for row in printed.lines] == [
        row["line_total"] for row in quote["lines"]
    ]
    rounds = _rounds(sale, cuts)
    back = Decimal(0)
    if swap:
        swapped = _exchanged(desk, [line(wares[place], qty) for place, qty in swap], rounds.pop())
        back += Decimal(swapped["returned_total"])
    back += sum(_refunded(desk, lines) for lines in rounds)
    assert back == Decimal(sale["total"])
    again = desk.client.get(f"{POS}/sales/{sale['id']}").json()
    assert again["status"] == "RETURNED"
    assert {row["returnable_amount"] for row in again["lines"]} == {"0.00"}
    if next(_carts) % 500 == 0:
        say(f"{sale['number']}: carts still come out")


def _tender(amount: str) -> list[dict[str, str]]:
    return [{"method": "CASH", "amount": amount}] if Decimal(amount) else []


def paid_for(sale: dict[str, Any]) -> Decimal:
    paid = sum((Decimal(payment["amount"]) for payment in sale["payments"]), Decimal(0))
    return paid - Decimal(sale["change"])


def _rounds(sale: dict[str, Any], cuts: list[int]) -> list[list[dict[str, Any]]]:
    """Every line, cut into pieces; the pieces of a round come back together."""
    rounds: list[list[dict[str, Any]]] = [[] for _ in range(len(cuts) + 1)]
    for row in sale["lines"]:
        for number, piece in enumerate(_pieces(Decimal(row["qty"]), cuts)):
            rounds[number].append({"sale_line_id": row["id"], "qty": str(piece)})
    return [lines for lines in rounds if lines]


def _refunded(desk: Desk, lines: list[dict[str, Any]]) -> Decimal:
    body: dict[str, Any] = {"register_session_id": desk.session.pk, "lines": lines}
    amount = desk.client.post(f"{POS}/returns/quote", body, "application/json").json()["total"]
    answer = send(desk.client, f"{POS}/returns", {**body, "refunds": _tender(amount)})
    assert answer.status_code == 201, answer.content
    assert answer.json()["refunded_total"] == answer.json()["total"] == amount
    return Decimal(amount)


def _exchanged(
    desk: Desk, goods: list[dict[str, Any]], lines: list[dict[str, Any]]
) -> dict[str, Any]:
    """`lines` of a receipt for `goods`: the balance is what the quote says, and settles both halves."""
    body = desk.basket(*goods, returned={"lines": lines})
    quote = desk.client.post(f"{POS}/quote", body, "application/json").json()
    balance = Decimal(quote["balance"])
    body["payments"] = _tender(str(max(balance, Decimal(0))))
    body["refunds"] = _tender(str(max(-balance, Decimal(0))))
    answer = send(desk.client, f"{POS}/checkout", {**body, "client_id": str(uuid4())})
    assert answer.status_code == 201, answer.content
    swapped = dict(answer.json())
    names = ("total", "tax_total", "returned_total", "balance")
    assert {name: swapped[name] for name in names} == {name: quote[name] for name in names}
    assert balance == Decimal(swapped["total"]) - Decimal(swapped["returned_total"])
    assert paid_for(swapped) == Decimal(swapped["total"])
    came = swapped["returned"]
    assert came["refunded_total"] == came["total"] == swapped["returned_total"]
    with tenant_context(desk.cast.shop.pk):
        printed = receipt_of(Sale.objects.get(pk=swapped["id"]))
    assert printed.settled[1][1].replace(",", "") == f"{abs(balance):.2f}"
    return swapped
