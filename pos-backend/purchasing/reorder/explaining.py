"""Why so much is suggested: every number that went in, in one sentence."""

from decimal import Decimal

from core.money import ZERO
from inventory.stock.sql import Row
from purchasing.reorder.wanted import REVIEW_DAYS, WINDOW_DAYS, Rule


def explanation(row: Row) -> str:
    """Of a row with what went in; quantities in units."""
    why = _by_threshold(row) if row["rule"] == Rule.THRESHOLD else _by_demand(row)
    return f"{why}{_comes(row)}{_suggested(row)}."


def _by_threshold(row: Row) -> str:
    on_hand, threshold = Decimal(row["on_hand"]), Decimal(row["threshold"])
    where = "at" if on_hand == threshold else "below"
    there = f"{_said(on_hand)} on hand is {where} the threshold of {_said(threshold)}"
    usual = row["reorder_qty"] and Decimal(row["reorder_qty"])
    if usual:
        return f"{there}, and {_said(usual)} are ordered at a time"
    return f"{there}, which takes {_said(threshold - on_hand)} to fill"


def _by_demand(row: Row) -> str:
    lead = "" if row["vendor_id"] else " (assumed, since no vendor is known)"
    return (
        f"{_said(row['sold'])} sold in {row['days_in_stock']} days in stock of the last {WINDOW_DAYS}"
        f" is {_said(Decimal(row['daily_demand']))} a day,"
        f" so that {row['lead_time_days']} days of delivery{lead}"
        f" and {REVIEW_DAYS} until the next review take {_said(row['need'])}"
        f" and {_said(row['safety'])} more for safety, of which {_said(Decimal(row['available']))}"
        " are available"
    )


def _comes(row: Row) -> str:
    if not row["comes"]:
        return ", and nothing is coming"
    kinds = (("in_transit", "in transit"), ("on_order", "on order"), ("planned_qty", "in drafts"))
    told = [f"{_said(Decimal(row[name]))} {words}" for name, words in kinds if Decimal(row[name])]
    return f", and {', '.join(told)}"


def _suggested(row: Row) -> str:
    suggested, pack = Decimal(row["suggested_qty"]), Decimal(row["pack_size"])
    if not suggested:
        return ": that is enough"
    lacking = row["lacking"] if row["rule"] == Rule.THRESHOLD else row["short"]
    in_packs = "" if pack == 1 else f" in packs of {_said(pack)}"
    if lacking == ZERO:
        return f": one pack of {_said(pack)}"
    if lacking == suggested:
        return f": {_said(suggested)}{in_packs}"
    rounded = in_packs or " in whole units"
    return f": {_said(lacking)} are short, which is {_said(suggested)}{rounded}"


def _said(qty: Decimal) -> str:
    return f"{qty.normalize():f}"
