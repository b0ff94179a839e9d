"""The arithmetic of receipts and refunds: the rounding rule, and what always holds."""

from decimal import Decimal
from random import Random

import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from core.money import ZERO
from core.problems import Invalid
from inventory.tests.soak.sizes import SEED, SOAKING
from pos.receipts import MOST_MONEY, BasketLine, PricedReceipt, compute_receipt
from pos.refunds import LineMoney, refund_of

CARTS = 10_000 if SOAKING else 300

quantities = st.one_of(st.integers(1, 20).map(Decimal), st.decimals("0.001", "999.999", places=3))
prices = st.one_of(st.decimals("0", "500", places=2), st.decimals("0", "9999", places=6))
rates = st.sampled_from([Decimal(rate) for rate in ("0", "5", "7.7", "8.875", "19", "20", "100")])
lines = st.builds(
    BasketLine,
    variant_id=st.integers(1, 9),
    qty=quantities,
    unit_price=prices,
    tax_rate=rates,
)
carts = st.lists(lines, min_size=1, max_size=40)


def one(qty: str, price: str, rate: str, *, inclusive: bool) -> PricedReceipt:
    line = BasketLine(
        variant_id=1, qty=Decimal(qty), unit_price=Decimal(price), tax_rate=Decimal(rate)
    )
    return compute_receipt([line], tax_inclusive=inclusive)


@pytest.mark.parametrize(
    ("qty", "price", "rate", "inclusive", "tax", "total"),
    [
        ("1", "12.00", "20", True, "2.00", "12.00"),
        ("1", "12.00", "20", False, "2.40", "14.40"),
        ("3", "0.335", "0", True, "0.00", "1.01"),  # 1.005: half a penny goes up
        ("0.5", "0.01", "0", True, "0.00", "0.01"),
        ("0.001", "0.01", "20", True, "0.00", "0.00"),
        ("1", "0.03", "20", True, "0.01", "0.03"),  # 0.005
        ("1", "0.125", "20", False, "0.03", "0.16"),  # the gross first, then its tax
        ("1", "9.99", "100", True, "5.00", "9.99"),  # 4.995
    ],
)
def test_the_rounding_rule(
    qty: str, price: str, rate: str, inclusive: bool, tax: str, total: str
) -> None:
    receipt = one(qty, price, rate, inclusive=inclusive)
    assert (receipt.tax_total, receipt.total) == (Decimal(tax), Decimal(total))


def test_a_discount_comes_off_before_tax() -> None:
    line = BasketLine(
        variant_id=1,
        qty=Decimal(2),
        unit_price=Decimal(6),
        tax_rate=Decimal(20),
        discount=Decimal(2),
    )
    with_tax = compute_receipt([line], tax_inclusive=True)
    assert (with_tax.subtotal, with_tax.discount_total, with_tax.tax_total, with_tax.total) == (
        Decimal("10.33"), Decimal(2), Decimal("1.67"), Decimal(10),
    )  # fmt: skip
    without = compute_receipt([line], tax_inclusive=False)
    assert (without.subtotal, without.tax_total, without.total) == (12, 2, 12)


def test_more_than_a_receipt_can_hold_is_refused() -> None:
    with pytest.raises(Invalid):
        one("99999999999.999", "99999999999999.999999", "100", inclusive=False)
    half = BasketLine(variant_id=1, qty=Decimal(1), unit_price=MOST_MONEY)
    with pytest.raises(Invalid):
        compute_receipt([half, half], tax_inclusive=True)


@seed(SEED)
@settings(max_examples=CARTS, deadline=None, database=None)
@given(cart=carts, inclusive=st.booleans())
def test_lines_always_add_up_to_the_total(cart: list[BasketLine], inclusive: bool) -> None:
    receipt = compute_receipt(cart, tax_inclusive=inclusive)
    assert receipt.total == sum(line.line_total for line in receipt.lines)
    assert receipt.tax_total == sum(line.tax for line in receipt.lines)
    assert receipt.subtotal - receipt.discount_total + receipt.tax_total == receipt.total
    for asked, line in zip(cart, receipt.lines, strict=True):
        assert line.line_total.as_tuple().exponent == line.tax.as_tuple().exponent == -2
        assert ZERO <= line.tax <= line.line_total
        net = line.line_total - line.tax if not inclusive else line.line_total
        assert abs(net - asked.qty * asked.unit_price) <= Decimal("0.005")
    assert compute_receipt(cart, tax_inclusive=inclusive) == receipt
    # The order of lines does not matter to what is paid.
    backwards = compute_receipt(cart[::-1], tax_inclusive=inclusive)
    assert (backwards.total, backwards.tax_total) == (receipt.total, receipt.tax_total)


@seed(SEED)
@settings(max_examples=CARTS, deadline=None, database=None)
@given(line=lines, inclusive=st.booleans(), dice=st.integers(0, 2**32))
def test_a_line_that_comes_back_piece_by_piece_adds_up(
    line: BasketLine, inclusive: bool, dice: int
) -> None:
    """Some pieces are rejected on the way, and come back later."""
    (priced,) = compute_receipt([line], tax_inclusive=inclusive).lines
    sold = LineMoney(
        qty=priced.qty, discount=priced.discount, tax=priced.tax, line_total=priced.line_total
    )
    random = Random(dice)
    back: list[LineMoney] = []
    while (left := sold.qty - sum(piece.qty for piece in back)) > 0:
        most = int(left * 1000)
        qty = left if len(back) > 8 else Decimal(random.randint(1, most)) / 1000
        before = LineMoney()
        for piece in back:
            before = before.plus(piece)
        piece = refund_of(qty, sold=sold, back=before)
        assert piece.line_total >= 0
        assert piece.tax >= 0
        back.append(piece)
        assert sum(p.line_total for p in back) <= sold.line_total
        if len(back) < 8 and random.random() < 0.3 and qty != left:
            back.remove(random.choice(back))
    assert sum(piece.line_total for piece in back) == sold.line_total
    assert sum(piece.tax for piece in back) == sold.tax
    with pytest.raises(ValueError, match="more than was sold"):
        refund_of(Decimal("0.001"), sold=sold, back=sold)
