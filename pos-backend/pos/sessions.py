"""The workflow of a register session: open with a float, cash in and out, close on a blind count."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from core.problems import NotFound, Problem
from pos.drawer import cash_of
from pos.models_sessions import CashKind, CashMovement, RegisterSession, SessionStatus
from stores.models import Register, Store
from tenants.audit import record_event
from tenants.context import current_tenant_id
from tenants.numbering import next_number


class SessionClosed(Problem):
    default_code = "session_closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Till:
    """A session that cannot be closed before this transaction ends.

    `known_sale_id` is the sale with the client id that was asked for, if there is one already.
    """

    session_id: int
    session_number: str
    store_id: int
    store_code: str
    register_id: int
    register_code: str
    is_open: bool
    known_sale_id: int | None

    def series(self, kind: str = "") -> str:
        """What the numbers of this register's documents begin with: of no other till's making."""
        return "-".join(filter(None, (self.store_code, self.register_code, kind)))

    def require_open(self) -> None:
        """Raises SessionClosed."""
        if not self.is_open:
            raise SessionClosed(f"{self.session_number} is closed. Open the register again.")


# FOR SHARE: sales of one session do not wait for each other, closing it waits for all of them.
_HOLD = """
SELECT t.id, t.number, t.store_id, p.code, t.register_id, r.code, t.status = 'OPEN', s.id
FROM pos_registersession t
JOIN stores_register r ON r.tenant_id = %(tenant)s AND r.id = t.register_id
JOIN stores_store p ON p.tenant_id = %(tenant)s AND p.id = t.store_id
LEFT JOIN pos_sale s ON s.tenant_id = %(tenant)s AND s.client_id = %(client)s
WHERE t.tenant_id = %(tenant)s AND t.id = %(session)s
FOR SHARE OF t
"""


def hold_till(*, session_id: int, client_id: UUID | None = None) -> Till:
    """Keep a session from closing until the transaction ends. Raises NotFound."""
    params: dict[str, Any] = {
        "tenant": current_tenant_id(),
        "session": session_id,
        "client": client_id,
    }
    with connection.cursor() as cursor:
        cursor.execute(_HOLD, params)
        row = cursor.fetchone()
    if row is None:
        raise NotFound
    return Till(
        session_id=row[0],
        session_number=row[1],
        store_id=row[2],
        store_code=row[3],
        register_id=row[4],
        register_code=row[5],
        is_open=row[6],
        known_sale_id=row[7],
    )


def session_of(session_id: int) -> RegisterSession:
    """Raises NotFound."""
    session = RegisterSession.objects.filter(pk=session_id).first()
    if session is None:
        raise NotFound
    return session


def register_of(register_id: int) -> Register:
    """Raises NotFound."""
    register = Register.objects.filter(pk=register_id).first()
    if register is None:
        raise NotFound
    return register


@transaction.atomic
def open_session(
    *, register: Register, store: Store, opening_float: Decimal, actor_id: int
) -> RegisterSession:
    """Open a register of `store` with so much cash in its drawer.

    Raises Problem for a register or store that is retired, or open already: it says who holds it.
    """
    # Retiring either waits for this lock, and sees the session then.
    register = (
        Register.objects.select_related("store")
        .select_for_update(no_key=True, of=("self", "store"))
        .get(pk=register.pk)
    )
    for place in (register, register.store):
        if not place.is_active:
            raise Problem(f"{place} is retired.", code="register_inactive")
    _refuse_open(register)
    series = f"{store.code}-{register.code}-Z"
    session = RegisterSession(
        number=f"{series}-{next_number(series=series):05d}",
        store=store,
        register=register,
        opened_at=timezone.now(),
        opening_float=opening_float,
        created_by_id=actor_id,
    )
    try:
        with transaction.atomic():
            session.save()
    except IntegrityError:
        _refuse_open(register)  # somebody was faster
        raise
    record_event(
        action="opened",
        subject=session,
        actor_id=actor_id,
        store_id=store.pk,
        after={"register": register.code, "opening_float": f"{opening_float:.2f}"},
    )
    return session


def _refuse_open(register: Register) -> None:
    open_one = (
        RegisterSession.objects.filter(register=register, status=SessionStatus.OPEN)
        .select_related("created_by")
        .first()
    )
    if open_one is not None:
        holder = open_one.created_by
        name = holder.name if holder else "somebody"
        raise Problem(
            f"{register.code} is open already: {name} holds it since {open_one.opened_at:%H:%M} UTC.",
            code="session_open",
            session_id=open_one.pk,
            held_by={"id": holder.pk, "name": name} if holder else None,
        )


def _locked(session_id: int) -> RegisterSession:
    """The session, and nobody else's to change. Raises NotFound, SessionClosed."""
    session = RegisterSession.objects.select_for_update().filter(pk=session_id).first()
    if session is None:
        raise NotFound
    if session.status != SessionStatus.OPEN:
        raise SessionClosed(f"{session.number} is closed.")
    return session


def move_cash(
    *, session_id: int, kind: CashKind, amount: Decimal, reason: str, actor_id: int
) -> CashMovement:
    """Put cash (> 0) into the drawer or take it out. Raises NotFound, SessionClosed."""
    session = _locked(session_id)
    movement = CashMovement.objects.create(
        session=session,
        kind=kind,
        amount=amount,
        reason=reason,
        created_by_id=actor_id,
        created_at=timezone.now(),
    )
    record_event(
        action=f"cash_{kind.lower()}",
        subject=session,
        actor_id=actor_id,
        store_id=session.store_id,
        after={"amount": f"{amount:.2f}", "reason": reason},
    )
    return movement


def close_session(*, session_id: int, counted_cash: Decimal, actor_id: int) -> RegisterSession:
    """Close on what was counted; waits for sales that are under way. Raises NotFound, SessionClosed."""
    session = _locked(session_id)
    expected = cash_of(session).expected
    session.status = SessionStatus.CLOSED
    session.closed_at = timezone.now()
    session.closed_by_id = actor_id
    session.counted_cash = counted_cash
    session.expected_cash = expected
    session.difference = counted_cash - expected
    session.version += 1
    session.save()
    record_event(
        action="closed",
        subject=session,
        actor_id=actor_id,
        store_id=session.store_id,
        after={
            "counted_cash": f"{counted_cash:.2f}",
            "expected_cash": f"{expected:.2f}",
            "difference": f"{session.difference:.2f}",
        },
    )
    return session
