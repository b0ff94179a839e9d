"""Counts of the demo: a category that was counted to the end, and a stockroom that is being counted.

What is counted in a store is not told there to who counts blind: the one under way is in a store in
which nobody signs in as staff.
"""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Count

from catalog.models import Category
from demo.plan import ShopDay, document_id
from demo.posting import Directory
from demo.shops import Retailer, Shop
from inventory.counts.finalizing import Approved, finalize_count
from inventory.counts.models import CountScope, CountSession, CountStatus, ObservationKind
from inventory.counts.scans import Seen, observe, resolve_unknown
from inventory.counts.sessions import create_count
from inventory.models import InventoryItem
from inventory.selectors import Clock, stock_as_of

FEW, MOST = 6, 30  # items of the category
SPARE = 6  # an item that one is missing of has more
SCANNED = 5
HOUR = 22  # when the shops are closed, and the transfers of the day are done
STRAY_CODE = "9771234567003"  # the shop's own magazine, which is not for sale

# By these a later run knows them again.
DONE, UNDER_WAY = NOTES = ("Quarterly category count", "Stockroom, before the delivery")


def complete_counts(
    retailer: Retailer, *, directory: Callable[[], Directory], until: dt.date
) -> bool:
    """A finalized count with small differences, and one in progress, as far as they lack.

    Each step is a transaction of its own, so that a run which was cut off goes on where it stopped. A
    retailer with too few stores has none. Returns False where nothing was missing.
    """
    if len(retailer.shops) < 4:
        return False
    made = False
    while step := _next_step():
        with transaction.atomic():
            step(directory(), retailer, until)
        made = True
    return made


_Step = Callable[[Directory, Retailer, dt.date], None]


def _next_step() -> _Step | None:
    states = dict(CountSession.objects.filter(note__in=NOTES).values_list("note", "status"))
    for note, status, step in (
        (DONE, None, _begin_category),
        (DONE, CountStatus.DRAFT, _count_category),
        (DONE, CountStatus.IN_PROGRESS, _finalize_category),
        (UNDER_WAY, None, _begin_stockroom),
        (UNDER_WAY, CountStatus.DRAFT, _scan_stockroom),
    ):
        if states.get(note) == status:
            return step
    return None


def _begin_category(book: Directory, retailer: Retailer, until: dt.date) -> None:
    shop = retailer.shops[0]
    store = book.stores[shop.code]
    sizes = (
        InventoryItem.objects.filter(store=store, on_hand__gt=SPARE)
        .values("variant__product__category")
        .annotate(items=Count("id"))
        .filter(items__gte=FEW, items__lte=MOST, variant__product__category__isnull=False)
        .order_by("items", "variant__product__category__name")
    )
    create_count(
        store=store,
        scope=CountScope.CATEGORY,
        category=Category.objects.get(pk=sizes[0]["variant__product__category"]),
        note=DONE,
        actor_id=book.users[shop.team[0]],
        at=_at(retailer, shop, until, 0),
    )


def _count_category(book: Directory, retailer: Retailer, until: dt.date) -> None:
    """One is missing of the first, one too many of the third; the rest is as expected."""
    shop, session = retailer.shops[0], CountSession.objects.get(note=DONE)
    # Of that evening: where the demo is completed later, goods have been sold since.
    then: Any = stock_as_of(_at(retailer, shop, until, 0), Clock.OCCURRED)
    there = then.filter(
        store=session.store_id,
        variant__product__category=session.category_id,
        variant__track_stock=True,
        on_hand_then__gt=0,
    )
    items = list(there.order_by("-on_hand_then", "variant__sku"))
    for number, item in enumerate(items):
        off = {0: -1, 2: 1}.get(number, 0)
        observe(
            session_id=session.pk,
            seen=Seen(
                kind=ObservationKind.SET,
                variant_id=item.variant_id,
                qty=item.on_hand_then + off,
                zone_name=shop.zones[0],
                counted_at=_at(retailer, shop, until, number + 1),
                observation_id=_observation_id(retailer, DONE, number),
            ),
            actor_id=book.users[shop.team[number % 2]],
        )
    _scan_stray(book, retailer, shop, session, _at(retailer, shop, until, len(items) + 1))


def _finalize_category(book: Directory, retailer: Retailer, _until: dt.date) -> None:
    session = CountSession.objects.get(note=DONE)
    actor_id = book.users[retailer.manager]
    for unknown in session.unknowns.all():
        resolve_unknown(
            session_id=session.pk, unknown_id=unknown.pk, variant_id=None, actor_id=actor_id
        )
    finalize_count(session_id=session.pk, approved=Approved(), actor_id=actor_id)


def _begin_stockroom(book: Directory, retailer: Retailer, until: dt.date) -> None:
    shop = retailer.shops[2]
    create_count(
        store=book.stores[shop.code],
        scope=CountScope.ZONE,
        zone_name=shop.zones[1],
        note=UNDER_WAY,
        actor_id=book.users[shop.team[0]],
        at=_at(retailer, shop, until, 0),
    )


def _scan_stockroom(book: Directory, retailer: Retailer, until: dt.date) -> None:
    """A part of some items lies there, and something that nobody knows."""
    shop, session = retailer.shops[2], CountSession.objects.get(note=UNDER_WAY)
    items = InventoryItem.objects.filter(store=session.store_id, on_hand__gt=SPARE)
    for number, item in enumerate(items.order_by("variant__sku")[:SCANNED]):
        observe(
            session_id=session.pk,
            seen=Seen(
                kind=ObservationKind.SCAN,
                variant_id=item.variant_id,
                qty=Decimal(number + 1),
                counted_at=_at(retailer, shop, until, number + 1),
                observation_id=_observation_id(retailer, UNDER_WAY, number),
                device="Stockroom tablet",
            ),
            actor_id=book.users[shop.team[number % 2]],
        )
    _scan_stray(book, retailer, shop, session, _at(retailer, shop, until, SCANNED + 1))


def _scan_stray(
    book: Directory, retailer: Retailer, shop: Shop, session: CountSession, at: dt.datetime
) -> None:
    observe(
        session_id=session.pk,
        seen=Seen(
            kind=ObservationKind.SCAN,
            code=STRAY_CODE,
            qty=Decimal(1),
            counted_at=at,
            observation_id=_observation_id(retailer, session.note, -1),
        ),
        actor_id=book.users[shop.team[0]],
    )


def _at(retailer: Retailer, shop: Shop, until: dt.date, minutes: int) -> dt.datetime:
    return ShopDay(retailer, shop, until, "").at(HOUR + minutes / 60)


def _observation_id(retailer: Retailer, note: str, number: int) -> UUID:
    return document_id(retailer.slug, note, "observation", number)
