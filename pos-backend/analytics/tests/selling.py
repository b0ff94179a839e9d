"""Random trade of some stores over some days, recorded by the till's own services."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random
from typing import Any
from uuid import uuid4

from django.db import connection, transaction
from django.utils import timezone

from catalog.models import Category, Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.ledger import post
from inventory.models import RefType
from inventory.tests.movements import move, posted
from pos.inspections import Verdict, inspect_return
from pos.models import (
    Disposition,
    Inspection,
    PaymentMethod,
    Return,
    ReturnLine,
    Sale,
    SaleLine,
)
from pos.models_sessions import RegisterSession
from pos.recording import ReceiptRecordLine, Tender
from pos.recording_returns import ReturnRecord, ReturnRecordLine, record_returns
from pos.recording_sales import SaleRecord, record_sales
from pos.sessions import hold_till, open_session
from pos.voids import void_sale
from stores.models import Register, Store
from tenants.context import tenant_context

CENT = Decimal("0.01")
ZERO = Decimal(0)
DAY = dt.timedelta(days=1)
MARTS = (
    "sales_daily",
    "sales_hourly",
    "sales_store_daily",
    "sales_product_monthly",
    "sales_product_quarterly",
    "sales_product_to_date",
    "sales_category_daily",
)


def sold_in(marts: Sequence[str]) -> dict[str, list[Any]]:
    """Their rows, but for when they were last looked at."""
    return {mart: _rows(mart) for mart in marts}


def _rows(mart: str) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM marts.{mart}")
        names = [column.name for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    for row in rows:
        row.pop("seen_at", None)
    return sorted(tuple(map(str, row.values())) for row in rows)


def marts_as_read_until_now() -> None:
    """As if all of them had been built an hour later than their newest document: what is looked at
    again is then only what comes from now on."""
    with connection.cursor() as cursor:
        for mart in ("sales_daily", "sales_hourly", "sales_store_daily"):
            cursor.execute(f"UPDATE marts.{mart} SET seen_at = now() + interval '1 hour'")


@dataclass
class Market:
    """Of `cast.shop`: a third store and its wares. What is asked for happens at once, and commits."""

    cast: Cast
    rng: Random
    stores: list[Store] = field(init=False)
    variants: list[Variant] = field(init=False)
    categories: list[Category] = field(init=False)
    sessions: dict[int, RegisterSession] = field(init=False)
    _number: int = 0

    def __post_init__(self) -> None:
        with tenant_context(self.cast.shop.pk):
            Store.objects.filter(pk=self.cast.station.pk).update(timezone="Pacific/Auckland")
            far = Store.objects.create(code="LA", name="Pier", timezone="America/Los_Angeles")
            self.stores = [
                self.cast.high_street,
                Store.objects.get(pk=self.cast.station.pk),
                far,
            ]
            drinks = Category.objects.create(name="Drinks")
            self.categories = [drinks, Category.objects.create(name="Tea", parent=drinks)]
            homes = [*self.categories, None, drinks, None]
            self.variants = [
                VariantFactory.create(product__category=home, track_stock=number < 4)
                for number, home in enumerate(homes)
            ]
            # A product of two variants.
            self.variants.append(VariantFactory.create(product=self.variants[0].product))
            self.sessions = {store.pk: self._session(store) for store in self.stores}
            for store in self.stores:
                for number, variant in enumerate(self.variants):
                    if variant.track_stock:
                        cost = f"{number + 1}.333333"
                        posted(
                            move(
                                *(store, variant, 1_000, RefType.OPENING),
                                unit_cost=cost,
                                occurred_at=timezone.now() - 400 * DAY,
                            )
                        )

    def _session(self, store: Store) -> RegisterSession:
        register = Register.objects.create(store=store, code="M1")
        return open_session(
            register=register, store=store, opening_float=ZERO, actor_id=self.cast.owner.pk
        )

    def _next(self) -> str:
        self._number += 1
        return f"M-{self._number}"

    def sell(self, store: Store, at: dt.datetime) -> Sale:
        rng, inclusive = self.rng, self.rng.random() < 0.5
        lines = []
        for variant in rng.sample(self.variants, rng.randint(1, 3)):
            qty = Decimal(rng.randint(1, 4))
            price = Decimal(rng.randint(100, 2_000)) / 100
            discount = (qty * price / rng.choice([5, 7, 10])).quantize(CENT) * rng.randint(0, 1)
            paid = qty * price - discount
            rate = rng.choice([Decimal(0), Decimal(5), Decimal(20)])
            tax = (paid * rate / (100 + rate if inclusive else 100)).quantize(CENT)
            lines.append(
                ReceiptRecordLine(
                    variant_id=variant.pk,
                    tracked=variant.track_stock,
                    qty=qty,
                    unit_price=price,
                    discount=discount,
                    tax_rate=rate,
                    tax=tax,
                    line_total=paid if inclusive else paid + tax,
                )
            )
        total = sum((line.line_total for line in lines), ZERO)
        session = self.sessions[store.pk]
        record = SaleRecord(
            client_id=uuid4(),
            number=self._next(),
            store=store,
            occurred_at=at,
            register_id=session.register_id,
            register_session_id=session.pk,
            tax_inclusive=inclusive,
            lines=lines,
            payments=[Tender(PaymentMethod.CARD, total)],
        )
        with tenant_context(self.cast.shop.pk), transaction.atomic():
            written = record_sales(records=[record], actor_id=self.cast.owner.pk)
            if written.movements:
                post(written.movements, actor_id=self.cast.owner.pk)
            return Sale.objects.get(pk=written.ids[0])

    def give_back(self, sale: Sale, at: dt.datetime, *, inspect: bool = False) -> Return:
        """One unit of some of its lines."""
        with tenant_context(self.cast.shop.pk), transaction.atomic():
            sold = list(SaleLine.objects.filter(sale=sale).select_related("variant"))
            lines = [
                ReturnRecordLine(
                    variant_id=line.variant_id,
                    tracked=line.variant.track_stock,
                    qty=Decimal(1),
                    unit_price=line.unit_price,
                    tax_rate=line.tax_rate,
                    tax=(line.tax / line.qty).quantize(CENT),
                    line_total=(line.line_total / line.qty).quantize(CENT),
                    disposition=Disposition.INSPECT
                    if inspect
                    else self.rng.choice(
                        [Disposition.RESTOCK, Disposition.WASTE, Disposition.NO_GOODS]
                    ),
                    sale_line_id=line.pk,
                    unit_cost=Decimal("1.234567"),
                )
                for line in self.rng.sample(sold, self.rng.randint(1, len(sold)))
            ]
            total = sum((line.line_total for line in lines), ZERO)
            store = next(store for store in self.stores if store.pk == sale.store_id)
            record = ReturnRecord(
                client_id=uuid4(),
                number=self._next(),
                store=store,
                occurred_at=at,
                lines=lines,
                refunds=[] if inspect else [Tender(PaymentMethod.CARD, total)],
                sale_id=sale.pk,
            )
            written = record_returns(records=[record], actor_id=self.cast.owner.pk)
            if written.movements:
                post(written.movements, actor_id=self.cast.owner.pk)
            return Return.objects.get(pk=written.ids[0])

    def inspect(self, returned: Return, *, accepted: bool) -> None:
        with tenant_context(self.cast.shop.pk), transaction.atomic():
            lines = ReturnLine.objects.filter(returned=returned, inspection=Inspection.PENDING)
            verdicts = {line.pk: Verdict(accepted=accepted) for line in lines}
            total = sum((line.line_total for line in lines), ZERO) if accepted else ZERO
            inspect_return(
                till=hold_till(session_id=self.sessions[returned.store_id].pk),
                return_id=returned.pk,
                verdicts=verdicts,
                refunds=[Tender(PaymentMethod.CARD, total)] if total else [],
                actor_id=self.cast.owner.pk,
            )

    def void(self, sale: Sale) -> None:
        with tenant_context(self.cast.shop.pk), transaction.atomic():
            till = hold_till(session_id=self.sessions[sale.store_id].pk)
            void_sale(till=till, sale_id=sale.pk, note="", actor_id=self.cast.owner.pk)

    def lose(self, store: Store, at: dt.datetime) -> None:
        kind = self.rng.choice([RefType.WASTE, RefType.COUNT_RECONCILE, RefType.ADJUSTMENT])
        qty = -self.rng.randint(1, 5) * (1 if kind == RefType.WASTE else self.rng.choice([1, -1]))
        with tenant_context(self.cast.shop.pk):
            posted(move(store, self.rng.choice(self.variants[:4]), qty, kind, occurred_at=at))

    def trade(self, days: Sequence[int], *, sales: int) -> list[Sale]:
        """So many sales in each store, each so many `days` ago, at any time of the day but today, now; of
        some of them something comes back, and some are voided."""
        now, made = timezone.now(), []
        for store in self.stores:
            for _ in range(sales):
                ago = self.rng.choice(days) * DAY
                if ago:
                    ago += dt.timedelta(minutes=self.rng.randint(0, 1_400))
                sale = self.sell(store, now - ago)
                made.append(sale)
                # Never later than now: the shop's clock has not come so far.
                after = min(now, sale.occurred_at + self.rng.choice([0, 1, 3]) * DAY)
                fate = self.rng.random()
                if fate < 0.12:
                    self.void(sale)
                elif fate < 0.30:
                    self.give_back(sale, after)
                elif fate < 0.45:
                    back = self.give_back(sale, after, inspect=True)
                    if fate < 0.40:
                        self.inspect(back, accepted=fate < 0.35)
            self.lose(store, now - self.rng.choice(days) * DAY)
        return made
