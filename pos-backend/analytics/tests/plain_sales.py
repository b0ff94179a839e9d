"""What documents come to, summed up line by line: what answers and marts are held against."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from catalog.models import Product, Variant
from inventory.models import StockLedger
from pos.models import ReturnLine, Sale, SaleLine
from stores.models import Store

ZERO = Decimal(0)


class Fact(NamedTuple):
    store_id: int
    date: dt.date
    hour: int
    variant_id: int | None
    figures: dict[str, Decimal]


def plain_facts() -> list[Fact]:
    return list(_facts())


def _facts() -> Iterator[Fact]:
    zones = {store.pk: ZoneInfo(store.timezone) for store in Store.objects.all()}

    def fact(of: Any, variant_id: int | None, **figures: Any) -> Fact:
        hour = of.occurred_at.astimezone(zones[of.store_id]).hour
        told = {name: Decimal(value) for name, value in figures.items()}
        return Fact(of.store_id, of.business_date, hour, variant_id, told)

    voided = set(Sale.objects.filter(status="VOIDED").values_list("pk", flat=True))
    for sale in Sale.objects.exclude(pk__in=voided):
        yield fact(sale, None, transactions=1)
    for line in SaleLine.objects.select_related("sale").exclude(sale__in=voided):
        net = line.line_total - line.tax
        yield fact(
            *(line.sale, line.variant_id),
            revenue=net,
            of_sales=net,
            discounts=line.discount,
            tax=line.tax,
            units_sold=line.qty,
        )
    for back in ReturnLine.objects.select_related("returned").filter(
        inspection__in=["", "ACCEPTED"]
    ):
        net = back.line_total - back.tax
        yield fact(
            *(back.returned, back.variant_id),
            revenue=-net,
            refunds=net,
            tax=-back.tax,
            units_returned=back.qty,
        )
    for entry in StockLedger.objects.all():
        if entry.ref_type in {"SALE", "RETURN"}:
            if entry.ref_type == "RETURN" or entry.ref_id not in voided:
                yield fact(entry, entry.variant_id, cost=-entry.value_delta)
        elif (
            entry.ref_type in {"WASTE", "COUNT_RECONCILE", "ADJUSTMENT"}
            and entry.reason_code != "FULFILLED"
        ):
            yield fact(entry, entry.variant_id, shrink=entry.value_delta)


Sums = dict[Any, dict[str, Decimal]]


def summed(facts: list[Fact], key: Callable[[Fact], Any]) -> Sums:
    sums: Sums = defaultdict(lambda: defaultdict(lambda: ZERO))
    for fact in facts:
        for name, value in fact.figures.items():
            sums[key(fact)][name] += value
    return sums


def keys() -> dict[str, Callable[[Fact], Any]]:
    """By what a row of the answer is known, of each `by`."""
    of: dict[int | None, Product] = {
        variant.pk: variant.product
        for variant in Variant.objects.select_related("product__category")
    }
    return {
        "DAY": lambda fact: fact.date.isoformat(),
        "HOUR": lambda fact: fact.hour,
        "STORE": lambda fact: fact.store_id,
        "CATEGORY": lambda fact: of[fact.variant_id].category_id,
        "PRODUCT": lambda fact: of[fact.variant_id].pk,
    }


def money(amount: Decimal) -> str:
    return f"{amount.quantize(Decimal('0.01'), ROUND_HALF_UP):.2f}"


def shown(sums: dict[str, Decimal]) -> dict[str, Any]:
    """As an answer has them."""
    revenue, cost = sums["revenue"], sums["cost"]
    margin = revenue - cost
    return {
        "revenue": money(revenue),
        "gross_margin": money(margin),
        "gross_margin_percent": money(100 * margin / revenue) if revenue else None,
        "units_sold": f"{sums['units_sold']:.3f}",
        "units_returned": f"{sums['units_returned']:.3f}",
        "discounts": money(sums["discounts"]),
        "tax": money(sums["tax"]),
    }
