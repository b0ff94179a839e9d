"""The figures of `analytics/kpis`: of a period, and of as many days right before it.

Sums are exact, to six places; what is shown is rounded once, half away from zero, at the end.

- `basket`: revenue of sales, before returns, by sale.
- `turnover`: cost of the goods sold by the average stock value of the period's days, × 365 / days.
- `sell_through`: units sold / (units sold + units on hand at the end of the period).

What the shelves hold is of now, by the rules of `inventory`; of days that are over it is of the marts,
and null before they are built.
"""

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from analytics.periods import Period
from analytics.sales.asked import AskedSales
from analytics.sales.documents import MEASURES
from analytics.sales.facts import facts
from analytics.sales.stock import Held, held_in
from core.money import ZERO, round_money
from inventory.stock.overview import sums_of, transfers_in_transit
from inventory.stock.sql import Row, Wanted, fetch

DAYS_OF_A_YEAR = 365
_HUNDRED = Decimal(100)
_TEN_THOUSANDTH = Decimal("0.0001")

_SUMS = ", ".join(f"coalesce(sum(f.{name}), 0) AS {name}" for name in MEASURES)
_BY_PERIOD = """
SELECT f.key >= %(this_period)s AS is_this, {sums} FROM ({facts}) f GROUP BY 1
"""


def kpis(asked: AskedSales, *, default_reorder_point: Decimal) -> Row:
    """Decimals as texts."""
    period, before = asked.period, asked.period.before
    sold = _sold(asked)
    held = {period: Held(), before: Held()}
    if asked.open_since is not None:
        held = {each: held_in(each, store_id=asked.store_id) for each in held}
    wanted = Wanted(default=default_reorder_point, store_id=asked.store_id)
    now, way = sums_of(wanted), transfers_in_transit(wanted)
    ended = replace(
        held[period],
        value=now["total_value"],
        # The day is not over: what is there now is what it will be known by.
        on_hand=now["total_qty"] if period.until >= asked.today else held[period].on_hand,
        low=now["low_stock_count"],
        out=now["out_of_stock_count"],
    )
    return {
        "store_id": asked.store_id,
        **_figures(period, sold[True], ended),
        "transfers_in_transit": {
            "count": way["count"],
            "units": f"{way['units']:.3f}",
            "value": f"{way['value']:.6f}",
        },
        "currency": asked.currency,
        "previous": {
            **_figures(before, sold[False], held[before]),
            "transfers_in_transit": None,
        },
    }


def _sold(asked: AskedSales) -> dict[bool, Row]:
    """Of the period, and of the one before."""
    both = Period(asked.period.before.since, asked.period.until)
    found = facts(replace(asked, period=both))
    rows = fetch(
        _BY_PERIOD.format(sums=_SUMS, facts=found.sql),
        {**found.params, "this_period": asked.period.since},
    )
    nothing = dict.fromkeys(MEASURES, ZERO)
    return {False: nothing, True: nothing} | {row["is_this"]: row for row in rows}


def _figures(period: Period, sold: Row, held: Held) -> Row:
    revenue = sold["sales"] - sold["refunds"]
    margin = revenue - sold["cost"]
    sales = int(sold["transactions"])
    return {
        "date_from": period.since.isoformat(),
        "date_to": period.until.isoformat(),
        "revenue": _money(revenue),
        "gross_margin": _money(margin),
        "gross_margin_percent": _money(_HUNDRED * margin / revenue) if revenue else None,
        "transactions": sales,
        "basket": _money(sold["sales"] / sales) if sales else None,
        "units_sold": f"{sold['units_sold']:.3f}",
        "refunds": _money(sold["refunds"]),
        "discounts": _money(sold["discounts"]),
        "stock_value": None if held.value is None else f"{held.value:.6f}",
        "low_stock_count": held.low,
        "out_of_stock_count": held.out,
        "shrink": _money(sold["shrink"]),
        "turnover": _turnover(period, sold["cost"], held.average_value),
        "sell_through": _sell_through(sold["units_sold"], held.on_hand),
    }


def _turnover(period: Period, cost: Decimal, average: Decimal | None) -> str | None:
    if average is None or average <= 0:
        return None
    return _money(cost * DAYS_OF_A_YEAR / period.days / average)


def _sell_through(sold: Decimal, on_hand: Decimal | None) -> str | None:
    """Not defined where nothing was there, nor where more was sold than ever came in."""
    if on_hand is None or on_hand < 0 or sold + on_hand <= 0:
        return None
    return f"{(sold / (sold + on_hand)).quantize(_TEN_THOUSANDTH, ROUND_HALF_UP)}"


def _money(amount: Decimal) -> str:
    return f"{round_money(amount):.2f}"
