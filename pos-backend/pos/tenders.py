"""Money over the counter: what was handed over must be what the document comes to."""

from collections.abc import Sequence
from decimal import Decimal

from core.money import ZERO
from core.problems import Problem
from pos.models import PaymentMethod
from pos.recording import Tender


class PaymentMismatch(Problem):
    """409: the sums do not meet. Carries `total` and `paid` (or `refunded`)."""

    default_code = "payment_mismatch"


def change_for(*, total: Decimal, payments: Sequence[Tender]) -> Decimal:
    """The cash to give back, so that payments less change come to the total.

    Raises PaymentMismatch for too little, and for more on cards and vouchers than there is to pay:
    change is given from cash only.
    """
    paid = _sum(payments)
    if paid < total:
        raise _mismatch(f"{total - paid:.2f} are still to be paid.", total, paid=paid)
    if _sum(payments, but_cash=True) > total:
        raise _mismatch("Only cash can be more than the total: change is cash.", total, paid=paid)
    return paid - total


def check_refunds(*, total: Decimal, refunds: Sequence[Tender]) -> None:
    """Raises PaymentMismatch where the refunds do not add up to the total, to the penny."""
    refunded = _sum(refunds)
    if refunded != total:
        said = f"The refunds come to {refunded:.2f}, to be given back are {total:.2f}."
        raise _mismatch(said, total, refunded=refunded)


def _mismatch(detail: str, total: Decimal, **sums: Decimal) -> PaymentMismatch:
    told = {name: f"{amount:.2f}" for name, amount in {"total": total, **sums}.items()}
    return PaymentMismatch(detail, code=None, status=None, errors=None, **told)


def _sum(tenders: Sequence[Tender], *, but_cash: bool = False) -> Decimal:
    return sum(
        (t.amount for t in tenders if not (but_cash and t.method == PaymentMethod.CASH)), ZERO
    )
