"""Makes one demo retailer complete: what is there already is left alone."""

import datetime as dt
from collections.abc import Callable, Iterable
from uuid import UUID

from django.core.management.base import CommandError

from accounts.models import Membership
from catalog.models import Category, Product, Variant
from demo.assortment import wares
from demo.catalogue import ensure_catalogue
from demo.counts import complete_counts
from demo.people import ensure_teammates
from demo.plan import ShopDay, document_id
from demo.posting import Directory, post_day, post_opening
from demo.purchases import complete_purchases
from demo.shops import Retailer, Shop
from demo.trade import plan_trade, trading_days
from demo.transfers import complete_transfers
from inventory.adjustments.models import Adjustment, AdjustmentKind
from inventory.models import InventoryItem, StockLedger
from pos.models import Payment, Return, ReturnLine, Sale, SaleLine
from stores.models import Register, Store
from tenants.documents import Document
from tenants.statistics import refresh_statistics

# (store-days done, store-days in all)
Progress = Callable[[int, int], None]

# What every page joins.
ASSORTMENT = (Category, Product, Variant, Store)

OPENING_HOUR = 19  # after closing, on the eve of the first day


def seed_trade(
    retailer: Retailer, *, until: dt.date | None, yesterday: dt.date, days: int, progress: Progress
) -> bool:
    """Assortment, opening stock, `days` days of trade up to `until`, transfers, counts and purchases.

    What was begun on another day is completed up to the day that was meant then. Returns False
    where nothing was missing. Raises CommandError where other trade stands than what is asked for.
    """
    begun = _begun_until(retailer, days=days)
    if begun is not None and until not in {None, begun}:
        raise CommandError(f"{retailer.name} has its trade up to {begun} already.")
    until = begun or until or yesterday
    if _is_complete(retailer, until=until, days=days):
        return _complete_documents(retailer, lambda: _directory(retailer), until)
    book = _directory(retailer)
    opening, shop_days = plan_trade(retailer, until=until, days=days)
    opened = _present(Adjustment, [_opening_id(retailer, shop, days) for shop in opening])
    eve = until - dt.timedelta(days=days)
    for shop, changes in opening.items():
        if _opening_id(retailer, shop, days) not in opened:
            post_opening(
                book,
                shop_code=shop.code,
                client_id=_opening_id(retailer, shop, days),
                at=ShopDay(retailer, shop, eve, retailer.manager).at(OPENING_HOUR),
                changes=changes,
                actor_id=book.users[retailer.manager],
            )
    refresh_statistics(*ASSORTMENT, InventoryItem, StockLedger)
    posted = _present(Sale, [day.first_sale_id for day in shop_days])
    for done, day in enumerate(shop_days, 1):
        if day.first_sale_id not in posted:
            post_day(book, day)
        progress(done, len(shop_days))
    _complete_documents(retailer, lambda: book, until)
    refresh_statistics(InventoryItem, StockLedger, Sale, SaleLine, Payment, Return, ReturnLine)
    return True


def _complete_documents(
    retailer: Retailer, directory: Callable[[], Directory], until: dt.date
) -> bool:
    """After the trade of all days: counts find what transfers have left, and goods come when they are
    done. False: nothing was missing."""
    moved = complete_transfers(retailer, directory=directory, until=until)
    counted = complete_counts(retailer, directory=directory, until=until)
    bought = complete_purchases(retailer, directory=directory, until=until)
    return moved or counted or bought


def _opening_id(retailer: Retailer, shop: Shop, days: int) -> UUID:
    return document_id(retailer.slug, shop.code, "opening", days)


def _begun_until(retailer: Retailer, *, days: int) -> dt.date | None:
    """The last day of the trade that an earlier run began; None where there was none."""
    if not Adjustment.objects.filter(kind=AdjustmentKind.OPENING).exists():
        return None
    ids = [_opening_id(retailer, shop, days) for shop in retailer.shops]
    opening = Adjustment.objects.select_related("store").filter(client_id__in=ids).first()
    if opening is None:
        raise CommandError(f"{retailer.name} was opened for another number of days than {days}.")
    store: Store = opening.store
    return store.business_date(opening.occurred_at) + dt.timedelta(days=days)


def _is_complete(retailer: Retailer, *, until: dt.date, days: int) -> bool:
    """Days are posted in order, so that the last one tells of all."""
    last_day = trading_days(until=until, days=days)[-1]
    last = ShopDay(retailer, retailer.shops[-1], last_day, teammate="")
    return Sale.objects.filter(client_id=last.first_sale_id).exists()


def _present(document: type[Document], client_ids: Iterable[UUID]) -> set[UUID]:
    found = document._default_manager.filter(client_id__in=list(client_ids))
    return {known for known in found.values_list("client_id", flat=True) if known is not None}


def _directory(retailer: Retailer) -> Directory:
    for shop in retailer.shops:
        ensure_teammates(Store.objects.get(code=shop.code), shop.team, domain=retailer.slug)
    return Directory(
        stores={store.code: store for store in Store.objects.all()},
        registers={
            (register.store.code, int(register.code.removeprefix("T"))): register.pk
            for register in Register.objects.select_related("store").filter(code__startswith="T")
        },
        variants=ensure_catalogue(
            [w for w in wares() if not retailer.shelves or w.shelf.prefix in retailer.shelves]
        ),
        users={
            member.user.name: member.user_id for member in Membership.objects.select_related("user")
        },
    )
