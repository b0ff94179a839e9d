"""A count session: begun, cancelled, and what its scope takes in."""

import datetime as dt

from django.db import IntegrityError, connection, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from catalog.branches import branch_of
from catalog.models import Category, Variant
from core.problems import NotFound, Problem
from inventory.counts.models import UNDER_WAY, CountScope, CountSession, CountStatus
from inventory.models import InventoryItem
from stores.models import Store
from tenants.audit import record_event
from tenants.context import current_tenant_id
from tenants.numbering import next_number


class CountState(Problem):
    """409: the session is not in a state in which this can be done."""

    default_code = "count_state"


class CountActive(Problem):
    """409: the store is being counted already; `session_id` says by which."""

    default_code = "count_active"


def create_count(
    *,
    store: Store,
    scope: CountScope,
    actor_id: int,
    zone_name: str = "",
    category: Category | None = None,
    note: str = "",
    at: dt.datetime | None = None,
) -> CountSession:
    """Raises CountActive where a count of the whole store is under way and this is one too.

    `at` is when it was made, by default now.
    """
    if scope == CountScope.FULL_STORE:
        _refuse_active(store)
    session = CountSession(
        number=f"CNT-{next_number(series='CNT'):06d}",
        store=store,
        scope=scope,
        zone_name=zone_name,
        category=category,
        note=note,
        created_by_id=actor_id,
    )
    try:
        with transaction.atomic():
            session.save()
            if at is not None:
                CountSession.objects.filter(pk=session.pk).update(created_at=at)
                session.created_at = at
    except IntegrityError:
        _refuse_active(store)  # somebody was faster
        raise
    record_event(
        action="created",
        subject=session,
        actor_id=actor_id,
        store_id=store.pk,
        after={"scope": scope, "zone_name": zone_name, "category_id": session.category_id},
    )
    return session


def cancel_count(*, session_id: int, actor_id: int) -> CountSession:
    """Nothing of it is posted; what was scanned stays in its history. Raises NotFound, CountState."""
    session = locked_session(session_id, "cancelled")
    session.status = CountStatus.CANCELLED
    session.finished_at, session.finished_by_id = timezone.now(), actor_id
    session.version += 1
    session.save()
    record_event(action="cancelled", subject=session, actor_id=actor_id, store_id=session.store_id)
    return session


def locked_session(session_id: int, participle: str) -> CountSession:
    """A session under way, and nobody else's: scans wait. Raises NotFound, CountState."""
    session = CountSession.objects.select_for_update().filter(pk=session_id).first()
    if session is None:
        raise NotFound
    if session.status not in UNDER_WAY:
        raise CountState(
            f"{session.number} cannot be {participle}: it is"
            f" {session.get_status_display().lower()}.",
            current_status=session.status,
        )
    return session


def scanned_session(session_id: int, *, actor_id: int) -> CountSession:
    """A session that stays under way until the transaction ends, shared with other scanners.

    Its first scan begins it. Raises NotFound, CountState.
    """
    # Whoever begins it waits here for others who do; only afterwards all of them share it.
    begun = CountSession.objects.filter(pk=session_id, status=CountStatus.DRAFT).update(
        status=CountStatus.IN_PROGRESS, started_at=timezone.now()
    )
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id FROM inventory_countsession WHERE tenant_id = %s AND id = %s FOR SHARE",
            [current_tenant_id(), session_id],
        )
    session = CountSession.objects.filter(pk=session_id).first()
    if session is None:
        raise NotFound
    refuse_ended(session)
    if begun:
        record_event(
            action="started", subject=session, actor_id=actor_id, store_id=session.store_id
        )
    return session


def refuse_ended(session: CountSession) -> None:
    """Raises CountState where nothing can be counted any longer."""
    if session.status not in UNDER_WAY:
        raise CountState(
            f"{session.number} takes no more counts: it is {session.get_status_display().lower()}.",
            current_status=session.status,
        )


def active_counts(*, store_id: int | None) -> int:
    """How many counts are under way, in a store or in all."""
    sessions = CountSession.objects.filter(status__in=UNDER_WAY)
    return (sessions if store_id is None else sessions.filter(store_id=store_id)).count()


def items_in_scope(session: CountSession) -> QuerySet[InventoryItem]:
    """Items that the books expect there; a zone may hold any of the store's."""
    items = InventoryItem.objects.filter(store_id=session.store_id, variant__track_stock=True)
    if session.scope == CountScope.CATEGORY:
        items = items.filter(variant__product__category__in=scope_categories(session))
    return items


def scope_categories(session: CountSession) -> list[int]:
    """Those that are counted, with all below; none where the scope is no category."""
    return branch_of(session.category_id) if session.category_id else []


def refuse_out_of_scope(session: CountSession, variant: Variant) -> None:
    """Raises Problem for a variant that keeps no stock, or is of another category."""
    if not variant.track_stock:
        raise Problem(f"{variant.sku} keeps no stock.", code="keeps_no_stock")
    if session.scope == CountScope.CATEGORY and (
        variant.product.category_id not in scope_categories(session)
    ):
        raise Problem(f"{variant.sku} is of another category.", code="out_of_scope")


def _refuse_active(store: Store) -> None:
    active = CountSession.objects.filter(
        Q(store=store, scope=CountScope.FULL_STORE), status__in=UNDER_WAY
    ).first()
    if active is not None:
        raise CountActive(
            f"{store} is being counted already, by {active.number}.",
            session_id=active.pk,
            number=active.number,
        )
