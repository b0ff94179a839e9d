"""What a till asked for, from checked fields to what the services take."""

from collections.abc import Sequence
from typing import Any

from accounts.pins import approve
from accounts.views import TenantView
from pos.exchanges import BroughtBack
from pos.models import Disposition, PaymentMethod
from pos.recording import Tender
from pos.returns import AskedReturnLine
from pos.sessions import session_of


def approval_at(view: TenantView, session_id: int, approval: Any) -> int | None:
    """The manager who says yes, before anything is locked: checking a PIN is slow on purpose."""
    if approval is None:
        return None
    store = view.acts_in(session_of(session_id).store_id)
    return approve(
        access=view.access, approval=approval, permission="till.approve", store_id=store.pk
    )


def tenders_of(given: Sequence[dict[str, Any]]) -> list[Tender]:
    return [
        Tender(PaymentMethod(tender["method"]), tender["amount"], tender.get("reference", ""))
        for tender in given
    ]


def lines_back(lines: list[dict[str, Any]]) -> list[AskedReturnLine]:
    return [
        AskedReturnLine(**{**line, "disposition": Disposition(line["disposition"])})
        for line in lines
    ]


def brought_back(
    given: dict[str, Any] | None, *, refunds: Sequence[dict[str, Any]] = ()
) -> BroughtBack | None:
    """The other half of an exchange, where there is one."""
    if given is None:
        return None
    return BroughtBack(
        sale_id=given.get("sale_id"), lines=lines_back(given["lines"]), refunds=tenders_of(refunds)
    )
